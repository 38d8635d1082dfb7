package org.lacuna.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.lacuna.Comparison;
import org.lacuna.diff.JudgedMention;
import org.lacuna.diff.Status;
import org.lacuna.report.Cells;
import org.lacuna.report.CsvTable;
import org.lacuna.report.NewFiles;
import org.lacuna.text.BadInput;

/**
 * A sheet of drawn facts for an editor to judge.
 *
 * <p>Facts are drawn at random within each status, so that the rare ones get rows too; how many
 * facts of a status there are in all stands in the row, so that rows can be weighted. Within a pair
 * the rows are shuffled, and what was said of them stands in the last columns.
 *
 * @param rows in the order of the file
 * @param totals how many facts of each status there are in all; a status without facts is absent
 */
public record Sheet(List<SheetFact> rows, Map<Status, Integer> totals) {
  /** Of fewer rows nothing can be told. */
  public static final int FEWEST_ROWS = 20;

  static final String JUDGEMENT = "judgement";
  static final String STATUS = "status";
  static final String STATUS_TOTAL = "status_total";

  /**
   * How the rows are shared out, of ten. The precision of {@code missing} rests on what is said to
   * be {@code only}; its recall mostly on the facts that are wrongly {@code shared}, which are rare
   * among many. Chosen, not measured.
   */
  private static final Map<Status, Integer> WEIGHTS =
      new EnumMap<>(
          Map.of(Status.ONLY, 4, Status.SHARED, 3, Status.UNDECIDED, 2, Status.DIFFERS, 1));

  /** A row of the file, numbered from 1. */
  private record Row(int number, SheetFact fact) {
    JudgedMention said() {
      return fact.said();
    }
  }

  /** Copies list and map. */
  public Sheet {
    rows = List.copyOf(rows);
    totals = Collections.unmodifiableMap(new EnumMap<>(totals));
  }

  /**
   * Compares the pairs and draws rows of all of them together; all facts, if there are fewer.
   *
   * @param comparison called from several threads
   * @param count of rows, at least {@value #FEWEST_ROWS}
   * @param seed the same seed draws the same
   * @param jobs comparisons at a time, at least 1; the sheet is the same for any
   * @throws BadInput if a pair cannot be compared, or holds no facts
   */
  public static Sheet draw(
      List<EvaluatedPair> pairs, Comparison comparison, int count, long seed, int jobs)
      throws BadInput {
    List<Callable<List<SheetFact>>> work = new ArrayList<>();
    for (EvaluatedPair pair : pairs) {
      work.add(() -> SheetFact.of(pair.id(), comparison.compare(pair.left(), pair.right())));
    }
    List<SheetFact> facts = InOrder.run(work, jobs).stream().flatMap(List::stream).toList();
    if (facts.isEmpty()) {
      String names =
          pairs.stream().map(pair -> pair.left().name()).collect(Collectors.joining(", "));
      throw BadInput.at(names, "no facts found on either side; nothing to judge");
    }
    return draw(facts, count, seed);
  }

  static Sheet draw(List<SheetFact> facts, int count, long seed) {
    Random random = new Random(seed);
    Map<Status, List<SheetFact>> byStatus = new EnumMap<>(Status.class);
    facts.forEach(
        fact -> byStatus.computeIfAbsent(fact.said().status(), any -> new ArrayList<>()).add(fact));
    Map<Status, Integer> totals = new EnumMap<>(Status.class);
    byStatus.forEach((status, all) -> totals.put(status, all.size()));
    List<SheetFact> drawn = new ArrayList<>();
    Map<Status, Integer> shares = shares(totals, count);
    byStatus.forEach(
        (status, all) -> {
          Collections.shuffle(all, random);
          drawn.addAll(all.subList(0, shares.get(status)));
        });
    Collections.shuffle(drawn, random);
    return new Sheet(pairByPair(facts, drawn), totals);
  }

  /** The rows of one pair together, so that its articles are opened once. */
  private static List<SheetFact> pairByPair(List<SheetFact> facts, List<SheetFact> drawn) {
    Map<String, List<SheetFact>> byPair = new LinkedHashMap<>();
    facts.forEach(fact -> byPair.putIfAbsent(fact.pair(), new ArrayList<>()));
    drawn.forEach(fact -> byPair.get(fact.pair()).add(fact));
    return byPair.values().stream().flatMap(List::stream).toList();
  }

  /**
   * How many rows each status gets: the next row goes where least is drawn for its weight, until a
   * status has no more facts. Of 30 rows and many facts: 12 only, 9 shared, 6 undecided, 3 differs.
   */
  static Map<Status, Integer> shares(Map<Status, Integer> totals, int count) {
    Map<Status, Integer> shares = new EnumMap<>(Status.class);
    totals.keySet().forEach(status -> shares.put(status, 0));
    for (int i = 0; i < count; i++) {
      Optional<Status> next =
          totals.keySet().stream()
              .filter(status -> shares.get(status) < totals.get(status))
              .min(
                  Comparator.comparingDouble(
                      status -> 1.0 * shares.get(status) / WEIGHTS.get(status)));
      next.ifPresent(status -> shares.merge(status, 1, Integer::sum));
    }
    return shares;
  }

  /**
   * Writes the sheet, whole or not at all.
   *
   * @throws BadInput if it cannot be written, or the file is there: it may hold judgements
   */
  public void write(Path file, boolean byteOrderMark) throws BadInput {
    if (Files.exists(file)) {
      throw BadInput.at(
          file,
          "is there already and may hold judgements, so it is not overwritten; choose another"
              + " name with --out");
    }
    Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    try (NewFiles files = NewFiles.in(folder, byteOrderMark)) {
      files.csv(file.getFileName().toString(), table()).addAll(numbered());
      files.commit();
    }
  }

  private List<Row> numbered() {
    List<Row> numbered = new ArrayList<>();
    rows.forEach(fact -> numbered.add(new Row(numbered.size() + 1, fact)));
    return numbered;
  }

  private CsvTable<Row> table() {
    return CsvTable.<Row>empty()
        .number("no", Row::number)
        .text("pair", row -> row.fact().pair())
        .text("side", row -> row.said().side().label())
        .text("lang", row -> row.fact().language())
        .text("type", row -> row.said().fact().kind().label())
        .text("text", row -> row.fact().text())
        .text("sentence", row -> row.fact().sentence())
        .text("other_sentence", row -> row.fact().otherSentence())
        .text(JUDGEMENT, row -> "")
        .text("remark", row -> "")
        .number("start", row -> row.said().mention().span().start())
        .number("end", row -> row.said().mention().span().end())
        .text(STATUS, row -> row.said().status().label())
        .number(STATUS_TOTAL, row -> totals.get(row.said().status()))
        .number("confidence", row -> Cells.probability(row.said().confidence()))
        .text("evidence", row -> Cells.reasons(row.said().reasons()));
  }

  /** {@code 30 of 172 facts drawn: 12 of 40 only, 9 of 110 shared, …}. */
  @Override
  public String toString() {
    String strata =
        totals.entrySet().stream()
            .map(
                entry ->
                    drawn(entry.getKey())
                        + " of "
                        + entry.getValue()
                        + " "
                        + entry.getKey().label())
            .collect(Collectors.joining(", "));
    int all = totals.values().stream().mapToInt(Integer::intValue).sum();
    return rows.size() + " of " + all + " facts drawn: " + strata;
  }

  private long drawn(Status status) {
    return rows.stream().filter(row -> row.said().status() == status).count();
  }
}
