package org.lacuna.align;

import java.util.Arrays;
import org.lacuna.match.Candidates;
import org.lacuna.match.Term;
import org.lacuna.text.Side;

/**
 * How often a counterpart of a term is recognised in the sentence that tells the same, by the kind
 * of term, how well its best counterpart fits and whether it has many.
 *
 * @param shares of each class of terms, 0 to 1
 */
record Recalls(double[] shares) {
  /** What is usual weighs as much as so many tellings of a term in this pair. */
  private static final double USUAL_WEIGHT = 30;

  /** No kind of term is recognised more surely. */
  private static final double MOST = 0.95;

  /** From this strength on a counterpart is as good as the same. */
  private static final double SAME = 0.95;

  /** From this strength on it is alike. */
  private static final double ALIKE = 0.5;

  /** A term found in no more sentences of the other side is rare. */
  private static final int RARE = 2;

  private static final int CLASSES_A_KIND = 6;

  /** What {@link Term.Kind#recall} says. */
  static Recalls usual() {
    Term.Kind[] kinds = Term.Kind.values();
    double[] shares = new double[kinds.length * CLASSES_A_KIND];
    Arrays.setAll(shares, c -> kinds[c / CLASSES_A_KIND].recall());
    return new Recalls(shares);
  }

  /** What the alignment of a pair says, with what is usual where it says little. */
  static Recalls learned(Candidates candidates, Posteriors posteriors) {
    double[] found = usual().shares();
    double[] all = new double[found.length];
    Arrays.fill(all, USUAL_WEIGHT);
    for (int c = 0; c < found.length; c++) {
      found[c] *= USUAL_WEIGHT;
    }
    for (Side side : Side.values()) {
      for (Term term : candidates.terms(side)) {
        if (term.counterparts().length > 0) {
          count(term, posteriors, side, found, all);
        }
      }
    }
    Arrays.setAll(found, c -> Math.min(MOST, found[c] / all[c]));
    return new Recalls(found);
  }

  private static void count(
      Term term, Posteriors posteriors, Side side, double[] found, double[] all) {
    Sparse linked = posteriors.of(side);
    int c = classOf(term);
    for (int sentence : term.sentences()) {
      double told = posteriors.hasCounterpart(side, sentence);
      double here = 0;
      for (int k = linked.starts()[sentence]; k < linked.starts()[sentence + 1]; k++) {
        int at = Arrays.binarySearch(term.counterparts(), linked.columns()[k]);
        here += at < 0 ? 0 : linked.amounts()[k] * term.strengths()[at];
      }
      all[c] += told;
      found[c] += Math.min(here, told);
    }
  }

  /** How often a counterpart of the term is recognised. */
  double of(Term term) {
    return shares[classOf(term)];
  }

  private static int classOf(Term term) {
    double most = 0;
    for (double strength : term.strengths()) {
      most = Math.max(most, strength);
    }
    int strength = most >= SAME ? 0 : most >= ALIKE ? 1 : 2;
    int frequency = term.counterparts().length <= RARE ? 0 : 1;
    return term.kind().ordinal() * CLASSES_A_KIND + strength * 2 + frequency;
  }
}
