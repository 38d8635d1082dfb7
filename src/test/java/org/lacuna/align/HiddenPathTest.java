package org.lacuna.align;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lacuna.InventedArticle;
import org.lacuna.TestPair;
import org.lacuna.match.Candidates;
import org.lacuna.text.Side;

/** The path with checkpoints and uniform jumps against the same model written out in full. */
final class HiddenPathTest {
  private static final double EXACT = 1e-9;

  /** The path leaves out beads of less than e⁻²⁵ each; the model in full does not. */
  private static final double NEARLY = 1e-7;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void equalsTheModelWrittenOutInFull(int left) {
    for (int right = 1; right <= 12; right++) {
      Random random = new Random(100L * left + right);
      Candidates candidates = candidates(random, left, right);
      Habits habits = habits(candidates);
      Emissions emissions = Emissions.of(candidates, habits);
      for (Side side : Side.values()) {
        boolean[] opens = paragraphs(random, emissions.sentences(side));
        Reading read = new HiddenPath(emissions, side, opens, habits).read();
        Map<String, Double> found = probabilities(read.links());
        double[] told = new double[left];
        Map<String, Double> expected = inFull(emissions, side, opens, habits, told);
        String message = left + " and " + right + " sentences, " + side;
        assertArrayEquals(told, read.leftTold(), NEARLY, message);
        assertEquals(expected.keySet(), found.keySet(), message);
        expected.forEach((link, p) -> assertEquals(p, found.get(link), NEARLY, message + link));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 30, 70})
  void linksOfASentenceSumToOneAtMost(int sentences) {
    Random random = new Random(sentences);
    Candidates candidates = candidates(random, sentences, sentences);
    Habits habits = Habits.usual(Lengths.Both.of(candidates));
    Emissions emissions = Emissions.of(candidates, habits);
    for (Side side : Side.values()) {
      boolean[] opens = paragraphs(random, sentences);
      double[] sums = new double[sentences];
      for (Link link : new HiddenPath(emissions, side, opens, habits).read().links()) {
        int from = side == Side.LEFT ? link.left() : link.right();
        int count = side == Side.LEFT ? link.leftCount() : link.rightCount();
        for (int i = from; i < from + count; i++) {
          sums[i] += link.probability();
        }
        assertTrue(link.probability() >= HiddenPath.KEPT, link::toString);
      }
      for (double sum : sums) {
        assertTrue(sum <= 1 + EXACT, () -> side + ": " + sum);
      }
    }
  }

  /** Sentences of which some are told on both sides, some changed, the paragraphs shuffled. */
  private static Candidates candidates(Random random, int left, int right) {
    InventedArticle article = InventedArticle.of(random, Math.max(left, right));
    TestPair pair =
        TestPair.of(
            "en", first(left, article).in("en"),
            "de", first(right, article.changed(random).shuffled(random)).in("de"));
    Candidates candidates = pair.candidates();
    assertEquals(left, candidates.sheet(Side.LEFT).sentences().size());
    assertEquals(right, candidates.sheet(Side.RIGHT).sentences().size());
    return candidates;
  }

  private static InventedArticle first(int sentences, InventedArticle article) {
    return new InventedArticle(List.of(article.told().subList(0, sentences)));
  }

  private static boolean[] paragraphs(Random random, int sentences) {
    boolean[] opens = new boolean[sentences];
    for (int i = 0; i < sentences; i++) {
      opens[i] = random.nextInt(3) == 0;
    }
    return opens;
  }

  /** Habits by which the sides differ, and joining is not rare. */
  private static Habits habits(Candidates candidates) {
    Habits usual = Habits.usual(Lengths.Both.of(candidates));
    List<Shape> shapes = Shape.USUAL.stream().map(shape -> shape.with(1.0 / 6)).toList();
    return new Habits(0.2, 0.4, shapes, usual.recalls(), usual.shift());
  }

  private static Map<String, Double> probabilities(List<Link> links) {
    Map<String, Double> probabilities = new TreeMap<>();
    links.forEach(link -> probabilities.put(link.with(0).toString(), link.probability()));
    return probabilities;
  }

  /** A way from {@code k} behind before a sentence to {@code to} behind before a later one. */
  private record Arc(int sentence, int k, int own, int to, Shape shape, int start, double weight) {}

  /**
   * Forward and backward over every arc of the model, in the order of its definition; adds how
   * probable each left sentence is told.
   */
  private static Map<String, Double> inFull(
      Emissions emissions, Side side, boolean[] opens, Habits habits, double[] told) {
    int n = emissions.sentences(side);
    int m = emissions.sentences(side.other());
    List<Arc> arcs = arcs(emissions, side, opens, habits);
    double[][] forward = new double[n + 1][m + 1];
    double[][] backward = new double[n + 1][m + 1];
    forward[0][0] = 1;
    for (Arc arc : arcs) {
      forward[arc.sentence() + arc.own()][arc.to()] +=
          forward[arc.sentence()][arc.k()] * arc.weight();
    }
    Arrays.fill(backward[n], 1);
    for (int a = arcs.size() - 1; a >= 0; a--) {
      Arc arc = arcs.get(a);
      backward[arc.sentence()][arc.k()] +=
          backward[arc.sentence() + arc.own()][arc.to()] * arc.weight();
    }
    double all = Arrays.stream(forward[n]).sum();
    Map<String, Double> posteriors = new TreeMap<>();
    for (Arc arc : arcs) {
      if (arc.shape() != null) {
        double posterior =
            forward[arc.sentence()][arc.k()]
                * arc.weight()
                * backward[arc.sentence() + arc.own()][arc.to()]
                / all;
        Link link = link(side, arc);
        posteriors.merge(link.toString(), posterior, Double::sum);
        for (int i = link.left(); i < link.left() + link.leftCount(); i++) {
          told[i] += posterior;
        }
      }
    }
    posteriors.values().removeIf(posterior -> posterior < HiddenPath.KEPT);
    return posteriors;
  }

  private static Link link(Side side, Arc arc) {
    int own = arc.shape().own();
    int other = arc.shape().other();
    return side == Side.LEFT
        ? new Link(arc.sentence(), own, arc.start(), other, 0)
        : new Link(arc.start(), other, arc.sentence(), own, 0);
  }

  private static List<Arc> arcs(Emissions emissions, Side side, boolean[] opens, Habits habits) {
    int n = emissions.sentences(side);
    int m = emissions.sentences(side.other());
    List<Arc> arcs = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      boolean opensHere = i == 0 || opens[i];
      for (int k = 0; k <= m; k++) {
        arcs.add(new Arc(i, k, 1, k, null, -1, habits.none(side)));
      }
      for (Shape shape : habits.shapes(side)) {
        if (i + shape.own() <= n) {
          Emissions.Row[] rows = new Emissions.Row[shape.own()];
          for (int x = 0; x < rows.length; x++) {
            rows[x] = emissions.row(side, i + x);
          }
          double[] scores = emissions.scores(side, i, rows, shape, Double.NEGATIVE_INFINITY);
          assertEquals(Math.max(0, m - shape.other() + 1), scores.length);
          for (int j = 0; j < scores.length; j++) {
            for (int k = 0; k <= m; k++) {
              double move = move(j - k, m, opensHere, habits, side);
              double weight = move * shape.share() * Math.exp(scores[j]);
              arcs.add(new Arc(i, k, shape.own(), j + shape.other(), shape, j, weight));
            }
          }
        }
      }
    }
    return arcs;
  }

  private static double move(int ahead, int m, boolean paragraph, Habits habits, Side side) {
    double jump = paragraph ? HiddenPath.JUMP_AT_PARAGRAPH : HiddenPath.JUMP;
    double more = habits.none(side.other()) / Habits.NONE;
    double walk =
        switch (ahead) {
          case -1 -> 0.02;
          case 0 -> 1 - 0.02 - (0.10 + 0.08) * more;
          case 1 -> 0.10 * more;
          case 2 -> 0.08 * more;
          default -> 0;
        };
    return (1 - habits.none(side)) * ((1 - jump) * walk + jump / m);
  }
}
