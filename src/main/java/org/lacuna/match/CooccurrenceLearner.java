package org.lacuna.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns which words of two articles go together from sentences that tell the same.
 *
 * <p>Two words are associated when their Dice coefficient, 2·together / (left + right), is at least
 * {@value #LEAST_DICE}, they meet in {@value #LEAST_MEETINGS} pairs of sentences or more, neither
 * stands in more than half of the pairs, and each is the other's best (Melamed's competitive
 * linking, with ties left alone).
 */
final class CooccurrenceLearner {
  private static final double LEAST_DICE = 0.55;
  private static final int LEAST_MEETINGS = 2;

  /** A word in more than this share of the sentences is too common to learn from. */
  private static final double COMMON = 0.5;

  private CooccurrenceLearner() {}

  static List<WordMatches.Learned> learn(
      Vocabulary left, Vocabulary right, Map<Integer, Integer> counterpart) {
    List<int[]> lefts = new ArrayList<>();
    List<int[]> rights = new ArrayList<>();
    for (Map.Entry<Integer, Integer> pair : new TreeMap<>(counterpart).entrySet()) {
      lefts.add(left.wordsIn(pair.getKey()));
      rights.add(right.wordsIn(pair.getValue()));
    }
    int most = (int) Math.ceil(counterpart.size() * COMMON);
    int[] leftCount = counts(lefts, left.entries().size());
    int[] rightCount = counts(rights, right.entries().size());
    int[][][] facing = facing(lefts, rights, leftCount, most);
    Best[] bestOfLeft = new Best[leftCount.length];
    Best[] bestOfRight = new Best[rightCount.length];
    int[] together = new int[rightCount.length];
    for (int word = 0; word < facing.length; word++) {
      if (facing[word] == null) {
        continue;
      }
      for (int[] sentence : facing[word]) {
        add(sentence, together);
      }
      for (int[] sentence : facing[word]) {
        for (int other : sentence) {
          if (together[other] >= LEAST_MEETINGS && rightCount[other] <= most) {
            double dice = 2.0 * together[other] / (leftCount[word] + rightCount[other]);
            bestOfLeft[word] = Best.better(bestOfLeft[word], other, dice);
            bestOfRight[other] = Best.better(bestOfRight[other], word, dice);
          }
          together[other] = 0; // a pair is looked at once
        }
      }
    }
    List<WordMatches.Learned> learned = new ArrayList<>();
    for (int word = 0; word < bestOfLeft.length; word++) {
      Best best = bestOfLeft[word];
      if (best != null && best.dice() >= LEAST_DICE && !best.tied()) {
        Best back = bestOfRight[best.entry()];
        if (!back.tied() && back.entry() == word) {
          int places = leftCount[word] + rightCount[best.entry()];
          learned.add(new WordMatches.Learned(word, best.entry(), strength(best, places)));
        }
      }
    }
    return learned;
  }

  /**
   * Dice's coefficient as if one of the words stood in one sentence more, alone: who met twice and
   * no more met by chance more easily than who met ten times.
   *
   * @param places sentences with the one word and sentences with the other
   */
  private static double strength(Best best, int places) {
    return best.dice() * places / (places + 1);
  }

  /** In how many of the sentences each word stands. */
  private static int[] counts(List<int[]> sentences, int words) {
    int[] counts = new int[words];
    for (int[] sentence : sentences) {
      add(sentence, counts);
    }
    return counts;
  }

  private static void add(int[] words, int[] counts) {
    for (int word : words) {
      counts[word]++;
    }
  }

  /**
   * For each left word the right sentences that tell the same as those it stands in; null for words
   * that stand in too few sentences or too many.
   */
  private static int[][][] facing(
      List<int[]> lefts, List<int[]> rights, int[] leftCount, int most) {
    int[][][] facing = new int[leftCount.length][][];
    int[] size = new int[leftCount.length];
    for (int s = 0; s < lefts.size(); s++) {
      for (int word : lefts.get(s)) {
        if (leftCount[word] >= LEAST_MEETINGS && leftCount[word] <= most) {
          if (facing[word] == null) {
            facing[word] = new int[leftCount[word]][];
          }
          facing[word][size[word]++] = rights.get(s);
        }
      }
    }
    return facing;
  }

  /** The best partner so far; tied when another is as good. */
  private record Best(int entry, double dice, boolean tied) {
    /** The better of the best so far, null if there is none, and another. */
    static Best better(Best best, int entry, double dice) {
      int order = best == null ? -1 : Double.compare(best.dice(), dice);
      if (order == 0) {
        return new Best(Math.min(best.entry(), entry), dice, true);
      }
      return order > 0 ? best : new Best(entry, dice, false);
    }
  }
}
