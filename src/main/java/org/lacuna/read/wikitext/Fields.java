package org.lacuna.read.wikitext;

import java.util.ArrayList;
import java.util.List;
import org.lacuna.text.Span;

/** What stands between the bars of an image: {@code File:A.jpg}, {@code thumb}, {@code Caption}. */
final class Fields {
  private Fields() {}

  /** Parts a stretch at bars that stand in no link and in no template. */
  static List<Span> of(String text, Span span) {
    List<Span> fields = new ArrayList<>();
    int depth = 0;
    int start = span.start();
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (c == '[' || c == '{') {
        depth++;
      } else if (c == ']' || c == '}') {
        depth--;
      } else if (c == '|' && depth <= 0) {
        fields.add(new Span(start, i));
        start = i + 1;
      }
    }
    fields.add(new Span(start, span.end()));
    return fields;
  }
}
