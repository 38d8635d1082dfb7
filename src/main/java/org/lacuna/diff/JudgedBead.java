package org.lacuna.diff;

import java.util.List;
import org.lacuna.align.Bead;
import org.lacuna.text.Side;

/**
 * One bead with its status: a row of sentences.csv.
 *
 * @param bead which sentences
 * @param status what was decided
 * @param sharedFacts surfaces of the left side's mentions (the right side's where the left has no
 *     sentence) that both sides tell
 * @param leftOnlyFacts surfaces of what only the left sentences tell
 * @param rightOnlyFacts surfaces of what only the right sentences tell
 */
public record JudgedBead(
    Bead bead,
    BeadStatus status,
    List<String> sharedFacts,
    List<String> leftOnlyFacts,
    List<String> rightOnlyFacts) {
  /** Copies the lists. */
  public JudgedBead {
    sharedFacts = List.copyOf(sharedFacts);
    leftOnlyFacts = List.copyOf(leftOnlyFacts);
    rightOnlyFacts = List.copyOf(rightOnlyFacts);
  }

  /** Numbers of its sentences on one side, counted from 1, rising. */
  public List<Integer> sentences(Side side) {
    return bead.of(side);
  }

  /** Probability that the bead is right. */
  public double confidence() {
    return bead.confidence();
  }
}
