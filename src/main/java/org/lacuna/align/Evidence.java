package org.lacuna.align;

import java.util.List;
import org.lacuna.match.Term;

/**
 * What the terms of one side say of its sentences' pairings, in nats. What would count twice where
 * neighbours are joined is kept apart: a term told in both of two own sentences, or with
 * counterparts in both of two others.
 *
 * @param base for each sentence what all of its terms say against a pairing with any sentence
 * @param repeatedBase the part of it of terms that the sentence before tells too
 * @param gains what counterparts add to the base
 * @param repeated the part of it of terms that the own sentence before tells too
 * @param shared the part of it that the other side's sentence before has too
 * @param crowding what counterparts say less in a longer text ({@link Says#crowding})
 */
record Evidence(
    double[] base,
    double[] repeatedBase,
    BothWays gains,
    BothWays repeated,
    BothWays shared,
    BothWays crowding) {

  /**
   * Amounts for pairs of sentences.
   *
   * @param byOwn a row for each sentence of the side that tells the terms
   * @param byOther a row for each sentence of the other side
   */
  record BothWays(Sparse byOwn, Sparse byOther) {

    /** Adds what there is for a sentence of the side that tells the terms, or of the other. */
    void addTo(double[] sums, boolean isOwn, int sentence) {
      (isOwn ? byOwn : byOther).addTo(sums, sentence);
    }
  }

  /** What terms say, of so many sentences and so many of the other side. */
  static Evidence of(List<Term> terms, int sentences, int others, Recalls recalls) {
    Says[] says = new Says[terms.size()];
    int pairs = 0;
    for (int t = 0; t < says.length; t++) {
      says[t] = Says.of(terms.get(t), others, recalls);
      pairs += terms.get(t).sentences().length * says[t].gains().length;
    }
    EvidenceBuilder builder = new EvidenceBuilder(sentences, others, pairs);
    for (int t = 0; t < says.length; t++) {
      builder.add(terms.get(t), says[t]);
    }
    return builder.build();
  }

  /** What is said against pairings of so many sentences, from each on. */
  double[] base(int count) {
    double[] sums = new double[base.length];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = base[i];
      for (int k = i + 1; k < Math.min(i + count, sums.length); k++) {
        sums[i] += base[k] - repeatedBase[k];
      }
    }
    return sums;
  }
}
