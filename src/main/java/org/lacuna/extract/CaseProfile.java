package org.lacuna.extract;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lacuna.language.Word;
import org.lacuna.text.Sentence;

/**
 * How an article writes its words: which it has in lower case, and which it capitalises inside a
 * sentence, where only a name would be.
 *
 * <p>It tells whether a capital at the start of a sentence means anything: <em>Paris</em> stands
 * capitalised inside another sentence, <em>after</em> stands in lower case elsewhere.
 */
record CaseProfile(Set<String> lower, Set<String> capitalisedInside, Set<String> standingAlone) {
  /** The profile of an article's sentences. */
  static CaseProfile of(ArticleWords article) {
    Set<String> lower = new HashSet<>();
    Set<String> inside = new HashSet<>();
    Set<String> alone = new HashSet<>();
    for (Sentence sentence : article.sentences()) {
      String text = sentence.text().text();
      List<Word> words = article.words(sentence);
      for (int i = 0; i < words.size(); i++) {
        Word word = words.get(i);
        if (Character.isLowerCase(word.text().codePointAt(0))) {
          lower.add(word.text());
        } else if (word.isCapitalised() && !opensClause(text, words, i)) {
          String small = word.text().toLowerCase(Locale.ROOT);
          inside.add(small);
          if (standsAlone(words, i)) {
            alone.add(small);
          }
        }
      }
    }
    return new CaseProfile(
        Collections.unmodifiableSet(lower),
        Collections.unmodifiableSet(inside),
        Collections.unmodifiableSet(alone));
  }

  /** Whether no capital stands beside a word, nor one word further: it is no part of a name. */
  private static boolean standsAlone(List<Word> words, int index) {
    for (int i = Math.max(0, index - 2); i <= Math.min(words.size() - 1, index + 2); i++) {
      if (i != index && words.get(i).isCapitalised()) {
        return false;
      }
    }
    return true;
  }

  /**
   * The words that are names by themselves: never written in lower case, and somewhere with no
   * other capital near. English <em>Lutheran</em>, but not <em>University</em>.
   */
  Set<String> namesByThemselves() {
    Set<String> names = new HashSet<>(standingAlone);
    names.removeAll(lower);
    return names;
  }

  /**
   * Whether a word has its capital, or may have it, from its place: first of a sentence, a
   * quotation or what follows a colon.
   */
  static boolean opensClause(String text, List<Word> words, int index) {
    if (index == 0) {
      return true;
    }
    int to = words.get(index).span().start();
    for (int i = words.get(index - 1).span().end(); i < to; i++) {
      if (text.charAt(i) != ' ' && opens(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean opens(char mark) {
    int type = Character.getType(mark);
    return mark == ':'
        || mark == '!'
        || mark == '?'
        || mark == '"'
        || mark == '\u2026'
        || mark == '\u2022'
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || mark == '\u201E'
        || mark == '\u00A1'
        || mark == '\u00BF'
        || mark == '\u2014'
        || mark == '\u2013';
  }

  /** Whether the article somewhere writes the word with a capital and no other capital near. */
  boolean standsAloneSomewhere(String word) {
    return standingAlone.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the article writes the word in lower case somewhere. */
  boolean isLowerElsewhere(String word) {
    return lower.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the article capitalises the word where a common word would not be. */
  boolean isCapitalisedInside(String word) {
    return capitalisedInside.contains(word.toLowerCase(Locale.ROOT));
  }
}
