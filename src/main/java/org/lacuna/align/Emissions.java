package org.lacuna.align;

import java.util.Arrays;
import org.lacuna.match.Candidates;
import org.lacuna.text.Side;

/**
 * How much better sentences go together than chance would have it, as a log-likelihood ratio in
 * nats: what the terms of either say ({@link Says}), and how their lengths fit ({@link Lengths}).
 *
 * <p>Where neighbours are joined, what both tell counts once, and a counterpart says the less the
 * longer the text is in which it was found; else joining would always seem better.
 *
 * <p>Rows are made on demand, so that no matrix of all pairs is ever held.
 */
final class Emissions {
  /** A sum of evidence beyond these says no more. */
  static final double MOST = 40;

  /** One side: its lengths, what its terms say, and their base by how many sentences are joined. */
  private record Half(Lengths lengths, Evidence evidence, double[][] bases) {
    static Half of(Lengths lengths, Evidence evidence) {
      double[][] bases = new double[Shape.MOST][];
      Arrays.setAll(bases, c -> evidence.base(c + 1));
      return new Half(lengths, evidence, bases);
    }
  }

  private final Half left;
  private final Half right;
  private final double shift;

  /** With what is usual in the pair. */
  Emissions(Candidates candidates, Habits habits) {
    Lengths ofLeft = Lengths.of(candidates.sheet(Side.LEFT));
    Lengths ofRight = Lengths.of(candidates.sheet(Side.RIGHT));
    int n = ofLeft.size();
    int m = ofRight.size();
    this.left = Half.of(ofLeft, Evidence.of(candidates.terms(Side.LEFT), n, m, habits.recalls()));
    this.right =
        Half.of(ofRight, Evidence.of(candidates.terms(Side.RIGHT), m, n, habits.recalls()));
    this.shift = habits.shift();
  }

  /** Number of sentences of a side. */
  int sentences(Side side) {
    return half(side).lengths().size();
  }

  /**
   * What is known of one sentence with each of the other side.
   *
   * @param gains what the counterparts of both add
   * @param joins the part of it that counts twice where the other sentence before is joined
   * @param again the part of it that counts twice where the own sentence before is joined
   * @param ownCrowding what the own terms say less in a longer text of the other side
   * @param otherCrowding what the other's terms say less in a longer text of the own side
   * @param most the best score of terms with a single sentence; at least 0
   */
  record Row(
      double[] gains,
      double[] joins,
      double[] again,
      double[] ownCrowding,
      double[] otherCrowding,
      double most) {}

  /** What is known of one sentence. */
  Row row(Side side, int sentence) {
    Evidence own = half(side).evidence();
    Evidence other = half(side.other()).evidence();
    int m = other.base().length;
    double[] gains = new double[m];
    double[] joins = new double[m];
    double[] again = new double[m];
    double[] ownCrowding = new double[m];
    double[] otherCrowding = new double[m];
    own.gains().addTo(gains, true, sentence);
    other.gains().addTo(gains, false, sentence);
    own.shared().addTo(joins, true, sentence);
    other.repeated().addTo(joins, false, sentence);
    own.repeated().addTo(again, true, sentence);
    other.shared().addTo(again, false, sentence);
    own.crowding().addTo(ownCrowding, true, sentence);
    other.crowding().addTo(otherCrowding, false, sentence);
    double most = 0;
    for (int j = 0; j < m; j++) {
      most = Math.max(most, own.base()[sentence] + gains[j] + other.base()[j]);
    }
    return new Row(gains, joins, again, ownCrowding, otherCrowding, Math.min(MOST, most));
  }

  /**
   * The scores of a bead of a shape that starts at a sentence, for each sentence of the other side
   * where it may start there.
   *
   * @param rows of the sentence and, where the shape joins them, those after it
   * @param least scores that are surely below need not be known: they are minus infinity
   */
  double[] scores(Side side, int sentence, Row[] rows, Shape shape, double least) {
    Half own = half(side);
    Half other = half(side.other());
    double[] otherBase = other.bases()[shape.other() - 1];
    double base = own.bases()[shape.own() - 1][sentence];
    double log = own.lengths().log(sentence, shape.own());
    double root = own.lengths().root(sentence, shape.own());
    double[] otherLogs = other.lengths().logs()[shape.other() - 1];
    double[] otherRoots = other.lengths().roots()[shape.other() - 1];
    double usual = usual(side);
    double[] scores = new double[Math.max(0, otherBase.length - shape.other() + 1)];
    for (int j = 0; j < scores.length; j++) {
      double score = base + otherBase[j];
      for (int x = 0; x < shape.own(); x++) {
        score += shape.joins() ? joined(rows[x], x, j, shape.other()) : rows[x].gains()[j];
      }
      if (score + Lengths.MOST_SCORE < least) {
        scores[j] = Double.NEGATIVE_INFINITY;
        continue;
      }
      if (shape.joins()) {
        score -= crowding(side, sentence, rows, j, shape);
      }
      score += Lengths.score(log - otherLogs[j] - usual, log + otherLogs[j], root * otherRoots[j]);
      scores[j] = Math.max(-MOST, Math.min(MOST, score));
    }
    return scores;
  }

  private static double joined(Row row, int x, int from, int others) {
    double sum = row.gains()[from];
    for (int j = from + 1; j < from + others; j++) {
      sum += row.gains()[j] - row.joins()[j];
    }
    for (int j = from; j < from + others && x > 0; j++) {
      sum -= row.again()[j];
    }
    return sum;
  }

  private double crowding(Side side, int sentence, Row[] rows, int from, Shape shape) {
    Lengths own = half(side).lengths();
    Lengths other = half(side.other()).lengths();
    double ownLog = own.log(sentence, shape.own());
    double otherLog = other.log(from, shape.other());
    double sum = 0;
    for (int x = 0; x < shape.own(); x++) {
      double ownLonger = ownLog - own.log(sentence + x, 1);
      for (int j = from; j < from + shape.other(); j++) {
        double otherLonger = otherLog - other.log(j, 1);
        sum += otherLonger * rows[x].ownCrowding()[j] + ownLonger * rows[x].otherCrowding()[j];
      }
    }
    return sum;
  }

  /** What the lengths of a bead say of it. */
  double lengthScore(Side side, int sentence, int other, Shape shape) {
    double here = half(side).lengths().log(sentence, shape.own());
    double there = half(side.other()).lengths().log(other, shape.other());
    double inverse =
        half(side).lengths().root(sentence, shape.own())
            * half(side.other()).lengths().root(other, shape.other());
    return Lengths.score(here - there - usual(side), here + there, inverse);
  }

  /** How much longer a side usually tells the same. */
  private double usual(Side side) {
    return side == Side.LEFT ? shift : -shift;
  }

  private Half half(Side side) {
    return side == Side.LEFT ? left : right;
  }
}
