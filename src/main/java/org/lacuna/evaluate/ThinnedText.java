package org.lacuna.evaluate;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lacuna.text.Span;

/**
 * A text from which spans were taken: {@code "born in 1861 in Oslo"} without {@code [5, 12)} is
 * {@code "born in Oslo"}.
 *
 * @param text what is left
 */
record ThinnedText(String text) {
  private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  // Thousands may be parted by a space, a dot, a comma or an apostrophe.
  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[.,'\u2019]\\p{Nd}+)*");
  private static final Pattern GROUPING =
      Pattern.compile("(?<=\\p{Nd})[ \u00A0\u202F\u2009](?=\\p{Nd}{3}(?!\\p{Nd}))");

  /** From how many characters on a text is found inside longer words too. */
  private static final int LONG_ENOUGH = 4;

  /** The text without these spans; of the two spaces that meet where one was, one is kept. */
  static ThinnedText of(String text, List<Span> removed) {
    StringBuilder left = new StringBuilder(text);
    for (Span span : removed.stream().sorted(Comparator.reverseOrder()).toList()) {
      left.delete(span.start(), span.end());
      int at = span.start();
      boolean spaceBefore = at == 0 || Character.isWhitespace(left.charAt(at - 1));
      if (spaceBefore && at < left.length() && left.charAt(at) == ' ') {
        left.deleteCharAt(at);
      }
    }
    return new ThinnedText(left.toString());
  }

  /**
   * Whether what was removed still stands here, case aside, or all numbers in it do. Less than
   * {@value #LONG_ENOUGH} characters must stand alone: {@code EU} is not in {@code Europe}.
   */
  boolean stillTells(String removed) {
    String wanted = plain(removed);
    String here = plain(text);
    for (int at = here.indexOf(wanted); at >= 0; at = here.indexOf(wanted, at + 1)) {
      if (wanted.length() >= LONG_ENOUGH
          || !isLetter(here, at - 1) && !isLetter(here, at + wanted.length())) {
        return true;
      }
    }
    Set<String> numbers = numbers(removed);
    return !numbers.isEmpty() && numbers(text).containsAll(numbers);
  }

  private static String plain(String text) {
    return SPACES.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static Set<String> numbers(String text) {
    return NUMBER
        .matcher(GROUPING.matcher(text).replaceAll(""))
        .results()
        .map(number -> digits(number.group()))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static String digits(String number) {
    StringBuilder digits = new StringBuilder();
    number
        .codePoints()
        .filter(Character::isDigit)
        .forEach(digit -> digits.append(Character.digit(digit, 10)));
    return digits.toString();
  }
}
