package org.lacuna.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lacuna.match.Telling.OwnPlaces;
import org.lacuna.match.WordMatches.Match;
import org.lacuna.text.Side;

/**
 * The terms that the sentences of a side are aligned by.
 *
 * <p>A value: what is learned of some words makes new terms of these, and keeps the others.
 */
final class Terms {
  /** Similarity at which two words are taken for the same without doubt. */
  private static final double SURE = 0.84;

  /** Similarity at which two words say nothing. */
  private static final double IDLE = 0.42;

  /** Weight of words of one or two letters, which are alike by chance. */
  private static final double SHORT_WORD = 0.3;

  /** Weight of a number that is only spelled out: <em>one</em>, <em>two</em>. */
  private static final double SPELLED_OUT = 0.6;

  private static final int[] NOWHERE = {};
  private static final double[] NO_STRENGTHS = {};

  /**
   * The term of a kind of word.
   *
   * @param likes what it was made with
   */
  private record OfWord(OwnPlaces places, List<Match> likes, Term term) {}

  private final Side side;
  private final Telling own;
  private final Telling other;
  private final List<Term> values;
  private final List<OfWord> words;
  private final List<Term> marks;
  private final List<Term> all;

  private Terms(
      Side side,
      Telling own,
      Telling other,
      List<Term> values,
      List<OfWord> words,
      List<Term> marks) {
    this.side = side;
    this.own = own;
    this.other = other;
    this.values = values;
    this.words = words;
    this.marks = marks;
    this.all = new ArrayList<>(values.size() + words.size() + marks.size());
    all.addAll(values);
    for (OfWord word : words) {
      if (!word.likes().isEmpty() || !own.words().entries().get(word.places().entry()).label()) {
        all.add(word.term());
      }
    }
    all.addAll(marks);
  }

  /** The terms of a side, with these matches of its words. */
  static Terms of(Side side, Telling own, Telling other, WordMatches matches) {
    List<OfWord> words = new ArrayList<>(own.places().size());
    for (OwnPlaces places : own.places()) {
      words.add(word(own, other, places, matches.of(side, places.entry())));
    }
    return new Terms(side, own, other, values(own, other), words, marks(own, other));
  }

  /** The same terms with other matches of words. */
  Terms with(WordMatches matches) {
    List<OfWord> next = new ArrayList<>(words.size());
    for (OfWord word : words) {
      List<Match> likes = matches.of(side, word.places().entry());
      boolean same = likes == word.likes(); // of what nothing was learned, the list itself is kept
      next.add(same ? word : word(own, other, word.places(), likes));
    }
    return new Terms(side, own, other, values, next, marks);
  }

  /** All of them: values, words and marks. */
  List<Term> all() {
    return all;
  }

  private static List<Term> marks(Telling own, Telling other) {
    Map<Marks, List<Integer>> here = own.marked();
    Map<Marks, List<Integer>> facing = other.marked();
    List<Term> terms = new ArrayList<>();
    here.forEach(
        (mark, sentences) -> {
          List<Integer> there = facing.getOrDefault(mark, List.of());
          double[] sure = new double[there.size()];
          Arrays.fill(sure, 1);
          terms.add(new Term(mark.text(), Term.Kind.MARK, 1, array(sentences), array(there), sure));
        });
    return terms;
  }

  private static List<Term> values(Telling own, Telling other) {
    Map<String, TreeMap<Integer, Boolean>> here = own.valued();
    Map<String, TreeMap<Integer, Boolean>> facing = other.valued();
    List<Term> terms = new ArrayList<>();
    here.forEach(
        (value, sentences) -> {
          Collection<Integer> there = facing.getOrDefault(value, new TreeMap<>()).keySet();
          boolean digits = sentences.containsValue(true);
          double[] sure = new double[there.size()];
          Arrays.fill(sure, 1);
          terms.add(
              new Term(
                  value,
                  Term.Kind.VALUE,
                  digits ? 1 : SPELLED_OUT,
                  array(sentences.keySet()),
                  array(there),
                  sure));
        });
    return terms;
  }

  private static OfWord word(Telling own, Telling other, OwnPlaces places, List<Match> likes) {
    VocabularyEntry word = own.words().entries().get(places.entry());
    double weight = isShort(word) ? SHORT_WORD : 1;
    Term.Kind kind =
        likes.isEmpty() && !bothHaveCapitals(own, other) ? Term.Kind.WORD : places.kind();
    int[] there = there(other.words(), likes);
    double[] strengths = strengths(other.words(), likes, there);
    Term term = new Term(word.form().folded(), kind, weight, places.sentences(), there, strengths);
    return new OfWord(places, likes, term);
  }

  /** The sentences that have one of the words, rising. */
  private static int[] there(Vocabulary words, List<Match> likes) {
    if (likes.isEmpty()) {
      return NOWHERE;
    }
    if (likes.size() == 1) {
      return words.sentencesOf(likes.get(0).entry());
    }
    int size = 0;
    for (Match match : likes) {
      size += words.sentencesOf(match.entry()).length;
    }
    int[] there = new int[size];
    int at = 0;
    for (Match match : likes) {
      int[] some = words.sentencesOf(match.entry());
      System.arraycopy(some, 0, there, at, some.length);
      at += some.length;
    }
    Arrays.sort(there);
    int distinct = 0;
    for (int sentence : there) {
      if (distinct == 0 || there[distinct - 1] != sentence) {
        there[distinct++] = sentence;
      }
    }
    return Arrays.copyOf(there, distinct);
  }

  /** How surely each of the sentences tells the same: as the best of its words does. */
  private static double[] strengths(Vocabulary words, List<Match> likes, int[] there) {
    if (there.length == 0) {
      return NO_STRENGTHS;
    }
    double[] strengths = new double[there.length];
    for (Match match : likes) {
      double strength = strength(match.similarity());
      for (int sentence : words.sentencesOf(match.entry())) {
        int k = Arrays.binarySearch(there, sentence);
        strengths[k] = Math.max(strengths[k], strength);
      }
    }
    return strengths;
  }

  private static boolean bothHaveCapitals(Telling own, Telling other) {
    return own.words().hasCapitals() && other.words().hasCapitals();
  }

  private static boolean isShort(VocabularyEntry word) {
    String folded = word.form().folded();
    return folded.length() < 3 && folded.charAt(0) < 0x2E80;
  }

  private static double strength(double similarity) {
    return Math.max(0, Math.min(1, (similarity - IDLE) / (SURE - IDLE)));
  }

  private static int[] array(Collection<Integer> numbers) {
    int[] array = new int[numbers.size()];
    int i = 0;
    for (int number : numbers) {
      array[i++] = number;
    }
    return array;
  }
}
