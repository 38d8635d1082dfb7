package org.lacuna.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lacuna.language.Gazetteer;
import org.lacuna.language.TermWords;
import org.lacuna.language.TermWords.Role;
import org.lacuna.language.Word;
import org.lacuna.language.WordBreaker;
import org.lacuna.text.Language;
import org.lacuna.text.Span;

/**
 * Names and key terms in scripts without spaces between words: Chinese, Japanese, Thai.
 *
 * <p>A run of words that are not common is cut where common words, numbers and punctuation stand.
 * Of a run, these are names: characters that transliterate foreign sounds, two or more; katakana;
 * what a generic noun ends or opens; a family name before single characters; what CLDR knows. A
 * whole run is a key term from {@value #KEY_TERM} characters on.
 */
final class UnspacedTerms implements CaselessNames.Finder {
  private static final Set<String> LANGUAGES = Set.of("zh", "ja", "th", "yue", "wuu");

  /** Characters of a run that is no name by any sign, at least, to be a key term. */
  private static final int KEY_TERM = 3;

  /** The same in Thai, where a character is a letter and not a word. */
  private static final int KEY_TERM_OF_LETTERS = 8;

  /** A single character so many words from a middle dot is part of the name around it. */
  private static final int NEAR_DOT = 3;

  /** Words of a name behind a generic noun that opens it. */
  private static final int AFTER_OPENER = 4;

  /** Letters of a gazetteer name at most. */
  private static final int LONGEST_PLACE = 9;

  /** Characters before a generic noun that ends a name, at most. */
  private static final int LONGEST_BEFORE = 12;

  private final WordBreaker breaker;
  private final TermWords terms;
  private final UnspacedWords words;
  private final boolean letters;

  UnspacedTerms(Language language, TermWords terms) {
    this.breaker = WordBreaker.of(language);
    this.words = new UnspacedWords(Gazetteer.of(language), terms);
    this.terms = terms;
    this.letters = language.code().equals("th");
  }

  static boolean isWrittenIn(Language language) {
    return LANGUAGES.contains(language.code());
  }

  @Override
  public CaselessNames.Found find(String text) {
    CaselessNames.Found found = CaselessNames.Found.none();
    List<Word> run = new ArrayList<>();
    for (Word word : breaker.words(text)) {
      boolean joined =
          run.isEmpty() || joins(text, run.get(run.size() - 1).span().end(), word.span().start());
      if (!joined || !UnspacedWords.isOfScript(word)) {
        inRun(text, run, found);
        run.clear();
      }
      if (UnspacedWords.isOfScript(word)) {
        run.add(word);
      }
    }
    inRun(text, run, found);
    return found;
  }

  private boolean joins(String text, int end, int start) {
    return end == start || terms.is(Role.LINK, text.substring(end, start));
  }

  /** All names of a run of words with nothing between them. */
  private void inRun(String text, List<Word> run, CaselessNames.Found all) {
    List<Span> found = all.names();
    places(run, found);
    transliterations(text, run, found);
    for (int i = 0; i < run.size(); i++) {
      endedBy(run, i, found);
      openedBy(run, i, found);
      person(run, i, found);
      if (words.isNameWithNoun(run.get(i))) {
        found.add(run.get(i).span());
      }
    }
    keyTerms(run, all);
  }

  /** What CLDR calls a place or a language, over the breaker's head. */
  private void places(List<Word> run, List<Span> found) {
    for (int from = 0; from < run.size(); from++) {
      StringBuilder joined = new StringBuilder();
      for (int to = from; to < run.size() && joined.length() <= LONGEST_PLACE * 2; to++) {
        joined.append(run.get(to).text());
        if (joined.length() >= 2 && words.isPlace(joined.toString())) {
          found.add(span(run, from, to));
        }
      }
    }
  }

  private static Span span(List<Word> run, int from, int to) {
    return new Span(run.get(from).span().start(), run.get(to).span().end());
  }

