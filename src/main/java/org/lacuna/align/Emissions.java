package org.lacuna.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lacuna.fact.FactSheet;
import org.lacuna.match.Candidates;
import org.lacuna.match.Term;
import org.lacuna.text.Sentence;
import org.lacuna.text.Side;

/**
 * How much better two sentences go together than chance would have it, as a log-likelihood ratio in
 * nats.
 *
 * <p>Each term of either sentence adds {@code log(q/p)} if the other sentence has a counterpart of
 * it and {@code log((1−q)/(1−p))} if not, where {@code q} is how often a counterpart is recognised
 * where there is one ({@link Term.Kind#recall}) and {@code p = (df + ½) / (n + 1)} how often chance
 * finds one, {@code df} being the sentences of the other side that have one, out of {@code n}. A
 * name found nowhere on the other side adds {@value #UNMATCHED_NAME}. The lengths add how much
 * better their ratio fits the articles' own than a random pair's would.
 *
 * <p>Rows are made on demand, so that no matrix of all pairs is ever held.
 */
final class Emissions {
  /** What a name without any counterpart on the other side says against every pairing. */
  private static final double UNMATCHED_NAME = -0.26;

  /** Standard deviation of the log ratio of lengths in true pairs. */
  private static final double LENGTH_SIGMA = 0.29;

  /** The same in random pairs. */
  private static final double CHANCE_SIGMA = 0.9;

  private static final double LEAST_LENGTH_SCORE = -3;
  private static final double MOST_LENGTH_SCORE = 1.5;

  /** A sum of evidence beyond these says no more. */
  static final double MOST = 40;

  /**
   * The terms of one side as they bear on its sentences.
   *
   * @param base for each sentence what all of its terms say against a pairing with any sentence
   * @param termsIn for each sentence its terms that have counterparts
   */
  private record Direction(double[] base, List<List<Weighed>> termsIn) {}

  /** What a term adds to the pairing with each of its counterparts, above the base. */
  private record Weighed(int[] counterparts, double[] gains) {}

  private final Direction left;
  private final Direction right;
  private final double[] leftLengths;
  private final double[] rightLengths;
  private final List<Weighed> rightGainsByLeft;
  private final List<Weighed> leftGainsByRight;
  private final double typicalDifference;

  Emissions(Candidates candidates) {
    leftLengths = logLengths(candidates.sheet(Side.LEFT));
    rightLengths = logLengths(candidates.sheet(Side.RIGHT));
    left = direction(candidates.terms(Side.LEFT), leftLengths.length, rightLengths.length);
    right = direction(candidates.terms(Side.RIGHT), rightLengths.length, leftLengths.length);
    typicalDifference = median(leftLengths) - median(rightLengths);
    rightGainsByLeft = turned(right, leftLengths.length);
    leftGainsByRight = turned(left, rightLengths.length);
  }

  /** Number of sentences of a side. */
  int sentences(Side side) {
    return (side == Side.LEFT ? leftLengths : rightLengths).length;
  }

  /** The scores of one sentence with every sentence of the other side. */
  double[] row(Side side, int sentence) {
    Direction own = side == Side.LEFT ? left : right;
    Direction other = side == Side.LEFT ? right : left;
    double[] lengths = side == Side.LEFT ? leftLengths : rightLengths;
    double[] otherLengths = side == Side.LEFT ? rightLengths : leftLengths;
    Weighed turned = (side == Side.LEFT ? rightGainsByLeft : leftGainsByRight).get(sentence);
    double shift = side == Side.LEFT ? typicalDifference : -typicalDifference;
    double[] row = new double[otherLengths.length];
    double[] otherSays = new double[otherLengths.length];
    Arrays.fill(row, own.base()[sentence]);
    System.arraycopy(other.base(), 0, otherSays, 0, otherSays.length);
    own.termsIn().get(sentence).forEach(term -> add(term, row));
    add(turned, otherSays);
    for (int j = 0; j < row.length; j++) {
      double score =
          row[j] + otherSays[j] + lengthScore(lengths[sentence] - otherLengths[j] - shift);
      row[j] = Math.max(-MOST, Math.min(MOST, score));
    }
    return row;
  }

