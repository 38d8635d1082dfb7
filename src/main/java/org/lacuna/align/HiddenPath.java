package org.lacuna.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lacuna.text.Side;

/**
 * Reads one side sentence by sentence and says, of each, which sentence of the other side tells the
 * same: a hidden Markov model over the other side's sentences, after Vogel, Ney and Tillmann
 * (1996), with null states that remember their place (Och and Ney, 2003) and jumps in both
 * directions.
 *
 * <p>From a place on the other side the next sentence is most often the one after it, sometimes the
 * same, one further or two further on; now and then it is anywhere. A jump is uniform, so a step
 * costs O(m), not O(m²). A sentence without a counterpart stays where it was. The forward and
 * backward passes keep every ⌈√n⌉-th column and make the others anew, so that memory is O(√n·m).
 */
final class HiddenPath {
  /** Of the moves that are no jump: to the next sentence, the same, and one or two left out. */
  static final double NEXT = 0.78;

  static final double SAME = 0.04;
  static final double SKIP_ONE = 0.10;
  static final double SKIP_TWO = 0.08;

  /** How often the path jumps within a paragraph, and where one starts. */
  static final double JUMP = 0.04;

  static final double JUMP_AT_PARAGRAPH = 0.25;

  /** How often a sentence has no counterpart. */
  static final double NULL = 0.30;

  /** Less probable counterparts are not kept. */
  static final double KEPT = 0.005;

  private final Emissions emissions;
  private final Side side;
  private final boolean[] opensParagraph;
  private final int n;
  private final int m;

  HiddenPath(Emissions emissions, Side side, boolean[] opensParagraph) {
    this.emissions = emissions;
    this.side = side;
    this.opensParagraph = opensParagraph;
    this.n = emissions.sentences(side);
    this.m = emissions.sentences(side.other());
  }

  /**
   * For each sentence of the side its probable counterparts with their posterior probabilities;
   * what is missing to 1 is the probability that it has none.
   */
  List<Map<Integer, Double>> posteriors() {
    List<Map<Integer, Double>> posteriors = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      posteriors.add(Map.of());
    }
    if (n == 0 || m == 0) {
      return posteriors;
    }
    int stride = (int) Math.ceil(Math.sqrt(n));
    List<Column> checkpoints = new ArrayList<>();
    Column forward = Column.start(m);
    for (int i = 0; i < n; i++) {
      if (i % stride == 0) {
        checkpoints.add(forward);
      }
      forward = forward.step(scores(i));
    }
    Column backward = Column.end(m);
    for (int block = checkpoints.size() - 1; block >= 0; block--) {
      int from = block * stride;
      int to = Math.min(n, from + stride);
      List<Column> columns = new ArrayList<>();
      List<Scores> scores = new ArrayList<>();
      Column at = checkpoints.get(block);
      for (int i = from; i < to; i++) {
        scores.add(scores(i));
        at = at.step(scores.get(i - from));
        columns.add(at);
      }
      for (int i = to - 1; i >= from; i--) {
        posteriors.set(i, columns.get(i - from).posterior(backward));
        backward = backward.stepBack(scores.get(i - from));
      }
    }
    return posteriors;
  }

  /** Likelihood ratios of one sentence, scaled so that the largest is 1. */
  private record Scores(double[] real, double none, double jump) {}

  private Scores scores(int sentence) {
    double[] row = emissions.row(side, sentence);
    double most = 0;
    for (double score : row) {
      most = Math.max(most, score);
    }
    for (int j = 0; j < m; j++) {
      row[j] = Math.exp(row[j] - most);
    }
    double jump = sentence == 0 || opensParagraph[sentence] ? JUMP_AT_PARAGRAPH : JUMP;
    return new Scores(row, Math.exp(-most), jump);
  }

  /**
   * Probabilities of the states after a sentence, summing to 1. State {@code real[j]}: the sentence
   * tells what the other side's {@code j} tells. State {@code none[k]}: it has no counterpart, and
   * {@code k} sentences of the other side lie behind.
   */
  private record Column(double[] real, double[] none) {
    static Column start(int m) {
      double[] none = new double[m + 1];
      none[0] = 1;
      return new Column(new double[m], none);
    }

    static Column end(int m) {
      double[] real = new double[m];
      double[] none = new double[m + 1];
      Arrays.fill(real, 1);
      Arrays.fill(none, 1);
      return new Column(real, none);
    }

    /** The column after one more sentence. */
    Column step(Scores scores) {
      int m = real.length;
      double[] nextReal = new double[m];
      double[] nextNone = new double[m + 1];
      double all = 0;
      for (int k = 0; k <= m; k++) {
        double afterReal = k == 0 ? 0 : real[k - 1];
        double here = afterReal + none[k];
        double going = here * (1 - NULL);
        nextNone[k] = here * NULL * scores.none();
        all += going;
        double walking = going * (1 - scores.jump());
        add(nextReal, k, walking * NEXT);
        add(nextReal, k - 1, walking * SAME);
        add(nextReal, k + 1, walking * SKIP_ONE);
        add(nextReal, k + 2, walking * SKIP_TWO);
      }
      double jumping = all * scores.jump() / m;
      for (int j = 0; j < m; j++) {
        nextReal[j] = (nextReal[j] + jumping) * scores.real()[j];
      }
      return scaled(nextReal, nextNone);
    }

    /** The probability of all that follows, one sentence further back. */
    Column stepBack(Scores scores) {
      int m = real.length;
      double[] next = new double[m];
      double all = 0;
      for (int j = 0; j < m; j++) {
        next[j] = real[j] * scores.real()[j];
        all += next[j];
      }
      double jumping = all * scores.jump() / m;
      double[] earlierReal = new double[m];
      double[] earlierNone = new double[m + 1];
      for (int k = 0; k <= m; k++) {
        double walking =
            at(next, k) * NEXT
                + at(next, k - 1) * SAME
                + at(next, k + 1) * SKIP_ONE
                + at(next, k + 2) * SKIP_TWO;
        double going = walking * (1 - scores.jump()) + jumping;
        earlierNone[k] = going * (1 - NULL) + none[k] * scores.none() * NULL;
        if (k > 0) {
          earlierReal[k - 1] = earlierNone[k];
        }
      }
      return scaled(earlierReal, earlierNone);
    }

    Map<Integer, Double> posterior(Column backward) {
      double all = 0;
      for (int j = 0; j < real.length; j++) {
        all += real[j] * backward.real[j];
      }
      double told = all;
      for (int k = 0; k < none.length; k++) {
        all += none[k] * backward.none[k];
      }
      Map<Integer, Double> posterior = new TreeMap<>();
      for (int j = 0; j < real.length && told > 0; j++) {
        double probability = real[j] * backward.real[j] / all;
        if (probability >= KEPT) {
          posterior.put(j, probability);
        }
      }
      return posterior;
    }

    private static void add(double[] to, int index, double amount) {
      if (index >= 0 && index < to.length) {
        to[index] += amount;
      }
    }

    private static double at(double[] from, int index) {
      return index >= 0 && index < from.length ? from[index] : 0;
    }

    private static Column scaled(double[] real, double[] none) {
      double sum = 0;
      for (double p : real) {
        sum += p;
      }
      for (double p : none) {
        sum += p;
      }
      for (int j = 0; j < real.length; j++) {
        real[j] /= sum;
      }
      for (int k = 0; k < none.length; k++) {
        none[k] /= sum;
      }
      return new Column(real, none);
    }
  }
}
