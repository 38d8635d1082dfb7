package org.lacuna.evaluate;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Which paragraph of a text a place is in; an empty line parts paragraphs. In {@code "a\n\nb"} the
 * place 0 is in paragraph 0 and the place 3 in paragraph 1.
 */
final class Paragraphs {
  private static final Pattern BREAK =
      Pattern.compile("\\R\\h*\\R\\s*", Pattern.UNICODE_CHARACTER_CLASS);

  private final int[] starts;

  private Paragraphs(int[] starts) {
    this.starts = starts;
  }

  static Paragraphs of(String text) {
    return new Paragraphs(BREAK.matcher(text).results().mapToInt(MatchResult::end).toArray());
  }

  /** The number of the paragraph, counted from 0. */
  int number(int place) {
    int found = Arrays.binarySearch(starts, place);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
