package org.lacuna.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lacuna.text.Side;

/**
 * Chooses the beads of an alignment.
 *
 * <p>Links are taken in order of their probability as long as their sentences are free. One is
 * taken only if each of its sentences is told in it with at least {@value #TOLD}, by whatever
 * links: where 1-1 and 1-2 are equally probable, the first sentence surely has its counterpart.
 * What is left over is a bead of its own.
 */
final class BeadBuilder {
  /** Posterior from which a sentence is taken to be told by another. */
  private static final double TOLD = 0.45;

  private static final Comparator<Link> MOST_PROBABLE_FIRST =
      Comparator.comparingDouble((Link link) -> -link.probability())
          .thenComparingInt(link -> link.left() + link.right())
          .thenComparingInt(link -> Math.abs(link.left() - link.right()));

  private final Posteriors posteriors;
  private final boolean[] leftTaken;
  private final boolean[] rightTaken;

  private BeadBuilder(Posteriors posteriors) {
    this.posteriors = posteriors;
    this.leftTaken = new boolean[posteriors.ofLeft().rows()];
    this.rightTaken = new boolean[posteriors.ofRight().rows()];
  }

  static Alignment build(Posteriors posteriors) {
    return new BeadBuilder(posteriors).build();
  }

  private Alignment build() {
    List<Bead> beads = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (Link link : posteriors.links()) {
      if (told(link) >= TOLD) {
        links.add(link);
      }
    }
    links.sort(MOST_PROBABLE_FIRST);
    for (Link link : links) {
      if (isFree(link)) {
        take(link, beads);
      }
    }
    addSingles(Side.LEFT, beads);
    addSingles(Side.RIGHT, beads);
    return new Alignment(beads, counterparts());
  }

  /** How probable it is, of the sentence least told, that one of the link's others tells it. */
  private double told(Link link) {
    double least = 1;
    for (int i = link.left(); i < link.left() + link.leftCount(); i++) {
      least = Math.min(least, most(posteriors.ofLeft(), i, link.right(), link.rightCount()));
    }
    for (int j = link.right(); j < link.right() + link.rightCount(); j++) {
      least = Math.min(least, most(posteriors.ofRight(), j, link.left(), link.leftCount()));
    }
    return least;
  }

  private static double most(Sparse linked, int sentence, int from, int count) {
    double most = 0;
    for (int other = from; other < from + count; other++) {
      most = Math.max(most, linked.at(sentence, other));
    }
    return most;
  }

  private boolean isFree(Link link) {
    for (int i = link.left(); i < link.left() + link.leftCount(); i++) {
      if (leftTaken[i]) {
        return false;
      }
    }
    for (int j = link.right(); j < link.right() + link.rightCount(); j++) {
      if (rightTaken[j]) {
        return false;
      }
    }
    return true;
  }

  private void take(Link link, List<Bead> beads) {
    Arrays.fill(leftTaken, link.left(), link.left() + link.leftCount(), true);
    Arrays.fill(rightTaken, link.right(), link.right() + link.rightCount(), true);
    List<Integer> left = numbers(link.left(), link.leftCount());
    beads.add(new Bead(left, numbers(link.right(), link.rightCount()), told(link)));
  }

  private static List<Integer> numbers(int from, int count) {
    List<Integer> numbers = new ArrayList<>(count);
    for (int index = from; index < from + count; index++) {
      numbers.add(index + 1);
    }
    return numbers;
  }

  private void addSingles(Side side, List<Bead> beads) {
    boolean[] taken = side == Side.LEFT ? leftTaken : rightTaken;
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        double none = 1 - posteriors.hasCounterpart(side, i);
        List<Integer> number = List.of(i + 1);
        beads.add(
            side == Side.LEFT
                ? new Bead(number, List.of(), none)
                : new Bead(List.of(), number, none));
      }
    }
  }

  private Map<Side, Map<Integer, Map<Integer, Double>>> counterparts() {
    Map<Side, Map<Integer, Map<Integer, Double>>> all = new EnumMap<>(Side.class);
    for (Side side : Side.values()) {
      Map<Integer, Map<Integer, Double>> ofSide = new TreeMap<>();
      Sparse rows = posteriors.of(side);
      for (int i = 0; i < rows.rows(); i++) {
        Map<Integer, Double> numbered = new TreeMap<>();
        for (int k = rows.starts()[i]; k < rows.starts()[i + 1]; k++) {
          numbered.put(rows.columns()[k] + 1, rows.amounts()[k]);
        }
        ofSide.put(i + 1, numbered);
      }
      all.put(side, ofSide);
    }
    return all;
  }
}
