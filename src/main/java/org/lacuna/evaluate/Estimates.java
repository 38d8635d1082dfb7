package org.lacuna.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.lacuna.diff.Status;

/**
 * What the judged rows of a sheet say of all facts that it was drawn from.
 *
 * <p>Rows were drawn within each status, so each counts for as many facts as its status has to a
 * judged row. A figure that mixes several statuses has no closed interval; it is reckoned {@value
 * #DRAWS} times, each time with shares drawn for each status by itself ({@link
 * Stratum#facts(EditorJudgement, Random)}), and the middle 95 % are its interval. It is a bootstrap
 * of the strata with Jeffreys' prior (L. D. Brown, T. T. Cai, A. DasGupta, "Interval Estimation for
 * a Binomial Proportion", 2001). Drawing the judged rows themselves again would claim, where no
 * missing fact was among eight shared ones, that there is none among hundreds.
 *
 * @param strata one for each status of the sheet
 */
record Estimates(List<Stratum> strata) {
  private static final int DRAWS = 2000;
  private static final long SEED = 1;
  private static final double TAIL = 0.025;

  /** A figure and its 95 % interval. */
  record Estimate(double value, Interval interval) {}

  Estimates {
    strata = List.copyOf(strata);
  }

  /** Of what was said to be missing, the share that is; absent when no such row is judged. */
  Optional<Estimate> precision() {
    return strata.stream()
        .filter(stratum -> stratum.status() == Status.ONLY)
        .filter(stratum -> stratum.judged() > 0)
        .findFirst()
        .map(only -> share(only.count(EditorJudgement.MISSING), only.judged()));
  }

  /** The share of some judged rows, with Wilson's interval. */
  static Estimate share(int hits, int all) {
    return new Estimate(1.0 * hits / all, Interval.wilson(hits, all));
  }

  /**
   * Of the facts that are missing, the share that was said to be; absent when none is missing or a
   * status has no judged row.
   */
  Optional<Estimate> recall() {
    return estimate(
        EditorJudgement.MISSING, facts -> said(facts) / Arrays.stream(facts).sum(), true);
  }

  /** The harmonic mean of precision and recall; absent as recall is. */
  Optional<Estimate> f1() {
    double saidTotal = strata.stream().filter(Estimates::isOnly).mapToInt(Stratum::total).sum();
    return estimate(
        EditorJudgement.MISSING,
        facts -> 2 * said(facts) / (saidTotal + Arrays.stream(facts).sum()),
        true);
  }

  /** The share of all facts that are none; absent when a status has no judged row. */
  Optional<Estimate> noFacts() {
    double all = strata.stream().mapToInt(Stratum::total).sum();
    return estimate(EditorJudgement.NOFACT, facts -> Arrays.stream(facts).sum() / all, false);
  }

  private static boolean isOnly(Stratum stratum) {
    return stratum.status() == Status.ONLY;
  }

  private double said(double[] facts) {
    double said = 0;
    for (int i = 0; i < facts.length; i++) {
      said += isOnly(strata.get(i)) ? facts[i] : 0;
    }
    return said;
  }

  /**
   * @param figure of the numbers of facts of that judgement, by stratum
   * @param needsHits whether the figure means nothing without any such fact
   */
  private Optional<Estimate> estimate(
      EditorJudgement judgement, ToDoubleFunction<double[]> figure, boolean needsHits) {
    boolean none = strata.stream().allMatch(stratum -> stratum.count(judgement) == 0);
    if (strata.stream().anyMatch(stratum -> stratum.judged() == 0) || none && needsHits) {
      return Optional.empty();
    }
    double value =
        figure.applyAsDouble(
            strata.stream().mapToDouble(stratum -> stratum.facts(judgement)).toArray());
    Random random = new Random(SEED);
    double[] draws = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      draws[i] =
          figure.applyAsDouble(
              strata.stream().mapToDouble(stratum -> stratum.facts(judgement, random)).toArray());
    }
    Arrays.sort(draws);
    int cut = (int) (DRAWS * TAIL);
    // As Brown, Cai and DasGupta have it: what was not seen may be 0, what was always seen 1.
    return Optional.of(
        new Estimate(
            value,
            new Interval(value == 0 ? 0 : draws[cut], value == 1 ? 1 : draws[DRAWS - 1 - cut])));
  }
}
