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
    Verdicts verdicts = new Verdicts(off.diff());
    List<JudgedMention> found = verdicts.of(row, side);
    String status = found.isEmpty() ? "-" : found.get(0).status().label();
    assertEquals(row.cell("without"), status, row + ": " + verdicts);
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

  private static void assertJudged(TestTable.Row row, TestPair pair, Side side) {
    Verdicts verdicts = new Verdicts(pair.diff());
    if (row.cell("type").equals("-")) {
      assertEquals(List.of(), verdicts.of(row, side), row + ": " + verdicts);
      return;
    }
    JudgedMention one = verdicts.assertOne(row, side);
    assertEquals(row.cell("type"), one.fact().kind().label(), row + ": " + verdicts);
    assertEquals(row.cell("evidence"), String.join(" + ", one.reasons()), row + ": " + verdicts);
  }
}
