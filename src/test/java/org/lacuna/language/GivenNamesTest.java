package org.lacuna.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestTable;
import org.lacuna.TestTable.Row;
import org.lacuna.text.Language;

/** The given names that are usual in some language. */
final class GivenNamesTest {
  static Stream<Row> words() {
    return TestTable.rows("language/are-given-names.tsv", "id", "language", "word", "given");
  }

  @ParameterizedTest
  @MethodSource("words")
  void areKnownInTheirLetters(Row row) {
    Folding folding = Folding.of(Language.of(row.cell("language")));
    boolean given = GivenNames.has(folding.form(row.cell("word")));
    assertEquals(row.cell("given"), given ? "yes" : "no", row.toString());
  }
}
