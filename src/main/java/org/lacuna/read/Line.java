package org.lacuna.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lacuna.language.ImageOptions;
import org.lacuna.read.page.Characters;
import org.lacuna.text.Span;

/**
 * One line of a text and what its first and last characters say it is.
 *
 * @param kind what it is
 * @param span what there is to read in it: without bullets, equals signs and white space at the
 *     ends
 */
record Line(Kind kind, Span span) {
  /** Links that stand alone on a line and lead to a category or another wiki. */
  private static final Pattern NAVIGATION =
      Pattern.compile("(?:\\[\\[[^\\[\\]|:]++:[^\\s\\[\\]][^\\[\\]]*+\\]\\]\\s*+)++");

  private static final String BULLETS = "*#:;\u2022";

  /** What a line is. */
  enum Kind {
    /** Nothing to read: empty, a rule of hyphens, what remains of an image, a category. */
    BLANK(false),
    /** {@code == Life ==}. */
    HEADING(false),
    /** {@code * an item}. */
    ITEM(true),
    /** A line of a paragraph. */
    TEXT(true);

    private final boolean goesOn;

    Kind(boolean goesOn) {
      this.goesOn = goesOn;
    }

    /** Whether a line of text after it can belong to it. */
    boolean goesOn() {
      return goesOn;
    }
  }

  /** The lines of a text, in order; of empty ones in a row the first. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    boolean afterBlank = false;
    for (int start = 0, end; start <= text.length(); start = next(text, end)) {
      end = end(text, start);
      Line line = line(text, start, end);
      boolean blank = line.kind() == Kind.BLANK;
      if (!blank || !afterBlank) {
        lines.add(line);
      }
      afterBlank = blank;
    }
    return lines;
  }

  /** Where the line that starts at {@code start} ends: before its LF, CR LF or CR. */
  static int end(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** Where the line after the one that ends at {@code end} starts; behind the text if none does. */
  static int next(String text, int end) {
    return end + (text.startsWith("\r\n", end) ? 2 : 1);
  }

  private static Line line(String text, int from, int to) {
    Span span = trimmed(text, from, to);
    String line = span.in(text);
    if (!Characters.hasLetterOrDigit(line)
        || ImageOptions.standard().isImageLine(line)
        || (line.startsWith("[[") && NAVIGATION.matcher(line).matches())) {
      return new Line(Kind.BLANK, span);
    }
    int signs = equalsSigns(line);
    if (signs > 0) {
      return new Line(Kind.HEADING, trimmed(text, span.start() + signs, span.end() - signs));
    }
    int bullets = 0;
    while (BULLETS.indexOf(line.charAt(bullets)) >= 0) {
      bullets++;
    }
    return bullets > 0
        ? new Line(Kind.ITEM, trimmed(text, span.start() + bullets, span.end()))
        : new Line(Kind.TEXT, span);
  }

  /** How many equals signs stand at both ends, at most six; 0 if there is none at one end. */
  private static int equalsSigns(String line) {
    int signs = 0;
    while (signs < 6
        && line.charAt(signs) == '='
        && line.charAt(line.length() - 1 - signs) == '=') {
      signs++;
    }
    return signs;
  }

  private static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Characters.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Characters.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
