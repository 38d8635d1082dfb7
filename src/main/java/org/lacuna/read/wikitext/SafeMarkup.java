package org.lacuna.read.wikitext;

import java.util.HashMap;
import java.util.Map;
import org.lacuna.text.Span;

/**
 * Wikitext of the same length as the source in which a parser meets nothing that it is slow at or
 * stumbles over: what is opened and not closed, what is nested too deep, HTML tags, entities,
 * characters that are none.
 *
 * <p>In their place stand marks, one for each character, so that places stay what they are. Of
 * {@code <u>b</u> [[c} the parser sees three times {@link #NOTHING}, {@code b}, four times {@link
 * #NOTHING}, a space, twice {@link #NOTHING} and {@code c}.
 *
 * @param source the page's text
 * @param text the same with marks
 * @param decoded what the characters at a place mean, where an entity starts
 * @param parts where it may be cut
 */
record SafeMarkup(String source, String text, Map<Integer, String> decoded, Parts parts) {
  /** Stands for a character that no reader sees. */
  static final char NOTHING = '\uFFF9';

  /** Stands for a character that means itself, or the entity that starts there. */
  static final char LITERAL = '\uFFFA';

  /** Stands for a line break inside a paragraph. */
  static final char GAP = '\uFFFB';

  /** Stands for the start or the end of a block. */
  static final char BREAK = '\uFFFC';

  /** The source made safe. */
  static SafeMarkup of(String source) {
    Map<Integer, String> decoded = new HashMap<>();
    Parts parts = new Parts();
    char[] chars = new MarkupScan(source, decoded, parts).run();
    return new SafeMarkup(source, new String(chars), decoded, parts);
  }

  /** What the characters of a span say, entities decoded, without marks; blanks as they are. */
  String plain(Span span) {
    StringBuilder plain = new StringBuilder();
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case NOTHING -> {}
        case LITERAL -> plain.append(literal(i));
        case GAP, BREAK -> plain.append(' ');
        default -> plain.append(c);
      }
    }
    return plain.toString();
  }

  /** What a {@link #LITERAL} at that place stands for. */
  String literal(int at) {
    String meaning = decoded.get(at);
    return meaning == null ? String.valueOf(source.charAt(at)) : meaning;
  }

  /** A place without the blanks and the marks at its ends. */
  Span strip(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isStrippable(text.charAt(start))) {
      start++;
    }
    while (start < end && isStrippable(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isStrippable(char c) {
    return c <= ' ' || c == NOTHING || c == GAP || c == BREAK;
  }
}
