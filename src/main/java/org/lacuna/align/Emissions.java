package org.lacuna.align;

import java.util.Arrays;
import org.lacuna.match.Candidates;
import org.lacuna.text.Side;

/**
 * How much better sentences go together than chance would have it, as a log-likelihood ratio in
 * nats: what the terms of either say ({@link Says}), how their lengths fit ({@link Lengths}), and
 * whether what is joined is one sentence in pieces ({@link Seams}).
 *
 * <p>Where neighbours are joined, what both tell counts once, and a counterpart says the less the
 * longer the text is in which it was found; else joining would always seem better.
 *
 * <p>Rows are made on demand, so that no matrix of all pairs is ever held.
 */
final class Emissions {
  /** A sum of evidence beyond these says no more. */
  static final double MOST = 40;

  /** One side: its texts, what its terms say, and their base by how many sentences are joined. */
  private record Half(Lengths lengths, Seams seams, Evidence evidence, double[][] bases) {
    static Half of(Lengths lengths, Seams seams, Evidence evidence) {
      double[][] bases = new double[Shape.MOST][];
      Arrays.setAll(bases, c -> evidence.base(c + 1));
      return new Half(lengths, seams, evidence, bases);
    }
  }

  private final Half left;
  private final Half right;
  private final double shift;

  /** With what is usual in the pair. */
  Emissions(Candidates candidates, Lengths.Both lengths, Seams.Both seams, Habits habits) {
    this.left = half(candidates, lengths, seams, habits, Side.LEFT);
    this.right = half(candidates, lengths, seams, habits, Side.RIGHT);
    this.shift = habits.shift();
  }

  /** With what is usual in the pair, where it is asked only once. */
  static Emissions of(Candidates candidates, Habits habits) {
    return new Emissions(
        candidates, Lengths.Both.of(candidates), Seams.Both.of(candidates), habits);
  }

  private static Half half(
      Candidates candidates, Lengths.Both lengths, Seams.Both seams, Habits habits, Side side) {
    int others = lengths.of(side.other()).size();
    Lengths own = lengths.of(side);
    Evidence evidence = Evidence.of(candidates.terms(side), own.size(), others, habits.recalls());
    return Half.of(own, seams.of(side), evidence);
  }

  /** Number of sentences of a side. */
  int sentences(Side side) {
    return half(side).lengths().size();
  }

  /**
   * What is known of one sentence with each of the other side.
   *
   * @param gains {@code gains[c - 1][j]} is what the counterparts of both add if {@code c} others
   *     from {@code j} on are joined
   * @param again the same of the part of it that counts twice where the own sentence before is
   *     joined
   * @param ownCrowding what the own terms say less in a longer text of the other side
   * @param otherCrowding what the other's terms say less in a longer text of the own side
   * @param most the best score of terms with a single sentence; at least 0
   */
  record Row(
      double[][] gains,
      double[][] again,
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
    double ownBase = own.base()[sentence];
    double[] otherBase = other.base();
    double most = 0;
    for (int j = 0; j < m; j++) {
      most = Math.max(most, ownBase + gains[j] + otherBase[j]);
    }
    for (int j = 0; j < m; j++) {
      joins[j] = gains[j] - joins[j]; // what is added if it is joined to the one before
    }
    return new Row(
        joined(gains, joins),
        joined(again, again),
        ownCrowding,
        otherCrowding,
        Math.min(MOST, most));
  }

  /**
   * What up to {@value Shape#MOST} others say together, from each on.
   *
   * @param alone what each says by itself
   * @param joined what it adds to the ones before
   */
  private static double[][] joined(double[] alone, double[] joined) {
    double[][] sums = new double[Shape.MOST][];
    sums[0] = alone;
    for (int c = 1; c < sums.length; c++) {
      double[] fewer = sums[c - 1];
      double[] more = new double[Math.max(0, alone.length - c)];
      for (int j = 0; j < more.length; j++) {
        more[j] = fewer[j] + joined[j + c];
      }
      sums[c] = more;
    }
    return sums;
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
    double[] otherLogs = other.lengths().logs()[shape.other() - 1];
    double[] otherRoots = other.lengths().roots()[shape.other() - 1];
    double log = own.lengths().log(sentence, shape.own());
    double root = own.lengths().root(sentence, shape.own());
    double usual = usual(side);
    double[] scores = ofTerms(side, sentence, rows, shape);
    if (shape.joins()) {
      addSeams(scores, own.seams().join(sentence, shape.own()), other.seams(), shape.other());
    }
    for (int j = 0; j < scores.length; j++) {
      double score = scores[j];
      if (score + Lengths.MOST_SCORE < least) {
        scores[j] = Double.NEGATIVE_INFINITY;
        continue;
      }
      if (shape.joins()) {
        score -= crowding(side, sentence, rows, j, shape);
      }
      double otherLog = otherLogs[j];
      score += Lengths.score(log - otherLog - usual, log + otherLog, root * otherRoots[j]);
      scores[j] = Math.max(-MOST, Math.min(MOST, score));
    }
    return scores;
  }

  /** What the terms say, for each sentence of the other side where the bead may start. */
  private double[] ofTerms(Side side, int sentence, Row[] rows, Shape shape) {
    double base = half(side).bases()[shape.own() - 1][sentence];
    double[] otherBase = half(side.other()).bases()[shape.other() - 1];
    double[] gains = rows[0].gains()[shape.other() - 1];
    double[] scores = new double[gains.length];
    for (int j = 0; j < scores.length; j++) {
      scores[j] = base + otherBase[j] + gains[j];
    }
    for (int x = 1; x < shape.own(); x++) {
      double[] more = rows[x].gains()[shape.other() - 1];
      double[] again = rows[x].again()[shape.other() - 1];
      for (int j = 0; j < scores.length; j++) {
        scores[j] += more[j] - again[j];
      }
    }
    return scores;
  }

  private static void addSeams(double[] scores, double own, Seams others, int count) {
    for (int j = 0; j < scores.length; j++) {
      scores[j] += own + others.join(j, count);
    }
  }

  private double crowding(Side side, int sentence, Row[] rows, int from, Shape shape) {
    Lengths own = half(side).lengths();
    Lengths other = half(side.other()).lengths();
    double ownLog = own.log(sentence, shape.own());
    double otherLog = other.log(from, shape.other());
    double[] singles = other.logs()[0];
    double sum = 0;
    for (int x = 0; x < shape.own(); x++) {
      double ownLonger = ownLog - own.log(sentence + x, 1);
      double[] ownCrowding = rows[x].ownCrowding();
      double[] otherCrowding = rows[x].otherCrowding();
      for (int j = from; j < from + shape.other(); j++) {
        sum += (otherLog - singles[j]) * ownCrowding[j] + ownLonger * otherCrowding[j];
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
