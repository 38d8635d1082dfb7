package org.lacuna.align;

import org.lacuna.match.Term;

/**
 * What a term says of the pairings of a sentence that tells it, in nats.
 *
 * <p>{@code log(q/p)} if the other sentence has a counterpart and {@code log((1−q)/(1−p))} if not,
 * where {@code q} is how often a counterpart is recognised where there is one ({@link Recalls}) and
 * {@code p = (df + ½) / (n + 1)} how often chance finds one, {@code df} being the sentences of the
 * other side that have one, out of {@code n}. A name found nowhere on the other side adds {@value
 * #UNMATCHED_NAME}.
 *
 * @param absent of those with sentences that have no counterpart of it
 * @param gains for each of its counterparts what is to be added to that; none if it says the same
 *     of all
 * @param crowding what a sure counterpart says less if it stands in a text longer by a factor of e
 */
record Says(double absent, double[] gains, double crowding) {
  /** What a name without any counterpart on the other side says against every pairing. */
  private static final double UNMATCHED_NAME = -0.26;

  private static final double[] NO_GAINS = {};

  /** What a term says, with so many sentences on the other side. */
  static Says of(Term term, int others, Recalls recalls) {
    if (term.counterparts().length == 0) {
      return alike(term.kind() == Term.Kind.NAME ? term.weight() * UNMATCHED_NAME : 0);
    }
    double q = recalls.of(term);
    double p = (term.counterparts().length + 0.5) / (others + 1);
    if (p >= q) {
      return alike(0);
    }
    double absent = term.weight() * Math.log((1 - q) / (1 - p));
    double present = term.weight() * Math.log(q / p);
    double[] gains = new double[term.counterparts().length];
    for (int k = 0; k < gains.length; k++) {
      gains[k] = term.strengths()[k] * (present - absent);
    }
    return new Says(absent, gains, term.weight() * crowding(q, p));
  }

  private static Says alike(double absent) {
    return new Says(absent, NO_GAINS, 0);
  }

  /**
   * Where two sentences stand for one, chance finds a counterpart with {@code p(2−p)} instead of
   * {@code p}, and one that tells the same is found with {@code q + (1−q)p} instead of {@code q}:
   * so much less does it say, for each doubling of the text.
   */
  private static double crowding(double q, double p) {
    double less = Math.log(2 - p) - Math.log(1 + (1 - q) * p / q);
    return Math.max(0, less / Math.log(2));
  }
}
