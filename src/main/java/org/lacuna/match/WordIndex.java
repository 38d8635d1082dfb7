package org.lacuna.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lacuna.language.LetterSounds;
import org.lacuna.language.WordForm;

/**
 * The words of a vocabulary by their keys: only words that have one in common are worth comparing.
 *
 * <p>A key is how a word begins in sound or consonants, how it ends, or, between two scripts, where
 * its first consonants are made, or the whole word. A capital, which no folded word has, tells the
 * kinds of parts from each other and from whole words.
 *
 * @param numbers of the keys
 * @param entries by the number of a key
 */
record WordIndex(Map<String, Integer> numbers, List<List<Integer>> entries) {
  /**
   * Consonants of the outline that words of two scripts are looked up by. With it .968 of the alike
   * English and Russian name parts are compared, without it .912.
   */
  private static final int OUTLINE = 4;

  static WordIndex of(Vocabulary words, boolean acrossScripts) {
    WordIndex index = new WordIndex(new HashMap<>(), new ArrayList<>());
    for (int entry = 0; entry < words.entries().size(); entry++) {
      for (String key : keys(words, entry, acrossScripts)) {
        index.add(key, entry);
      }
    }
    return index;
  }

  private void add(String key, Integer entry) {
    Integer number = numbers.putIfAbsent(key, entries.size());
    if (number == null) {
      List<Integer> first = new ArrayList<>(2);
      first.add(entry);
      entries.add(first);
    } else {
      entries.get(number).add(entry);
    }
  }

  /** The numbers of those of the keys that the vocabulary has. */
  int[] known(List<String> keys) {
    int[] known = new int[keys.size()];
    int size = 0;
    for (String key : keys) {
      Integer number = numbers.get(key);
      if (number != null) {
        known[size++] = number;
      }
    }
    return Arrays.copyOf(known, size);
  }

  /** What two words have one of in common if they are worth comparing. */
  static List<String> keys(Vocabulary words, int entry, boolean acrossScripts) {
    VocabularyEntry word = words.entries().get(entry);
    List<String> keys = acrossScripts ? keys(word.form(), word.label(), true) : word.keys();
    if (!words.isOpened(entry)) {
      return keys;
    }
    Set<String> both = new LinkedHashSet<>(keys);
    both.addAll(keys(words.afterOpening(entry), false, acrossScripts));
    return List.copyOf(both);
  }

  /** The keys of a form. */
  static List<String> keys(WordForm form, boolean label, boolean acrossScripts) {
    if (label || form.sound().length() < 3) {
      return List.of(Acronyms.key(form.folded()));
    }
    List<String> keys = new ArrayList<>(5);
    keys.add(form.folded());
    keys.add("S" + form.sound().substring(0, 3));
    if (form.skeleton().length() >= 2) {
      keys.add("K" + form.skeleton().substring(0, 2));
    }
    if (acrossScripts) {
      String outline = LetterSounds.outline(form.letters());
      if (outline.length() >= 2) {
        keys.add("O" + outline.substring(0, Math.min(OUTLINE, outline.length())));
      }
    }
    int length = form.sound().length();
    if (length >= WordSimilarity.COMPOUND) {
      keys.add("E" + form.sound().substring(length - WordSimilarity.COMPOUND));
    }
    return keys;
  }
}
