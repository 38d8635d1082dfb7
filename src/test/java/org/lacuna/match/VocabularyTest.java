package org.lacuna.match;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestTable;
import org.lacuna.TestTable.Row;
import org.lacuna.text.Language;

/** Words and labels of an article. */
final class VocabularyTest {
  static Stream<Row> texts() {
    return TestTable.rows("match/labels.tsv", "id", "language", "text", "glossary", "labels");
  }

  private static Glossary glossary(Row row) {
    return new Glossary(
        row.list("glossary").stream()
            .map(entry -> entry.split(" = |:"))
            .map(
                cells ->
                    new Glossary.Entry(
                        Language.of(cells[0]), cells[1], Language.of(cells[2]), cells[3]))
            .toList());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void labelsNamesOfThings(Row row) {
    String text = row.cell("text");
    Language language = Language.of(row.cell("language"));
    Vocabulary words =
        Vocabulary.of(Sheets.of(language.tag(), List.of(text)), glossary(row).phrases(language));
    List<String> labels =
        words.in(0).stream()
            .filter(occurrence -> words.entries().get(occurrence.entry()).label())
            .map(
                occurrence ->
                    occurrence.within().in(text)
                        + "="
                        + words.entries().get(occurrence.entry()).form().folded())
            .toList();
    assertEquals(row.list("labels"), labels, row.toString());
  }

  @Test
  void keepsEachKindOfWordOnceWithItsPlaces() {
    List<String> texts = List.of("Rain fell on rain.", "Snow fell.", "More rain.");
    Vocabulary words = Vocabulary.of(Sheets.of("en", texts), Labels.Phrases.NONE);
    assertEquals(3, words.sentences());
    assertEquals(5, words.entries().size());
    int rain = words.in(0).get(0).entry();
    assertEquals(rain, words.in(0).get(3).entry());
    assertArrayEquals(new int[] {0, 2}, words.sentencesOf(rain));
    assertTrue(words.in(0).get(0).capitalised());
  }
}
