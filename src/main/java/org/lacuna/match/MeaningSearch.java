package org.lacuna.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the words of two articles that have a basic meaning in common. */
final class MeaningSearch {
  /**
   * Trust that two words of one basic meaning mean the same where they stand; .86 and .9 were as
   * good for sentences and worse for facts.
   */
  private static final double TRUST = 0.8;

  private MeaningSearch() {}

  /** The pairs of words, by the left ones. */
  static List<WordMatches.Learned> pairs(Vocabulary left, Vocabulary right) {
    Map<String, List<Integer>> byMeaning = new HashMap<>();
    for (int entry = 0; entry < right.entries().size(); entry++) {
      for (String meaning : right.meanings(entry)) {
        byMeaning.computeIfAbsent(meaning, unseen -> new ArrayList<>(2)).add(entry);
      }
    }
    List<WordMatches.Learned> pairs = new ArrayList<>();
    for (int entry = 0; entry < left.entries().size(); entry++) {
      for (String meaning : left.meanings(entry)) {
        for (int other : byMeaning.getOrDefault(meaning, List.of())) {
          pairs.add(new WordMatches.Learned(entry, other, TRUST, meaning));
        }
      }
    }
    return pairs;
  }
}
