package org.lacuna.evaluate;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.lacuna.fact.FactKind;

/**
 * What a {@link RemovalTrial} came to.
 *
 * @param pairs compared, each twice
 * @param outcomes a span each, in the order of the list
 * @param stillTold removed spans that are not scored, as the other article tells them elsewhere
 * @param touched kept spans that are not scored, as they overlap a removed one
 */
public record RemovalScore(int pairs, List<RemovalOutcome> outcomes, int stillTold, int touched) {
  /** Copies the list. */
  public RemovalScore {
    outcomes = List.copyOf(outcomes);
  }

  /** The tables for a person to read. */
  public List<String> lines() {
    long removed = outcomes.stream().filter(RemovalOutcome::removed).count();
    List<String> lines = new ArrayList<>();
    lines.add(
        pairs
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
    addTable(lines, "all spans", outcomes);
    lines.add("");
    addTable(
        lines,
        "only paragraphs from which something was removed",
        outcomes.stream().filter(RemovalOutcome::inThinnedParagraph).toList());
    lines.add("");
    addReliability(lines);
    return lines;
  }

  private static void addTable(List<String> lines, String title, List<RemovalOutcome> outcomes) {
    lines.add(title + ":");
    lines.add("type       TP    FP    FN  precision  recall     F1  cover  spans");
    for (FactKind kind : FactKind.values()) {
      lines.add(row(kind.label(), outcomes.stream().filter(o -> isOf(kind, o)).toList()));
    }
    lines.add(row("unseen", outcomes.stream().filter(o -> o.row().isEmpty()).toList()));
    lines.add(row("all", outcomes));
    long undecided =
        outcomes.stream()
            .filter(o -> o.row().isPresent())
            .filter(not(RemovalOutcome::isDecided))
            .count();
    lines.add("undecided, counted as not said: " + undecided);
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
    Reliability reliability = Reliability.of(outcomes);
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
