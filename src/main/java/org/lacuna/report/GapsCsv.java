package org.lacuna.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.lacuna.diff.AlsoIn;
import org.lacuna.diff.ArticleDiff;
import org.lacuna.diff.Gap;
import org.lacuna.fact.FactSheet;
import org.lacuna.fact.Mention;
import org.lacuna.report.EditorNotes.Note;
import org.lacuna.text.Article;
import org.lacuna.text.Sentence;

/** gaps.csv: what an editor opens first, a row a fact. */
public final class GapsCsv {
  /** The file's name. */
  public static final String NAME = "gaps.csv";

  private static final CsvTable<Row> OWN_COLUMNS = ownColumns();
  private static final CsvTable<Row> TABLE = alsoIn(OWN_COLUMNS);
  private static final CsvTable<Row> ALL_PAIRS_TABLE = alsoIn(OWN_COLUMNS.text("pair", Row::pair));

  /** What the two tables have behind the columns that are the same in both. */
  private static final CsvTable<Row> REST_OF_ALL_PAIRS =
      alsoIn(CsvTable.<Row>empty().text("pair", Row::pair));

  private static final CsvTable<Row> REST = alsoIn(CsvTable.empty());

  private GapsCsv() {}

  /**
   * A row: a gap, the articles it lies between and the editor's own words on it.
   *
   * @param pair id of the pair in a batch; empty outside
   * @param gap what was found
   * @param foundIn the article that tells it
   * @param missingFrom the other one
   * @param note kept from an earlier run
   * @param cited the references that stand with the fact
   * @param link address that opens the sentence; empty if there is none
   * @param alsoIn how many other editions tell the fact; empty where no others were compared
   */
  public record Row(
      String pair,
      Gap gap,
      Article foundIn,
      Article missingFrom,
      Note note,
      Cited cited,
      String link,
      OptionalInt alsoIn) {}

  /** The columns of one pair's file. */
  public static CsvTable<Row> table() {
    return TABLE;
  }

  private static CsvTable<Row> ownColumns() {
    return CsvTable.<Row>empty()
        .text("id", row -> row.gap().id())
        .number("rank", row -> row.gap().rank())
        .text("verdict", row -> row.gap().verdict().label())
        .text("missing_from", row -> row.missingFrom().language().tag())
        .text("found_in", row -> row.foundIn().language().tag())
        .text("type", row -> row.gap().fact().kind().label())
        .text("value", row -> row.gap().fact().value())
        .text("text", row -> first(row).span().in(row.foundIn().input()))
        .text("sentence", row -> text(row.gap().sentence()))
        .text("section", row -> row.gap().sentence().section())
        .number("mentions", row -> row.gap().fact().mentions().size())
        .text("cited", row -> row.cited().label())
        .text("citation", row -> row.cited().references())
        .text("other_value", row -> row.gap().otherValue().orElse(""))
        .text("other_sentence", row -> row.gap().otherSentence().map(GapsCsv::text).orElse(""))
        .number("insert_after", row -> place(row.gap().insertAfter()))
        .number("confidence", row -> Cells.probability(row.gap().confidence()))
        .text("evidence", row -> Cells.reasons(row.gap().reasons()))
        .number("start", row -> first(row).span().start())
        .number("end", row -> first(row).span().end())
        .text("link", Row::link)
        .text("state", row -> row.note().state())
        .text("note", row -> row.note().note());
  }

  /** The columns of a batch's file: those of one pair, and the pair's id. */
  public static CsvTable<Row> tableOfAllPairs() {
    return ALL_PAIRS_TABLE;
  }

  /** Later columns stand at the end, so that no other one moves. */
  private static CsvTable<Row> alsoIn(CsvTable<Row> table) {
    return table.number("also_in", row -> place(row.alsoIn()));
  }

  /** The rows of a pair, by rank, with the editor's notes on them. */
  public static List<Row> rows(String pair, ArticleDiff diff, EditorNotes notes) {
    Map<Sentence, String> links = new HashMap<>();
    List<Row> rows = new ArrayList<>(diff.gaps().size());
    for (Gap gap : diff.gaps()) {
      rows.add(row(pair, diff, gap, notes, OptionalInt.empty(), links));
    }
    return rows;
  }

  /**
   * Printed rows of a pair.
   *
   * @param own as its own file has them
   * @param amongAllPairs as the file of all pairs has them
   */
  record Printed(String own, String amongAllPairs) {}

  /** Prints rows for both files; most of a row is the same in both and is made once. */
  static Printed print(List<Row> rows) {
    CSVFormat format = CsvTable.format();
    StringBuilder own = new StringBuilder();
    StringBuilder amongAllPairs = new StringBuilder();
    try {
      for (Row row : rows) {
        int start = own.length();
        OWN_COLUMNS.printStart(row, format, own);
        amongAllPairs.append(own, start, own.length());
        REST.printRest(row, format, own);
        REST_OF_ALL_PAIRS.printRest(row, format, amongAllPairs);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail as a file does", e);
    }
    return new Printed(own.toString(), amongAllPairs.toString());
  }

  /** The rows of several pairs of editions of one article in one list, in its order. */
  public static List<Row> rows(String pair, List<AlsoIn.Counted> gaps, EditorNotes notes) {
    Map<ArticleDiff, Map<Sentence, String>> links = new IdentityHashMap<>();
    return gaps.stream()
        .map(
            one ->
                row(
                    pair,
                    one.diff(),
                    one.gap(),
                    notes,
                    OptionalInt.of(one.editions()),
                    links.computeIfAbsent(one.diff(), unseen -> new HashMap<>())))
        .toList();
  }

  /**
   * One row.
   *
   * @param links the addresses of the pair's sentences so far
   */
  private static Row row(
      String pair,
      ArticleDiff diff,
      Gap gap,
      EditorNotes notes,
      OptionalInt alsoIn,
      Map<Sentence, String> links) {
    FactSheet foundIn = diff.sheet(gap.foundIn());
    String permalink = foundIn.article().origin().permalink();
    String link =
        permalink.isEmpty()
            ? ""
            : links.computeIfAbsent(
                gap.sentence(),
                sentence -> TextFragment.link(permalink, foundIn.sentences(), sentence));
    return new Row(
        pair,
        gap,
        foundIn.article(),
        diff.sheet(gap.foundIn().other()).article(),
        notes.of(gap.id()),
        Cited.of(foundIn, gap.fact()),
        link,
        alsoIn);
  }

  private static Mention first(Row row) {
    return row.gap().fact().first();
  }

  private static String text(Sentence sentence) {
    return sentence.text().text();
  }

  private static String place(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
  }
}
