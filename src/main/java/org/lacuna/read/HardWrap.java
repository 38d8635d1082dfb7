package org.lacuna.read;

import java.util.Arrays;
import java.util.List;
import org.lacuna.read.page.Characters;
import org.lacuna.text.Span;

/**
 * Tells whether a text was wrapped: broken into lines of about one width wherever the next word did
 * not fit.
 *
 * <p>Looked at are the lines of paragraphs and list items that another line of text follows at
 * once. The text is wrapped if of these lines
 *
 * <ul>
 *   <li>at least four in five are {@linkplain #FULL full}: with the first word of the next line
 *       they would be wider than the text is, and
 *   <li>at most half {@linkplain #ENDING end a sentence},
 * </ul>
 *
 * and the text is between {@value #NARROWEST} and {@value #WIDEST} columns wide. Its width is that
 * which nine in ten of its lines do not exceed, so that one long address does not count; Chinese,
 * Japanese and Korean characters take two columns.
 */
final class HardWrap {
  /** Narrower than any wrapped text: lists of names, verses. Half of the usual 80. */
  static final int NARROWEST = 40;

  /** Wider than editors and mail programs wrap; the usual widths are 65 to 100. */
  static final int WIDEST = 120;

  /**
   * Share of full lines. Of 496 newspaper texts in de, en, es and fr those wrapped at 60 to 100
   * columns had 1.0, those with a sentence a line .27 at most.
   */
  static final double FULL = 0.8;

  /**
   * Share of lines that end a sentence: in the same texts .29 at most if wrapped, .47 at least if
   * not.
   */
  static final double ENDING = 0.5;

  /** Share of lines that do not exceed the width. */
  private static final double WIDTH_QUANTILE = 0.9;

  /** Full stops and the like of all scripts, and what may stand behind them. */
  private static final String TERMINALS =
      ".!?:;\u2026\u3002\uFF01\uFF1F\uFF1B\u0964\u0965\u061F\u06D4\u0589\u1362\u104B";

  private static final String CLOSERS = "\"')]\u00BB\u201D\u2019\u201C\u300D\u300F\uFF09\u203A";

  /** Before it all characters take one column. */
  private static final int FIRST_MARK = 0x300;

  private HardWrap() {}

  /** Whether the lines of the text are of a wrapped one. */
  static boolean isWrapped(String text, List<Line> lines) {
    int[] widths = widths(text, lines);
    if (widths.length == 0) {
      return false;
    }
    int width = widths[(int) Math.ceil(WIDTH_QUANTILE * widths.length) - 1];
    if (width < NARROWEST || width > WIDEST) {
      return false;
    }
    int broken = 0;
    int full = 0;
    int ending = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      Line next = lines.get(i + 1);
      if (line.kind().goesOn() && next.kind() == Line.Kind.TEXT) {
        String words = line.span().in(text);
        broken++;
        full += columns(text, line.span()) + 1 + firstWord(text, next.span()) > width ? 1 : 0;
        ending += endsSentence(words) ? 1 : 0;
      }
    }
    return broken > 0 && full >= FULL * broken && ending <= ENDING * broken;
  }

  /** The widths of lines that can go on, the narrowest first. */
  private static int[] widths(String text, List<Line> lines) {
    int[] widths = new int[lines.size()];
    int count = 0;
    for (Line line : lines) {
      if (line.kind().goesOn()) {
        widths[count++] = columns(text, line.span());
      }
    }
    Arrays.sort(widths, 0, count);
    return Arrays.copyOf(widths, count);
  }

  /** Columns of the first word; of a script without spaces, of the first character. */
  private static int firstWord(String text, Span span) {
    if (Characters.isWide(text.codePointAt(span.start()))) {
      return 2;
    }
    int end = span.start();
    while (end < span.end() && !Characters.isBlank(text.charAt(end))) {
      end++;
    }
    return columns(text, new Span(span.start(), end));
  }

  /** Columns of a stretch of the text; of one wider than any wrapped text not all are counted. */
  private static int columns(String text, Span span) {
    int columns = 0;
    int at = span.start();
    while (at < span.end() && columns <= WIDEST) {
      int c = text.codePointAt(at);
      columns += c < FIRST_MARK ? 1 : columns(c);
      at += Character.charCount(c);
    }
    return columns;
  }

  private static int columns(int codePoint) {
    if (Character.getType(codePoint) == Character.NON_SPACING_MARK) {
      return 0;
    }
    return Characters.isWide(codePoint) ? 2 : 1;
  }

  private static boolean endsSentence(String line) {
    int end = line.length();
    while (end > 0 && CLOSERS.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && TERMINALS.indexOf(line.charAt(end - 1)) >= 0;
  }
}
