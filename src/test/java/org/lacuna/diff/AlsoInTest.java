package org.lacuna.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestPair;
import org.lacuna.TestTable;
import org.lacuna.read.ArticleReader;
import org.lacuna.read.Wrapping;
import org.lacuna.text.Article;
import org.lacuna.text.Language;

/** In how many other editions the facts that one lacks are told. */
final class AlsoInTest {
  static Stream<TestTable.Row> rows() {
    return TestTable.rows("diff/also-in.tsv", "id", "nn", "ca", "en", "gaps");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void countsAndRanks(TestTable.Row row) {
    ArticleDiff ca = pair(row, "nn", "ca");
    ArticleDiff en = pair(row, "nn", "en");
    List<AlsoIn.Counted> ranked = AlsoIn.ranked(List.of(ca, en), List.of(pair(row, "ca", "en")));
    assertEquals(
        row.cell("gaps"),
        ranked.stream().map(AlsoInTest::shown).collect(Collectors.joining(" | ")),
        row::toString);
    for (int i = 0; i < ranked.size(); i++) {
      assertEquals(i + 1, ranked.get(i).gap().rank(), row::toString);
    }
  }

  private static ArticleDiff pair(TestTable.Row row, String left, String right) {
    return new TestPair(article(row, left), article(row, right)).diff();
  }

  /** An edition: it has the same name in whatever pair. */
  private static Article article(TestTable.Row row, String tag) {
    return new ArticleReader(Wrapping.AUTO).parse(tag, Language.of(tag), row.cell(tag));
  }

  private static String shown(AlsoIn.Counted one) {
    return one.diff().sheet(one.gap().foundIn()).article().language()
        + " "
        + one.gap().fact().value()
        + " "
        + one.editions();
  }

  @Test
  void aPairByItselfCountsNone() {
    ArticleDiff diff = TestPair.of("nn", "Ho song i 1921.", "ca", "Va néixer el 1905.").diff();
    AlsoIn.counted(diff, List.of(diff)).forEach((gap, editions) -> assertEquals(0, editions, gap));
  }
}
