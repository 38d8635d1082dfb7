package org.lacuna.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

  /**
   * Two words that may be joined.
   *
   * @param strain how far they are from each other, less how alike
   */
  private record Pair(int here, int there, double strain) {
    static int nearestFirst(Pair one, Pair other) {
      int byStrain = Double.compare(one.strain, other.strain);
      if (byStrain != 0) {
        return byStrain;
      }
      int byHere = Integer.compare(one.here, other.here);
      return byHere != 0 ? byHere : Integer.compare(one.there, other.there);
    }
  }

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
    int[] entries = new int[right.size()];
    for (int j = 0; j < entries.length; j++) {
      entries[j] = right.get(j).occurrence().entry();
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      for (Match match : matches.of(side, left.get(i).occurrence().entry())) {
        for (int j = 0; j < entries.length; j++) {
          if (entries[j] != match.entry()) {
            continue;
          }
          double distance = Math.abs((i + 0.5) / left.size() - (j + 0.5) / right.size());
          pairs.add(new Pair(i, j, distance - match.similarity()));
        }
      }
    }
    pairs.sort(Pair::nearestFirst);
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
        VocabularyEntry entry = vocabulary.entries().get(occurrence.entry());
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
    for (int j : counterpart) {
      if (j >= 0) {
        taken[j] = true;
      }
    }
    List<Integer> free = new ArrayList<>();
    for (int j = 0; j < taken.length; j++) {
      if (!taken[j]) {
        free.add(j);
      }
    }
    return free;
  }
}
