package org.lacuna.evaluate;

import java.util.Collection;
import java.util.OptionalDouble;

/**
 * How well {@code only} was said of spans that should be and of those that should not.
 *
 * @param truePositives removed, and said to be only here
 * @param falsePositives not removed, and said to be only here
 * @param falseNegatives removed, and something else or nothing said
 * @param spans all that were looked at
 * @param covered those that any mention covers
 */
record Hits(int truePositives, int falsePositives, int falseNegatives, int spans, int covered) {
  static final Hits NONE = new Hits(0, 0, 0, 0, 0);

  static Hits of(Collection<RemovalOutcome> outcomes) {
    int truePositives = 0;
    int falsePositives = 0;
    int falseNegatives = 0;
    int covered = 0;
    for (RemovalOutcome outcome : outcomes) {
      if (outcome.removed()) {
        truePositives += outcome.saidOnly() ? 1 : 0;
        falseNegatives += outcome.saidOnly() ? 0 : 1;
      } else {
        falsePositives += outcome.saidOnly() ? 1 : 0;
      }
      covered += outcome.row().isPresent() ? 1 : 0;
    }
    return new Hits(truePositives, falsePositives, falseNegatives, outcomes.size(), covered);
  }

  /** These and those. */
  Hits plus(Hits more) {
    return new Hits(
        truePositives + more.truePositives,
        falsePositives + more.falsePositives,
        falseNegatives + more.falseNegatives,
        spans + more.spans,
        covered + more.covered);
  }

  /** Share of what was said that was right; absent when nothing was said. */
  OptionalDouble precision() {
    return ratio(truePositives, truePositives + falsePositives);
  }

  /** Share of what was removed that was found; absent when nothing was removed. */
  OptionalDouble recall() {
    return ratio(truePositives, truePositives + falseNegatives);
  }

  /** The harmonic mean of both. */
  OptionalDouble f1() {
    return ratio(2.0 * truePositives, 2.0 * truePositives + falsePositives + falseNegatives);
  }

  /** Share of the spans that any mention covers. */
  OptionalDouble cover() {
    return ratio(covered, spans);
  }

  private static OptionalDouble ratio(double part, double whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / whole);
  }
}
