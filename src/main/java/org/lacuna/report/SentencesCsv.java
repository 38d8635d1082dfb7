package org.lacuna.report;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.lacuna.diff.ArticleDiff;
import org.lacuna.diff.JudgedBead;
import org.lacuna.text.Sentence;
import org.lacuna.text.Side;

/** sentences.csv: the two texts side by side, a row a bead. */
public final class SentencesCsv {
  /** The file's name. */
  public static final String NAME = "sentences.csv";

  private static final CsvTable<Row> TABLE =
      side(
              side(
                  CsvTable.<Row>empty()
                      .number("row", Row::number)
                      .text("status", row -> row.bead().status().label()),
                  Side.LEFT),
              Side.RIGHT)
          .number("confidence", row -> Cells.probability(row.bead().confidence()))
          .text("shared_facts", row -> Cells.texts(row.bead().sharedFacts()))
          .text("left_only_facts", row -> Cells.texts(row.bead().leftOnlyFacts()))
          .text("right_only_facts", row -> Cells.texts(row.bead().rightOnlyFacts()));

  private SentencesCsv() {}

  /**
   * A row: a bead and the sentences in it.
   *
   * @param number of the row, counted from 1
   * @param bead what was decided
   * @param left the left sentences
   * @param right the right sentences
   */
  public record Row(int number, JudgedBead bead, List<Sentence> left, List<Sentence> right) {
    private List<Sentence> sentences(Side side) {
      return side == Side.LEFT ? left : right;
    }
  }

  /** The columns. */
  public static CsvTable<Row> table() {
    return TABLE;
  }

  private static CsvTable<Row> side(CsvTable<Row> table, Side side) {
    return table
        .number(side.label() + "_no", each(side, Sentence::number))
        .number(side.label() + "_start", each(side, sentence -> sentence.span().start()))
        .number(side.label() + "_end", each(side, sentence -> sentence.span().end()))
        .text(side.label() + "_text", row -> text(row.sentences(side)));
  }

  private static Function<Row, String> each(Side side, ToIntFunction<Sentence> place) {
    return row -> Cells.places(row.sentences(side), place);
  }

  private static String text(List<Sentence> sentences) {
    if (sentences.size() == 1) {
      return sentences.get(0).text().text();
    }
    StringJoiner text = new StringJoiner(" ");
    for (Sentence sentence : sentences) {
      text.add(sentence.text().text());
    }
    return text.toString();
  }

  /** The rows of a pair, in its {@link ArticleDiff#beads} order. */
  public static List<Row> rows(ArticleDiff diff) {
    List<Row> rows = new ArrayList<>(diff.beads().size());
    for (JudgedBead bead : diff.beads()) {
      rows.add(row(diff, rows.size() + 1, bead));
    }
    return rows;
  }

  private static Row row(ArticleDiff diff, int number, JudgedBead bead) {
    return new Row(
        number, bead, sentences(diff, bead, Side.LEFT), sentences(diff, bead, Side.RIGHT));
  }

  private static List<Sentence> sentences(ArticleDiff diff, JudgedBead bead, Side side) {
    List<Sentence> all = diff.sheet(side).sentences();
    List<Sentence> sentences = new ArrayList<>(bead.sentences(side).size());
    for (int number : bead.sentences(side)) {
      sentences.add(all.get(number - 1));
    }
    return sentences;
  }
}
