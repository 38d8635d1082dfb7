package org.lacuna.report;

import java.math.BigDecimal;
import java.time.Duration;
import org.lacuna.diff.ArticleDiff;
import org.lacuna.diff.JudgedMention;
import org.lacuna.diff.Status;
import org.lacuna.text.Article;
import org.lacuna.text.Side;

/**
 * summary.csv: a batch at a glance, a row a pair.
 *
 * <p>The counts are those of the rows of facts.csv; a coverage is the share of that side's mentions
 * that the other side tells too, and empty when it has none. The {@code seconds} are the only cells
 * of all reports that differ from run to run.
 */
public final class SummaryCsv {
  /** The file's name. */
  public static final String NAME = "summary.csv";

  private SummaryCsv() {}

  /**
   * A row.
   *
   * @param pair id of the pair
   * @param diff what was found
   * @param time what reading, comparing and writing took
   */
  public record Row(String pair, ArticleDiff diff, Duration time) {
    private Article article(Side side) {
      return diff.sheet(side).article();
    }

    private int count(Status status) {
      int count = 0;
      for (JudgedMention mention : diff.mentions()) {
        count += mention.status() == status ? 1 : 0;
      }
      return count;
    }

    private int only(Side side) {
      int count = 0;
      for (JudgedMention mention : diff.mentions()) {
        count += mention.status() == Status.ONLY && mention.side() == side ? 1 : 0;
      }
      return count;
    }

    private String coverage(Side side) {
      ArticleDiff.Coverage coverage = diff.coverage(side);
      return coverage.told() == 0
          ? ""
          : Cells.probability((double) coverage.alsoTold() / coverage.told());
    }
  }

  /** The columns. */
  public static CsvTable<Row> table() {
    return CsvTable.<Row>empty()
        .text("id", Row::pair)
        .text("left_title", row -> row.article(Side.LEFT).name())
        .text("right_title", row -> row.article(Side.RIGHT).name())
        .text("left_lang", row -> row.article(Side.LEFT).language().tag())
        .text("right_lang", row -> row.article(Side.RIGHT).language().tag())
        .number("shared", row -> row.count(Status.SHARED))
        .number("only_left", row -> row.only(Side.LEFT))
        .number("only_right", row -> row.only(Side.RIGHT))
        .number("differs", row -> row.count(Status.DIFFERS))
        .number("undecided", row -> row.count(Status.UNDECIDED))
        .number("left_coverage", row -> row.coverage(Side.LEFT))
        .number("right_coverage", row -> row.coverage(Side.RIGHT))
        .number("seconds", row -> BigDecimal.valueOf(row.time().toMillis(), 3).toPlainString());
  }
}
