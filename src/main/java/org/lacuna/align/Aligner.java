package org.lacuna.align;

import org.lacuna.fact.FactSheet;
import org.lacuna.match.Candidates;
import org.lacuna.text.Side;

/**
 * Finds which sentences of two articles tell the same, in any order.
 *
 * <ol>
 *   <li>Each side is read with the other as hidden states ({@link HiddenPath}).
 *   <li>The two directions' posteriors are averaged.
 *   <li>Words that go together in the sentences aligned so far are learned, and it is done again.
 *   <li>Sentences whose posterior is high enough are joined into beads.
 * </ol>
 */
public final class Aligner {
  /** Times that words are learned from the alignment before. */
  private static final int ROUNDS = 2;

  /** Posterior from which two sentences are sure enough to learn words from. */
  private static final double TEACHES = 0.6;

  private Aligner() {}

  /**
   * An alignment and the candidates with what was learned on the way.
   *
   * @param candidates for deciding about the facts
   */
  public record Result(Alignment alignment, Candidates candidates) {}

  /** Aligns two articles by what their sentences could have in common. */
  public static Result align(Candidates candidates) {
    Candidates known = candidates;
    Posteriors posteriors = posteriors(known);
    for (int round = 0; round < ROUNDS; round++) {
      Candidates learned = candidates.learning(posteriors.mutualBest(TEACHES));
      if (learned == candidates) {
        break;
      }
      known = learned;
      posteriors = posteriors(known);
    }
    return new Result(BeadBuilder.build(posteriors), known);
  }

  private static Posteriors posteriors(Candidates candidates) {
    Emissions emissions = new Emissions(candidates);
    return Posteriors.average(
        new HiddenPath(emissions, Side.LEFT, paragraphs(candidates.sheet(Side.LEFT))).posteriors(),
        new HiddenPath(emissions, Side.RIGHT, paragraphs(candidates.sheet(Side.RIGHT)))
            .posteriors());
  }

  private static boolean[] paragraphs(FactSheet sheet) {
    boolean[] opens = new boolean[sheet.sentences().size()];
    for (int i = 0; i < opens.length; i++) {
      opens[i] = sheet.sentences().get(i).opensParagraph();
    }
    return opens;
  }
}
