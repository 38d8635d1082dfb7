package org.lacuna.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
import org.lacuna.TestTable.Row;
import org.lacuna.text.Article;
import org.lacuna.text.BadInput;
import org.lacuna.text.Block;
import org.lacuna.text.Language;
import org.lacuna.text.Section;

/** Articles from files, and what is said when there is none. */
final class ArticleReaderTest {
  private static final ArticleReader READER = new ArticleReader(Wrapping.AUTO);
  private static final Optional<Language> UNKNOWN = Optional.empty();
  private static final Optional<Language> ENGLISH = Optional.of(Language.of("en"));

  @TempDir Path folder;

  private static Stream<Row> languages() {
    return TestTable.rows("read/languages.tsv", "id", "language", "text");
  }

  private static Stream<Row> both() {
    return TestTable.rows("read/both.tsv", "id", "text", "languages", "second");
  }

  @Test
  void readsAFile() throws Exception {
    Path file = file("ada.en.txt", "\uFEFFAda wrote.\r\n\r\n== Life ==\r\nShe was born.\r\n");
    Article article = READER.read(file, ENGLISH);
    assertEquals("ada.en", article.name());
    assertEquals(Language.of("en"), article.language());
    assertEquals("Ada wrote.\r\n\r\n== Life ==\r\nShe was born.\r\n", article.input());
    assertEquals(List.of("", "Life"), article.sections().stream().map(Section::heading).toList());
    assertEquals(List.of("Ada wrote.", "She was born."), texts(article));
    assertEquals(0, article.sections().get(0).blocks().get(0).text().toSource(0));
    assertEquals(article, READER.parse("ada.en", Language.of("en"), "\uFEFF" + article.input()));
  }

  @Test
  void parsesNothing() {
    assertEquals(List.of(), READER.parse("none", Language.of("en"), " \n").sections());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void tellsTheLanguage(Row row) throws Exception {
    Article article = READER.read(file("a.txt", row.cell("text")), UNKNOWN);
    assertEquals(row.cell("language"), article.language().tag(), row::toString);
  }

  @ParameterizedTest
  @MethodSource("both")
  void splitsAFileThatHoldsBoth(Row row) throws Exception {
    String text = row.cell("text");
    Path file = file("joint.txt", text);
    for (boolean given : new boolean[] {false, true}) {
      List<String> tags = List.of(row.cell("languages").split(" "));
      ArticlePair pair =
          READER.readBoth(
              file,
              given ? Optional.of(Language.of(tags.get(0))) : UNKNOWN,
              given ? Optional.of(Language.of(tags.get(1))) : UNKNOWN);
      List<Article> articles = List.of(pair.left(), pair.right());
      for (int side = 0; side < 2; side++) {
        Article article = articles.get(side);
        assertEquals(tags.get(side), article.language().tag(), row::toString);
        assertEquals("joint-" + tags.get(side), article.name(), row::toString);
        assertEquals(text, article.input(), row::toString);
        for (Block block : blocks(article)) {
          assertEquals(
              block.text().text().charAt(0), text.charAt(block.text().toSource(0)), row::toString);
        }
      }
      String second = blocks(pair.left()).size() + " " + texts(pair.right()).get(0);
      assertEquals(row.cell("second"), second, row::toString);
    }
  }

  @Test
  void headingsOfTheSecondVersionAreItsOwn() throws Exception {
    Row row = both().filter(r -> r.cell("id").startsWith("headings")).findFirst().orElseThrow();
    ArticlePair pair = READER.readBoth(file("a.txt", row.cell("text")), UNKNOWN, UNKNOWN);
    assertEquals("", pair.left().sections().get(0).heading());
    assertEquals("Ponte", pair.right().sections().get(0).heading());
  }

  @Test
  void oneLanguageIsNotTwo() throws Exception {
    String english = both().findFirst().orElseThrow().cell("text").split("thumb")[0];
    refuses(
        "FILE: no place found where the language changes; want both versions one after the other,"
            + " each of some sentences, or two files",
        file("a.txt", english),
        file -> READER.readBoth(file, UNKNOWN, UNKNOWN));
    refuses(
        "FILE: one file is split where the language changes, and both versions are said to be in"
            + " 'en'; want two files",
        file("a.txt", english),
        file -> READER.readBoth(file, ENGLISH, ENGLISH));
  }

  @Test
  void missingFile() throws Exception {
    refuses("FILE: no such file; want the path of a text file", folder.resolve("ada.txt"));
    file("Ada.en.txt", "Ada");
    refuses("FILE: no such file; the folder has 'Ada.en.txt'", folder.resolve("ada.em.txt"));
    refuses("FILE: no such file; want the path of a text file", folder.resolve("babbage.txt"));
    refuses(
        "FILE: no such file; there is no folder '" + folder.resolve("x") + "' either",
        folder.resolve("x/ada.txt"));
  }

  @Test
  void folderInsteadOfAFile() throws Exception {
    refuses("FILE: is a folder; want a text file", folder);
  }

  @Test
  void fileThatMayNotBeRead() throws Exception {
    Path file = file("a.txt", "Ada wrote.");
    assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "root reads all");
    refuses("FILE: cannot be read (permission denied); want a file that you may read", file);
  }

