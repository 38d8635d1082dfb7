package org.lacuna.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lacuna.language.WordForm;
import org.lacuna.text.Side;

/**
 * Which words of two vocabularies could be the same, and how likely.
 *
 * <p>Only words that begin alike, in sound or in consonants, or end alike are compared, and between
 * two scripts those whose consonants are made at the same places: of two articles of 8,000 kinds of
 * words some 100,000 pairs instead of 64 million.
 */
final class WordMatches {
  /** Below this similarity two words have nothing to do with each other. */
  static final double LEAST = 0.62;

  /**
   * Beginnings that more pairs than this share say nothing: such words match only when they are the
   * same. No article that people write comes near.
   */
  private static final long MOST_PAIRS = 4_000_000;

  /** Trust that an acronym stands for a name with such initials. */
  private static final double ACRONYM = 0.8;

  /** A word and a compound that ends in it are that much alike at most. */
  private static final double PART_OF_COMPOUND = 0.72;

  /** CLDR names for one code mean one thing; not 1, because a word may have other meanings. */
  private static final double LABEL = 0.95;

  /**
   * A word of the other side.
   *
   * @param entry its number in the other vocabulary
   * @param similarity 0 to 1
   * @param learned whether the two are known to go together, instead of being alike
   * @param meaning the basic meaning that they are known to go together by; empty if by none
   */
  record Match(int entry, double similarity, boolean learned, String meaning) {}

  /** What most words have. */
  private static final List<Match> NONE = List.of();

  private final List<List<Match>> ofLeft;
  private final List<List<Match>> ofRight;

  private WordMatches(List<List<Match>> ofLeft, List<List<Match>> ofRight) {
    this.ofLeft = ofLeft;
    this.ofRight = ofRight;
  }

  /** The matches of a side's entry. */
  List<Match> of(Side side, int entry) {
    return (side == Side.LEFT ? ofLeft : ofRight).get(entry);
  }

  /** Words that are spelled alike or have the same label. */
  static WordMatches bySpelling(Vocabulary left, Vocabulary right) {
    WordMatches matches = empty(left, right);
    boolean acrossScripts = !left.script().equals(right.script());
    WordIndex index = WordIndex.of(right, acrossScripts);
    int[][] leftKeys = new int[left.entries().size()][];
    int[] leftCounts = new int[index.entries().size()];
    for (int entry = 0; entry < leftKeys.length; entry++) {
      leftKeys[entry] = index.known(WordIndex.keys(left, entry, acrossScripts));
      for (int key : leftKeys[entry]) {
        leftCounts[key]++;
      }
    }
    boolean everyName = comparesEveryName(left, right);
    int[] lastCompared = new int[right.entries().size()];
    Arrays.fill(lastCompared, -1);
    for (int entry = 0; entry < leftKeys.length; entry++) {
      for (int key : leftKeys[entry]) {
        List<Integer> others = index.entries().get(key);
        if ((long) leftCounts[key] * others.size() > MOST_PAIRS) {
          continue;
        }
        for (int other : others) {
          if (lastCompared[other] != entry) {
            lastCompared[other] = entry;
            matches.compare(left, entry, right, other);
          }
        }
      }
      if (everyName && left.isName(entry)) {
        for (int other = 0; other < lastCompared.length; other++) {
          if (right.isName(other) && lastCompared[other] != entry) {
            matches.compare(left, entry, right, other);
          }
        }
      }
    }
    return matches;
  }

  /**
   * Whether names are to be compared with every word of the other side: where one side has no
   * capitals, names begin alike too seldom.
   */
  private static boolean comparesEveryName(Vocabulary left, Vocabulary right) {
    return (!left.hasCapitals() || !right.hasCapitals())
        && !left.script().equals(right.script())
        && (long) left.entries().size() * right.entries().size() <= MOST_PAIRS;
  }

  private void compare(Vocabulary left, int entry, Vocabulary right, int other) {
    double alike = similarity(left, entry, right, other);
    if (alike >= LEAST) {
      add(entry, other, alike, false);
    }
  }

