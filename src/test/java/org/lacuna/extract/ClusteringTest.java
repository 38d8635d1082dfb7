package org.lacuna.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestTable;
import org.lacuna.TestTable.Row;
import org.lacuna.fact.Fact;
import org.lacuna.text.Language;

/** Which mentions are one fact. */
final class ClusteringTest {
  static Stream<Row> texts() {
    return TestTable.rows("extract/clusters.tsv", "id", "language", "sentences", "facts");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void mentionsOfOneThingAreOneFact(Row row) {
    List<String> found =
        Texts.extractor(Language.of(row.cell("language")), row.cell("sentences"))
            .extract(NamesThere.unknown())
            .facts()
            .stream()
            .map(ClusteringTest::told)
            .toList();
    assertEquals(row.list("facts"), found, row.toString());
  }

  private static String told(Fact fact) {
    return fact.kind().label() + " " + fact.value() + " \u00D7" + fact.mentions().size();
  }
}
