package org.lacuna.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lacuna.TestTable;
import org.lacuna.TestTable.Row;
import org.lacuna.text.Language;

/** Words of two languages made comparable. */
final class FoldingTest {
  static Stream<Row> pairs() {
    return TestTable.rows(
        "language/word-pairs.tsv", "id", "language", "word", "other_language", "other", "alike");
  }

  static Stream<Row> scripts() {
    return TestTable.rows("language/romanised-words.tsv", "id", "language", "word", "latin");
  }

  private static WordForm form(String tag, String word) {
    return Folding.of(Language.of(tag)).form(word);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void wordsOfTwoLanguagesFallTogether(Row row) {
    WordForm one = form(row.cell("language"), row.cell("word"));
    WordForm other = form(row.cell("other_language"), row.cell("other"));
    assertEquals(row.cell("alike"), alike(one, other), row + " " + one + " " + other);
  }

  private static String alike(WordForm one, WordForm other) {
    if (one.folded().equals(other.folded())) {
      return "folded";
    }
    if (one.sound().equals(other.sound())) {
      return "sound";
    }
    return one.skeleton().equals(other.skeleton()) ? "skeleton" : "-";
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void composedAndDecomposedWordsFoldAlike(Row row) {
    String word = row.cell("word");
    assertEquals(
        form(row.cell("language"), Normalizer.normalize(word, Normalizer.Form.NFC)),
        form(row.cell("language"), Normalizer.normalize(word, Normalizer.Form.NFD)),
        row.toString());
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void everyScriptBecomesLatin(Row row) {
    String latin = Romanisation.of(Language.of(row.cell("language"))).romanise(row.cell("word"));
    assertEquals(row.cell("latin"), latin, row.toString());
  }

  @Test
  void formsOfAWord() {
    assertEquals(new WordForm("tsjekhov", "kekov", "kkv"), form("nb", "Tsjekhov"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "\u2026", "'", "\u2019", "\u0301"})
  void nothingIsLeftOfAWordWithoutLetterOrDigit(String signs) {
    assertEquals(new WordForm("", "", ""), form("en", signs));
  }
}
