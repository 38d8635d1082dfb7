package org.lacuna.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lacuna.text.Language;

/**
 * Words of two languages that go together, learned from sentences that tell the same.
 *
 * <p>It holds counts, not probabilities, so that two lexicons of one pair of languages are merged
 * by adding them up.
 *
 * @param left the first language
 * @param right the second language
 * @param entries sorted by their words, no pair twice
 */
public record Lexicon(Language left, Language right, List<Entry> entries) {
  /** What no evidence at all would give: counts of this size are pulled towards 0. */
  private static final double DOUBT = 0.5;

  /**
   * Two words.
   *
   * @param left a folded word of the first language: {@code church}
   * @param right a folded word of the second: {@code esglesia}
   * @param links how often the one was probably the other's counterpart; not a whole number
   * @param leftCount in how many of the sentences learned from the left word stood
   * @param rightCount the same of the right word
   */
  public record Entry(String left, String right, double links, int leftCount, int rightCount) {
    /**
     * How surely the two go together, 0 to 1: the cosine {@code links / √(leftCount · rightCount)}
     * with a doubt of half a count. Of 9 links among 10 and 10 sentences .86, of 1 among 1 and 1
     * .67.
     */
    public double strength() {
      return Math.min(1, links / Math.sqrt((leftCount + DOUBT) * (rightCount + DOUBT)));
    }

    private Entry plus(Entry other) {
      return new Entry(
          left,
          right,
          links + other.links,
          leftCount + other.leftCount,
          rightCount + other.rightCount);
    }
  }

  private record Words(String left, String right) {}

  /** Sorts the entries, and adds up those of the same words. */
  public Lexicon {
    entries = summed(entries);
  }

  private static List<Entry> summed(List<Entry> entries) {
    Map<Words, Entry> byWords = new LinkedHashMap<>();
    for (Entry entry : entries) {
      byWords.merge(new Words(entry.left(), entry.right()), entry, Entry::plus);
    }
    return byWords.values().stream()
        .sorted(Comparator.comparing(Entry::left).thenComparing(Entry::right))
        .toList();
  }

  /** A lexicon that knows nothing. */
  public static Lexicon empty(Language left, Language right) {
    return new Lexicon(left, right, List.of());
  }

  /** The same with the languages the other way round. */
  public Lexicon turned() {
    return new Lexicon(
        right,
        left,
        entries.stream()
            .map(e -> new Entry(e.right(), e.left(), e.links(), e.rightCount(), e.leftCount()))
            .toList());
  }

  /**
   * Both together.
   *
   * @throws IllegalArgumentException if the other is not of the same two languages in the same
   *     order
   */
  public Lexicon plus(Lexicon other) {
    if (!left.equals(other.left) || !right.equals(other.right)) {
      throw new IllegalArgumentException(
          "want " + left + "-" + right + ", got " + other.left + "-" + other.right);
    }
    List<Entry> all = new ArrayList<>(entries);
    all.addAll(other.entries);
    return new Lexicon(left, right, all);
  }
}
