package org.lacuna.align;

import org.lacuna.match.Term;

/** Adds up what the terms of one side say. */
final class EvidenceBuilder {
  private final int others;
  private final double[] base;
  private final double[] repeatedBase;
  private final SparseBuilder gains;
  private final SparseBuilder repeated = new SparseBuilder();
  private final SparseBuilder shared = new SparseBuilder();
  private final SparseBuilder crowding;

  /** For so many sentences of both sides, and so many pairs of them that some term has in both. */
  EvidenceBuilder(int sentences, int others, int pairs) {
    this.gains = new SparseBuilder(pairs);
    this.crowding = new SparseBuilder(pairs);
    this.others = others;
    this.base = new double[sentences];
    this.repeatedBase = new double[sentences];
  }

  void add(Term term, Says says) {
    int before = -2;
    for (int sentence : term.sentences()) {
      boolean isRepeated = sentence == before + 1;
      base[sentence] += says.absent();
      repeatedBase[sentence] += isRepeated ? says.absent() : 0;
      addCounterparts(term, says, sentence, isRepeated);
      before = sentence;
    }
  }

  private void addCounterparts(Term term, Says says, int sentence, boolean isRepeated) {
    int[] there = term.counterparts();
    double[] saying = says.gains();
    for (int k = 0; k < saying.length; k++) {
      double gain = saying[k];
      gains.add(sentence, there[k], gain);
      crowding.add(sentence, there[k], term.strengths()[k] * says.crowding());
      if (isRepeated) {
        repeated.add(sentence, there[k], gain);
      }
      if (k > 0 && there[k] == there[k - 1] + 1) {
        shared.add(sentence, there[k], Math.min(gain, saying[k - 1]));
      }
    }
  }

  Evidence build() {
    return new Evidence(
        base,
        repeatedBase,
        bothWays(gains),
        bothWays(repeated),
        bothWays(shared),
        bothWays(crowding));
  }

  private Evidence.BothWays bothWays(SparseBuilder amounts) {
    return new Evidence.BothWays(amounts.byOwn(base.length), amounts.byOther(others));
  }
}
