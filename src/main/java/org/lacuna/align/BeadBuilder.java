package org.lacuna.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
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

  private final Posteriors posteriors;
  private final boolean[] leftTaken;
  private final boolean[] rightTaken;

  private BeadBuilder(Posteriors posteriors) {
    this.posteriors = posteriors;
    this.leftTaken = new boolean[posteriors.ofLeft().size()];
    this.rightTaken = new boolean[posteriors.ofRight().size()];
  }

  static Alignment build(Posteriors posteriors) {
    return new BeadBuilder(posteriors).build();
  }

  private Alignment build() {
    List<Bead> beads = new ArrayList<>();
    posteriors.links().stream()
        .filter(link -> told(link) >= TOLD)
        .sorted(
            Comparator.comparingDouble((Link link) -> -link.probability())
                .thenComparingInt(link -> link.left() + link.right())
                .thenComparingInt(link -> Math.abs(link.left() - link.right())))
        .forEach(link -> take(link, beads));
    addSingles(Side.LEFT, beads);
    addSingles(Side.RIGHT, beads);
    return new Alignment(beads, counterparts());
  }

  /** How probable it is, of the sentence least told, that one of the link's others tells it. */
  private double told(Link link) {
    double ofLeft =
        left(link)
            .mapToDouble(i -> right(link).mapToDouble(j -> posteriors.of(i, j)).max().orElse(0))
            .min()
            .orElse(0);
    double ofRight =
        right(link)
            .mapToDouble(j -> left(link).mapToDouble(i -> posteriors.of(i, j)).max().orElse(0))
            .min()
            .orElse(0);
    return Math.min(ofLeft, ofRight);
  }

  private void take(Link link, List<Bead> beads) {
    if (left(link).anyMatch(i -> leftTaken[i]) || right(link).anyMatch(j -> rightTaken[j])) {
      return;
    }
    left(link).forEach(i -> leftTaken[i] = true);
    right(link).forEach(j -> rightTaken[j] = true);
    beads.add(new Bead(numbers(left(link)), numbers(right(link)), Math.min(1, told(link))));
  }

  private static IntStream left(Link link) {
    return IntStream.range(link.left(), link.left() + link.leftCount());
  }

  private static IntStream right(Link link) {
    return IntStream.range(link.right(), link.right() + link.rightCount());
  }

  private static List<Integer> numbers(IntStream indices) {
    return indices.mapToObj(index -> index + 1).toList();
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
      List<Map<Integer, Double>> rows = posteriors.of(side);
      for (int i = 0; i < rows.size(); i++) {
        Map<Integer, Double> numbered = new TreeMap<>();
        rows.get(i).forEach((j, probability) -> numbered.put(j + 1, probability));
        ofSide.put(i + 1, numbered);
      }
      all.put(side, ofSide);
    }
    return all;
  }
}