  /**
   * These matches and others that were learned. Words that are alike by their spelling stay so and
   * are at least as similar as what was learned of them. The list of an entry of which nothing was
   * learned stays the same object.
   */
  WordMatches with(List<Learned> learned) {
    if (learned.isEmpty()) {
      return this;
    }
    WordMatches all = new WordMatches(new ArrayList<>(ofLeft), new ArrayList<>(ofRight));
    for (Learned pair : learned) {
      raise(all.ofLeft, pair.left(), pair.right(), pair);
      raise(all.ofRight, pair.right(), pair.left(), pair);
    }
    return all;
  }

  /** Puts another list in the place of an entry's own, which other matches may have too. */
  private static void raise(List<List<Match>> lists, int of, int entry, Learned pair) {
    List<Match> matches = new ArrayList<>(lists.get(of));
    lists.set(of, matches);
    for (int i = 0; i < matches.size(); i++) {
      Match known = matches.get(i);
      if (known.entry() == entry) {
        double most = Math.max(known.similarity(), pair.strength());
        matches.set(i, new Match(entry, most, known.learned(), known.meaning()));
        return;
      }
    }
    matches.add(new Match(entry, pair.strength(), true, pair.meaning()));
  }

  /**
   * Two words that go together.
   *
   * @param left entry of the left vocabulary
   * @param right entry of the right vocabulary
   * @param strength 0 to 1
   * @param meaning the basic meaning of both; empty if they were seen to go together in sentences
   *     that tell the same
   */
  record Learned(int left, int right, double strength, String meaning) {
    /** Two words that were seen to go together. */
    Learned(int left, int right, double strength) {
      this(left, right, strength, "");
    }
  }

  private static WordMatches empty(Vocabulary left, Vocabulary right) {
    return new WordMatches(lists(left.entries().size()), lists(right.entries().size()));
  }

  private static List<List<Match>> lists(int size) {
    List<List<Match>> lists = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      lists.add(NONE);
    }
    return lists;
  }

  private void add(int left, int right, double similarity, boolean learned) {
    add(ofLeft, left, new Match(right, similarity, learned, ""));
    add(ofRight, right, new Match(left, similarity, learned, ""));
  }

  private static void add(List<List<Match>> lists, int of, Match match) {
    List<Match> matches = lists.get(of);
    if (matches == NONE) {
      matches = new ArrayList<>(2);
      lists.set(of, matches);
    }
    matches.add(match);
  }

  private static double similarity(Vocabulary left, int entry, Vocabulary right, int other) {
    VocabularyEntry a = left.entries().get(entry);
    VocabularyEntry b = right.entries().get(other);
    if (a.label() || b.label()) {
      boolean items = a.label() && b.label() && ItemLabel.is(a.form());
      return items ? ItemLabel.likeness(a.form(), b.form()) : labels(a, b);
    }
    boolean bySound = left.isSpelledBySound(entry) && right.isSpelledBySound(other);
    if (!bySound && !left.script().equals(right.script())) {
      return a.form().folded().equals(b.form().folded()) ? 1 : 0;
    }
    if (left.hasOneForm(entry) && right.hasOneForm(other)) {
      double alike = WordSimilarity.of(a.form(), b.form());
      return Math.max(alike, compound(left, entry, right, other));
    }
    double most = 0;
    for (WordForm form : left.forms(entry)) {
      for (WordForm there : right.forms(other)) {
        most = Math.max(most, WordSimilarity.of(form, there));
      }
    }
    return Math.max(most, compound(left, entry, right, other));
  }

  /** Two labels that are the same, or an acronym and initials. */
  private static double labels(VocabularyEntry a, VocabularyEntry b) {
    boolean initials = a.form().folded().startsWith(Acronyms.INITIALS);
    if (a.equals(b)) {
      return initials ? 0 : LABEL;
    }
    boolean initialsThere = b.form().folded().startsWith(Acronyms.INITIALS);
    return a.label()
            && b.label()
            && initials != initialsThere
            && Acronyms.key(a.form().folded()).equals(Acronyms.key(b.form().folded()))
        ? ACRONYM
        : 0;
  }

  /** The likeness of words of which one is a compound that ends in the other. */
  private static double compound(Vocabulary left, int entry, Vocabulary right, int other) {
    if (!left.isOpened(entry) && !right.isOpened(other)) {
      return 0;
    }
    WordForm form = left.afterOpening(entry);
    WordForm there = right.afterOpening(other);
    return Math.min(PART_OF_COMPOUND, WordSimilarity.of(form, there));
  }
}
