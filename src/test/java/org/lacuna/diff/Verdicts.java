package org.lacuna.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.lacuna.TestTable;
import org.lacuna.fact.Mention;
import org.lacuna.text.Side;

/**
 * What a comparison says of its mentions, for tables with the columns text, status, counterpart.
 */
record Verdicts(ArticleDiff diff) {
  /** The mentions of one side that are written as the row's text. */
  List<JudgedMention> of(TestTable.Row row, Side side) {
    return diff.mentions().stream()
        .filter(judged -> judged.side() == side)
        .filter(judged -> judged.mention().surface().equals(row.cell("text")))
        .toList();
  }

  /** The one mention of the row's text, after a look at its status and its counterparts. */
  JudgedMention assertOne(TestTable.Row row, Side side) {
    List<JudgedMention> found = of(row, side);
    assertEquals(1, found.size(), () -> row + ": " + this);
    JudgedMention one = found.get(0);
    assertEquals(row.cell("status"), one.status().label(), () -> row + ": " + this);
    assertEquals(row.list("counterpart"), there(one), () -> row + ": " + this);
    return one;
  }

  private static List<String> there(JudgedMention judged) {
    return judged.counterparts().stream().map(Mention::surface).toList();
  }

  /** A mention a line: {@code left name 'Don' shared [Don] [same name]}. */
  @Override
  public String toString() {
    return diff.mentions().stream()
        .map(
            judged ->
                judged.side().label()
                    + " "
                    + judged.fact().kind().label()
                    + " '"
                    + judged.mention().surface()
                    + "' "
                    + judged.status().label()
                    + " "
                    + there(judged)
                    + " "
                    + judged.reasons())
        .collect(Collectors.joining("\n"));
  }
}
