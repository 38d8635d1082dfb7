package org.lacuna.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lacuna.language.NameWords;
import org.lacuna.language.Word;
import org.lacuna.text.Span;

/**
 * Labels acronyms and the names that they may stand for: <em>RAH</em> is {@code acronym rah},
 * <em>Royal Albert Hall</em> is {@code initials rah}.
 */
record Acronyms(String text, List<Word> words, NameWords nameWords) {
  /** How the labels of acronyms begin. */
  static final String ACRONYM = "acronym ";

  /** How those of names with such initials begin. */
  static final String INITIALS = "initials ";

  /** Shorter acronyms stand for too many names. */
  private static final int SHORTEST = 3;

  private static final int LONGEST = 6;

  /** The labels in the sentence, in text order. */
  List<Labels.Label> labels() {
    List<Labels.Label> labels = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (isAcronym(word.text())) {
        labels.add(new Labels.Label(ACRONYM + lower(word.text()), word.span(), true));
      } else if (opens(i)) {
        i = name(i, labels);
      }
    }
    return labels;
  }

  /** What a label is looked up by: initials as the acronym they make. */
  static String key(String label) {
    return label.startsWith(INITIALS) ? ACRONYM + label.substring(INITIALS.length()) : label;
  }

  private static boolean isAcronym(String word) {
    return word.length() >= SHORTEST
        && word.length() <= LONGEST
        && word.chars().allMatch(Character::isUpperCase);
  }

  private boolean opens(int i) {
    return words.get(i).isCapitalised() && !nameWords.isFunctionWord(words.get(i).text());
  }

  /** Labels the name that starts at a word, if it is one of several; the index of its last word. */
  private int name(int first, List<Labels.Label> labels) {
    StringBuilder initials = new StringBuilder();
    int last = first;
    for (int i = first; i < words.size() && (i == first || isNext(i)); i++) {
      if (words.get(i).isCapitalised()) {
        initials.append(words.get(i).text().charAt(0));
        last = i;
      } else if (!nameWords.isConnector(words.get(i).text())) {
        break;
      }
    }
    if (initials.length() >= SHORTEST && initials.length() <= LONGEST) {
      Span within = new Span(words.get(first).span().start(), words.get(last).span().end());
      labels.add(new Labels.Label(INITIALS + lower(initials.toString()), within, true));
    }
    return last;
  }

  /** Whether nothing but a space stands between a word and the one before it. */
  private boolean isNext(int i) {
    int end = words.get(i - 1).span().end();
    return words.get(i).span().start() == end + 1 && Character.isSpaceChar(text.charAt(end));
  }

  private static String lower(String letters) {
    return letters.toLowerCase(Locale.ROOT);
  }
}
