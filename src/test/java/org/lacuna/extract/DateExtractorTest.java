package org.lacuna.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lacuna.TestTable;
import org.lacuna.TestTable.Row;
import org.lacuna.fact.DateFact;
import org.lacuna.text.CleanText;
import org.lacuna.text.Language;
import org.lacuna.text.Sentence;
import org.lacuna.text.Span;

/** Every table {@code dates.<tag>.tsv} is run in the language it is named by. */
final class DateExtractorTest {
  private static final int HOSTILE_LENGTH = 100_000;

  /** A row and the language of its table. */
  record Case(Language language, Row row) {
    @Override
    public String toString() {
      return language + " " + row;
    }
  }

  static Stream<Case> cases() throws IOException, URISyntaxException {
    Path folder = Path.of(TestTable.class.getResource("extract").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      List<String> tables =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.matches("dates\\..*\\.tsv"))
              .sorted()
              .toList();
      return tables.stream().flatMap(DateExtractorTest::cases);
    }
  }

  private static Stream<Case> cases(String table) {
    Language language = Language.of(table.split("\\.")[1]);
    return TestTable.rows("extract/" + table, "id", "sentence", "means")
        .map(row -> new Case(language, row));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsEveryDateAndNothingElse(Case test) {
    TestTable.Marked sentence = test.row().marked("sentence");
    List<DateFact> found = extract(test.language(), sentence.text());
    String row = test.row().toString();
    assertEquals(test.row().list("means"), values(found), row);
    assertEquals(sentence.marks(), found.stream().map(fact -> place(fact)).toList(), row);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void surfaceIsTheTextOfItsPlace(Case test) {
    String text = test.row().marked("sentence").text();
    for (DateFact fact : extract(test.language(), text)) {
      String surface = fact.mentions().get(0).surface();
      assertEquals(place(fact).in(text), surface, test.row().toString());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsEveryPrefix(Case test) {
    String text = test.row().marked("sentence").text();
    for (int end = 1; end <= text.length(); end++) {
      int last = 0;
      for (DateFact fact : extract(test.language(), text.substring(0, end))) {
        assertTrue(place(fact).start() >= last && place(fact).end() <= end, test.toString());
        last = place(fact).end();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void composedAndDecomposedTextMeanTheSame(Case test) {
    String text = test.row().marked("sentence").text();
    assertEquals(
        values(extract(test.language(), Normalizer.normalize(text, Normalizer.Form.NFC))),
        values(extract(test.language(), Normalizer.normalize(text, Normalizer.Form.NFD))),
        test.row().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1921 ",
        "1 ",
        "1921-",
        "8.",
        ".",
        "-",
        "(",
        "8 (",
        "XIX ",
        "XIX, ",
        "X",
        "February ",
        "February-",
        "about ",
        "from ",
        "between ",
        "century ",
        "19th and ",
        "the ",
        "1990s and ",
        "8 February (",
        "8 February [O.S. ",
        "BC ",
        "\u0301",
        "\uD835",
        "1921\u2013",
        "44 BC "
      })
  @Timeout(3)
  void takesTimeInStepWithTheLength(String piece) {
    String text = piece.repeat(HOSTILE_LENGTH / piece.length());
    for (DateFact fact : extract(Language.of("en"), text)) {
      assertTrue(place(fact).end() <= text.length(), piece);
    }
  }

  private static List<String> values(List<DateFact> facts) {
    return facts.stream().map(DateFact::value).toList();
  }

  private static Span place(DateFact fact) {
    assertEquals(1, fact.mentions().size());
    return fact.mentions().get(0).within();
  }

  private static List<DateFact> extract(Language language, String text) {
    Sentence sentence = new Sentence(1, "", true, CleanText.at(text, 0), List.of());
    return DateExtractor.of(language).extract(sentence);
  }
}
