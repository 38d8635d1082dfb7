package org.lacuna.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lacuna.match.Vocabulary.Occurrence;
import org.lacuna.match.WordMatches.Match;
import org.lacuna.text.Side;

/**
 * The words of sentences that tell the same, joined one to one: the likest and nearest first
 * (Melamed's competitive linking).
 *
 * @param here the words of one side in reading order
 * @param there those of the other
 * @param counterpart for each word here the index of its counterpart there, or −1
 */
record WordLinks(List<Placed> here, List<Placed> there, int[] counterpart) {
  /**
   * A word in its sentence.
   *
   * @param sentence number of the sentence, counted from 1
   * @param letters of its folded form
   */
  record Placed(int sentence, Occurrence occurrence, int letters) {}

  private record Pair(int here, int there, double similarity, double distance) {}

  /**
   * Joins words.
   *
   * @param side which side is here
   * @param here numbers of sentences of that side
   * @param there numbers of sentences of the other side
   */
  static WordLinks of(
      Vocabulary own,
      List<Integer> here,
      Vocabulary other,
      List<Integer> there,
      WordMatches matches,
      Side side) {
    List<Placed> left = words(own, here);
    List<Placed> right = words(other, there);
    Map<Integer, List<Integer>> placesOf = new HashMap<>();
    for (int j = 0; j < right.size(); j++) {
      placesOf
          .computeIfAbsent(right.get(j).occurrence().entry(), unseen -> new ArrayList<>(2))
          .add(j);
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      for (Match match : matches.of(side, left.get(i).occurrence().entry())) {
        for (int j : placesOf.getOrDefault(match.entry(), List.of())) {
          double distance = Math.abs((i + 0.5) / left.size() - (j + 0.5) / right.size());
          pairs.add(new Pair(i, j, match.similarity(), distance));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> pair.distance() - pair.similarity())
            .thenComparing(Pair::here)
            .thenComparing(Pair::there));
    int[] counterpart = new int[left.size()];
    Arrays.fill(counterpart, -1);
    boolean[] taken = new boolean[right.size()];
    for (Pair pair : pairs) {
      if (counterpart[pair.here()] < 0 && !taken[pair.there()]) {
        counterpart[pair.here()] = pair.there();
        taken[pair.there()] = true;
      }
    }
    return new WordLinks(left, right, counterpart);
  }

  private static List<Placed> words(Vocabulary vocabulary, List<Integer> sentences) {
    List<Placed> words = new ArrayList<>();
    for (int sentence : sentences) {
      for (Occurrence occurrence : vocabulary.in(sentence - 1)) {
        Vocabulary.Entry entry = vocabulary.entries().get(occurrence.entry());
        if (!entry.label()) {
          words.add(new Placed(sentence, occurrence, entry.form().folded().length()));
        }
      }
    }
    return words;
  }

  /** Indices of the words there that are nobody's counterpart, rising. */
  List<Integer> leftOverThere() {
    boolean[] taken = new boolean[there.size()];
    Arrays.stream(counterpart).filter(j -> j >= 0).forEach(j -> taken[j] = true);
    List<Integer> free = new ArrayList<>();
    for (int j = 0; j < taken.length; j++) {
      if (!taken[j]) {
        free.add(j);
      }
    }
    return free;
  }
}
