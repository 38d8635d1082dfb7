package org.lacuna.match;

import java.util.ArrayList;
import java.util.HashMap;
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
    new TreeMap<>(counterpart)
        .forEach(
            (l, r) -> {
              lefts.add(left.wordsIn(l));
              rights.add(right.wordsIn(r));
            });
    int most = (int) Math.ceil(counterpart.size() * COMMON);
    int[] rightCount = counts(rights, right.entries().size());
    List<List<int[]>> facing = facing(lefts, rights, left.entries().size());
    Map<Integer, Best> bestOfLeft = new TreeMap<>();
    Map<Integer, Best> bestOfRight = new HashMap<>();
    int[] together = new int[rightCount.length];
    for (int word = 0; word < facing.size(); word++) {
      int leftCount = facing.get(word).size();
      if (leftCount >= LEAST_MEETINGS && leftCount <= most) {
        facing.get(word).forEach(sentence -> add(sentence, together));
        for (int[] sentence : facing.get(word)) {
          for (int other : sentence) {
            if (together[other] >= LEAST_MEETINGS && rightCount[other] <= most) {
              double dice = 2.0 * together[other] / (leftCount + rightCount[other]);
              bestOfLeft.merge(word, new Best(other, dice, false), Best::better);
              bestOfRight.merge(other, new Best(word, dice, false), Best::better);
            }
            together[other] = 0; // a pair is looked at once
          }
        }
      }
    }
    List<WordMatches.Learned> learned = new ArrayList<>();
    bestOfLeft.forEach(
        (word, best) -> {
          Best back = bestOfRight.get(best.entry());
          if (best.dice() >= LEAST_DICE && !best.tied() && !back.tied() && back.entry() == word) {
            int places = facing.get(word).size() + rightCount[best.entry()];
            learned.add(new WordMatches.Learned(word, best.entry(), strength(best, places)));
          }
        });
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
    sentences.forEach(sentence -> add(sentence, counts));
    return counts;
  }

  private static void add(int[] words, int[] counts) {
    for (int word : words) {
      counts[word]++;
    }
  }

  /** For each left word the right sentences that tell the same as those it stands in. */
  private static List<List<int[]>> facing(List<int[]> lefts, List<int[]> rights, int words) {
    List<List<int[]>> facing = new ArrayList<>(words);
    for (int word = 0; word < words; word++) {
      facing.add(new ArrayList<>(2));
    }
    for (int s = 0; s < lefts.size(); s++) {
      for (int word : lefts.get(s)) {
        facing.get(word).add(rights.get(s));
      }
    }
    return facing;
  }

  /** The best partner so far; tied when another is as good. */
  private record Best(int entry, double dice, boolean tied) {
    static Best better(Best one, Best other) {
      int order = Double.compare(one.dice(), other.dice());
      if (order == 0) {
        return new Best(Math.min(one.entry(), other.entry()), one.dice(), true);
      }
      return order > 0 ? one : other;
    }
  }
}
