package org.lacuna.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestTable;

/** Which titles and words are looked for. */
final class TitleSearchTest {
  static Stream<TestTable.Row> titles() {
    return TestTable.rows("match/bare-titles.tsv", "id", "title", "bare");
  }

  @ParameterizedTest
  @MethodSource("titles")
  void leavesOutWhatTellsItFromOthers(TestTable.Row row) {
    assertEquals(row.cell("bare"), TitleSearch.bare(row.cell("title")), row::toString);
  }

  static Stream<TestTable.Row> words() {
    return TestTable.rows("match/same-words.tsv", "id", "one", "other", "same");
  }

  @ParameterizedTest
  @MethodSource("words")
  void toleratesEndings(TestTable.Row row) {
    boolean same = row.cell("same").equals("yes");
    assertEquals(same, TitleSearch.isSameWord(row.cell("one"), row.cell("other")), row::toString);
    assertEquals(same, TitleSearch.isSameWord(row.cell("other"), row.cell("one")), row::toString);
  }
}
