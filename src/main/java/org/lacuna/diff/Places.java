package org.lacuna.diff;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lacuna.align.Alignment;
import org.lacuna.align.Bead;
import org.lacuna.match.Candidates;
import org.lacuna.match.Evidence;
import org.lacuna.text.Side;

/** How the sentences of the two sides stand to each other. Sentences are told by their numbers. */
final class Places {
  /** Posterior from which another sentence is looked into as if it were aligned. */
  private static final double LOOKED_INTO = 0.15;

  /** Sides of much fewer letters than this are taken to be as long as each other. */
  private static final int AS_LONG = 500;

  private final Alignment alignment;
  private final SideOf left;
  private final SideOf right;

  /**
   * The sentences of a side by their numbers.
   *
   * @param beads the bead of each; null at 0, there is no such sentence
   * @param aligned for each the other side's sentences that tell the same, or may
   */
  private record SideOf(Bead[] beads, int[][] aligned) {}

  Places(Alignment alignment) {
    this.alignment = alignment;
    this.left = of(alignment, Side.LEFT);
    this.right = of(alignment, Side.RIGHT);
  }

  private static SideOf of(Alignment alignment, Side side) {
    int last = 0;
    for (Bead bead : alignment.beads()) {
      for (int sentence : bead.of(side)) {
        last = Math.max(last, sentence);
      }
    }
    Bead[] beads = new Bead[last + 2]; // before the first and after the last there is none
    int[][] aligned = new int[last + 1][];
    for (Bead bead : alignment.beads()) {
      for (int sentence : bead.of(side)) {
        beads[sentence] = bead;
        aligned[sentence] = aligned(alignment, side, sentence, bead.of(side.other()));
      }
    }
    return new SideOf(beads, aligned);
  }

  private static int[] aligned(Alignment alignment, Side side, int sentence, List<Integer> inBead) {
    Map<Integer, Double> posteriors = alignment.counterparts().get(side).get(sentence);
    int[] aligned = new int[inBead.size() + posteriors.size()];
    int size = 0;
    for (int other : inBead) {
      aligned[size++] = other;
    }
    for (Map.Entry<Integer, Double> other : posteriors.entrySet()) {
      if (other.getValue() >= LOOKED_INTO) {
        aligned[size++] = other.getKey();
      }
    }
    return Arrays.copyOf(aligned, size);
  }

  private SideOf of(Side side) {
    return side == Side.LEFT ? left : right;
  }

  /**
   * How much longer the left sentences are than the right ones that tell the same: the natural
   * logarithm of their ratio in letters; 0.1 for 1,105 letters that 1,000 tell.
   *
   * @param sure the confidence from which a bead counts
   */
  double usualLength(Candidates candidates, double sure) {
    return Math.log(
        (double) letters(Side.LEFT, candidates, sure) / letters(Side.RIGHT, candidates, sure));
  }

  private int letters(Side side, Candidates candidates, double sure) {
    int letters = AS_LONG;
    for (Bead bead : alignment.beads()) {
      if (bead.isPaired() && bead.confidence() >= sure) {
        for (int sentence : bead.of(side)) {
          letters += candidates.letters(side, sentence);
        }
      }
    }
    return letters;
  }

  /** The bead of a sentence. */
  Bead bead(Side side, int sentence) {
    return of(side).beads()[sentence];
  }

  /** Probability that a sentence has a counterpart at all. */
  double hasCounterpart(Side side, int sentence) {
    double sum = 0;
    for (double probability : alignment.counterparts().get(side).get(sentence).values()) {
      sum += probability;
    }
    return Math.min(1, sum);
  }

  /**
   * Where on the other side a sentence stands, seen from one of this side: {@link
   * Evidence.Kind#ALIGNED}, {@link Evidence.Kind#NEXT_TO_ALIGNED} or {@link
   * Evidence.Kind#ELSEWHERE}.
   */
  Evidence.Kind relation(Side side, int sentence, int other) {
    boolean next = false;
    for (int aligned : of(side).aligned()[sentence]) {
      if (aligned == other) {
        return Evidence.Kind.ALIGNED;
      }
      next |= aligned == other - 1 || aligned == other + 1;
    }
    return next || isBetweenNeighbours(side, sentence, other)
        ? Evidence.Kind.NEXT_TO_ALIGNED
        : Evidence.Kind.ELSEWHERE;
  }

  /** Whether the sentences before or after both are aligned with each other. */
  private boolean isBetweenNeighbours(Side side, int sentence, int other) {
    Bead before = of(side).beads()[sentence - 1];
    Bead after = of(side).beads()[sentence + 1];
    return (before != null && before.of(side.other()).contains(other - 1))
        || (after != null && after.of(side.other()).contains(other + 1));
  }

  /** The sentences of the other side with their posteriors. */
  Map<Integer, Double> posteriors(Side side, int sentence) {
    return new TreeMap<>(alignment.counterparts().get(side).get(sentence));
  }
}
