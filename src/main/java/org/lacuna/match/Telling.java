package org.lacuna.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lacuna.fact.FactKind;
import org.lacuna.fact.FactSheet;
import org.lacuna.match.Vocabulary.Occurrence;
import org.lacuna.text.Sentence;
import org.lacuna.text.Side;
import org.lacuna.text.Span;

/**
 * What one side of a pair tells, in the forms that are compared.
 *
 * @param values the mentions of dates and numbers, in reading order
 * @param places for each entry of the vocabulary, rising, where it speaks for itself: not inside a
 *     date, a number or a label that speaks for it; entries that nowhere do are left out
 * @param marked for each mark the sentences that have it, rising
 * @param valued for each value the sentences that tell it, and whether in digits
 */
record Telling(
    FactSheet sheet,
    Vocabulary words,
    List<FactSheet.Told> values,
    List<OwnPlaces> places,
    Map<Marks, List<Integer>> marked,
    Map<String, TreeMap<Integer, Boolean>> valued) {

  /**
   * Where an entry stands.
   *
   * @param kind whether it is part of a name somewhere
   * @param sentences indices, rising
   */
  record OwnPlaces(int entry, Term.Kind kind, int[] sentences) {}

  static Telling of(Side side, FactSheet sheet, Vocabulary words, WordMatches matches) {
    List<FactSheet.Told> mentions = sheet.mentions();
    List<FactSheet.Told> values = mentions.stream().filter(Telling::isValue).toList();
    return new Telling(
        sheet,
        words,
        values,
        places(side, mentions, words, matches),
        marked(sheet.sentences()),
        valued(values));
  }

  private static List<OwnPlaces> places(
      Side side, List<FactSheet.Told> mentions, Vocabulary words, WordMatches matches) {
    List<List<FactSheet.Told>> told = bySentence(mentions, words.sentences());
    int[][] sentences = new int[words.entries().size()][];
    int[] counts = new int[sentences.length];
    BitSet named = new BitSet();
    for (int i = 0; i < words.sentences(); i++) {
      List<Span> spokenFor = spokenFor(side, words, matches, i, told.get(i));
      for (Occurrence occurrence : words.in(i)) {
        VocabularyEntry word = words.entries().get(occurrence.entry());
        boolean label = word.label();
        if (label || !overlapsAny(spokenFor, occurrence.within())) {
          int entry = occurrence.entry();
          if (counts[entry] == 0) {
            sentences[entry] = new int[words.sentencesOf(entry).length];
          }
          if (counts[entry] == 0 || sentences[entry][counts[entry] - 1] != i) {
            sentences[entry][counts[entry]++] = i;
          }
          if (!named.get(entry)
              && ((label && !word.isGeneral()) || isInFact(occurrence, told.get(i)))) {
            named.set(entry);
          }
        }
      }
    }
    List<OwnPlaces> places = new ArrayList<>();
    for (int entry = 0; entry < counts.length; entry++) {
      if (counts[entry] > 0) {
        Term.Kind kind = named.get(entry) ? Term.Kind.NAME : Term.Kind.WORD;
        places.add(new OwnPlaces(entry, kind, Arrays.copyOf(sentences[entry], counts[entry])));
      }
    }
    return places;
  }

  private static List<List<FactSheet.Told>> bySentence(
      List<FactSheet.Told> mentions, int sentences) {
    List<List<FactSheet.Told>> told = new ArrayList<>(sentences);
    for (int i = 0; i < sentences; i++) {
      told.add(new ArrayList<>());
    }
    for (FactSheet.Told one : mentions) {
      told.get(one.mention().sentence() - 1).add(one);
    }
    return told;
  }

  private static List<Span> spokenFor(
      Side side, Vocabulary words, WordMatches matches, int sentence, List<FactSheet.Told> told) {
    List<Span> spokenFor = new ArrayList<>();
    for (FactSheet.Told one : told) {
      if (isValue(one)) {
        spokenFor.add(one.mention().within());
      }
    }
    for (Occurrence occurrence : words.in(sentence)) {
      boolean label = words.entries().get(occurrence.entry()).label();
      if (label && !matches.of(side, occurrence.entry()).isEmpty()) {
        spokenFor.add(occurrence.within());
      }
    }
    return spokenFor;
  }

  private static boolean overlapsAny(List<Span> spans, Span span) {
    for (Span one : spans) {
      if (one.overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInFact(Occurrence occurrence, List<FactSheet.Told> told) {
    for (FactSheet.Told one : told) {
      if (one.mention().core().contains(occurrence.within())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isValue(FactSheet.Told told) {
    FactKind kind = told.fact().kind();
    return kind == FactKind.DATE || kind == FactKind.NUMBER;
  }

  private static Map<Marks, List<Integer>> marked(List<Sentence> all) {
    Map<Marks, List<Integer>> sentences = new EnumMap<>(Marks.class);
    for (int i = 0; i < all.size(); i++) {
      for (Marks mark : Marks.in(all.get(i).text().text())) {
        sentences.computeIfAbsent(mark, unseen -> new ArrayList<>()).add(i);
      }
    }
    return sentences;
  }

  private static Map<String, TreeMap<Integer, Boolean>> valued(List<FactSheet.Told> values) {
    Map<String, TreeMap<Integer, Boolean>> sentences = new LinkedHashMap<>();
    for (FactSheet.Told told : values) {
      boolean digits = told.mention().surface().codePoints().anyMatch(Character::isDigit);
      for (String part : Values.parts(told.fact())) {
        sentences
            .computeIfAbsent(part, unseen -> new TreeMap<>())
            .merge(told.mention().sentence() - 1, digits, Boolean::logicalOr);
      }
    }
    return sentences;
  }
}
