package org.lacuna.align;

import java.util.List;

/**
 * How many sentences of either side a bead joins, as one side sees it: {@code new Shape(1, 2, .04)}
 * is one of its own sentences told as two of the other side's.
 *
 * @param own sentences of the side that is read
 * @param other sentences of the other side
 * @param share how many of all beads with both sides have this shape, 0 to 1
 */
record Shape(int own, int other, double share) {
  /** A bead of the model never has more sentences than this on a side. */
  static final int MOST = 3;

  /**
   * After Gale and Church (1993, table 5): 1-1 .89, 2-1 and 1-2 together .089, 2-2 .011. They have
   * none of three; these are set to a quarter of those of two.
   */
  static final List<Shape> USUAL =
      List.of(
          new Shape(1, 1, 0.878),
          new Shape(1, 2, 0.0445),
          new Shape(2, 1, 0.0445),
          new Shape(2, 2, 0.011),
          new Shape(1, 3, 0.011),
          new Shape(3, 1, 0.011));

  /** Whether it is of more than two sentences in all. */
  boolean joins() {
    return own + other > 2;
  }

  /** As the other side sees it. */
  Shape mirrored() {
    return new Shape(other, own, share);
  }

  /** The same with another share. */
  Shape with(double otherShare) {
    return new Shape(own, other, otherShare);
  }
}
