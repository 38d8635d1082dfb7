package org.lacuna.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestPair;
import org.lacuna.TestTable;
import org.lacuna.fact.Mention;
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
    TestPair pair = pair(row);
    Side side = row.cell("side").equals("left") ? Side.LEFT : Side.RIGHT;
    assertDecided(row, pair.diff(), side);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void decidesTheSameWithExchangedSides(TestTable.Row row) {
    Side side = row.cell("side").equals("left") ? Side.RIGHT : Side.LEFT;
    assertDecided(row, pair(row).exchanged().diff(), side);
  }

  private static TestPair pair(TestTable.Row row) {
    return TestPair.of(
        row.cell("left_lang"), row.cell("left"), row.cell("right_lang"), row.cell("right"));
  }

  private static void assertDecided(TestTable.Row row, ArticleDiff diff, Side side) {
    List<JudgedMention> found =
        diff.mentions().stream()
            .filter(judged -> judged.side() == side)
            .filter(judged -> judged.mention().surface().equals(row.cell("text")))
            .toList();
    String all = row + ": " + shown(diff);
    assertEquals(1, found.size(), all);
    assertEquals(row.cell("status"), found.get(0).status().label(), all);
    assertEquals(
        row.list("counterpart"),
        found.get(0).counterparts().stream().map(Mention::surface).toList(),
        all);
  }

  private static String shown(ArticleDiff diff) {
    return String.join(
        "\n",
        diff.mentions().stream()
            .map(
                judged ->
                    judged.side().label()
                        + " '"
                        + judged.mention().surface()
                        + "' "
                        + judged.status().label()
                        + " "
                        + judged.counterparts().stream().map(Mention::surface).toList()
                        + " "
                        + judged.reasons())
            .toList());
  }
}
