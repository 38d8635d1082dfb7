package org.lacuna.align;

/**
 * Sentences that may tell the same, by indices from 0: {@code new Link(4, 2, 7, 1, 0.9)} are the
 * left sentences 4 and 5 and the right one 7.
 *
 * @param left the first left sentence
 * @param leftCount how many left ones, from it on
 * @param right the first right sentence
 * @param rightCount how many right ones, from it on
 * @param probability that these tell the same, and no others with them
 */
record Link(int left, int leftCount, int right, int rightCount, double probability) {

  /** The same sentences with another probability. */
  Link with(double other) {
    return new Link(left, leftCount, right, rightCount, other);
  }

  /**
   * Below 0 if it comes before the other: by its first left sentence, its first right one, counts.
   */
  int comparePlaces(Link other) {
    if (left != other.left) {
      return Integer.compare(left, other.left);
    }
    if (right != other.right) {
      return Integer.compare(right, other.right);
    }
    if (leftCount != other.leftCount) {
      return Integer.compare(leftCount, other.leftCount);
    }
    return Integer.compare(rightCount, other.rightCount);
  }

  /** Whether it has so many sentences on either side as a bead of the shape, seen from the left. */
  boolean has(Shape shape) {
    return leftCount == shape.own() && rightCount == shape.other();
  }
}
