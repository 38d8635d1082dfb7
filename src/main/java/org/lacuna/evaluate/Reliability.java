package org.lacuna.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How often verdicts of a confidence are right, in ten bins of equal width: of verdicts with
 * confidence .8 to .9 about .85 should be. The expected calibration error is the mean difference,
 * weighted by the bins' counts (Naeini, Cooper and Hauskrecht 2015; Guo and others 2017).
 *
 * @param bins ten, rising
 */
record Reliability(List<Bin> bins) {
  static final int BINS = 10;

  /**
   * Verdicts with a confidence in one tenth.
   *
   * @param verdicts how many
   * @param right how many of them were right
   * @param confidence the sum of their confidences
   */
  record Bin(int verdicts, int right, double confidence) {
    private Bin plus(double more, boolean isRight) {
      return new Bin(verdicts + 1, right + (isRight ? 1 : 0), confidence + more);
    }

    /** Mean confidence; absent for an empty bin. */
    OptionalDouble said() {
      return verdicts == 0 ? OptionalDouble.empty() : OptionalDouble.of(confidence / verdicts);
    }

    /** Share that was right; absent for an empty bin. */
    OptionalDouble was() {
      return verdicts == 0 ? OptionalDouble.empty() : OptionalDouble.of(1.0 * right / verdicts);
    }
  }

  Reliability {
    bins = List.copyOf(bins);
  }

  static Reliability none() {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      bins.add(new Bin(0, 0, 0));
    }
    return new Reliability(bins);
  }

  /** These and the outcomes of which something was decided. */
  static Reliability of(List<RemovalOutcome> outcomes) {
    Reliability all = none();
    for (RemovalOutcome outcome : outcomes) {
      if (outcome.isDecided()) {
        double confidence = outcome.row().orElseThrow().confidence();
        all = all.plus(confidence, outcome.saidOnly() == outcome.removed());
      }
    }
    return all;
  }

  /** These and one verdict more; a confidence of 1 is in the last bin. */
  Reliability plus(double confidence, boolean right) {
    List<Bin> more = new ArrayList<>(bins);
    int bin = Math.min(BINS - 1, (int) (confidence * BINS));
    more.set(bin, bins.get(bin).plus(confidence, right));
    return new Reliability(more);
  }

  /** Expected calibration error, 0 when confidences are what they say; absent without verdicts. */
  OptionalDouble error() {
    int all = bins.stream().mapToInt(Bin::verdicts).sum();
    double off = bins.stream().mapToDouble(bin -> Math.abs(bin.confidence() - bin.right())).sum();
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(off / all);
  }
}
