package org.lacuna.align;

import java.util.Arrays;
import java.util.List;
import org.lacuna.match.Candidates;
import org.lacuna.text.Side;

/**
 * What is usual in a pair of articles: where the alignment before says little of it, what is usual
 * in all.
 *
 * @param leftNone how often a left sentence has no counterpart, 0 to 1
 * @param rightNone the same of the right ones
 * @param shapes how often beads have which shape, seen from the left
 * @param recalls how often a term is recognised in the sentence that tells the same
 * @param shift how much longer the left side tells the same, as the difference of log lengths
 */
public record Habits(
    double leftNone, double rightNone, List<Shape> shapes, Recalls recalls, double shift) {
  /** How often a sentence has no counterpart. */
  static final double NONE = 0.30;

  /** What is usual weighs as much as so many sentences of this pair. */
  private static final double NONE_WEIGHT = 50;

  /** What is usual weighs as much as so many beads of this pair. */
  private static final double SHAPE_WEIGHT = 50;

  /** Shares of sentences without a counterpart have settled that change by no more. */
  private static final double SETTLED = 0.005;

  /** The difference of the typical lengths weighs as much as that of so many beads. */
  private static final double SHIFT_WEIGHT = 5;

  /** Copies the list. */
  public Habits {
    shapes = List.copyOf(shapes);
  }

  /** What is usual in all pairs; that of lengths is the difference of the medians. */
  static Habits usual(Lengths.Both lengths) {
    return new Habits(NONE, NONE, Shape.USUAL, Recalls.usual(), lengths.shift());
  }

  /**
   * What is usual in this pair as far as it is aligned.
   *
   * @param known what the sentences could have in common, for the recalls
   */
  static Habits learned(Candidates known, Lengths.Both lengths, Posteriors posteriors) {
    return new Habits(
        none(posteriors, Side.LEFT),
        none(posteriors, Side.RIGHT),
        shapes(posteriors.links()),
        Recalls.learned(known, posteriors),
        shift(lengths, posteriors.links()));
  }

  /** Whether an alignment that was made with these says as many have no counterpart. */
  boolean hasSettled(Posteriors posteriors) {
    return Math.abs(none(posteriors, Side.LEFT) - leftNone) <= SETTLED
        && Math.abs(none(posteriors, Side.RIGHT) - rightNone) <= SETTLED;
  }

  /** How often a sentence of a side has no counterpart. */
  double none(Side side) {
    return side == Side.LEFT ? leftNone : rightNone;
  }

  /** The shapes as a side sees them. */
  List<Shape> shapes(Side side) {
    return side == Side.LEFT ? shapes : shapes.stream().map(Shape::mirrored).toList();
  }

  private static double none(Posteriors posteriors, Side side) {
    int sentences = posteriors.of(side).rows();
    double sum = NONE_WEIGHT * NONE;
    for (int i = 0; i < sentences; i++) {
      sum += 1 - posteriors.hasCounterpart(side, i);
    }
    return sum / (NONE_WEIGHT + sentences);
  }

  private static List<Shape> shapes(List<Link> links) {
    double[] counts = new double[Shape.USUAL.size()];
    for (int s = 0; s < counts.length; s++) {
      Shape shape = Shape.USUAL.get(s);
      counts[s] = SHAPE_WEIGHT * shape.share();
      for (Link link : links) {
        counts[s] += link.has(shape) ? link.probability() : 0;
      }
    }
    double all = Arrays.stream(counts).sum();
    Shape[] shapes = new Shape[counts.length];
    for (int s = 0; s < shapes.length; s++) {
      shapes[s] = Shape.USUAL.get(s).with(counts[s] / all);
    }
    return List.of(shapes);
  }

  private static double shift(Lengths.Both lengths, List<Link> links) {
    Lengths left = lengths.left();
    Lengths right = lengths.right();
    double sum = SHIFT_WEIGHT * lengths.shift();
    double all = SHIFT_WEIGHT;
    for (Link link : links) {
      double difference =
          left.log(link.left(), link.leftCount()) - right.log(link.right(), link.rightCount());
      sum += link.probability() * difference;
      all += link.probability();
    }
    return sum / all;
  }
}
