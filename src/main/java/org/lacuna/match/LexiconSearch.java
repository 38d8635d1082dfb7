package org.lacuna.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    String last = "";
    Integer l = null;
    for (Lexicon.Entry entry : lexicon.entries()) {
      if (!entry.left().equals(last)) { // the entries are sorted by it
        last = entry.left();
        l = leftNumbers.get(last);
      }
      Integer r = l == null ? null : rightNumbers.get(entry.right());
      if (r != null) {
        pairs.add(new WordMatches.Learned(l, r, (1 + entry.strength()) / 2));
      }
    }
    return pairs;
  }

  private static Map<String, Integer> numbers(Vocabulary words) {
    Map<String, Integer> numbers = new HashMap<>(2 * words.entries().size());
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
    int[] lefts = words(left, leftSentence);
    int[] rights = words(right, rightSentence);
    boolean[] leftKnown = new boolean[lefts.length];
    boolean[] rightKnown = new boolean[rights.length];
    for (int i = 0; i < lefts.length; i++) {
      for (WordMatches.Match match : matches.of(Side.LEFT, lefts[i])) {
        int j = match.similarity() >= KNOWN ? at(match.entry(), rights, rights.length) : -1;
        if (j >= 0) {
          leftKnown[i] = true;
          rightKnown[j] = true;
        }
      }
    }
    return new AlignedWords(unknown(left, lefts, leftKnown), unknown(right, rights, rightKnown));
  }

  private static List<String> unknown(Vocabulary vocabulary, int[] words, boolean[] known) {
    List<String> unknown = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      if (!known[i]) {
        unknown.add(vocabulary.entries().get(words[i]).form().folded());
      }
    }
    return unknown;
  }

  /** Where a number stands among the first of others, which are few; -1 if it does not. */
  private static int at(int number, int[] numbers, int size) {
    for (int i = 0; i < size; i++) {
      if (numbers[i] == number) {
        return i;
      }
    }
    return -1;
  }

  /** The words proper of a sentence, each once, in reading order. */
  private static int[] words(Vocabulary vocabulary, int sentence) {
    List<Vocabulary.Occurrence> occurrences = vocabulary.in(sentence);
    int[] words = new int[occurrences.size()];
    int size = 0;
    for (Vocabulary.Occurrence occurrence : occurrences) {
      Vocabulary.Entry entry = vocabulary.entries().get(occurrence.entry());
      if (!entry.label()
          && Character.isLetter(entry.form().folded().codePointAt(0))
          && at(occurrence.entry(), words, size) < 0) {
        words[size++] = occurrence.entry();
      }
    }
    return Arrays.copyOf(words, size);
  }
}
