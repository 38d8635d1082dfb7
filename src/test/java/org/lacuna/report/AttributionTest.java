package org.lacuna.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestTable;
import org.lacuna.text.Article;
import org.lacuna.text.Language;
import org.lacuna.text.Origin;

/** The lines that say where content comes from. */
final class AttributionTest {
  static Stream<TestTable.Row> rows() {
    return TestTable.rows(
        "report/attributions.tsv",
        "id",
        "language",
        "title",
        "permalink",
        "revision",
        "summary",
        "template");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void says(TestTable.Row row) {
    Origin origin =
        new Origin(
            true,
            row.cell("title"),
            row.cell("permalink"),
            Long.parseLong(row.cell("revision")),
            List.of());
    Article article =
        new Article("x", Language.of(row.cell("language")), "", List.of(), origin, Map.of());
    assertEquals(
        row.cell("summary") + "\n" + row.cell("template"),
        Attribution.of(article).map(a -> a.editSummary() + "\n" + a.template()).orElse("\n"),
        row::toString);
  }
}
