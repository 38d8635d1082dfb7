package org.lacuna.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lacuna.diff.Status;
import org.lacuna.evaluate.Estimates.Estimate;
import org.lacuna.evaluate.TableFile.Row;
import org.lacuna.text.BadInput;

/**
 * What an editor's judgements in a {@link Sheet} come to.
 *
 * @param strata a status each, without those of which there is no row
 * @param unjudged rows without a judgement
 */
public record SheetScore(List<Stratum> strata, int unjudged) {
  private static final List<String> COLUMNS =
      List.of(Sheet.JUDGEMENT, Sheet.STATUS, Sheet.STATUS_TOTAL);

  /** Copies the list. */
  public SheetScore {
    strata = List.copyOf(strata);
  }

  /** Rows of one status while a sheet is read. */
  private record Rows(Row first, int total, List<Row> all, Map<EditorJudgement, Integer> counts) {}

  /**
   * The judgements in a sheet, as a spreadsheet saved it.
   *
   * @throws BadInput if it cannot be read, lacks a column, has a cell that cannot be understood, or
   *     nothing is judged
   */
  public static SheetScore read(Path sheet) throws BadInput {
    TableFile table = TableFile.read(sheet, "a sheet of lacuna evaluate", COLUMNS);
    Map<Status, Rows> byStatus = new EnumMap<>(Status.class);
    int unjudged = 0;
    for (Row row : table.rows()) {
      Status status = status(row);
      int total = row.number(Sheet.STATUS_TOTAL);
      Rows rows =
          byStatus.computeIfAbsent(
              status,
              any -> new Rows(row, total, new ArrayList<>(), new EnumMap<>(EditorJudgement.class)));
      rows.all().add(row);
      if (rows.total() != total) {
        throw row.bad(
            Sheet.STATUS_TOTAL,
            "'"
                + total
                + "', but line "
                + rows.first().line()
                + ", which is '"
                + status.label()
                + "' too, has '"
                + rows.total()
                + "'; want the same, as it was written");
      }
      Optional<EditorJudgement> judgement = judgement(row);
      judgement.ifPresent(made -> rows.counts().merge(made, 1, Integer::sum));
      unjudged += judgement.isPresent() ? 0 : 1;
    }
    checkTotals(sheet, byStatus);
    List<Stratum> strata = new ArrayList<>();
    byStatus.forEach(
        (status, rows) -> strata.add(new Stratum(status, rows.total(), rows.counts())));
    if (strata.stream().allMatch(stratum -> stratum.judged() == 0)) {
      throw BadInput.at(
          sheet,
          "nothing is judged; write "
              + EditorJudgement.list()
              + " into the column '"
              + Sheet.JUDGEMENT
              + "'");
    }
    return new SheetScore(strata, unjudged);
  }

  /** Of no status may there be more rows than facts. */
  private static void checkTotals(Path sheet, Map<Status, Rows> byStatus) throws BadInput {
    for (Map.Entry<Status, Rows> entry : byStatus.entrySet()) {
      int rows = entry.getValue().all().size();
      int total = entry.getValue().total();
      if (rows > total) {
        throw BadInput.at(
            sheet,
            rows
                + " rows are '"
                + entry.getKey().label()
                + "', but "
                + Sheet.STATUS_TOTAL
                + " says there is "
                + total
                + "; want each row once, as it was written");
      }
    }
  }

  private static Status status(Row row) throws BadInput {
    String cell = row.cell(Sheet.STATUS);
    return Arrays.stream(Status.values())
        .filter(status -> status.label().equals(cell))
        .findFirst()
        .orElseThrow(
            () ->
                row.bad(
                    Sheet.STATUS,
                    "want "
                        + Arrays.stream(Status.values())
                            .map(Status::label)
                            .collect(Collectors.joining(", "))
                        + ", as it was written, got '"
                        + cell
                        + "'"));
  }

  private static Optional<EditorJudgement> judgement(Row row) throws BadInput {
    String cell = row.cell(Sheet.JUDGEMENT);
    Optional<EditorJudgement> judgement = EditorJudgement.parse(cell);
    if (judgement.isEmpty() && !cell.isEmpty()) {
      throw row.bad(
          Sheet.JUDGEMENT, "want " + EditorJudgement.list() + ", or nothing; got '" + cell + "'");
    }
    return judgement;
  }

  /** The tables for a person to read. */
  public List<String> lines() {
    Estimates estimates = new Estimates(strata);
    int judged = strata.stream().mapToInt(Stratum::judged).sum();
    int unsure = strata.stream().mapToInt(one -> one.count(EditorJudgement.UNSURE)).sum();
    List<String> lines = new ArrayList<>();
    lines.add(
        (judged + unsure + unjudged)
            + " rows: "
            + judged
            + " judged, "
            + unsure
            + " unsure, "
            + unjudged
            + " not judged yet");
    lines.add("");
    lines.add("status     facts  judged  missing   told  other nofact  right  95 % interval");
    strata.forEach(stratum -> lines.add(row(stratum)));
    lines.add("");
    lines.add("            estimate  95 % interval");
    lines.add(row("precision", estimates.precision()));
    lines.add(row("recall", estimates.recall()));
    lines.add(row("F1", estimates.f1()));
    lines.add(row("not a fact", estimates.noFacts()));
    strata.stream()
        .filter(stratum -> stratum.judged() == 0)
        .forEach(
            stratum ->
                lines.add(
                    "no row that is '"
                        + stratum.status().label()
                        + "' is judged, so what mixes all rows cannot be told"));
    return lines;
  }

  private static String row(Stratum stratum) {
    Optional<Estimate> right =
        right(stratum.status())
            .filter(judgement -> stratum.judged() > 0)
            .map(judgement -> Estimates.share(stratum.count(judgement), stratum.judged()));
    return String.format(
            Locale.ROOT,
            "%-9s %6d %7d %8d %6d %6d %6d %6s  %s",
            stratum.status().label(),
            stratum.total(),
            stratum.judged(),
            stratum.count(EditorJudgement.MISSING),
            stratum.count(EditorJudgement.TOLD),
            stratum.count(EditorJudgement.OTHER),
            stratum.count(EditorJudgement.NOFACT),
            right.map(SheetScore::value).orElse("-"),
            right.map(estimate -> estimate.interval().toString()).orElse(""))
        .stripTrailing();
  }

  /** What an editor says when the status is right; of an undecided fact nothing was said. */
  private static Optional<EditorJudgement> right(Status status) {
    return switch (status) {
      case ONLY -> Optional.of(EditorJudgement.MISSING);
      case SHARED -> Optional.of(EditorJudgement.TOLD);
      case DIFFERS -> Optional.of(EditorJudgement.OTHER);
      case UNDECIDED -> Optional.empty();
    };
  }

  private static String row(String name, Optional<Estimate> estimate) {
    return String.format(
            Locale.ROOT,
            "%-11s %8s  %s",
            name,
            estimate.map(SheetScore::value).orElse("-"),
            estimate.map(found -> found.interval().toString()).orElse(""))
        .stripTrailing();
  }

  private static String value(Estimate estimate) {
    return String.format(Locale.ROOT, "%.3f", estimate.value());
  }
}
