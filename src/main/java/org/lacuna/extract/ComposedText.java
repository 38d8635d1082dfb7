package org.lacuna.extract;

import java.text.Normalizer;
import java.util.Arrays;
import org.lacuna.text.Span;

/**
 * A text in composed form (NFC), in which the words of tables can be found, and the way back.
 *
 * <p>Of {@code "e\u0301te\u0301"}, five code units, the composed text has three; its {@code [2, 3)}
 * is {@code [3, 5)} of the original.
 */
final class ComposedText {
  /** Below the marks all letters are composed. */
  private static final char FIRST_MARK = '\u0300';

  /** Of the marks between, which most texts have, none is hidden and none melts into another. */
  private static final char FIRST_PUNCTUATION = '\u2010';

  private static final char LAST_PUNCTUATION = '\u2027';
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final int[] UNCHANGED = {};

  private final String original;
  private final String text;
  // Where each composed code unit begins in the original, and the end; empty when nothing changed.
  private final int[] starts;

  private ComposedText(String original, String text, int[] starts) {
    this.original = original;
    this.text = text;
    this.starts = starts;
  }

  static ComposedText of(String original) {
    return of(original, false);
  }

  /**
   * The same without the characters that nobody sees, such as the marks of direction around the
   * numbers of Arabic and Hebrew, and with digits of one code unit each, in Chakma and Adlam too.
   */
  static ComposedText visible(String original) {
    return of(original, true);
  }

  private static ComposedText of(String original, boolean visible) {
    if (isPlain(original)) {
      return new ComposedText(original, original, UNCHANGED);
    }
    boolean hidden = visible && isUnusual(original);
    if (!hidden && Normalizer.isNormalized(original, Normalizer.Form.NFC)) {
      return new ComposedText(original, original, UNCHANGED);
    }
    StringBuilder text = new StringBuilder(original.length());
    int[] starts = new int[4 * original.length() + 1];
    int from = 0;
    while (from < original.length()) {
      int to = from + Character.charCount(original.codePointAt(from));
      if (hidden && isHidden(original.charAt(from))) {
        from = to;
        continue;
      }
      while (to < original.length() && continues(original.codePointAt(to))) {
        to += Character.charCount(original.codePointAt(to));
      }
      String piece = Normalizer.normalize(original.substring(from, to), Normalizer.Form.NFC);
      int first = original.codePointAt(from);
      if (hidden && isLongDigit(first)) {
        piece = String.valueOf(Character.digit(first, 10));
      }
      starts = starts.length > text.length() + piece.length() ? starts : grown(starts, piece);
      Arrays.fill(starts, text.length(), text.length() + piece.length(), from);
      text.append(piece);
      from = to;
    }
    starts = Arrays.copyOf(starts, text.length() + 1);
    starts[text.length()] = original.length();
    return new ComposedText(original, text.toString(), starts);
  }

  private static int[] grown(int[] starts, String piece) {
    return Arrays.copyOf(starts, 2 * starts.length + piece.length());
  }

  /** Whether there are only characters that are composed and seen, whatever stands beside them. */
  private static boolean isPlain(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= FIRST_MARK && (c < FIRST_PUNCTUATION || c > LAST_PUNCTUATION) || c == SOFT_HYPHEN) {
        return false;
      }
    }
    return true;
  }

  /** Whether there is anything hidden, or a digit of two code units. */
  private static boolean isUnusual(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isHidden(c) || Character.isHighSurrogate(c) && isLongDigit(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLongDigit(int c) {
    return Character.isSupplementaryCodePoint(c) && Character.isDigit(c);
  }

  private static boolean isHidden(int c) {
    return c > 0x7F && Character.getType(c) == Character.FORMAT;
  }

  /** Whether the character may melt into the one before it: marks, and the later Hangul jamo. */
  private static boolean continues(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> c >= 0x1160 && c <= 0x11FF;
    };
  }

  /** The composed text. */
  String text() {
    return text;
  }

  /** The span of the original that became a span of the composed text; whole pieces only. */
  Span original(Span composed) {
    if (starts.length == 0) {
      return composed;
    }
    int end = composed.end();
    while (end < text.length() && starts[end] == starts[composed.end() - 1]) {
      end++;
    }
    int last = starts[end];
    while (last > starts[composed.start()] && isHidden(original.charAt(last - 1))) {
      last--;
    }
    return new Span(starts[composed.start()], last);
  }
}
