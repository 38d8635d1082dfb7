package org.lacuna.read.wikitext;

import static org.lacuna.read.wikitext.SafeMarkup.LITERAL;
import static org.lacuna.read.wikitext.SafeMarkup.NOTHING;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;

/**
 * Goes over a page once and puts marks in the place of what {@link SafeMarkup} keeps from the
 * parser. The time is linear in the length, whatever the nesting.
 */
final class MarkupScan {
  /** Templates in templates, links in captions: more than any page needs that people wrote. */
  private static final int DEEPEST_BRACES = 20;

  private static final int DEEPEST_BRACKETS = 3;

  /** Options of an image; the parser tries each one anew as the caption, to the image's end. */
  private static final int MOST_FIELDS = 40;

  private static final int DEEPEST_TABLES = 8;
  private static final int DEEPEST_LIST = 10;
  private static final int LONGEST_VARIANT = 500;
  private static final String LIST = "*#:;";

  private final String source;
  private final char[] out;
  private final MarkupTags tags;
  private final Deque<Opening> open = new ArrayDeque<>();
  private int braces;
  private int tables;

  /** Braces or brackets that are open; those too deep are taken out with what closes them. */
  private static final class Opening {
    final int at;
    final boolean brace;
    final boolean tooDeep;
    int count;
    int fields;

    Opening(int at, boolean brace, boolean tooDeep, int count) {
      this.at = at;
      this.brace = brace;
      this.tooDeep = tooDeep;
      this.count = count;
    }
  }

  MarkupScan(String source, Map<Integer, String> decoded) {
    this.source = source;
    this.out = LegalCharacters.of(source);
    this.tags = new MarkupTags(source, out, decoded);
  }

  /** The source's characters with the marks. */
  char[] run() {
    scan(0, out.length);
    return out;
  }

  private void scan(int start, int end) {
    Deque<Opening> outer = new ArrayDeque<>(open);
    int outerBraces = braces;
    int outerTables = tables;
    open.clear();
    braces = 0;
    tables = 0;
    int at = lineStart(start, end);
    while (at < end) {
      at = step(at, end);
    }
    open.forEach(this::forget);
    open.clear();
    open.addAll(outer);
    braces = outerBraces;
    tables = outerTables;
  }

  private int step(int at, int end) {
    switch (out[at]) {
      case '<':
        return tag(at, end);
      case '{':
        return openBraces(at, end);
      case '}':
        return closeBraces(at, end);
      case '[':
        return openBrackets(at, end);
      case ']':
        return closeBrackets(at, end);
      case '|':
        return field(at);
      case '&':
        return tags.entity(at, end);
      case '~':
        return tildes(at, end);
      case '-':
        return variant(at, end);
      case '\n':
        return lineStart(at + 1, end);
      default:
        return at + 1;
    }
  }

  private int tag(int at, int end) {
    MarkupTags.Tag tag = tags.at(at, end);
    if (tag.body().length() > 0) {
      scan(tag.body().start(), tag.body().end());
    }
    return tag.end();
  }

  private int openBraces(int at, int end) {
    int count = run(at, end);
    if (count >= 2) {
      boolean tooDeep = braces >= DEEPEST_BRACES;
      if (tooDeep) {
        hide(at, at + count);
      }
      open.push(new Opening(at, true, tooDeep, count));
      braces++;
    }
    return at + count;
  }

  private int closeBraces(int at, int end) {
    int left = run(at, end);
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

  private int openBrackets(int at, int end) {
    int count = run(at, end);
    if (count == 1) {
      if (!tags.opensWebLink(at, end)) {
        out[at] = LITERAL;
      }
      return at + 1;
    }
    int from = at + count - 2;
    Arrays.fill(out, at, from, LITERAL);
    boolean tooDeep = brackets() >= DEEPEST_BRACKETS;
    if (tooDeep) {
      hide(from, from + 2);
    }
    open.push(new Opening(from, false, tooDeep, 2));
    return at + count;
  }

  private int closeBrackets(int at, int end) {
    if (at + 1 >= end || out[at + 1] != ']' || open.isEmpty() || open.peek().brace) {
      return at + 1;
    }
    if (open.pop().tooDeep) {
      hide(at, at + 2);
    }
    return at + 2;
  }

  /** A bar in brackets parts what stands in them, unless they are too deep or have too many. */
  private int field(int at) {
    Opening opening = open.peek();
    if (opening != null && !opening.brace) {
      opening.fields++;
      if (opening.tooDeep || opening.fields > MOST_FIELDS) {
        out[at] = LITERAL;
      }
    }
    return at + 1;
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

  private int tildes(int at, int end) {
    int count = run(at, end);
    if (count >= 3) {
      hide(at, at + count);
    }
    return at + count;
  }

  /** Of {@code -{zh-hans:a;zh-hant:b}-} the first spelling is seen. */
  private int variant(int at, int end) {
    if (at + 2 >= end || out[at + 1] != '{' || out[at + 2] == '{') {
      return at + 1;
    }
    int close = source.indexOf("}-", at);
    if (close < 0 || close + 2 > end || close - at > LONGEST_VARIANT) {
      return at + 1;
    }
    String inside = source.substring(at + 2, close);
    int colon = inside.indexOf(':');
    int first = at + 2;
    int last = close;
    if (colon > 0 && inside.substring(0, colon).strip().matches("(?:\\w\\|)?[a-z-]{2,12}")) {
      first += colon + 1;
      int semicolon = inside.indexOf(';', colon);
      last = semicolon < 0 ? close : at + 2 + semicolon;
    }
    hide(at, first);
    hide(last, close + 2);
    return last;
  }

  /** What may stand at the start of a line; a blank line ends links. */
  private int lineStart(int at, int end) {
    int first = at;
    while (first < end && (out[first] == ' ' || out[first] == '\t')) {
      first++;
    }
    if (first < end && out[first] == '\n') {
      while (!open.isEmpty() && !open.peek().brace) {
        forget(open.pop());
      }
      return first;
    }
    if (first + 1 < end && out[first] == '{' && out[first + 1] == '|') {
      if (++tables > DEEPEST_TABLES) {
        hide(first, first + 2);
      }
      return first + 2;
    }
    if (first + 1 < end && out[first] == '|' && out[first + 1] == '}') {
      if (tables > DEEPEST_TABLES) {
        hide(first, first + 2);
      }
      if (tables > 0 && !(first + 2 < end && out[first + 2] == '}')) {
        tables--;
        return first + 2;
      }
      return first + 1;
    }
    int marks = at;
    while (marks < end && LIST.indexOf(out[marks]) >= 0) {
      marks++;
    }
    if (marks - at > DEEPEST_LIST) {
      hide(at + DEEPEST_LIST, marks);
    }
    return marks;
  }

  private int run(int at, int end) {
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
