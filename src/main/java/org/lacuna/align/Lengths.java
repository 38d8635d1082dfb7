package org.lacuna.align;

import java.util.Arrays;
import java.util.List;
import org.lacuna.fact.FactSheet;
import org.lacuna.match.Candidates;
import org.lacuna.text.Sentence;
import org.lacuna.text.Side;

/**
 * The lengths of one side's sentences, and what two lengths say of their pairing.
 *
 * @param logs {@code logs[c - 1][i]} is the logarithm of the code points of {@code c} sentences
 *     from {@code i} on; of fewer where the text ends before
 * @param roots the same, of 1 divided by the root of the code points
 */
record Lengths(double[][] logs, double[][] roots) {
  /**
   * Variance of the difference of lengths of what tells the same, for each code point. Gale and
   * Church (1993) found 6.8; that was worse than 2, 3 and 4 on news with sentences deleted, in
   * order and shuffled, and on the beads of a German and a French yearbook.
   */
  private static final double VARIANCE = 3;

  /** The variance of the difference of log lengths is never more. */
  private static final double MOST_VARIANCE = 0.5;

  /** Standard deviation of the difference of log lengths of random sentences. */
  private static final double CHANCE_SIGMA = 0.9;

  private static final double LEAST_SCORE = -3;

  /** Two lengths never say more for a pairing. */
  static final double MOST_SCORE = 1.5;

  private static final double LOG_VARIANCE = Math.log(VARIANCE);
  private static final double LOG_MOST_VARIANCE = Math.log(MOST_VARIANCE);
  private static final double LOG_CHANCE_SIGMA = Math.log(CHANCE_SIGMA);
  private static final double CHANCE_PRECISION = 1 / (CHANCE_SIGMA * CHANCE_SIGMA);

  /** Those of the sentences of both sides. */
  record Both(Lengths left, Lengths right) {
    static Both of(Candidates candidates) {
      return new Both(
          Lengths.of(candidates.sheet(Side.LEFT)), Lengths.of(candidates.sheet(Side.RIGHT)));
    }

    Lengths of(Side side) {
      return side == Side.LEFT ? left : right;
    }

    /** How much longer a left sentence typically is, as the difference of log lengths. */
    double shift() {
      return left.median() - right.median();
    }
  }

  static Lengths of(FactSheet sheet) {
    List<Sentence> sentences = sheet.sentences();
    double[] characters = new double[sentences.size()];
    for (int i = 0; i < characters.length; i++) {
      String text = sentences.get(i).text().text();
      characters[i] = text.codePointCount(0, text.length()) + 1.0;
    }
    double[][] logs = new double[Shape.MOST][characters.length];
    double[][] roots = new double[Shape.MOST][characters.length];
    for (int i = 0; i < characters.length; i++) {
      double sum = 0;
      for (int c = 0; c < Shape.MOST; c++) {
        sum += i + c < characters.length ? characters[i + c] : 0;
        logs[c][i] = Math.log(sum);
        roots[c][i] = 1 / Math.sqrt(sum);
      }
    }
    return new Lengths(logs, roots);
  }

  /** Number of sentences. */
  int size() {
    return logs[0].length;
  }

  /** The logarithm of the length of so many sentences from one on. */
  double log(int from, int count) {
    return logs[count - 1][from];
  }

  /** 1 divided by the root of that length. */
  double root(int from, int count) {
    return roots[count - 1][from];
  }

  /** The typical logarithm of a sentence's length; 0 without sentences. */
  double median() {
    double[] sorted = logs[0].clone();
    Arrays.sort(sorted);
    return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
  }

  /**
   * How much better two lengths fit than those of random sentences, in nats. The longer a text, the
   * less its length varies in relation to it; the length of a pairing is the geometric mean of
   * both.
   *
   * @param difference of the two log lengths, less what is usual
   * @param sum of the two log lengths
   * @param inverse 1 divided by the geometric mean of the lengths
   */
  static double score(double difference, double sum, double inverse) {
    double variance = VARIANCE * inverse;
    double logVariance = LOG_VARIANCE - sum / 2;
    if (variance > MOST_VARIANCE) {
      variance = MOST_VARIANCE;
      logVariance = LOG_MOST_VARIANCE;
    }
    double precision = 1 / variance - CHANCE_PRECISION;
    double score = LOG_CHANCE_SIGMA - (logVariance + difference * difference * precision) / 2;
    return Math.max(LEAST_SCORE, Math.min(MOST_SCORE, score));
  }
}
