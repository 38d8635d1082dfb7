package org.lacuna.split;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.lacuna.language.AbbreviationKind;
import org.lacuna.language.Orthography;

/**
 * The abbreviation that a dot closes, or stands in the middle of.
 *
 * @param kinds what the dot may be; empty where no abbreviation is known
 * @param stem the abbreviation without spaces and without its last dot
 * @param followsNumber whether a number stands before it: {@code 5 min.}
 * @param goesOn whether the dot stands inside a longer one, as the first of {@code z. B.}
 */
record Abbreviation(
    Set<AbbreviationKind> kinds, String stem, boolean followsNumber, boolean goesOn) {
  /** Longest abbreviation, in parts with a dot each: {@code u. v. a. m.} */
  private static final int PARTS = 4;

  private static final int LONGEST_PART = 12;

  /** Whether the dot neither closes a known abbreviation nor stands inside one. */
  boolean isNone() {
    return kinds.isEmpty() && !goesOn;
  }

  /** The longest known abbreviation that ends with the candidate's dot. */
  static Abbreviation endingAt(Candidate at, Orthography orthography) {
    List<Integer> starts = partsBefore(at);
    List<String> after = partsAfter(at);
    Abbreviation found = new Abbreviation(Set.of(), "", false, false);
    for (int start : starts) {
      String written = unspaced(at.text(), start, at.run() + 1);
      boolean first = start == at.sentence();
      StringBuilder longer = new StringBuilder(written);
      for (String part : after) {
        if (!orthography.kinds(longer.append(part).toString(), first).isEmpty()) {
          return new Abbreviation(Set.of(), written, false, true);
        }
      }
      Set<AbbreviationKind> kinds = orthography.kinds(written, first);
      if (!kinds.isEmpty()) {
        String stem = written.substring(0, written.length() - 1);
        found = new Abbreviation(kinds, stem, isAfterNumber(at.text(), start), false);
      }
    }
    return found;
  }

  /** Where the last one, two … words with a dot start, the shortest first. */
  private static List<Integer> partsBefore(Candidate at) {
    List<Integer> starts = new ArrayList<>();
    int end = at.run();
    while (starts.size() < PARTS) {
      int start = Words.startOfWordBefore(at.text(), end);
      if (start == end) {
        break;
      }
      if (starts.isEmpty()) {
        lastPart(at.text(), start, end).ifPresent(starts::add);
      }
      starts.add(start);
      int before = start;
      while (before > 0 && start - before < 2 && Signs.isSpace(at.text().charAt(before - 1))) {
        before--;
      }
      if (before == start || before == 0 || at.text().charAt(before - 1) != '.') {
        break;
      }
      end = before - 1;
    }
    return starts;
  }

  /** Where the last part of a joined word starts: the {@code Ing} of {@code Dipl.-Ing} */
  private static OptionalInt lastPart(String text, int start, int end) {
    for (int i = end - 3; i > start; i--) { // a single letter is an initial: T.S. Eliot
      if (text.charAt(i) == '-' || text.charAt(i) == '.') {
        return OptionalInt.of(i + 1);
      }
    }
    return OptionalInt.empty();
  }

  /** The words with a dot that come next, up to the first without. */
  private static List<String> partsAfter(Candidate at) {
    List<String> parts = new ArrayList<>();
    int start = at.next();
    while (parts.size() < PARTS - 1 && start < at.text().length()) {
      int end = start;
      int most = Math.min(at.text().length(), start + LONGEST_PART);
      while (end < most && isInPart(at.text().charAt(end))) {
        end++;
      }
      if (end == start || at.text().charAt(end - 1) != '.') {
        break;
      }
      parts.add(at.text().substring(start, end));
      start = end;
      while (start < at.text().length()
          && start - end < 2
          && Signs.isSpace(at.text().charAt(start))) {
        start++;
      }
    }
    return parts;
  }

  private static boolean isInPart(char c) {
    return c == '.' || c == '-' || Signs.isLetterOrMark(c);
  }

  private static boolean isAfterNumber(String text, int start) {
    int end = start;
    while (end > 0 && start - end < 2 && Signs.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end > 0 && Character.isDigit(text.charAt(end - 1));
  }

  private static String unspaced(String text, int start, int end) {
    StringBuilder written = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      if (!Signs.isSpace(text.charAt(i))) {
        written.append(text.charAt(i));
      }
    }
    return written.toString();
  }
}
