package org.lacuna.evaluate;

import org.lacuna.text.Side;
import org.lacuna.text.Span;

/**
 * A stretch of text on each side of a pair that tells one and the same.
 *
 * @param left where the left article tells it
 * @param right where the right article tells it
 */
record ToldTwice(Span left, Span right) {
  /** Where a side tells it. */
  Span on(Side side) {
    return side == Side.LEFT ? left : right;
  }

  /** Whether the two have a character in common on either side. */
  boolean touches(ToldTwice other) {
    return left.overlaps(other.left) || right.overlaps(other.right);
  }
}
