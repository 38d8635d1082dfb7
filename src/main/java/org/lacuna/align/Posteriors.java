package org.lacuna.align;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lacuna.text.Side;

/**
 * How probable it is that two sentences tell the same, as both directions see it.
 *
 * @param ofLeft for each left sentence index the right ones with their probabilities
 * @param ofRight the same the other way round
 */
record Posteriors(List<Map<Integer, Double>> ofLeft, List<Map<Integer, Double>> ofRight) {

  /** The mean of what reading left and reading right says. */
  static Posteriors average(List<Map<Integer, Double>> left, List<Map<Integer, Double>> right) {
    List<Map<Integer, Double>> ofLeft = empty(left.size());
    List<Map<Integer, Double>> ofRight = empty(right.size());
    for (int i = 0; i < left.size(); i++) {
      for (Map.Entry<Integer, Double> entry : left.get(i).entrySet()) {
        put(ofLeft, ofRight, i, entry.getKey(), entry.getValue() / 2);
      }
    }
    for (int j = 0; j < right.size(); j++) {
      for (Map.Entry<Integer, Double> entry : right.get(j).entrySet()) {
        put(ofLeft, ofRight, entry.getKey(), j, entry.getValue() / 2);
      }
    }
    return new Posteriors(ofLeft, ofRight);
  }

  private static void put(
      List<Map<Integer, Double>> ofLeft,
      List<Map<Integer, Double>> ofRight,
      int left,
      int right,
      double half) {
    ofLeft.get(left).merge(right, half, Double::sum);
    ofRight.get(right).merge(left, half, Double::sum);
  }

  private static List<Map<Integer, Double>> empty(int size) {
    List<Map<Integer, Double>> maps = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      maps.add(new TreeMap<>());
    }
    return maps;
  }

  List<Map<Integer, Double>> of(Side side) {
    return side == Side.LEFT ? ofLeft : ofRight;
  }

  double of(int left, int right) {
    return ofLeft.get(left).getOrDefault(right, 0.0);
  }

  /** Probability that a sentence has a counterpart at all. */
  double hasCounterpart(Side side, int sentence) {
    double sum = of(side).get(sentence).values().stream().mapToDouble(p -> p).sum();
    return Math.min(1, sum);
  }

  /** Pairs that are each other's best, with at least that probability: left to right. */
  Map<Integer, Integer> mutualBest(double least) {
    Map<Integer, Integer> pairs = new LinkedHashMap<>();
    for (int i = 0; i < ofLeft.size(); i++) {
      int j = best(ofLeft.get(i));
      if (j >= 0 && ofLeft.get(i).get(j) >= least && best(ofRight.get(j)) == i) {
        pairs.put(i, j);
      }
    }
    return pairs;
  }

  private static int best(Map<Integer, Double> row) {
    int best = -1;
    double most = 0;
    for (Map.Entry<Integer, Double> entry : row.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }
}
