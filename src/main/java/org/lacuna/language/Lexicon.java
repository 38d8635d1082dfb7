package org.lacuna.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words that can be looked up where they stand in a text: of {@code "three million euros"} at 6 the
 * lexicon with {@code mill} and {@code million} finds both, the longer first.
 *
 * <p>Apostrophes, hyphens, spaces and the two code points of the micro sign each count as one
 * character; a <em>folded</em> lexicon takes no notice of case either.
 */
final class Lexicon {
  /** Below are the letters that most words start with: Latin ones. */
  private static final int LATIN = 0x180;

  private final boolean folded;
  private final String[] keys;
  private final NumberName[] names;
  private final char[] firsts;
  private final int[] starts;
  private final int[] placesOfLatin;

  private Lexicon(boolean folded, TreeMap<String, NumberName> words) {
    this.folded = folded;
    this.keys = words.keySet().toArray(String[]::new);
    this.names = words.values().toArray(NumberName[]::new);
    char[] first = new char[keys.length];
    int[] start = new int[keys.length + 1];
    int distinct = 0;
    for (int i = 0; i < keys.length; i++) {
      if (distinct == 0 || first[distinct - 1] != keys[i].charAt(0)) {
        first[distinct] = keys[i].charAt(0);
        start[distinct++] = i;
      }
    }
    start[distinct] = keys.length;
    this.firsts = Arrays.copyOf(first, distinct);
    this.starts = Arrays.copyOf(start, distinct + 1);
    this.placesOfLatin = new int[LATIN];
    Arrays.setAll(placesOfLatin, c -> Arrays.binarySearch(firsts, fold((char) c, folded)));
  }

  /**
   * The words that start at a place of the text, longest first; nothing is asked of what follows.
   */
  List<NumberName> at(CharSequence text, int at) {
    List<NumberName> found = List.of();
    int first = at < text.length() ? place(text.charAt(at)) : -1;
    if (first < 0) {
      return found;
    }
    int low = starts[first];
    int high = starts[first + 1];
    for (int depth = 0; at + depth < text.length() && low < high; depth++) {
      if (depth > 0) {
        char c = fold(text.charAt(at + depth), folded);
        low = firstNotBelow(c, low, high, depth);
        high = firstNotBelow(c + 1, low, high, depth);
      }
      if (low < high && keys[low].length() == depth + 1) {
        if (found.isEmpty()) {
          found = new ArrayList<>(2);
        }
        found.add(0, names[low]);
      }
    }
    return found;
  }

  /** Whether a word starts at a place of the text; nothing is asked of what follows. */
  boolean startsAt(CharSequence text, int at) {
    int first = at < text.length() ? place(text.charAt(at)) : -1;
    if (first < 0) {
      return false;
    }
    int low = starts[first];
    int high = starts[first + 1];
    for (int depth = 1; low < high && keys[low].length() > depth; depth++) {
      if (at + depth == text.length()) {
        return false;
      }
      char c = fold(text.charAt(at + depth), folded);
      low = firstNotBelow(c, low, high, depth);
      high = firstNotBelow(c + 1, low, high, depth);
    }
    return low < high;
  }

  /** The place of a first character among those of the keys; negative where none starts so. */
  private int place(char c) {
    return c < LATIN ? placesOfLatin[c] : Arrays.binarySearch(firsts, fold(c, folded));
  }

  /** In the sorted keys [low, high), which share their first characters: the first to go on so. */
  private int firstNotBelow(int c, int low, int high, int depth) {
    int from = low;
    int to = high;
    while (from < to) {
      int middle = (from + to) >>> 1;
      String key = keys[middle];
      if (key.length() > depth && key.charAt(depth) >= c) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }

  private static char fold(char c, boolean folded) {
    return switch (c) {
      case '\u2019', '\u02BC', '\u02B9', '\u05F3' -> '\'';
      case '\u2010', '\u2011' -> '-';
      case '\t', '\n', '\r', '\u00A0', '\u2009', '\u202F', '\u3000' -> ' ';
      case '\u00B5' -> '\u03BC';
      case '\uFF05' -> '%';
      default -> folded ? Character.toLowerCase(c) : c;
    };
  }

  /** Collects the words of a lexicon; of two that are written alike the first stays. */
  static final class Builder {
    private final boolean folded;
    private final Map<String, NumberName> words = new TreeMap<>();

    Builder(boolean folded) {
      this.folded = folded;
    }

    void add(String word, NumberName name) {
      words.putIfAbsent(key(word), name);
    }

    /** Adds all words of another, folded as this one folds. */
    void addAll(Builder other) {
      if (other != this) {
        other.words.forEach(this::add);
      }
    }

    private String key(String word) {
      StringBuilder key = new StringBuilder(word);
      for (int i = 0; i < key.length(); i++) {
        key.setCharAt(i, fold(key.charAt(i), folded));
      }
      return key.toString();
    }

    Lexicon build() {
      return new Lexicon(folded, new TreeMap<>(words));
    }
  }
}
