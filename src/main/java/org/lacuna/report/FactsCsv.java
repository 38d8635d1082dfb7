package org.lacuna.report;

import org.lacuna.diff.ArticleDiff;
import org.lacuna.diff.JudgedMention;
import org.lacuna.fact.Mention;
import org.lacuna.text.Article;

/** facts.csv: the evidence, a row a mention. */
public final class FactsCsv {
  /** The file's name. */
  public static final String NAME = "facts.csv";

  private FactsCsv() {}

  /** The columns, for the {@link ArticleDiff#mentions} of this pair. */
  public static CsvTable<JudgedMention> table(ArticleDiff diff) {
    return CsvTable.<JudgedMention>empty()
        .text("fact_id", JudgedMention::factId)
        .text("side", row -> row.side().label())
        .text("lang", row -> article(diff, row).language().tag())
        .text("type", row -> row.fact().kind().label())
        .text("value", row -> row.fact().value())
        .text("text", row -> row.mention().span().in(article(diff, row).input()))
        .number("start", row -> row.mention().span().start())
        .number("end", row -> row.mention().span().end())
        .number("sentence", row -> row.mention().sentence())
        .text("section", row -> section(diff, row))
        .text("status", row -> row.status().label())
        .text("counterpart", FactsCsv::counterpart)
        .number("confidence", row -> Cells.probability(row.confidence()))
        .text("evidence", row -> Cells.reasons(row.reasons()));
  }

  private static Article article(ArticleDiff diff, JudgedMention row) {
    return diff.sheet(row.side()).article();
  }

  private static String section(ArticleDiff diff, JudgedMention row) {
    return diff.sheet(row.side()).sentences().get(row.mention().sentence() - 1).section();
  }

  private static String counterpart(JudgedMention row) {
    return Cells.texts(row.counterparts().stream().map(Mention::surface).distinct().toList());
  }
}
