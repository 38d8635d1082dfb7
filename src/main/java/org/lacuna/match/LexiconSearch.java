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
    Map<String, Integer> rightNumbers = numbers(right);
    List<Found> found = new ArrayList<>();
    for (int l = 0; l < left.entries().size(); l++) {
      VocabularyEntry word = left.entries().get(l);
      if (!word.label()) {
        find(word.form().folded(), l, lexicon.entries(), rightNumbers, found);
      }
    }
    found.sort(Found::inOrder);
    List<WordMatches.Learned> pairs = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Found one = found.get(i);
      boolean isLast = i + 1 == found.size() || found.get(i + 1).number() != one.number();
      if (isLast) { // of words that are folded alike the last stands for all
        double strength = lexicon.entries().get(one.number()).strength();
        pairs.add(new WordMatches.Learned(one.left(), one.right(), (1 + strength) / 2));
      }
    }
    return pairs;
  }

  /**
   * An entry of a lexicon of which both words stand in their articles.
   *
   * @param number its place in the lexicon
   */
  private record Found(int number, int left, int right) {
    static int inOrder(Found one, Found other) {
      int byNumber = Integer.compare(one.number, other.number);
      return byNumber != 0 ? byNumber : Integer.compare(one.left, other.left);
    }
  }

  /** Adds the entries of a left word, which stand together: a lexicon is sorted by them. */
  private static void find(
      String word,
      int left,
      List<Lexicon.Entry> sorted,
      Map<String, Integer> rightNumbers,
      List<Found> found) {
    for (int i = first(word, sorted); i < sorted.size(); i++) {
      Lexicon.Entry entry = sorted.get(i);
      if (!entry.left().equals(word)) {
        return;
      }
      Integer right = rightNumbers.get(entry.right());
      if (right != null) {
        found.add(new Found(i, left, right));
      }
    }
  }

  /** Where the entries of a left word begin, or would. */
  private static int first(String word, List<Lexicon.Entry> sorted) {
    int from = 0;
    int to = sorted.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sorted.get(middle).left().compareTo(word) < 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  private static Map<String, Integer> numbers(Vocabulary words) {
    Map<String, Integer> numbers = new HashMap<>(2 * words.entries().size());
    for (int i = 0; i < words.entries().size(); i++) {
      VocabularyEntry entry = words.entries().get(i);
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
      VocabularyEntry entry = vocabulary.entries().get(occurrence.entry());
      if (!entry.label()
          && Character.isLetter(entry.form().folded().codePointAt(0))
          && at(occurrence.entry(), words, size) < 0) {
        words[size++] = occurrence.entry();
      }
    }
    return Arrays.copyOf(words, size);
  }
}
