package org.lacuna.match;

import java.util.List;
import org.lacuna.language.WordForm;
import org.lacuna.text.Span;

/**
 * All that a {@link Vocabulary} tells of a word as written, whatever stands around it.
 *
 * @param entry the word without particles; of a word that has no comparable form the form is empty
 * @param within the word without particles, in the word: {@code [2, 9)} of <em>والجامعة</em>
 * @param whole whether it has none
 * @param name whether it is written as names are: with a capital, or in a script that has none
 * @param byMeaning whether it tells nothing by its sound
 * @param withoutPrefix its form without what may be a particle before it, or of the adjective of a
 *     place the place's name; null for nearly all words
 * @param afterOpening its form without the general word that opens it; null for nearly all words
 * @param label what is known of it as a whole in every language; null for nearly all words
 * @param meanings its basic meanings; none for most words
 * @param general the general words in it, each at its place in the word
 * @param opensLongerName whether something of several words that CLDR knows starts with it
 * @param acronym the label if it is an acronym; null for nearly all words
 * @param opensName whether a name may start with it: a capital, and no function word
 */
record KnownWord(
    VocabularyEntry entry,
    Span within,
    boolean whole,
    boolean name,
    boolean byMeaning,
    WordForm withoutPrefix,
    WordForm afterOpening,
    VocabularyEntry label,
    List<String> meanings,
    List<Labels.Label> general,
    boolean opensLongerName,
    VocabularyEntry acronym,
    boolean opensName) {
  /** Whether it has a comparable form. */
  boolean isWord() {
    return !entry.form().folded().isEmpty();
  }

  /** The place of a stretch of it in the text where it starts at an index. */
  static Span at(int start, Span within) {
    return new Span(start + within.start(), start + within.end());
  }
}
