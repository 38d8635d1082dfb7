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
 *
 * @param words those of the sentence
 * @param read what is known of each of them
 */
record Acronyms(String text, List<Word> words, KnownWord[] read, NameWords nameWords) {
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
    for (int i = 0; i < read.length; i++) {
      if (read[i].acronym() != null) {
        labels.add(new Labels.Label(read[i].acronym(), words.get(i).span(), true));
      } else if (read[i].opensName()) {
        i = name(i, labels);
      }
    }
    return labels;
  }

  /** The label of an acronym. */
  static VocabularyEntry acronym(String word) {
    return KnownWords.entry(ACRONYM + lower(word));
  }

  /** What a label is looked up by: initials as the acronym they make. */
  static String key(String label) {
    return label.startsWith(INITIALS) ? ACRONYM + label.substring(INITIALS.length()) : label;
  }

  /** Whether a word is written as acronyms are: <em>NASA</em>, but not <em>UK</em>. */
  static boolean isAcronym(String word) {
    return word.length() >= SHORTEST
        && word.length() <= LONGEST
        && word.chars().allMatch(Character::isUpperCase);
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
      String label = INITIALS + lower(initials.toString());
      labels.add(new Labels.Label(KnownWords.entry(label), within, true));
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
