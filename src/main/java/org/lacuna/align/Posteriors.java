package org.lacuna.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lacuna.text.Side;

/**
 * How probable it is that sentences tell the same, as both directions see it.
 *
 * @param links of sentences that may, by the first left and right ones
 * @param ofLeft for each left sentence index the right ones with the probability that a link has
 *     both
 * @param ofRight the same the other way round
 * @param leftTold for each left sentence index the probability that it is in a link
 * @param rightTold the same of the right ones
 */
record Posteriors(
    List<Link> links,
    List<Map<Integer, Double>> ofLeft,
    List<Map<Integer, Double>> ofRight,
    double[] leftTold,
    double[] rightTold) {
  private static final Comparator<Link> BY_PLACE =
      Comparator.comparingInt(Link::left)
          .thenComparingInt(Link::right)
          .thenComparingInt(Link::leftCount)
          .thenComparingInt(Link::rightCount);

  /** The mean of what reading left and reading right says, of so many sentences each. */
  static Posteriors average(int left, int right, Reading fromLeft, Reading fromRight) {
    Map<Link, Double> means = new TreeMap<>(BY_PLACE);
    fromLeft.links().forEach(link -> means.merge(link, link.probability() / 2, Double::sum));
    fromRight.links().forEach(link -> means.merge(link, link.probability() / 2, Double::sum));
    List<Link> links = new ArrayList<>();
    List<Map<Integer, Double>> ofLeft = empty(left);
    List<Map<Integer, Double>> ofRight = empty(right);
    means.forEach(
        (link, mean) -> {
          links.add(link.with(mean));
          for (int i = link.left(); i < link.left() + link.leftCount(); i++) {
            for (int j = link.right(); j < link.right() + link.rightCount(); j++) {
              ofLeft.get(i).merge(j, mean, Double::sum);
              ofRight.get(j).merge(i, mean, Double::sum);
            }
          }
        });
    return new Posteriors(
        links,
        ofLeft,
        ofRight,
        mean(fromLeft.leftTold(), fromRight.leftTold()),
        mean(fromLeft.rightTold(), fromRight.rightTold()));
  }

  private static double[] mean(double[] one, double[] other) {
    double[] means = new double[one.length];
    Arrays.setAll(means, i -> (one[i] + other[i]) / 2);
    return means;
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

  /** Probability that a sentence has a counterpart at all: that it is in a link. */
  double hasCounterpart(Side side, int sentence) {
    return Math.min(1, (side == Side.LEFT ? leftTold : rightTold)[sentence]);
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
