package org.lacuna.read.wikitext;

import static org.lacuna.read.wikitext.SafeMarkup.NOTHING;

import java.util.Arrays;
import java.util.Map;

/**
 * Goes over a page once and puts marks in the place of what {@link SafeMarkup} keeps from the
 * parser. The time is linear in the length, whatever the nesting.
 */
final class MarkupScan {
  /** Marks in a row at the start of a line: more than any list needs that people wrote. */
  private static final int DEEPEST_LIST = 10;

  /** Characters of a word in all its spellings. */
  private static final int LONGEST_VARIANT = 500;

  private static final String LIST = "*#:;";

  private final String source;
  private final char[] out;
  private final MarkupTags tags;
  private final Parts parts;
  private Nesting nesting;

  MarkupScan(String source, Map<Integer, String> decoded, Parts parts) {
    this.source = source;
    this.parts = parts;
    this.out = LegalCharacters.of(source);
    this.tags = new MarkupTags(source, out, decoded);
    this.nesting = new Nesting(out, tags, parts, true);
  }

  /** The source's characters with the marks. */
  char[] run() {
    scan(0, out.length);
    return out;
  }

  private void scan(int start, int end) {
    int at = lineStart(start, end);
    while (at < end) {
      at = step(at, end);
    }
    nesting.end();
  }

  private int step(int at, int end) {
    switch (out[at]) {
      case '<':
        return tag(at, end);
      case '{':
        return nesting.openBraces(at, end);
      case '}':
        return nesting.closeBraces(at, end);
      case '[':
        return nesting.openBrackets(at, end);
      case ']':
        return nesting.closeBrackets(at, end);
      case '|':
        nesting.bar();
        return at + 1;
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
    parts.count(at);
    MarkupTags.Tag tag = tags.at(at, end);
    if (tag.body().length() > 0) {
      Nesting around = nesting;
      nesting = new Nesting(out, tags, parts, false);
      scan(tag.body().start(), tag.body().end());
      nesting = around;
    }
    nesting.keep(at, tag.end());
    return tag.end();
  }

  private int tildes(int at, int end) {
    int count = Nesting.run(out, at, end);
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
    String near = source.substring(at, Math.min(end, at + LONGEST_VARIANT));
    int length = near.indexOf("}-");
    int close = at + length;
    if (length < 0) {
      return at + 1;
    }
    String inside = near.substring(2, length);
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
    parts.count(at);
    int first = at;
    while (first < end && (out[first] == ' ' || out[first] == '\t')) {
      first++;
    }
    if (first < end && out[first] == '\n') {
      nesting.emptyLine();
      nesting.mayCut(first, true);
      return first;
    }
    nesting.mayCut(at, first < end && out[first] == '=');
    if (first + 1 < end && out[first] == '{' && out[first + 1] == '|') {
      nesting.openTable(first);
      return first + 2;
    }
    if (first + 1 < end && out[first] == '|' && out[first + 1] == '}') {
      return nesting.closeTable(first, end);
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

  private void hide(int start, int end) {
    Arrays.fill(out, start, end, NOTHING);
  }
}
