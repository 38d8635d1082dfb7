package org.lacuna.learn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestTable;
import org.lacuna.match.AlignedWords;
import org.lacuna.match.Lexicon;
import org.lacuna.report.NewFiles;
import org.lacuna.text.BadInput;
import org.lacuna.text.Language;

/** What is written is read; what cannot be read says why and where. */
final class LexiconFileTest {
  private static final Language ENGLISH = Language.of("en");
  private static final Language CATALAN = Language.of("ca");

  @TempDir Path folder;

  private void write(Lexicon lexicon) throws BadInput {
    try (NewFiles files = NewFiles.in(folder, false)) {
      LexiconFile.write(lexicon, files);
      files.commit();
    }
  }

  @Test
  void whatIsWrittenIsRead() throws Exception {
    Lexicon lexicon =
        new Lexicon(
            ENGLISH,
            CATALAN,
            List.of(
                new Lexicon.Entry("house", "casa", 3, 4, 8),
                new Lexicon.Entry("church", "esglesia", 12.31, 14, 13),
                new Lexicon.Entry("\u0434\u043E\u043C", "\u5BB6", 1.05, 2, 2)));
    write(lexicon);
    Path file = folder.resolve("en-ca.lexicon.csv");
    assertEquals(
        "en,ca,links,left_count,right_count\r\n"
            + "church,esglesia,12.31,14,13\r\n"
            + "house,casa,3.00,4,8\r\n"
            + "\u0434\u043E\u043C,\u5BB6,1.05,2,2\r\n",
        Files.readString(file));
    assertEquals(lexicon, LexiconFile.read(file));
  }

  @Test
  void whatWasLearnedIsReadAsItWas() throws Exception {
    AlignedWords one = new AlignedWords(List.of("the", "church"), List.of("la", "esglesia"));
    AlignedWords two = new AlignedWords(List.of("the", "house"), List.of("la", "casa"));
    Lexicon learned = LexiconLearner.learn(ENGLISH, CATALAN, List.of(one, two, one, two, two));
    assertEquals(3, learned.entries().size());
    write(learned);
    assertEquals(learned, LexiconFile.read(folder.resolve("en-ca.lexicon.csv")));
  }

  @Test
  void aLexiconWithoutWordsIsReadAsOne() throws Exception {
    write(Lexicon.empty(Language.of("pt-BR"), CATALAN));
    assertEquals(
        Lexicon.empty(Language.of("pt-BR"), CATALAN),
        LexiconFile.read(folder.resolve("pt-BR-ca.lexicon.csv")));
  }

  @Test
  void rowsMayStandInAnyOrderAndThoseOfTheSameWordsAreAddedUp() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("merged.csv"),
            "\uFEFFen,ca,links,left_count,right_count\n"
                + "house,casa,1,2,3\n\nchurch,esglesia,2,2,2\nhouse,casa,1.5,2,5\n",
            UTF_8);
    assertEquals(
        new Lexicon(
            ENGLISH,
            CATALAN,
            List.of(
                new Lexicon.Entry("church", "esglesia", 2, 2, 2),
                new Lexicon.Entry("house", "casa", 2.5, 4, 8))),
        LexiconFile.read(file));
  }

  @Test
  void aFolderIsSearchedForTwoLanguagesInEitherOrder() throws Exception {
    write(Lexicon.empty(ENGLISH, CATALAN));
    Files.writeString(folder.resolve("notes.csv"), "");
    Path file = folder.resolve("en-ca.lexicon.csv");
    assertEquals(Optional.of(file), LexiconFile.in(folder, ENGLISH, CATALAN));
    assertEquals(Optional.of(file), LexiconFile.in(folder, CATALAN, ENGLISH));
    assertEquals(Optional.empty(), LexiconFile.in(folder, CATALAN, Language.of("fr")));
    assertEquals(List.of(file), LexiconFile.in(folder));
    assertEquals(List.of(), LexiconFile.in(folder.resolve("nowhere")));
  }

  @Test
  void theFileOfTheBareLanguageServesThatOfACountry() throws Exception {
    Language brazil = Language.of("pt-BR");
    write(Lexicon.empty(CATALAN, Language.of("pt")));
    Path bare = folder.resolve("ca-pt.lexicon.csv");
    assertEquals(Optional.of(bare), LexiconFile.serving(folder, brazil, CATALAN));
    write(Lexicon.empty(brazil, CATALAN));
    Path own = folder.resolve("pt-BR-ca.lexicon.csv");
    assertEquals(Optional.of(own), LexiconFile.serving(folder, brazil, CATALAN));
    assertEquals(Optional.empty(), LexiconFile.serving(folder, brazil, ENGLISH));
  }

  static Stream<TestTable.Row> faulty() {
    return TestTable.rows("learn/faulty-lexicons.tsv", "id", "text", "message");
  }

  @ParameterizedTest
  @MethodSource("faulty")
  void aFaultyFileSaysWhatIsWrongAndWhere(TestTable.Row row) throws IOException {
    Path file = Files.writeString(folder.resolve("l.csv"), row.cell("text"));
    BadInput bad = assertThrows(BadInput.class, () -> LexiconFile.read(file), row::toString);
    assertEquals(
        row.cell("message"), bad.getMessage().replace(folder.toString(), "DIR"), row::toString);
  }
}
