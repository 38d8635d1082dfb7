package org.lacuna.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestTable;
import org.lacuna.TestTable.Row;
import org.lacuna.language.Folding;
import org.lacuna.language.WordForm;
import org.lacuna.text.Language;

/** Which words of two languages could be one. */
final class WordSimilarityTest {
  static Stream<Row> pairs() {
    return TestTable.rows(
        "match/word-similarity.tsv",
        "id",
        "language",
        "word",
        "other_language",
        "other",
        "relation");
  }

  private static WordForm form(String tag, String word) {
    return Folding.of(Language.of(tag)).form(word);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void wordsAreAsAlikeAsTheyLook(Row row) {
    WordForm one = form(row.cell("language"), row.cell("word"));
    WordForm other = form(row.cell("other_language"), row.cell("other"));
    double similarity = WordSimilarity.of(one, other);
    assertEquals(row.cell("relation"), relation(similarity), row + " " + similarity);
    assertEquals(similarity, WordSimilarity.of(other, one), 1e-12, row.toString());
    assertTrue(similarity >= 0 && similarity <= 1, row + " " + similarity);
    assertEquals(1, WordSimilarity.of(one, one), row.toString());
  }

  private static String relation(double similarity) {
    if (similarity == 1) {
      return "same";
    }
    return similarity >= WordMatches.LEAST ? "alike" : "different";
  }

  @Test
  void examples() {
    WordForm nynorsk = form("nn", "Aleksejevitsj");
    assertEquals(0.9, WordSimilarity.of(nynorsk, form("ca", "Aleksi\u00E8ievitx")), 0.06);
    assertEquals(0.1, WordSimilarity.of(form("en", "Kropotkin"), form("en", "Bakunin")), 0.06);
  }
}
