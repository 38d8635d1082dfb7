package org.lacuna.match;

import java.util.List;

/**
 * Learns the costs of letters from names that are the same, by expectation–maximisation over all
 * ways to write one as the other (Ristad and Yianilos 1998, <em>Learning string-edit
 * distance</em>).
 *
 * <p>The costs known beforehand stand as {@value #PRIOR_STRENGTH} sightings of each slot, so that a
 * few names change little: a cost c is taken as the probability {@code exp(-}{@value #SHARPNESS}
 * {@code c)} of the change, among all changes of that slot.
 */
final class LetterCostsLearner {
  private static final double SHARPNESS = 4;
  private static final double PRIOR_STRENGTH = 100;

  /**
   * As many sightings of a change move its cost half of the way. Without it one pair of names that
   * has a change twice moved it as far as twenty do.
   */
  private static final double ENOUGH = 10;

  private static final int ROUNDS = 4;

  /** No change is dearer than leaving one consonant out and putting another in. */
  private static final double DEAREST = 1.5;

  private final int size;
  private final float[] prior;

  LetterCostsLearner(int size, float[] prior) {
    this.size = size;
    this.prior = prior.clone();
  }

  LetterCosts learn(List<LetterCosts.Pair> pairs) {
    float[] costs = prior.clone();
    for (int round = 0; round < ROUNDS && !pairs.isEmpty(); round++) {
      double[] weights = new double[costs.length];
      for (int i = 0; i < costs.length; i++) {
        weights[i] = Math.exp(-SHARPNESS * costs[i]);
      }
      double[] counts = new double[costs.length];
      for (LetterCosts.Pair pair : pairs) {
        count(pair.left().letters(), pair.right().letters(), weights, counts);
      }
      costs = costs(counts);
    }
    return new LetterCosts(size, costs);
  }

  /** Adds how often each slot is expected to stand for each other in one pair of names. */
  private void count(String one, String other, double[] weights, double[] counts) {
    int n = one.length();
    int m = other.length();
    double[][] before = new double[n + 1][m + 1];
    double[][] after = new double[n + 1][m + 1];
    for (int i = 0; i <= n; i++) {
      for (int j = 0; j <= m; j++) {
        double sum = i == 0 && j == 0 ? 1 : 0;
        if (i > 0 && j > 0) {
          sum += before[i - 1][j - 1] * weights[one.charAt(i - 1) * size + other.charAt(j - 1)];
        }
        if (i > 0) {
          sum += before[i - 1][j] * weights[one.charAt(i - 1) * size];
        }
        if (j > 0) {
          sum += before[i][j - 1] * weights[other.charAt(j - 1)];
        }
        before[i][j] = sum;
      }
    }
    double whole = before[n][m];
    for (int i = n; i >= 0; i--) {
      for (int j = m; j >= 0; j--) {
        double sum = i == n && j == m ? 1 : 0;
        double here = before[i][j] / whole;
        if (i < n && j < m) {
          sum +=
              add(
                  one.charAt(i) * size + other.charAt(j),
                  here,
                  after[i + 1][j + 1],
                  weights,
                  counts);
        }
        if (i < n) {
          sum += add(one.charAt(i) * size, here, after[i + 1][j], weights, counts);
        }
        if (j < m) {
          sum += add(other.charAt(j), here, after[i][j + 1], weights, counts);
        }
        after[i][j] = sum;
      }
    }
  }

  private static double add(
      int change, double before, double after, double[] weights, double[] counts) {
    double through = weights[change] * after;
    counts[change] += before * through;
    return through;
  }

  /** The costs after what was counted: each moves by what the sightings say, both ways. */
  private float[] costs(double[] counts) {
    double[] rowCounts = new double[size];
    double[] columnCounts = new double[size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        rowCounts[i] += counts[i * size + j];
        columnCounts[j] += counts[i * size + j];
      }
    }
    double[] rowPrior = new double[size];
    double[] columnPrior = new double[size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        double likely = Math.exp(-SHARPNESS * prior[i * size + j]);
        rowPrior[i] += likely * frequency(columnCounts, j);
        columnPrior[j] += likely * frequency(rowCounts, i);
      }
    }
    float[] costs = prior.clone();
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        int change = i * size + j;
        double likely = Math.exp(-SHARPNESS * prior[change]);
        double byRow = likely * frequency(columnCounts, j) / rowPrior[i];
        double byColumn = likely * frequency(rowCounts, i) / columnPrior[j];
        double shift = 0;
        if (i > 0) {
          shift += shift(counts[change], rowCounts[i], byRow);
        }
        if (j > 0) {
          shift += shift(counts[change], columnCounts[j], byColumn);
        }
        if (i > 0 && j > 0) {
          shift /= 2;
        }
        costs[change] =
            i == j && i == 0
                ? 0
                : (float) Math.min(DEAREST, Math.max(0, prior[change] - shift / SHARPNESS));
      }
    }
    return costs;
  }

  /** How frequent a slot is, from a count that no slot is quite without. */
  private static double frequency(double[] counts, int slot) {
    return counts[slot] + 1;
  }

  /** The logarithm of how many times likelier a change has become. */
  private static double shift(double seen, double all, double before) {
    double shift = Math.log((seen + PRIOR_STRENGTH * before) / ((all + PRIOR_STRENGTH) * before));
    double sightings = shift > 0 ? seen : all;
    return shift * sightings / (sightings + ENOUGH);
  }
}
