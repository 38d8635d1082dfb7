package org.lacuna.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lacuna.text.Side;

/**
 * Joins sentences into beads.
 *
 * <p>Pairs are taken in order of their posterior. The first pair of two free sentences makes a
 * bead; a further sentence joins a bead if it stands next to one of its own side there and its
 * pairing is at least {@value #JOINS} probable. What is left over is a bead of its own.
 */
final class BeadBuilder {
  /** Posterior from which two sentences are taken to tell the same. */
  private static final double PAIRS = 0.45;

  /** Posterior from which a further sentence joins a bead. */
  private static final double JOINS = 0.5;

  /** A bead never has more sentences than this on a side. */
  private static final int MOST = 4;

  private final Posteriors posteriors;
  private final Group[] leftGroup;
  private final Group[] rightGroup;
  private final List<Group> groups = new ArrayList<>();

  private BeadBuilder(Posteriors posteriors) {
    this.posteriors = posteriors;
    this.leftGroup = new Group[posteriors.ofLeft().size()];
    this.rightGroup = new Group[posteriors.ofRight().size()];
  }

  /** A bead in the making: indices of its sentences. */
  private static final class Group {
    private final List<Integer> left = new ArrayList<>();
    private final List<Integer> right = new ArrayList<>();
    private final List<Double> links = new ArrayList<>();
  }

  private record Pair(int left, int right, double probability) {}

  static Alignment build(Posteriors posteriors) {
    return new BeadBuilder(posteriors).build();
  }

  private Alignment build() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < leftGroup.length; i++) {
      for (Map.Entry<Integer, Double> entry : posteriors.ofLeft().get(i).entrySet()) {
        if (entry.getValue() >= PAIRS) {
          pairs.add(new Pair(i, entry.getKey(), entry.getValue()));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.probability())
            .thenComparingInt(pair -> pair.left() + pair.right())
            .thenComparingInt(pair -> Math.abs(pair.left() - pair.right())));
    pairs.forEach(this::take);
    List<Bead> beads = new ArrayList<>();
    groups.forEach(group -> beads.add(bead(group)));
    addSingles(Side.LEFT, beads);
    addSingles(Side.RIGHT, beads);
    return new Alignment(beads, counterparts());
  }

  private void take(Pair pair) {
    Group left = leftGroup[pair.left()];
    Group right = rightGroup[pair.right()];
    if (left == null && right == null) {
      Group group = new Group();
      groups.add(group);
      put(group, pair);
    } else if (pair.probability() < JOINS) {
      return;
    } else if (left == null && isNext(right.left, pair.left())) {
      put(right, pair);
    } else if (right == null && isNext(left.right, pair.right())) {
      put(left, pair);
    }
  }

  private void put(Group group, Pair pair) {
    if (leftGroup[pair.left()] == null) {
      leftGroup[pair.left()] = group;
      group.left.add(pair.left());
    }
    if (rightGroup[pair.right()] == null) {
      rightGroup[pair.right()] = group;
      group.right.add(pair.right());
    }
    group.links.add(pair.probability());
  }

  private static boolean isNext(List<Integer> members, int sentence) {
    return members.size() < MOST
        && members.stream().anyMatch(member -> Math.abs(member - sentence) == 1);
  }

  private static Bead bead(Group group) {
    double mean = group.links.stream().mapToDouble(p -> p).average().orElseThrow();
    return new Bead(numbers(group.left), numbers(group.right), Math.min(1, mean));
  }

  private static List<Integer> numbers(List<Integer> indices) {
    return indices.stream().sorted().map(index -> index + 1).toList();
  }

  private void addSingles(Side side, List<Bead> beads) {
    Group[] grouped = side == Side.LEFT ? leftGroup : rightGroup;
    for (int i = 0; i < grouped.length; i++) {
      if (grouped[i] == null) {
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
