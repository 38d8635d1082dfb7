package org.lacuna.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestTable;
import org.lacuna.TestTable.Row;
import org.lacuna.text.Language;

/** The general words that tell something else than the place whose name stands behind them. */
final class GoverningWordsTest {
  static Stream<Row> words() {
    return TestTable.rows(
        "language/governing-words.tsv", "id", "language", "word", "governs", "office");
  }

  @ParameterizedTest
  @MethodSource("words")
  void areKnownByTheirMeaning(Row row) {
    GoverningWords governing = GoverningWords.of(Language.of(row.cell("language")));
    String word = row.cell("word");
    assertEquals(row.cell("governs"), governing.governs(word) ? "yes" : "no", row.toString());
    assertEquals(row.cell("office"), governing.isOffice(word) ? "yes" : "no", row.toString());
  }

  /** A meaning that no language has would never be found. */
  @Test
  void everyMeaningIsOneOfEnglish() {
    Set<String> english =
        Table.of(Language.of("en"), "designations", "words", "meaning")
            .orElseThrow()
            .rows()
            .stream()
            .map(row -> row.cell(1))
            .collect(Collectors.toSet());
    for (Table.Row row : Table.shared("governing-nouns", "meaning", "kind").rows()) {
      assertTrue(english.contains(row.cell(0)), row.address());
    }
  }
}
