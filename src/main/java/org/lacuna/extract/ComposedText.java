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
  private final String text;
  // Where each composed code unit begins in the original, and the end; empty when nothing changed.
  private final int[] starts;

  private ComposedText(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  static ComposedText of(String original) {
    if (Normalizer.isNormalized(original, Normalizer.Form.NFC)) {
      return new ComposedText(original, new int[0]);
    }
    StringBuilder text = new StringBuilder(original.length());
    int[] starts = new int[4 * original.length() + 1];
    int from = 0;
    while (from < original.length()) {
      int to = from + Character.charCount(original.codePointAt(from));
      while (to < original.length() && continues(original.codePointAt(to))) {
        to += Character.charCount(original.codePointAt(to));
      }
      String piece = Normalizer.normalize(original.substring(from, to), Normalizer.Form.NFC);
      starts = starts.length > text.length() + piece.length() ? starts : grown(starts, piece);
      Arrays.fill(starts, text.length(), text.length() + piece.length(), from);
      text.append(piece);
      from = to;
    }
    starts = Arrays.copyOf(starts, text.length() + 1);
    starts[text.length()] = original.length();
    return new ComposedText(text.toString(), starts);
  }

  private static int[] grown(int[] starts, String piece) {
    return Arrays.copyOf(starts, 2 * starts.length + piece.length());
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
    return new Span(starts[composed.start()], starts[end]);
  }
}
