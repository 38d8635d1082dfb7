package org.lacuna.match;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lacuna.language.LetterSounds;
import org.lacuna.language.WordForm;

/**
 * What it costs to write a name of one language in the letters of another: a weighted edit
 * distance, whose costs are known beforehand for two scripts ({@link #between}) or learned from
 * names that are the same ({@link #learn}).
 *
 * <p>A value, from the left language to the right one. English <em>Jackson</em> and Russian
 * <em>Джексон</em> are alike by .97, <em>Jackson</em> and <em>Джефферсон</em> by .5.
 */
public final class LetterCosts {
  private static final Map<String, Map<String, LetterCosts>> PRIOR = new ConcurrentHashMap<>();

  /** The place after which a word has its ending, and how many slots that has. */
  private static final int STEM = 4;

  private static final int ENDING = 2;

  /** What a difference in the ending costs, of what it costs in the stem. */
  private static final float IN_ENDING = 0.5f;

  /**
   * Short words are alike by chance more often; a difference in a word of the weight w counts (1 +
   * SHORTNESS / w) times. Best of 0, 1, 2 for English and Russian names.
   */
  private static final float SHORTNESS = 1;

  /**
   * Two names that are the same.
   *
   * @param left as the left language writes it
   * @param right as the right language does
   */
  public record Pair(WordForm left, WordForm right) {}

  private final int size;
  private final float[] costs;

  LetterCosts(int size, float[] costs) {
    this.size = size;
    this.costs = costs;
  }

  /** What is known beforehand for names of two scripts, by their ISO 15924 codes. */
  public static LetterCosts between(String script, String other) {
    Map<String, LetterCosts> known =
        PRIOR.computeIfAbsent(script, unseen -> new ConcurrentHashMap<>());
    LetterCosts costs = known.get(other);
    return costs != null ? costs : known.computeIfAbsent(other, to -> prior(script, to));
  }

  private static LetterCosts prior(String script, String other) {
    LetterSounds sounds = LetterSounds.between(script, other);
    int size = LetterSounds.size();
    float[] costs = new float[size * size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        costs[i * size + j] = sounds.cost(i, j);
      }
    }
    return new LetterCosts(size, costs);
  }

  /**
   * These costs, made better by names that are the same; a few names change them little.
   *
   * @see LetterCostsLearner
   */
  public LetterCosts learn(List<Pair> pairs) {
    return new LetterCostsLearner(size, costs).learn(pairs);
  }

  /** The cost of one slot of {@link LetterSounds} for another; slot 0 is silence. */
  float cost(int slot, int other) {
    return costs[slot * size + other];
  }

  /** How alike two words sound, 0 to 1; 0 too when it would be less than {@code least}. */
  public double similarity(WordForm left, WordForm right, double least) {
    String one = left.letters();
    String other = right.letters();
    float most = Math.max(weight(one, true), weight(other, false));
    if (most == 0) {
      return 0;
    }
    float perCost = (1 + SHORTNESS / most) / most;
    float limit = (float) (1 - least) / perCost;
    float distance = distance(one, other, limit);
    return distance > limit ? 0 : Math.max(0, 1 - distance * perCost);
  }

  /** The distance of two words; any number above the limit if it is above it. */
  private float distance(String one, String other, float limit) {
    int n = one.length();
    int m = other.length();
    int ending = ending(n);
    int endingThere = ending(m);
    float[] row = new float[m + 1];
    float[] gaps = new float[m];
    for (int j = 0; j < m; j++) {
      gaps[j] = costs[other.charAt(j)] * (j < endingThere ? 1 : IN_ENDING);
      row[j + 1] = row[j] + gaps[j];
    }
    for (int i = 0; i < n; i++) {
      int from = one.charAt(i) * size;
      float gap = costs[from] * (i < ending ? 1 : IN_ENDING);
      int stemThere = i < ending ? m : endingThere;
      float diagonal = row[0];
      float left = diagonal + gap;
      float least = left;
      row[0] = left;
      for (int j = 0; j < m; j++) {
        float up = row[j + 1];
        float cost = costs[from + other.charAt(j)];
        float change = diagonal + (j < stemThere ? cost : cost * IN_ENDING);
        left = Math.min(change, Math.min(up + gap, left + gaps[j]));
        diagonal = up;
        row[j + 1] = left;
        least = Math.min(least, left);
      }
      if (least > limit) {
        return least;
      }
    }
    return row[m];
  }

  /** The cost of leaving a word out as a whole. */
  private float weight(String slots, boolean isLeft) {
    int ending = ending(slots.length());
    float sum = 0;
    for (int i = 0; i < slots.length(); i++) {
      int slot = slots.charAt(i);
      sum += costs[isLeft ? slot * size : slot] * (i < ending ? 1 : IN_ENDING);
    }
    return sum;
  }

  /** Where the ending of a word of that length starts. */
  private static int ending(int length) {
    return Math.max(STEM, length - ENDING);
  }
}
