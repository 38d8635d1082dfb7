package org.lacuna.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestPair;
import org.lacuna.TestTable;
import org.lacuna.fact.Mention;
import org.lacuna.text.Article;
import org.lacuna.text.Item;
import org.lacuna.text.Side;

/** What links are worth, from a table: the same text is judged with and without what they say. */
final class LinksTest {
  static Stream<TestTable.Row> rows() {
    return TestTable.rows(
        "diff/links.tsv",
        "id",
        "left_lang",
        "left",
        "right_lang",
        "right",
        "items",
        "side",
        "text",
        "type",
        "status",
        "counterpart",
        "evidence",
        "without");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void judges(TestTable.Row row) {
    assertJudged(row, linked(row), Side.valueOf(row.cell("side")));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void judgesTheSameWithExchangedSides(TestTable.Row row) {
    assertJudged(row, linked(row).exchanged(), Side.valueOf(row.cell("side")).other());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isOffWithoutItems(TestTable.Row row) {
    TestPair pair = linked(row);
    TestPair off = new TestPair(pair.left().linked(Map.of()), pair.right().linked(Map.of()));
    Side side = Side.valueOf(row.cell("side"));
    List<JudgedMention> found = found(row, off.diff(), side);
    String all = row + ": " + shown(off.diff());
    assertEquals(row.cell("without"), found.isEmpty() ? "-" : found.get(0).status().label(), all);
  }

  private static TestPair linked(TestTable.Row row) {
    TestPair pair =
        TestPair.of(
            row.cell("left_lang"), row.cell("left"), row.cell("right_lang"), row.cell("right"));
    Map<String, Item> items = new TreeMap<>();
    for (String item : row.list("items")) {
      String[] parts = item.split("[=;]");
      Map<String, String> titles = new TreeMap<>();
      for (int i = 2; i < parts.length; i++) {
        titles.put(parts[i].split(":")[0].strip(), parts[i].split(":")[1].strip());
      }
      items.put(parts[0], new Item(parts[1].strip(), titles));
    }
    return new TestPair(known(pair.left(), items), known(pair.right(), items));
  }

  private static Article known(Article article, Map<String, Item> items) {
    return article.linked(items);
  }

  private static List<JudgedMention> found(TestTable.Row row, ArticleDiff diff, Side side) {
    return diff.mentions().stream()
        .filter(judged -> judged.side() == side)
        .filter(judged -> judged.mention().surface().equals(row.cell("text")))
        .toList();
  }

  private static void assertJudged(TestTable.Row row, TestPair pair, Side side) {
    ArticleDiff diff = pair.diff();
    List<JudgedMention> found = found(row, diff, side);
    String all = row + ": " + shown(diff);
    if (row.cell("type").equals("-")) {
      assertEquals(0, found.size(), all);
      return;
    }
    assertEquals(1, found.size(), all);
    assertEquals(row.cell("type"), found.get(0).fact().kind().label(), all);
    assertEquals(row.cell("status"), found.get(0).status().label(), all);
    assertEquals(
        row.list("counterpart"),
        found.get(0).counterparts().stream().map(Mention::surface).toList(),
        all);
    assertEquals(row.cell("evidence"), String.join(" + ", found.get(0).reasons()), all);
  }

  private static String shown(ArticleDiff diff) {
    return String.join(
        "\n",
        diff.mentions().stream()
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
                        + judged.counterparts().stream().map(Mention::surface).toList()
                        + " "
                        + judged.reasons())
            .toList());
  }
}
