package org.lacuna.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestTable;
import org.lacuna.diff.Status;
import org.lacuna.evaluate.Estimates.Estimate;

/** The figures of a judged sheet and their intervals, against published and hand-reckoned ones. */
final class IntervalsTest {
  /** The error of a quantile of 2,000 draws. */
  private static final double DRAWN = 0.015;

  static Stream<TestTable.Row> wilson() {
    return TestTable.rows("evaluate/wilson.tsv", "id", "hits", "all", "low", "high");
  }

  static Stream<TestTable.Row> jeffreys() {
    return TestTable.rows("evaluate/jeffreys.tsv", "id", "hits", "all", "low", "high");
  }

  @ParameterizedTest
  @MethodSource("wilson")
  void wilsonIsAsPublished(TestTable.Row row) {
    check(row, Interval.wilson(number(row, "hits"), number(row, "all")), 0.00005);
  }

  @ParameterizedTest
  @MethodSource("jeffreys")
  void drawnSharesHaveJeffreysLimits(TestTable.Row row) {
    int hits = number(row, "hits");
    int rest = number(row, "all") - hits;
    Stratum shared =
        new Stratum(
            Status.SHARED, 500, Map.of(EditorJudgement.NOFACT, hits, EditorJudgement.TOLD, rest));
    check(row, new Estimates(List.of(shared)).noFacts().orElseThrow().interval(), DRAWN);
  }

  /** 9 of 10 only and 1 of 8 shared are missing: .9 × 40 = 36 were said, 20 of 160 were not. */
  @Test
  void figuresAreWeighted() {
    Estimates estimates = new Estimates(List.of(stratum(Status.ONLY, 40, 9, 1), shared(160, 1, 7)));
    assertEquals(0.9, estimates.precision().orElseThrow().value(), 1e-9);
    assertEquals(36.0 / 56, estimates.recall().orElseThrow().value(), 1e-9);
    assertEquals(2 * 36.0 / (40 + 56), estimates.f1().orElseThrow().value(), 1e-9);
    assertEquals(0, estimates.noFacts().orElseThrow().value(), 1e-9);
    assertWithin(estimates.recall().orElseThrow());
    assertWithin(estimates.f1().orElseThrow());
    Interval wilson = Interval.wilson(9, 10);
    assertEquals(wilson, estimates.precision().orElseThrow().interval());
  }

  @Test
  void unsureRowsAreLeftOut() {
    Stratum only =
        new Stratum(
            Status.ONLY,
            40,
            Map.of(
                EditorJudgement.MISSING, 3, EditorJudgement.NOFACT, 1, EditorJudgement.UNSURE, 6));
    Estimates estimates = new Estimates(List.of(only));
    assertEquals(0.75, estimates.precision().orElseThrow().value(), 1e-9);
    assertEquals(0.25, estimates.noFacts().orElseThrow().value(), 1e-9);
    assertEquals(1, estimates.recall().orElseThrow().value(), 1e-9);
  }

  /** No missing fact among eight shared ones does not say that there is none among hundreds. */
  @Test
  void nothingMissedOfFewIsNotNothingMissed() {
    Estimate few =
        new Estimates(List.of(stratum(Status.ONLY, 40, 10, 0), shared(400, 0, 8)))
            .recall()
            .orElseThrow();
    assertEquals(1, few.value(), 1e-9);
    assertEquals(1, few.interval().high(), 1e-9);
    assertTrue(few.interval().low() < 0.5, few::toString);
    Estimate many =
        new Estimates(List.of(stratum(Status.ONLY, 40, 10, 0), shared(400, 0, 300)))
            .recall()
            .orElseThrow();
    assertTrue(many.interval().low() > 0.9, many::toString);
  }

  @Test
  void whatCannotBeToldIsAbsent() {
    Estimates unjudged = new Estimates(List.of(stratum(Status.ONLY, 40, 9, 1), shared(160, 0, 0)));
    assertEquals(Optional.empty(), unjudged.recall());
    assertEquals(Optional.empty(), unjudged.f1());
    assertEquals(Optional.empty(), unjudged.noFacts());
    Estimates noneMissing = new Estimates(List.of(stratum(Status.ONLY, 40, 0, 5), shared(9, 0, 5)));
    assertEquals(Optional.empty(), noneMissing.recall());
    assertEquals(0, noneMissing.precision().orElseThrow().value(), 1e-9);
    assertEquals(Optional.empty(), new Estimates(List.of(shared(9, 1, 5))).precision());
  }

  @Test
  void theSameRowsGiveTheSameInterval() {
    List<Stratum> strata = List.of(stratum(Status.ONLY, 40, 9, 1), shared(160, 1, 7));
    assertEquals(new Estimates(strata).recall(), new Estimates(strata).recall());
  }

  private static void assertWithin(Estimate estimate) {
    assertTrue(
        estimate.interval().low() < estimate.value()
            && estimate.value() < estimate.interval().high(),
        estimate::toString);
  }

  private static Stratum shared(int total, int missing, int told) {
    return stratum(Status.SHARED, total, missing, told);
  }

  private static Stratum stratum(Status status, int total, int missing, int told) {
    return new Stratum(
        status, total, Map.of(EditorJudgement.MISSING, missing, EditorJudgement.TOLD, told));
  }

  private static void check(TestTable.Row row, Interval interval, double precision) {
    assertEquals(share(row, "low"), interval.low(), precision, row::toString);
    assertEquals(share(row, "high"), interval.high(), precision, row::toString);
  }

  private static int number(TestTable.Row row, String column) {
    return Integer.parseInt(row.cell(column));
  }

  private static double share(TestTable.Row row, String column) {
    return Double.parseDouble(row.cell(column));
  }
}
