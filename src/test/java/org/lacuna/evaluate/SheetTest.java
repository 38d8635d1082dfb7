package org.lacuna.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.Csv;
import org.lacuna.Lacuna;
import org.lacuna.Sample;
import org.lacuna.TestPair;
import org.lacuna.TestTable;
import org.lacuna.diff.ArticleDiff;
import org.lacuna.diff.JudgedMention;
import org.lacuna.diff.Status;
import org.lacuna.text.BadInput;
import org.lacuna.text.Side;

/** What is drawn into a sheet, and how it is written. */
final class SheetTest {
  private static ArticleDiff diff;
  private static List<SheetFact> facts;

  @TempDir Path folder;

  @BeforeAll
  static void compare() {
    Sample sample = Sample.all().findFirst().orElseThrow();
    diff =
        TestPair.of(
                sample.leftTag(),
                Sample.text(sample.left()),
                sample.rightTag(),
                Sample.text(sample.right()))
            .diff();
    facts = SheetFact.of("a", diff);
  }

  static Stream<TestTable.Row> shares() {
    return TestTable.rows(
        "evaluate/shares.tsv", "id", "shared", "only", "differs", "undecided", "rows", "drawn");
  }

  @ParameterizedTest
  @MethodSource("shares")
  void rowsAreSharedOut(TestTable.Row row) {
    Map<Status, Integer> totals = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      int total = Integer.parseInt(row.cell(status.label()));
      if (total > 0) {
        totals.put(status, total);
      }
    }
    String drawn =
        Sheet.shares(totals, Integer.parseInt(row.cell("rows"))).entrySet().stream()
            .sorted(Map.Entry.comparingByKey(SheetTest::inTheTablesOrder))
            .map(entry -> entry.getValue() + " " + entry.getKey().label())
            .collect(Collectors.joining(" | "));
    assertEquals(row.cell("drawn"), drawn, row::toString);
  }

  private static int inTheTablesOrder(Status one, Status other) {
    List<Status> order = List.of(Status.SHARED, Status.ONLY, Status.DIFFERS, Status.UNDECIDED);
    return Integer.compare(order.indexOf(one), order.indexOf(other));
  }

  @Test
  void aFactIsThereOnceASideAndStatusAtItsFirstMention() {
    Map<String, JudgedMention> firsts = new HashMap<>();
    for (JudgedMention row : diff.mentions()) {
      firsts.putIfAbsent(row.factId() + row.side() + row.status(), row);
    }
    assertTrue(firsts.size() < diff.mentions().size(), "no fact is told twice");
    assertEquals(
        new HashSet<>(firsts.values()),
        new HashSet<>(facts.stream().map(SheetFact::said).toList()));
    assertEquals(firsts.size(), facts.size());
  }

  @Test
  void theSameSeedDrawsTheSame() {
    assertEquals(Sheet.draw(facts, 30, 1), Sheet.draw(facts, 30, 1));
    assertNotEquals(Sheet.draw(facts, 30, 1).rows(), Sheet.draw(facts, 30, 2).rows());
  }

  @Test
  void nothingIsDrawnTwiceAndTheTotalsAreThoseOfAllFacts() {
    for (int seed = 0; seed < 50; seed++) {
      Sheet sheet = Sheet.draw(facts, 40, seed);
      assertEquals(40, sheet.rows().size());
      assertEquals(40, new HashSet<>(sheet.rows()).size());
      assertEquals(byStatus(facts), sheet.totals());
      assertEquals(byStatus(facts).keySet(), byStatus(sheet.rows()).keySet());
    }
    Sheet all = Sheet.draw(facts, 100_000, 1);
    assertEquals(new HashSet<>(facts), new HashSet<>(all.rows()));
    assertEquals(facts.size(), all.rows().size());
  }

  /** Each fact of a status is drawn as often as any other: within five standard deviations. */
  @Test
  void noFactIsPreferred() {
    int seeds = 1000;
    Map<SheetFact, Integer> drawn = new HashMap<>();
    for (int seed = 0; seed < seeds; seed++) {
      Sheet.draw(facts, 30, seed).rows().forEach(fact -> drawn.merge(fact, 1, Integer::sum));
    }
    Map<Status, Integer> totals = byStatus(facts);
    Map<Status, Integer> shares = Sheet.shares(totals, 30);
    for (SheetFact fact : facts) {
      Status status = fact.said().status();
      double share = 1.0 * shares.get(status) / totals.get(status);
      double deviation = Math.sqrt(seeds * share * (1 - share));
      assertEquals(seeds * share, drawn.getOrDefault(fact, 0), 5 * deviation + 1e-9, fact.text());
    }
  }

  /** Whoever reads from the top cannot tell what was said from where the row stands. */
  @Test
  void rowsAreShuffledWithinAPair() {
    List<Status> statuses =
        Sheet.draw(facts, 50, 1).rows().stream().map(fact -> fact.said().status()).toList();
    long changes = 0;
    for (int i = 1; i < statuses.size(); i++) {
      changes += statuses.get(i) == statuses.get(i - 1) ? 0 : 1;
    }
    assertTrue(changes > 10, statuses::toString);
  }

  @Test
  void rowsOfAPairStandTogether() {
    List<SheetFact> two = new ArrayList<>(SheetFact.of("b", diff));
    two.addAll(facts);
    List<String> pairs =
        Sheet.draw(two, 40, 1).rows().stream().map(SheetFact::pair).distinct().toList();
    List<String> all = Sheet.draw(two, 40, 1).rows().stream().map(SheetFact::pair).toList();
    assertEquals(List.of("b", "a"), pairs);
    assertEquals(all.stream().sorted(Comparator.reverseOrder()).toList(), all);
  }

  @Test
  void theFileHasWhatWasDrawnAndIsReadBack() throws Exception {
    Sheet sheet = Sheet.draw(facts, 30, 1);
    Path file = folder.resolve("sheet.csv");
    sheet.write(file, true);
    assertTrue(Files.readString(file).startsWith("\uFEFFno,"));
    List<Csv.Row> rows = Csv.csv(written(sheet, "plain.csv"));
    assertEquals(
        sheet.rows().stream().map(SheetFact::sentence).toList(),
        rows.stream().map(row -> row.cell("sentence")).toList());
    for (Csv.Row row : rows) {
      String input = diff.sheet(side(row)).article().input();
      String text = input.substring(row.number("start"), row.number("end"));
      assertEquals(text, row.cell("text").replaceFirst("^'", ""));
      assertEquals("", row.cell("judgement") + row.cell("remark"));
    }
    assertEquals(
        List.of("start", "end", "status", "status_total", "confidence", "evidence"),
        Csv.headers(folder.resolve("plain.csv")).subList(10, 16));
    assertEquals(
        Csv.headers(Sample.HOME.resolve("sheet.csv")), Csv.headers(folder.resolve("plain.csv")));
    BadInput nothing = assertThrows(BadInput.class, () -> SheetScore.read(file));
    assertTrue(nothing.getMessage().contains("nothing is judged"), nothing.getMessage());
  }

  @Test
  void whatMayHoldJudgementsIsNotOverwritten() throws Exception {
    Path file = folder.resolve("sheet.csv");
    Files.writeString(file, "mine");
    BadInput refused =
        assertThrows(BadInput.class, () -> Sheet.draw(facts, 30, 1).write(file, false));
    assertEquals(
        file
            + ": is there already and may hold judgements, so it is not overwritten; choose another"
            + " name with --out",
        refused.getMessage());
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void theSameForAnyNumberOfJobs() throws Exception {
    List<EvaluatedPair> pairs = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      pairs.add(new EvaluatedPair("p" + i, diff.left().article(), diff.right().article()));
    }
    Sheet one = Sheet.draw(pairs, Lacuna.standard(), 40, 3, 1);
    assertEquals(one, Sheet.draw(pairs, Lacuna.standard(), 40, 3, 4));
    assertFalse(one.rows().isEmpty());
  }

  private Path written(Sheet sheet, String name) throws BadInput {
    Path file = folder.resolve(name);
    sheet.write(file, false);
    return file;
  }

  private static Side side(Csv.Row row) {
    return row.cell("side").equals("left") ? Side.LEFT : Side.RIGHT;
  }

  private static Map<Status, Integer> byStatus(List<SheetFact> facts) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    facts.forEach(fact -> counts.merge(fact.said().status(), 1, Integer::sum));
    return counts;
  }
}
