package org.lacuna.diff;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestPair;
import org.lacuna.TestTable;
import org.lacuna.text.Side;

/** What is decided of one mention, from a table. */
final class DecisionTest {
  static Stream<TestTable.Row> rows() {
    return TestTable.rows(
        "diff/decisions.tsv",
        "id",
        "left_lang",
        "left",
        "right_lang",
        "right",
        "side",
        "text",
        "status",
        "counterpart");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void decides(TestTable.Row row) {
    Side side = row.cell("side").equals("left") ? Side.LEFT : Side.RIGHT;
    new Verdicts(pair(row).diff()).assertOne(row, side);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void decidesTheSameWithExchangedSides(TestTable.Row row) {
    Side side = row.cell("side").equals("left") ? Side.RIGHT : Side.LEFT;
    new Verdicts(pair(row).exchanged().diff()).assertOne(row, side);
  }

  private static TestPair pair(TestTable.Row row) {
    return TestPair.of(
        row.cell("left_lang"), row.cell("left"), row.cell("right_lang"), row.cell("right"));
  }
}
