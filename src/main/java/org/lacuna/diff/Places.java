package org.lacuna.diff;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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
  private final Map<Side, Map<Integer, Bead>> beadOf = new EnumMap<>(Side.class);

  Places(Alignment alignment) {
    this.alignment = alignment;
    for (Side side : Side.values()) {
      Map<Integer, Bead> beads = new HashMap<>();
      alignment.beads().forEach(bead -> bead.of(side).forEach(s -> beads.put(s, bead)));
      beadOf.put(side, beads);
    }
  }

  /**
   * How much longer the left sentences are than the right ones that tell the same: the natural
   * logarithm of their ratio in letters; 0.1 for 1,105 letters that 1,000 tell.
   *
   * @param sure the confidence from which a bead counts
   */
  double usualLength(Candidates candidates, double sure) {
    Map<Side, Integer> letters = new EnumMap<>(Side.class);
    for (Side side : Side.values()) {
      letters.put(side, AS_LONG);
      for (Bead bead : alignment.beads()) {
        if (bead.isPaired() && bead.confidence() >= sure) {
          bead.of(side)
              .forEach(s -> letters.merge(side, candidates.letters(side, s), Integer::sum));
        }
      }
    }
    return Math.log((double) letters.get(Side.LEFT) / letters.get(Side.RIGHT));
  }

  /** The bead of a sentence. */
  Bead bead(Side side, int sentence) {
    return beadOf.get(side).get(sentence);
  }

  /** Probability that a sentence has a counterpart at all. */
  double hasCounterpart(Side side, int sentence) {
    double sum =
        alignment.counterparts().get(side).get(sentence).values().stream()
            .mapToDouble(p -> p)
            .sum();
    return Math.min(1, sum);
  }

  /** The other side's sentences that tell the same, or may. */
  Set<Integer> aligned(Side side, int sentence) {
    Set<Integer> aligned = new HashSet<>(bead(side, sentence).of(side.other()));
    alignment
        .counterparts()
        .get(side)
        .get(sentence)
        .forEach(
            (other, probability) -> {
              if (probability >= LOOKED_INTO) {
                aligned.add(other);
              }
            });
    return aligned;
  }

  /**
   * Where on the other side a sentence stands, seen from one of this side: {@link
   * Evidence.Kind#ALIGNED}, {@link Evidence.Kind#NEXT_TO_ALIGNED} or {@link
   * Evidence.Kind#ELSEWHERE}.
   */
  Evidence.Kind relation(Side side, int sentence, int other) {
    Set<Integer> aligned = aligned(side, sentence);
    if (aligned.contains(other)) {
      return Evidence.Kind.ALIGNED;
    }
    boolean next = aligned.contains(other - 1) || aligned.contains(other + 1);
    return next || isBetweenNeighbours(side, sentence, other)
        ? Evidence.Kind.NEXT_TO_ALIGNED
        : Evidence.Kind.ELSEWHERE;
  }

  /** Whether the sentences before or after both are aligned with each other. */
  private boolean isBetweenNeighbours(Side side, int sentence, int other) {
    Bead before = beadOf.get(side).get(sentence - 1);
    Bead after = beadOf.get(side).get(sentence + 1);
    return (before != null && before.of(side.other()).contains(other - 1))
        || (after != null && after.of(side.other()).contains(other + 1));
  }

  /** The sentences of the other side with their posteriors. */
  Map<Integer, Double> posteriors(Side side, int sentence) {
    return new TreeMap<>(alignment.counterparts().get(side).get(sentence));
  }
}
