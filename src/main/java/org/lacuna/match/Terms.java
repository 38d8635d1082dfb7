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

/** Makes the terms that the sentences of a side are aligned by. */
record Terms(Side side, Telling own, Telling other, WordMatches matches) {
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

  List<Term> all() {
    List<Term> terms = new ArrayList<>(values());
    terms.addAll(words());
    terms.addAll(marks());
    return terms;
  }

  private List<Term> marks() {
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

  private List<Term> values() {
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

  private List<Term> words() {
    List<Term> terms = new ArrayList<>();
    own.places()
        .forEach(
            (entry, places) -> {
              List<Match> likes = matches.of(side, entry);
              Vocabulary.Entry word = own.words().entries().get(entry);
              if (!word.label() || !likes.isEmpty()) {
                terms.add(term(word, places, likes));
              }
            });
    return terms;
  }

  private Term term(Vocabulary.Entry word, OwnPlaces places, List<Match> likes) {
    double weight = isShort(word) ? SHORT_WORD : 1;
    Term.Kind kind = bothHaveCapitals() ? places.kind() : Term.Kind.WORD;
    String text = word.form().folded();
    if (likes.isEmpty()) {
      return new Term(text, kind, weight, places.sentences(), NOWHERE, NO_STRENGTHS);
    }
    if (likes.size() == 1) {
      int[] there = other.words().sentencesOf(likes.get(0).entry());
      double[] strengths = new double[there.length];
      Arrays.fill(strengths, strength(likes.get(0).similarity()));
      return new Term(text, places.kind(), weight, places.sentences(), there, strengths);
    }
    TreeMap<Integer, Double> there = new TreeMap<>();
    for (Match match : likes) {
      double strength = strength(match.similarity());
      for (int sentence : other.words().sentencesOf(match.entry())) {
        there.merge(sentence, strength, Math::max);
      }
    }
    return new Term(
        text,
        places.kind(),
        weight,
        places.sentences(),
        array(there.keySet()),
        there.values().stream().mapToDouble(s -> s).toArray());
  }

  private boolean bothHaveCapitals() {
    return own.words().hasCapitals() && other.words().hasCapitals();
  }

  private static boolean isShort(Vocabulary.Entry word) {
    String folded = word.form().folded();
    return folded.length() < 3 && folded.charAt(0) < 0x2E80;
  }

  private static double strength(double similarity) {
    return Math.max(0, Math.min(1, (similarity - IDLE) / (SURE - IDLE)));
  }

  private static int[] array(Collection<Integer> numbers) {
    return numbers.stream().mapToInt(n -> n).toArray();
  }
}
