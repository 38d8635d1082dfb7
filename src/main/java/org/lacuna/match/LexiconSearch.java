package org.lacuna.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lacuna.text.Side;

/** Finds the words of two articles in a lexicon, and what a lexicon could still learn from them. */
final class LexiconSearch {
  /** Words as like as this need no lexicon. */
  private static final double KNOWN = 0.84;

  private LexiconSearch() {}

  /** The pairs of a lexicon of which either word stands in its article. */
  static List<WordMatches.Learned> pairs(Lexicon lexicon, Vocabulary left, Vocabulary right) {
    if (lexicon.entries().isEmpty()) {
      return List.of();
    }
    Map<String, Integer> leftNumbers = numbers(left);
    Map<String, Integer> rightNumbers = numbers(right);
    List<WordMatches.Learned> pairs = new ArrayList<>();
    for (Lexicon.Entry entry : lexicon.entries()) {
      Integer l = leftNumbers.get(entry.left());
      Integer r = rightNumbers.get(entry.right());
      if (l != null && r != null) {
        pairs.add(new WordMatches.Learned(l, r, (1 + entry.strength()) / 2));
      }
    }
    return pairs;
  }

  private static Map<String, Integer> numbers(Vocabulary words) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < words.entries().size(); i++) {
      Vocabulary.Entry entry = words.entries().get(i);
      if (!entry.label()) {
        numbers.put(entry.form().folded(), i);
      }
    }
    return numbers;
  }

  /** The words of two sentences that nothing joins. */
  static AlignedWords unexplained(
      Vocabulary left, int leftSentence, Vocabulary right, int rightSentence, WordMatches matches) {
    Map<Integer, String> lefts = words(left, leftSentence);
    Map<Integer, String> rights = words(right, rightSentence);
    Set<Integer> leftKnown = new HashSet<>();
    Set<Integer> rightKnown = new HashSet<>();
    for (int word : lefts.keySet()) {
      for (WordMatches.Match match : matches.of(Side.LEFT, word)) {
        if (match.similarity() >= KNOWN && rights.containsKey(match.entry())) {
          leftKnown.add(word);
          rightKnown.add(match.entry());
        }
      }
    }
    lefts.keySet().removeAll(leftKnown);
    rights.keySet().removeAll(rightKnown);
    return new AlignedWords(new ArrayList<>(lefts.values()), new ArrayList<>(rights.values()));
  }

  /** The words proper of a sentence by their numbers, in reading order. */
  private static Map<Integer, String> words(Vocabulary vocabulary, int sentence) {
    Map<Integer, String> words = new LinkedHashMap<>();
    for (Vocabulary.Occurrence occurrence : vocabulary.in(sentence)) {
      Vocabulary.Entry entry = vocabulary.entries().get(occurrence.entry());
      if (!entry.label() && Character.isLetter(entry.form().folded().codePointAt(0))) {
        words.put(occurrence.entry(), entry.form().folded());
      }
    }
    return words;
  }
}
