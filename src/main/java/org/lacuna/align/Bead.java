package org.lacuna.align;

import java.util.List;
import org.lacuna.text.Side;

/**
 * Sentences that tell the same, or one sentence without a counterpart (Gale and Church's word).
 *
 * @param left numbers of the left sentences, counted from 1, rising; empty when only right tells it
 * @param right numbers of the right sentences, likewise; not both are empty
 * @param confidence probability that the bead is right: that these sentences tell the same, or that
 *     this one has no counterpart
 */
public record Bead(List<Integer> left, List<Integer> right, double confidence) {
  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if both sides are empty
   */
  public Bead {
    left = List.copyOf(left);
    right = List.copyOf(right);
    if (left.isEmpty() && right.isEmpty()) {
      throw new IllegalArgumentException("a bead without a sentence");
    }
  }

  /** The sentences of one side. */
  public List<Integer> of(Side side) {
    return side == Side.LEFT ? left : right;
  }

  /** Whether both sides have a sentence in it. */
  public boolean isPaired() {
    return !left.isEmpty() && !right.isEmpty();
  }
}