  private void transliterations(String text, List<Word> run, List<Span> found) {
    for (int from = 0; from < run.size(); ) {
      int to = from;
      while (to < run.size() && (words.isSound(run.get(to)) || isByDot(run, to))) {
        to++;
      }
      int first = from;
      int last = to - 1;
      while (first <= last && words.isWeak(run.get(first))) {
        first++;
      }
      while (last >= first && words.isWeak(run.get(last))) {
        last--;
      }
      if (first <= last) {
        Span span = span(run, first, last);
        boolean dotted = span.in(text).codePoints().anyMatch(c -> !Character.isLetter(c));
        if (span.length() > 1 || dotted || UnspacedWords.isKatakana(run.get(first))) {
          found.add(span);
          generic(run, first, last, found);
        }
      }
      from = Math.max(to, from + 1);
    }
  }

  /** A middle dot, or a single character that is no common word near one. */
  private boolean isByDot(List<Word> run, int at) {
    Word word = run.get(at);
    if (UnspacedWords.isMiddleDot(word)) {
      return true;
    }
    if (letters || word.letters() > 1 || words.isCommon(word) || words.isGeneric(word)) {
      return false;
    }
    for (int i = Math.max(0, at - NEAR_DOT); i < Math.min(run.size(), at + NEAR_DOT + 1); i++) {
      if (UnspacedWords.isMiddleDot(run.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Takes the generic nouns behind a transliteration into the name. */
  private void generic(List<Word> run, int first, int last, List<Span> found) {
    int to = last;
    while (to + 1 < run.size() && words.isGeneric(run.get(to + 1))) {
      to++;
    }
    if (to > last) {
      found.add(span(run, first, to));
    }
  }

  /** What stands before a generic noun, if it is no common word. */
  private void endedBy(List<Word> run, int generic, List<Span> found) {
    if (!words.isGeneric(run.get(generic))) {
      return;
    }
    int from = generic;
    int end = run.get(generic).span().start();
    while (from > 0
        && !words.ends(run.get(from - 1))
        && end - run.get(from - 1).span().start() <= LONGEST_BEFORE) {
      from--;
    }
    boolean own = false;
    for (int i = generic - 1; i >= from; i--) {
      if (own && !words.isNamed(run.get(i)) && words.isNamed(run.get(i + 1))) {
        from = i + 1;
        break;
      }
      own |= !words.isCommon(run.get(i)) && !words.isGeneric(run.get(i));
    }
    if (own) {
      found.add(span(run, from, generic));
    }
  }

  /** What stands behind a generic noun that opens names. */
  private void openedBy(List<Word> run, int generic, List<Span> found) {
    if (!words.opensNames(run.get(generic))) {
      return;
    }
    int to = generic;
    while (to + 1 < run.size()
        && to - generic < AFTER_OPENER
        && !words.isCommon(run.get(to + 1))
        && !words.opensNames(run.get(to + 1))) {
      to++;
    }
    if (to > generic) {
      found.add(span(run, generic, to));
    }
  }

  /** A family name and one or two single characters. */
  private void person(List<Word> run, int family, List<Span> found) {
    if (!words.isFamilyName(run.get(family)) || words.isCommon(run.get(family))) {
      return;
    }
    int to = family;
    while (to + 1 < run.size() && to - family < 2 && words.isGiven(run.get(to + 1))) {
      to++;
    }
    if (to > family) {
      found.add(span(run, family, to));
    }
  }

  private void keyTerms(List<Word> run, CaselessNames.Found found) {
    int from = 0;
    for (int i = 0; i <= run.size(); i++) {
      boolean cut =
          i == run.size()
              || words.ends(run.get(i))
              || found.names().stream().anyMatch(run.get(i).span()::overlaps);
      if (cut) {
        if (i > from) {
          keyTerm(run, from, i - 1, found.keyTerms());
        }
        from = i + 1;
      }
    }
  }

  private void keyTerm(List<Word> run, int from, int to, List<Span> found) {
    int first = from;
    while (!letters && first < to && run.get(first).letters() == 1) {
      first++;
    }
    Span span = span(run, first, to);
    boolean own = false;
    for (int i = first; i <= to; i++) {
      own |=
          !words.isCommon(run.get(i))
              && !words.isGeneric(run.get(i))
              && !words.opensNames(run.get(i));
    }
    if (own && span.length() >= (letters ? KEY_TERM_OF_LETTERS : KEY_TERM)) {
      found.add(span);
    }
  }
}
