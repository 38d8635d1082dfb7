package org.lacuna.align;

import java.util.Map;
import org.lacuna.fact.FactSheet;
import org.lacuna.match.Candidates;
import org.lacuna.text.Side;

/**
 * Finds which sentences of two articles tell the same, in any order.
 *
 * <ol>
 *   <li>Each side is read with the other as hidden states ({@link HiddenPath}).
 *   <li>The two directions' posteriors are averaged.
 *   <li>Words that go together in the sentences aligned so far are learned, and what is usual in
 *       the pair ({@link Habits}); and it is done again until that has settled.
 *   <li>The beads that are probable enough are taken ({@link BeadBuilder}).
 * </ol>
 */
public final class Aligner {
  /** Times that words and habits are learned from the alignment before, whatever they say. */
  private static final int LEAST_ROUNDS = 2;

  /** It is learned no more often, even if the habits have not settled. */
  private static final int MOST_ROUNDS = 8;

  /** Pairs of sentences from which on it is learned no more often than at least: it takes long. */
  private static final long LARGE = 1L << 20;

  /** Posterior from which two sentences are sure enough to learn words from. */
  private static final double TEACHES = 0.6;

  private Aligner() {}

  /**
   * An alignment and what was learned on the way.
   *
   * @param candidates for deciding about the facts, with the words that go together
   * @param habits what was found to be usual in the pair
   */
  public record Result(Alignment alignment, Candidates candidates, Habits habits) {}

  /** Aligns two articles by what their sentences could have in common. */
  public static Result align(Candidates candidates) {
    Candidates known = candidates;
    Map<Integer, Integer> taught = Map.of();
    Lengths.Both lengths = Lengths.Both.of(candidates);
    Seams.Both seams = Seams.Both.of(candidates);
    Habits habits = Habits.usual(lengths);
    Posteriors posteriors = posteriors(known, lengths, seams, habits);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      if (round >= LEAST_ROUNDS && (isLarge(candidates) || habits.hasSettled(posteriors))) {
        break;
      }
      Map<Integer, Integer> pairs = posteriors.mutualBest(TEACHES);
      known = pairs.equals(taught) ? known : candidates.learning(pairs);
      taught = pairs;
      habits = Habits.learned(known, lengths, posteriors);
      posteriors = posteriors(known, lengths, seams, habits);
    }
    return new Result(BeadBuilder.build(posteriors), known, habits);
  }

  private static boolean isLarge(Candidates candidates) {
    long left = candidates.sheet(Side.LEFT).sentences().size();
    return left * candidates.sheet(Side.RIGHT).sentences().size() >= LARGE;
  }

  private static Posteriors posteriors(
      Candidates candidates, Lengths.Both lengths, Seams.Both seams, Habits habits) {
    Emissions emissions = new Emissions(candidates, lengths, seams, habits);
    return Posteriors.average(
        emissions.sentences(Side.LEFT),
        emissions.sentences(Side.RIGHT),
        reading(emissions, candidates, habits, Side.LEFT),
        reading(emissions, candidates, habits, Side.RIGHT));
  }

  private static Reading reading(
      Emissions emissions, Candidates candidates, Habits habits, Side side) {
    return new HiddenPath(emissions, side, paragraphs(candidates.sheet(side)), habits).read();
  }

  private static boolean[] paragraphs(FactSheet sheet) {
    boolean[] opens = new boolean[sheet.sentences().size()];
    for (int i = 0; i < opens.length; i++) {
      opens[i] = sheet.sentences().get(i).opensParagraph();
    }
    return opens;
  }
}
