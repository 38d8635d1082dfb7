package org.lacuna.read.wikitext;

import static org.lacuna.read.wikitext.SafeMarkup.LITERAL;
import static org.lacuna.read.wikitext.SafeMarkup.NOTHING;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * The braces, brackets and tables that are open at a place of a page, or of a tag's content, which
 * nests by itself. What is too deep or never closed gets marks in place of its own characters.
 *
 * <p>Of {@code [[a|{{b}}} one link is open and, where it ends, is forgotten: its brackets are
 * {@link SafeMarkup#NOTHING}. A method that opens or closes says where to go on.
 */
final class Nesting {
  /** Templates in templates: more than any page needs that people wrote. */
  private static final int DEEPEST_BRACES = 20;

  /** A link in the caption of an image in the caption of another. */
  private static final int DEEPEST_BRACKETS = 3;

  /** A table in a cell of a table; one more to spare. */
  private static final int DEEPEST_TABLES = 3;

  /** An image has a dozen options at most. */
  private static final int MOST_BARS = 40;

  private final char[] out;
  private final MarkupTags tags;
  private final Parts parts;
  private final boolean outermost;
  private final Deque<Opening> open = new ArrayDeque<>();
  private final Deque<Integer> tables = new ArrayDeque<>();
  private int braces;

  /** Braces or brackets that are open; those too deep are taken out with what closes them. */
  private static final class Opening {
    final int at;
    final boolean brace;
    final boolean tooDeep;
    int count;
    int bars;

    Opening(int at, boolean brace, boolean tooDeep, int count) {
      this.at = at;
      this.brace = brace;
      this.tooDeep = tooDeep;
      this.count = count;
    }
  }

  /**
   * Nothing is open yet.
   *
   * @param out the page's characters, into which the marks are put
   * @param outermost whether this is the page itself, which may be cut into parts
   */
  Nesting(char[] out, MarkupTags tags, Parts parts, boolean outermost) {
    this.out = out;
    this.tags = tags;
    this.parts = parts;
    this.outermost = outermost;
  }

  /** A bar parts what is open innermost. */
  void bar() {
    if (!open.isEmpty()) {
      open.peek().bars++;
    }
  }

  int openBraces(int at, int end) {
    int count = run(out, at, end);
    if (count >= 2) {
      parts.count(at);
      boolean tooDeep = braces >= DEEPEST_BRACES;
      if (tooDeep) {
        hide(at, at + count);
      }
      open.push(new Opening(at, true, tooDeep, count));
      braces++;
    }
    return at + count;
  }

  int closeBraces(int at, int end) {
    int left = run(out, at, end);
    int next = at;
    while (left >= 2 && braces > 0) {
      Opening opening = open.pop();
      while (!opening.brace) {
        forget(opening);
        opening = open.pop();
      }
      braces--;
      int matched = left >= 3 && opening.count >= 3 ? 3 : 2;
      if (opening.tooDeep) {
        hide(next, next + matched);
      }
      opening.count -= matched;
      next += matched;
      keep(opening.at, next);
      left -= matched;
      if (opening.count >= 2) {
        open.push(opening);
        braces++;
      }
    }
    if (left >= 2) {
      hide(next, next + left);
    }
    return next + left;
  }

  int openBrackets(int at, int end) {
    int count = run(out, at, end);
    if (count == 1) {
      if (!tags.opensWebLink(at, end)) {
        out[at] = LITERAL;
      }
      return at + 1;
    }
    parts.count(at);
    int from = at + count - 2;
    Arrays.fill(out, at, from, LITERAL);
    boolean tooDeep = brackets() >= DEEPEST_BRACKETS;
    if (tooDeep) {
      hide(from, from + 2);
    }
    open.push(new Opening(from, false, tooDeep, 2));
    return at + count;
  }

  int closeBrackets(int at, int end) {
    if (at + 1 >= end || out[at + 1] != ']' || open.isEmpty() || open.peek().brace) {
      return at + 1;
    }
    Opening opening = open.pop();
    if (opening.tooDeep) {
      hide(at, at + 2);
      open.peek().bars += opening.bars;
    } else if (opening.bars > MOST_BARS) {
      forget(opening);
      hide(at, at + 2);
    }
    keep(opening.at, at + 2);
    return at + 2;
  }

  /** Brackets open inside the innermost braces, as far as it matters. */
  private int brackets() {
    int found = 0;
    for (Opening opening : open) {
      if (opening.brace || found >= DEEPEST_BRACKETS) {
        return found;
      }
      found++;
    }
    return found;
  }

  /** A blank line ends links. */
  void emptyLine() {
    while (!open.isEmpty() && !open.peek().brace) {
      forget(open.pop());
    }
  }

  /** Of <code>{|</code>. */
  void openTable(int at) {
    tables.push(at);
    if (tables.size() > DEEPEST_TABLES) {
      hide(at, at + 2);
    }
  }

  /** Of <code>|}</code>; what is really <code>|}}</code> closes a template and no table. */
  int closeTable(int at, int end) {
    if (tables.size() > DEEPEST_TABLES) {
      hide(at, at + 2);
    }
    if (!tables.isEmpty() && !(at + 2 < end && out[at + 2] == '}')) {
      keep(tables.pop(), at + 2);
      return at + 2;
    }
    return at + 1;
  }

  /** At the end: what is open still is never closed. */
  void end() {
    open.forEach(this::forget);
  }

  /** A page is not cut inside of this. */
  void keep(int start, int end) {
    if (outermost) {
      parts.keep(start, end);
    }
  }

  /** A page may be cut there. */
  void mayCut(int at, boolean betweenBlocks) {
    if (outermost) {
      parts.mayCut(at, betweenBlocks);
    }
  }

  /** How often the character at a place stands there in a row. */
  static int run(char[] out, int at, int end) {
    int next = at + 1;
    while (next < end && out[next] == out[at]) {
      next++;
    }
    return next - at;
  }

  /** Never closed: its own characters are no markup and no text. */
  private void forget(Opening opening) {
    hide(opening.at, opening.at + opening.count);
    if (opening.brace) {
      braces--;
    }
  }

  private void hide(int start, int end) {
    Arrays.fill(out, start, end, NOTHING);
  }
}
