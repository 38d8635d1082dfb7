package org.lacuna.report;

import java.util.ArrayList;
import java.util.List;
import org.lacuna.diff.ArticleDiff;
import org.lacuna.diff.JudgedMention;
import org.lacuna.fact.FactSheet;
import org.lacuna.fact.Mention;
import org.lacuna.text.Span;

/** facts.csv: the evidence, a row a mention. */
public final class FactsCsv {
  /** The file's name. */
  public static final String NAME = "facts.csv";

  private FactsCsv() {}

  private static final CsvTable<Row> TABLE =
      CsvTable.<Row>empty()
          .text("fact_id", row -> row.judged().factId())
          .text("side", row -> row.judged().side().label())
          .text("lang", row -> row.sheet().article().language().tag())
          .text("type", row -> row.judged().fact().kind().label())
          .text("value", row -> row.judged().fact().value())
          .text("text", row -> row.span().in(row.sheet().article().input()))
          .number("start", row -> row.span().start())
          .number("end", row -> row.span().end())
          .number("sentence", row -> row.judged().mention().sentence())
          .text("section", Row::section)
          .text("status", row -> row.judged().status().label())
          .text("counterpart", Row::counterpart)
          .number("confidence", row -> Cells.probability(row.judged().confidence()))
          .text("evidence", row -> Cells.reasons(row.judged().reasons()));

  /**
   * A row.
   *
   * @param judged the mention and what was decided
   * @param sheet that of the article it stands in
   */
  public record Row(JudgedMention judged, FactSheet sheet) {
    private Span span() {
      return judged.mention().span();
    }

    private String section() {
      return sheet.sentences().get(judged.mention().sentence() - 1).section();
    }

    private String counterpart() {
      List<String> surfaces = new ArrayList<>();
      for (Mention mention : judged.counterparts()) {
        if (!surfaces.contains(mention.surface())) {
          surfaces.add(mention.surface());
        }
      }
      return Cells.texts(surfaces);
    }
  }

  /** The columns. */
  public static CsvTable<Row> table() {
    return TABLE;
  }

  /** The rows of a pair, in its {@link ArticleDiff#mentions} order. */
  public static List<Row> rows(ArticleDiff diff) {
    List<Row> rows = new ArrayList<>(diff.mentions().size());
    for (JudgedMention judged : diff.mentions()) {
      rows.add(new Row(judged, diff.sheet(judged.side())));
    }
    return rows;
  }
}
