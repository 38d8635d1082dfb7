package org.lacuna.evaluate;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.lacuna.fact.FactKind;

/**
 * What a {@link RemovalTrial} came to.
 *
 * @param byPair the outcomes of each pair, a span each, in the order of the list
 * @param stillTold removed spans that are not scored, as their text tells them elsewhere too
 * @param touched kept spans that are not scored, as they overlap a removed one
 */
public record RemovalScore(List<List<RemovalOutcome>> byPair, int stillTold, int touched) {
  private static final int DRAWS = 2000;
  private static final long SEED = 1;
  private static final double TAIL = 0.025;

  /** Copies the lists. */
  public RemovalScore {
    byPair = byPair.stream().map(List::copyOf).toList();
  }

  /** The outcomes of all pairs. */
  public List<RemovalOutcome> outcomes() {
    return byPair.stream().flatMap(List::stream).toList();
  }

  /** The tables for a person to read. */
  public List<String> lines() {
    List<RemovalOutcome> outcomes = outcomes();
    long removed = outcomes.stream().filter(RemovalOutcome::removed).count();
    List<String> lines = new ArrayList<>();
    lines.add(
        byPair.size()
            + " pairs, each compared twice: "
            + removed
            + " spans removed, "
            + (outcomes.size() - removed)
            + " kept");
    lines.add(
        "not scored: "
            + stillTold
            + " removed that the article tells elsewhere too, "
            + touched
            + " kept that overlap a removed one");
    lines.add("");
    addTable(lines, "all spans", byPair);
    lines.add("");
    addTable(
        lines,
        "only paragraphs from which something was removed",
        byPair.stream()
            .map(pair -> pair.stream().filter(RemovalOutcome::inThinnedParagraph).toList())
            .toList());
    lines.add("");
    addReliability(lines);
    return lines;
  }

  private static void addTable(
      List<String> lines, String title, List<List<RemovalOutcome>> byPair) {
    List<RemovalOutcome> outcomes = byPair.stream().flatMap(List::stream).toList();
    lines.add(title + ":");
    lines.add("type       TP    FP    FN  precision  recall     F1  cover  spans");
    for (FactKind kind : FactKind.values()) {
      List<RemovalOutcome> ofKind = outcomes.stream().filter(o -> isOf(kind, o)).toList();
      if (kind != FactKind.CONCEPT || !ofKind.isEmpty()) {
        lines.add(row(kind.label(), ofKind));
      }
    }
    lines.add(row("unseen", outcomes.stream().filter(o -> o.row().isEmpty()).toList()));
    lines.add(row("all", outcomes));
    long undecided =
        outcomes.stream()
            .filter(o -> o.row().isPresent())
            .filter(not(RemovalOutcome::isDecided))
            .count();
    lines.add("undecided, counted as not said: " + undecided);
    interval(byPair.stream().map(Hits::of).toList())
        .ifPresent(interval -> lines.add("F1 of all, 95 % interval: " + interval));
  }

  /**
   * Where F1 lies with 95 % confidence: the pairs are drawn again {@value #DRAWS} times, as spans
   * of one pair are not independent (the bootstrap of clusters).
   */
  static Optional<Interval> interval(List<Hits> pairs) {
    Random random = new Random(SEED);
    double[] draws =
        IntStream.range(0, DRAWS)
            .mapToObj(i -> random.ints(pairs.size(), 0, pairs.size()).mapToObj(pairs::get))
            .map(drawn -> drawn.reduce(Hits.NONE, Hits::plus).f1())
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .sorted()
            .toArray();
    if (draws.length < DRAWS) {
      return Optional.empty();
    }
    int cut = (int) (DRAWS * TAIL);
    return Optional.of(new Interval(draws[cut], draws[DRAWS - 1 - cut]));
  }

  private static boolean isOf(FactKind kind, RemovalOutcome outcome) {
    return outcome.row().isPresent() && outcome.row().get().fact().kind() == kind;
  }

  private static String row(String name, List<RemovalOutcome> outcomes) {
    Hits hits = Hits.of(outcomes);
    return String.format(
        Locale.ROOT,
        "%-7s %5d %5d %5d  %9s %7s %6s %6s %6d",
        name,
        hits.truePositives(),
        hits.falsePositives(),
        hits.falseNegatives(),
        show(hits.precision()),
        show(hits.recall()),
        show(hits.f1()),
        show(hits.cover()),
        hits.spans());
  }

  private void addReliability(List<String> lines) {
    Reliability reliability = Reliability.of(outcomes());
    lines.add("confidence  verdicts  said  right");
    for (int i = 0; i < Reliability.BINS; i++) {
      Reliability.Bin bin = reliability.bins().get(i);
      lines.add(
          String.format(
              Locale.ROOT,
              "%.1f - %.1f   %8d %5s %6s",
              1.0 * i / Reliability.BINS,
              1.0 * (i + 1) / Reliability.BINS,
              bin.verdicts(),
              show(bin.said()),
              show(bin.was())));
    }
    lines.add("expected calibration error: " + show(reliability.error()));
  }

  private static String show(OptionalDouble share) {
    return share.isEmpty() ? "-" : String.format(Locale.ROOT, "%.3f", share.getAsDouble());
  }
}
