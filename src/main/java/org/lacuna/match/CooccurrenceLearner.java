package org.lacuna.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    Map<Integer, Integer> leftCount = counts(left, counterpart.keySet());
    Map<Integer, Integer> rightCount = counts(right, counterpart.values());
    Map<Integer, Map<Integer, Integer>> together = new TreeMap<>();
    new TreeMap<>(counterpart)
        .forEach(
            (l, r) -> {
              Set<Integer> rightWords = distinct(right, r);
              rightWords.removeIf(word -> rightCount.get(word) < LEAST_MEETINGS);
              for (int word : distinct(left, l)) {
                if (leftCount.get(word) >= LEAST_MEETINGS) {
                  Map<Integer, Integer> row =
                      together.computeIfAbsent(word, unseen -> new TreeMap<>());
                  rightWords.forEach(other -> row.merge(other, 1, Integer::sum));
                }
              }
            });
    int most = (int) Math.ceil(counterpart.size() * COMMON);
    Map<Integer, Best> bestOfLeft = new TreeMap<>();
    Map<Integer, Best> bestOfRight = new HashMap<>();
    together.forEach(
        (word, row) ->
            row.forEach(
                (other, meetings) -> {
                  int sum = leftCount.get(word) + rightCount.get(other);
                  boolean common = leftCount.get(word) > most || rightCount.get(other) > most;
                  if (meetings >= LEAST_MEETINGS && !common) {
                    double dice = 2.0 * meetings / sum;
                    bestOfLeft.merge(word, new Best(other, dice, false), Best::better);
                    bestOfRight.merge(other, new Best(word, dice, false), Best::better);
                  }
                }));
    List<WordMatches.Learned> learned = new ArrayList<>();
    bestOfLeft.forEach(
        (word, best) -> {
          Best back = bestOfRight.get(best.entry());
          if (best.dice() >= LEAST_DICE && !best.tied() && !back.tied() && back.entry() == word) {
            learned.add(new WordMatches.Learned(word, best.entry(), best.dice()));
          }
        });
    return learned;
  }

  /** In how many of the sentences each word stands. */
  private static Map<Integer, Integer> counts(Vocabulary words, Collection<Integer> sentences) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int sentence : sentences) {
      distinct(words, sentence).forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    return counts;
  }

  private static Set<Integer> distinct(Vocabulary words, int sentence) {
    Set<Integer> distinct = new HashSet<>();
    for (Vocabulary.Occurrence occurrence : words.in(sentence)) {
      Vocabulary.Entry entry = words.entries().get(occurrence.entry());
      if (!entry.label() && Character.isLetter(entry.form().folded().charAt(0))) {
        distinct.add(occurrence.entry());
      }
    }
    return distinct;
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
