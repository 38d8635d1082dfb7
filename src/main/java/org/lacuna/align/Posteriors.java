package org.lacuna.align;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lacuna.text.Side;

/**
 * How probable it is that sentences tell the same, as both directions see it.
 *
 * @param links of sentences that may, by the first left and right ones
 * @param ofLeft for each left sentence index the right ones with the probability that a link has
 *     both, merged
 * @param ofRight the same the other way round
 * @param leftTold for each left sentence index the probability that it is in a link
 * @param rightTold the same of the right ones
 */
record Posteriors(
    List<Link> links, Sparse ofLeft, Sparse ofRight, double[] leftTold, double[] rightTold) {

  /** The mean of what reading left and reading right says, of so many sentences each. */
  static Posteriors average(int left, int right, Reading fromLeft, Reading fromRight) {
    List<Link> links = means(fromLeft.links(), fromRight.links());
    SparseBuilder pairs = new SparseBuilder();
    for (Link link : links) {
      for (int i = link.left(); i < link.left() + link.leftCount(); i++) {
        for (int j = link.right(); j < link.right() + link.rightCount(); j++) {
          pairs.add(i, j, link.probability());
        }
      }
    }
    return new Posteriors(
        links,
        pairs.byOwn(left).merged(),
        pairs.byOther(right).merged(),
        mean(fromLeft.leftTold(), fromRight.leftTold()),
        mean(fromLeft.rightTold(), fromRight.rightTold()));
  }

  /** Each link once, with half of what either direction says of it, by place. */
  private static List<Link> means(List<Link> one, List<Link> other) {
    List<Link> all = new ArrayList<>(one.size() + other.size());
    all.addAll(one);
    all.addAll(other);
    all.sort(Link::comparePlaces);
    List<Link> means = new ArrayList<>(all.size());
    Link last = null;
    for (Link link : all) {
      double half = link.probability() / 2;
      if (last != null && last.comparePlaces(link) == 0) {
        last = last.with(last.probability() + half);
        means.set(means.size() - 1, last);
      } else {
        last = link.with(half);
        means.add(last);
      }
    }
    return means;
  }

  private static double[] mean(double[] one, double[] other) {
    double[] means = new double[one.length];
    for (int i = 0; i < means.length; i++) {
      means[i] = (one[i] + other[i]) / 2;
    }
    return means;
  }

  Sparse of(Side side) {
    return side == Side.LEFT ? ofLeft : ofRight;
  }

  double of(int left, int right) {
    return ofLeft.at(left, right);
  }

  /** Probability that a sentence has a counterpart at all: that it is in a link. */
  double hasCounterpart(Side side, int sentence) {
    return Math.min(1, (side == Side.LEFT ? leftTold : rightTold)[sentence]);
  }

  /** Pairs that are each other's best, with at least that probability: left to right. */
  Map<Integer, Integer> mutualBest(double least) {
    Map<Integer, Integer> pairs = new LinkedHashMap<>();
    for (int i = 0; i < ofLeft.rows(); i++) {
      int j = ofLeft.greatest(i);
      if (j >= 0 && of(i, j) >= least && ofRight.greatest(j) == i) {
        pairs.put(i, j);
      }
    }
    return pairs;
  }
}
