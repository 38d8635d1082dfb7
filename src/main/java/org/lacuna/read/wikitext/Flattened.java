package org.lacuna.read.wikitext;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lacuna.text.Span;

/**
 * A page whose markup cannot be read: its characters without those that are markup, line by line.
 * Nothing is swallowed, so what no reader sees may be among it.
 */
final class Flattened {
  private static final Pattern HEADING = Pattern.compile("\\s*={1,6}([^=\\n]{1,200})={1,6}\\s*");
  private static final Pattern MARKS =
      Pattern.compile(
          "\\[\\[|\\]\\]|\\{\\{+|\\}\\}+|\\{\\||\\|[}+-]|'{2,5}|<!--|-->|</?[A-Za-z][^<>]{0,200}>");
  private static final String LINE_MARKS = "*#:;|! \t";

  private final String text;
  private final int place;
  private final PageBuilder out;

  private Flattened(String text, int place, PageBuilder out) {
    this.text = text;
    this.place = place;
    this.out = out;
  }

  /** Writes the page. */
  static void write(String source, PageBuilder out) {
    write(source, new Span(0, source.length()), out);
  }

  /** Writes a part of the page. */
  static void write(String source, Span part, PageBuilder out) {
    String text = new String(LegalCharacters.of(part.in(source)));
    new Flattened(text, part.start(), out).lines();
  }

  private void lines() {
    int at = 0;
    while (at < text.length()) {
      int line = text.indexOf('\n', at);
      int end = line < 0 ? text.length() : line;
      line(at, end);
      at = end + 1;
    }
  }

  private void line(int start, int end) {
    int first = start;
    while (first < end && LINE_MARKS.indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    Matcher heading = HEADING.matcher(text).region(first, end);
    out.endBlock(place + start);
    if (heading.matches()) {
      out.heading(
          out.apart(
              PageBuilder.Flow.ONE_LINE,
              () -> out.block().show(heading.group(1), place + heading.start(1))));
      return;
    }
    Matcher marks = MARKS.matcher(text).region(first, end);
    int at = first;
    while (marks.find()) {
      out.block().show(text.substring(at, marks.start()), place + at);
      at = marks.end();
    }
    out.block().show(text.substring(at, end), place + at);
    out.endBlock(place + end);
  }
}
