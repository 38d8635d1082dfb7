package org.lacuna.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lacuna.InventedArticle;
import org.lacuna.TestPair;
import org.lacuna.text.Side;

/** The path with checkpoints and uniform jumps against the same model written out in full. */
final class HiddenPathTest {
  private static final double EXACT = 1e-9;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void equalsTheModelWrittenOutInFull(int left) {
    for (int right = 1; right <= 12; right++) {
      Random random = new Random(100L * left + right);
      Emissions emissions = emissions(random, left, right);
      for (Side side : Side.values()) {
        boolean[] opens = paragraphs(random, emissions.sentences(side));
        List<Map<Integer, Double>> found = new HiddenPath(emissions, side, opens).posteriors();
        String message = left + " and " + right + " sentences, " + side;
        assertSame(inFull(emissions, side, opens), found, message);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 30, 70})
  void posteriorsOfASentenceSumToOneAtMost(int sentences) {
    Random random = new Random(sentences);
    Emissions emissions = emissions(random, sentences, sentences);
    for (Side side : Side.values()) {
      boolean[] opens = paragraphs(random, sentences);
      for (Map<Integer, Double> row : new HiddenPath(emissions, side, opens).posteriors()) {
        double sum = row.values().stream().mapToDouble(p -> p).sum();
        assertTrue(sum <= 1 + EXACT, () -> side + ": " + row);
        row.values().forEach(p -> assertTrue(p >= HiddenPath.KEPT, () -> side + ": " + row));
      }
    }
  }

  /** Sentences of which some are told on both sides, some changed, the paragraphs shuffled. */
  private static Emissions emissions(Random random, int left, int right) {
    InventedArticle article = InventedArticle.of(random, Math.max(left, right));
    TestPair pair =
        TestPair.of(
            "en", first(left, article).in("en"),
            "de", first(right, article.changed(random).shuffled(random)).in("de"));
    Emissions emissions = new Emissions(pair.candidates());
    assertEquals(left, emissions.sentences(Side.LEFT));
    assertEquals(right, emissions.sentences(Side.RIGHT));
    return emissions;
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

  private static void assertSame(
      double[][] expected, List<Map<Integer, Double>> found, String message) {
    assertEquals(expected.length, found.size(), message);
    for (int i = 0; i < expected.length; i++) {
      for (int j = 0; j < expected[i].length; j++) {
        double there = found.get(i).getOrDefault(j, 0.0);
        double kept = expected[i][j] < HiddenPath.KEPT ? 0 : expected[i][j];
        assertEquals(kept, there, EXACT, message + ", sentence " + i + " with " + j);
      }
    }
  }

  /**
   * Forward and backward over all states with the whole matrix of transitions. State {@code j < m}
   * is the other side's sentence {@code j}, state {@code m + k} is none with {@code k} behind.
   */
  private static double[][] inFull(Emissions emissions, Side side, boolean[] opens) {
    int n = emissions.sentences(side);
    int m = emissions.sentences(side.other());
    List<double[]> forward = new ArrayList<>();
    double[] at = new double[2 * m + 1];
    at[m] = 1;
    for (int i = 0; i < n; i++) {
      double[][] moves = moves(m, i == 0 || opens[i]);
      double[] next = new double[at.length];
      for (int from = 0; from < at.length; from++) {
        for (int to = 0; to < at.length; to++) {
          next[to] += at[from] * moves[from][to] * likelihood(emissions, side, i, to);
        }
      }
      at = next;
      forward.add(at);
    }
    double[][] posteriors = new double[n][m];
    double[] backward = new double[at.length];
    Arrays.fill(backward, 1);
    for (int i = n - 1; i >= 0; i--) {
      double all = 0;
      for (int state = 0; state < at.length; state++) {
        all += forward.get(i)[state] * backward[state];
      }
      for (int j = 0; j < m; j++) {
        posteriors[i][j] = forward.get(i)[j] * backward[j] / all;
      }
      double[][] moves = moves(m, i == 0 || opens[i]);
      double[] earlier = new double[at.length];
      for (int from = 0; from < at.length; from++) {
        for (int to = 0; to < at.length; to++) {
          earlier[from] += moves[from][to] * likelihood(emissions, side, i, to) * backward[to];
        }
      }
      backward = earlier;
    }
    return posteriors;
  }

  private static double likelihood(Emissions emissions, Side side, int sentence, int state) {
    double[] row = emissions.row(side, sentence);
    return state < row.length ? Math.exp(row[state]) : 1;
  }

  private static double[][] moves(int m, boolean paragraph) {
    double jump = paragraph ? HiddenPath.JUMP_AT_PARAGRAPH : HiddenPath.JUMP;
    double[][] moves = new double[2 * m + 1][2 * m + 1];
    for (int from = 0; from < moves.length; from++) {
      int behind = from < m ? from + 1 : from - m;
      for (int to = 0; to < m; to++) {
        double walk =
            switch (to - behind) {
              case -1 -> HiddenPath.SAME;
              case 0 -> HiddenPath.NEXT;
              case 1 -> HiddenPath.SKIP_ONE;
              case 2 -> HiddenPath.SKIP_TWO;
              default -> 0;
            };
        moves[from][to] = (1 - HiddenPath.NULL) * ((1 - jump) * walk + jump / m);
      }
      moves[from][m + behind] = HiddenPath.NULL;
    }
    return moves;
  }
}