  private static void add(Weighed term, double[] row) {
    for (int k = 0; k < term.counterparts().length; k++) {
      row[term.counterparts()[k]] += term.gains()[k];
    }
  }

  /**
   * What a term says of the pairings of a sentence that tells it.
   *
   * @param absent of those with sentences that have no counterpart of it
   * @param gains for each of its counterparts what is to be added to that; none if it says the same
   *     of all
   */
  record Says(double absent, double[] gains) {
    private static final double[] NONE = {};

    static Says alike(double absent) {
      return new Says(absent, NONE);
    }
  }

  /** What a term says, of so many sentences of the other side. */
  static Says says(Term term, int others) {
    if (term.counterparts().length == 0) {
      return Says.alike(term.kind() == Term.Kind.NAME ? term.weight() * UNMATCHED_NAME : 0);
    }
    double q = term.kind().recall();
    double p = (term.counterparts().length + 0.5) / (others + 1);
    if (p >= q) {
      return Says.alike(0);
    }
    double absent = term.weight() * Math.log((1 - q) / (1 - p));
    double present = term.weight() * Math.log(q / p);
    double[] gains = new double[term.counterparts().length];
    for (int k = 0; k < gains.length; k++) {
      gains[k] = term.strengths()[k] * (present - absent);
    }
    return new Says(absent, gains);
  }

  /** What the lengths of two sentences say of their pairing. */
  double lengthScore(int leftSentence, int rightSentence) {
    return lengthScore(leftLengths[leftSentence] - rightLengths[rightSentence] - typicalDifference);
  }

  private static Direction direction(List<Term> terms, int sentences, int others) {
    double[] base = new double[sentences];
    List<List<Weighed>> termsIn = lists(sentences);
    for (Term term : terms) {
      Says says = says(term, others);
      if (says.gains().length > 0) {
        Weighed weighed = new Weighed(term.counterparts(), says.gains());
        for (int sentence : term.sentences()) {
          termsIn.get(sentence).add(weighed);
        }
      }
      for (int sentence : term.sentences()) {
        base[sentence] += says.absent();
      }
    }
    return new Direction(base, termsIn);
  }

  /** The same gains by the sentences of the other side. */
  private static List<Weighed> turned(Direction direction, int others) {
    List<List<int[]>> places = new ArrayList<>();
    List<List<double[]>> gains = new ArrayList<>();
    for (int j = 0; j < others; j++) {
      places.add(new ArrayList<>());
      gains.add(new ArrayList<>());
    }
    for (int i = 0; i < direction.termsIn().size(); i++) {
      for (Weighed term : direction.termsIn().get(i)) {
        for (int k = 0; k < term.counterparts().length; k++) {
          int j = term.counterparts()[k];
          places.get(j).add(new int[] {i});
          gains.get(j).add(new double[] {term.gains()[k]});
        }
      }
    }
    List<Weighed> turned = new ArrayList<>();
    for (int j = 0; j < others; j++) {
      int[] sentences = places.get(j).stream().mapToInt(place -> place[0]).toArray();
      double[] gain = gains.get(j).stream().mapToDouble(g -> g[0]).toArray();
      turned.add(new Weighed(sentences, gain));
    }
    return turned;
  }

  private static List<List<Weighed>> lists(int size) {
    List<List<Weighed>> lists = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  private static double[] logLengths(FactSheet sheet) {
    return sheet.sentences().stream()
        .map(Sentence::text)
        .mapToDouble(text -> Math.log(text.text().codePointCount(0, text.length()) + 1.0))
        .toArray();
  }

  private static double median(double[] numbers) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
  }

  private static double lengthScore(double difference) {
    double score = logNormal(difference, LENGTH_SIGMA) - logNormal(difference, CHANCE_SIGMA);
    return Math.max(LEAST_LENGTH_SCORE, Math.min(MOST_LENGTH_SCORE, score));
  }

  private static double logNormal(double x, double sigma) {
    double z = x / sigma;
    return -0.5 * z * z - Math.log(sigma);
  }
}
