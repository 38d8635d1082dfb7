package org.lacuna.read.wikitext;

import java.util.ArrayList;
import java.util.List;
import org.lacuna.text.Span;

/**
 * Where a page may be cut so that the parser never meets much at once: its time grows faster than
 * the length for some markup, and what it cannot read is lost for its part only.
 *
 * <p>A cut stands before a blank line or a heading, or before any line where a part grows long,
 * never inside a template, a table, a link or a tag with content.
 */
final class Parts {
  /** Where a part is long enough: shorter ones cost more calls than they save. */
  static final int ENOUGH = 2_000;

  /** From here on any line will do. */
  static final int LONG = 8_000;

  /** No paragraph is longer; a table or template may be. */
  static final int TOO_LONG = 80_000;

  /**
   * Lines, links, templates and tags of a page that are parsed: up to 0.1 ms each on a busy
   * machine. What comes after so many is written without its marks.
   */
  static final int MOST_MARKS = 50_000;

  private final List<Span> whole = new ArrayList<>();
  private final List<Integer> blankLines = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private int marks;
  private int parsedTo = Integer.MAX_VALUE;

  /** Some markup starts there. */
  void count(int at) {
    if (++marks > MOST_MARKS) {
      parsedTo = Math.min(parsedTo, at);
    }
  }

  /** A stretch that must stay in one piece; they come by where they end. */
  void keep(int start, int end) {
    while (!whole.isEmpty() && whole.get(whole.size() - 1).start() >= start) {
      whole.remove(whole.size() - 1);
    }
    whole.add(new Span(start, end));
  }

  /** A place where the page may be cut; they come in order. */
  void mayCut(int at, boolean betweenBlocks) {
    (betweenBlocks ? blankLines : lines).add(at);
  }

  /** The parts of a page of that length. */
  List<Span> of(int length) {
    List<Span> parts = new ArrayList<>();
    int start = 0;
    int kept = 0;
    int blank = 0;
    int line = 0;
    while (blank < blankLines.size() || line < lines.size()) {
      boolean isBlank =
          line >= lines.size()
              || blank < blankLines.size() && blankLines.get(blank) <= lines.get(line);
      int at = isBlank ? blankLines.get(blank++) : lines.get(line++);
      while (kept < whole.size() && whole.get(kept).end() <= at) {
        kept++;
      }
      boolean inside = kept < whole.size() && whole.get(kept).start() < at;
      if (!inside && at - start >= (isBlank ? ENOUGH : LONG)) {
        parts.add(new Span(start, at));
        start = at;
      }
    }
    if (start < length) {
      parts.add(new Span(start, length));
    }
    return parts;
  }

  /** Whether a part is longer than any that people write, or the page has too much markup. */
  boolean isTooMuch(Span part) {
    if (part.end() > parsedTo) {
      return true;
    }
    return part.length() > TOO_LONG
        && whole.stream().noneMatch(w -> part.contains(w) && w.length() * 2 > part.length());
  }
}
