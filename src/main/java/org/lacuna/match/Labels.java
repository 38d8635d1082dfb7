package org.lacuna.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lacuna.language.Folding;
import org.lacuna.language.NameWords;
import org.lacuna.language.Word;
import org.lacuna.language.WordBreaker;
import org.lacuna.text.Language;
import org.lacuna.text.Span;

/**
 * What the stretches of a sentence are known as in every language: by the gazetteer {@code CLDR
 * territory CH}, by the glossary, as an ordinal {@code rank 1}, as a general word of names {@code
 * general lake}.
 */
final class Labels {
  /** How the labels of general words begin. */
  static final String GENERAL = "general ";

  /** How those of ordinals begin. */
  static final String RANK = "rank ";

  /** How those of what the gazetteer knows begin. */
  static final String CLDR = "CLDR ";

  /** Words of a gazetteer name or glossary entry at most. */
  private static final int LONGEST_PHRASE = 6;

  private final WordBreaker breaker;
  private final Folding folding;
  private final Phrases glossary;
  private final NameWords nameWords;
  private final KnownWords known;

  private Labels(Language language, Phrases glossary) {
    this.breaker = WordBreaker.of(language);
    this.folding = Folding.of(language);
    this.glossary = glossary;
    this.nameWords = NameWords.of(language);
    this.known = KnownWords.of(language);
  }

  /** Phrases to be labelled: the folded words of each, and its label. */
  record Phrases(Map<String, String> labels) {
    static final Phrases NONE = new Phrases(Map.of());

    Phrases {
      labels = Map.copyOf(labels);
    }
  }

  /**
   * A label at a place.
   *
   * @param entry what is known of the place, in words that are the same for every language
   * @param within the place in the sentence's clean text
   * @param capitalised whether it stands for a name
   */
  record Label(VocabularyEntry entry, Span within, boolean capitalised) {}

  /** The labels of a language. */
  static Labels of(Language language, Phrases glossary) {
    return new Labels(language, glossary);
  }

  /** What a label that two places have in common says of them. */
  static Evidence.Kind kind(String name) {
    if (name.startsWith(CLDR)) {
      return Evidence.Kind.CLDR;
    }
    if (name.startsWith(GENERAL)) {
      return Evidence.Kind.GENERAL;
    }
    if (name.startsWith(Acronyms.ACRONYM) || name.startsWith(Acronyms.INITIALS)) {
      return Evidence.Kind.ACRONYM;
    }
    return name.startsWith(RANK) ? Evidence.Kind.SAME_NUMBER : Evidence.Kind.GLOSSARY;
  }

  /**
   * The labels in a sentence: first those of phrases in text order, then the general words.
   *
   * @param read what is known of each of the words
   */
  List<Label> in(String text, List<Word> words, KnownWord[] read) {
    TreeMap<Span, Label> phrases = new TreeMap<>();
    List<Label> general = new ArrayList<>();
    int labelledUpTo = 0;
    for (int i = 0; i < read.length; i++) {
      if (!read[i].isWord()) {
        continue;
      }
      if (i >= labelledUpTo) {
        labelledUpTo = label(text, words, read, i, phrases);
      }
      if (!read[i].general().isEmpty()) {
        general(read[i], words.get(i).span().start(), phrases, general);
      }
    }
    List<Label> all = new ArrayList<>(phrases.values());
    all.addAll(general);
    for (Label label : new Acronyms(text, words, read, nameWords).labels()) {
      if (phrase(label.within(), phrases) == null) {
        all.add(label);
      }
    }
    return all;
  }

  /** The phrase that is labelled and holds the place; null for a place beside all. */
  private static Span phrase(Span within, TreeMap<Span, Label> phrases) {
    if (phrases.isEmpty()) {
      return null;
    }
    Span phrase = phrases.floorKey(new Span(within.start(), Integer.MAX_VALUE));
    return phrase != null && phrase.contains(within) ? phrase : null;
  }

  /** Labels the general words in a word that is no part of a longer phrase. */
  private static void general(
      KnownWord word, int start, TreeMap<Span, Label> phrases, List<Label> labels) {
    Span within = KnownWord.at(start, word.within());
    Span phrase = phrase(within, phrases);
    if (phrase == null || phrase.equals(within)) {
      for (Label label : word.general()) {
        Span place = KnownWord.at(start, label.within());
        labels.add(new Label(label.entry(), place, label.capitalised()));
      }
    }
  }

  /** Labels the longest phrase that starts at a word; the index of the next word to look at. */
  private int label(
      String text, List<Word> words, KnownWord[] read, int first, Map<Span, Label> labels) {
    Span word = words.get(first).span();
    boolean mayOpen = read[first].opensLongerName() || !glossary.labels().isEmpty();
    int initials = lastOfInitials(text, words, first);
    int end = initials > first || !mayOpen ? initials : lastOfPhrase(text, words, first);
    for (int last = end; last > first; last--) {
      Span span = new Span(word.start(), words.get(last).span().end());
      String label = labelOf(span.in(text));
      if (!label.isEmpty()) {
        labels.put(span, new Label(KnownWords.entry(label), span, true));
        return last + 1;
      }
    }
    VocabularyEntry label = labelOf(words.get(first), read[first]);
    if (label != null) {
      labels.put(word, new Label(label, word, true));
    }
    return first + 1;
  }

  private static int lastOfPhrase(String text, List<Word> words, int first) {
    int last = first;
    while (last + 1 < words.size() && last + 1 - first < LONGEST_PHRASE) {
      int from = words.get(last).span().end();
      int to = words.get(last + 1).span().start();
      if (to - from != 1 || ",;:.()".indexOf(text.charAt(from)) >= 0) {
        break;
      }
      last++;
    }
    return last;
  }

  /**
   * The index of the last of initials with dots, as in <em>U.S.</em> and Spanish <em>EE. UU.</em>,
   * where a doubled letter is a plural; the first if alone.
   */
  private static int lastOfInitials(String text, List<Word> words, int first) {
    int last = first;
    while (last + 1 < words.size()) {
      String one = words.get(last).text();
      String next = words.get(last + 1).text();
      boolean plurals = isDoubledInitial(one) && isDoubledInitial(next);
      if (!plurals && !(isInitial(one) && isInitial(next))) {
        break;
      }
      int from = words.get(last).span().end();
      String between = text.substring(from, words.get(last + 1).span().start());
      if (!between.equals(".") && !(plurals && between.equals(". "))) {
        break;
      }
      last++;
    }
    return last;
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  private static boolean isDoubledInitial(String word) {
    return word.length() == 2
        && Character.isUpperCase(word.charAt(0))
        && word.charAt(0) == word.charAt(1);
  }

  /** The label of a word; null if it has none. */
  private VocabularyEntry labelOf(Word word, KnownWord read) {
    if (glossary.labels().isEmpty()) {
      return read.label();
    }
    String own = glossary.labels().get(folded(word.text()));
    return own == null ? read.label() : KnownWords.entry(own);
  }

  /** The label of several words; empty if they have none. */
  private String labelOf(String words) {
    if (!glossary.labels().isEmpty()) {
      String own = glossary.labels().get(folded(words));
      if (own != null) {
        return own;
      }
    }
    return known.labelOfPhrase(words);
  }

  private String folded(String words) {
    StringBuilder folded = new StringBuilder();
    for (Word word : breaker.words(words)) {
      folded.append(' ').append(folding.form(word.text()).folded());
    }
    return folded.toString().strip();
  }
}