  @Test
  void nothingToRead() throws Exception {
    refuses("FILE: is empty; want the text of an article", file("a.txt", ""));
    refuses("FILE: is empty; want the text of an article", file("a.txt", "\uFEFF"));
    refuses(
        "FILE: holds nothing but white space; want the text of an article",
        file("a.txt", " \n\n\t\r\n"));
    refuses(
        "FILE: holds nothing but markup and headings; want the text of an article",
        file("a.txt", "thumb|right|Ada\n== Life ==\n{{stub}}\n"));
  }

  @Test
  void binary() throws Exception {
    refuses(
        "FILE: is no text (byte 3 is zero); want plain text in UTF-8",
        file("a.txt", new byte[] {'A', 'd', 'a', 0, 1, 2}));
    refuses(
        "FILE: is no text (8 of 16 bytes are control characters); want plain text in UTF-8",
        file("a.txt", "a\u0001b\u0002c\u0003d\u0004e\u0005f\u0006g\u0007h\b"));
  }

  @Test
  void otherEncodings() throws Exception {
    for (Charset utf16 : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      refuses(
          "FILE: is in UTF-16; want UTF-8. Convert it: iconv -f UTF-16 -t UTF-8 'FILE' >"
              + " 'FILE.utf8.txt'",
          file("a.txt", "\uFEFFAda".getBytes(utf16)));
    }
    String found =
        " is not UTF-8; want UTF-8. If the file is in Windows-1252, the usual code of Western Europe,"
            + " convert it: iconv -f WINDOWS-1252 -t UTF-8 'FILE' > 'FILE.utf8.txt'";
    String text = "Ada\r\nfr\u00e9quente\n";
    refuses(
        "FILE:2:3: byte 0xE9" + found, file("a.txt", text.getBytes(StandardCharsets.ISO_8859_1)));
    refuses("FILE:1:3: byte 0xC3" + found, file("a.txt", new byte[] {'o', 'g', (byte) 0xC3}));
  }

  @Test
  void aReplacementCharacterOfTheTextItself() throws Exception {
    Article article = READER.read(file("a.txt", "\uFEFFfr\uFFFDquente"), ENGLISH);
    assertEquals("fr\uFFFDquente", article.input());
  }

  @Test
  void tooMuch() throws Exception {
    refuses(
        "FILE:2: a line of 10,000,000 characters; at most 1,000,000 are read. Want paragraphs, each"
            + " on a line of its own",
        file("a.txt", "Ada\r\n" + "ada wrote ".repeat(1_000_000) + "\n"));
    refuses(
        "FILE: is too large (17,000,000 bytes; at most 16,777,216 are read); want one article a"
            + " file",
        file("a.txt", new byte[17_000_000]));
  }

  @Test
  void tooShortToTellTheLanguage() throws Exception {
    refuses(
        "FILE: the language cannot be told from 20 letters (it may be war or vo); say which it is"
            + " with --left-lang or --right-lang",
        file("a.txt", "Ada Lovelace 1815\nKarl Linne"),
        file -> READER.read(file, UNKNOWN));
  }

  private interface Reading {
    Object of(Path file) throws BadInput;
  }

  private static void refuses(String message, Path file) {
    refuses(message, file, path -> READER.read(path, ENGLISH));
  }

  private static void refuses(String message, Path file, Reading reading) {
    BadInput bad = assertThrows(BadInput.class, () -> reading.of(file));
    assertEquals(message.replace("FILE", file.toString()), bad.getMessage());
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static List<Block> blocks(Article article) {
    return article.sections().stream().flatMap(section -> section.blocks().stream()).toList();
  }

  private static List<String> texts(Article article) {
    return blocks(article).stream().map(block -> block.text().text()).toList();
  }
}
