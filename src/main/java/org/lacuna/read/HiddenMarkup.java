package org.lacuna.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lacuna.language.ImageOptions;
import org.lacuna.read.page.Characters;
import org.lacuna.text.CleanText;
import org.lacuna.text.Span;

/**
 * Takes out what a reader of the article does not see at all: comments, references, templates,
 * images with their captions, HTML tags, characters without width.
 *
 * <p>{@code A<ref>Book, p. 3</ref> {{small}}B<!-- ? -->} becomes {@code A B}. What is opened and
 * not closed, in the same paragraph but for comments, stays as it is: a forgotten brace must not
 * swallow text. One pass, whatever the nesting.
 */
final class HiddenMarkup {
  /** HTML that MediaWiki lets through and exports leave; those after the bar part words. */
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:(?:abbr|b|bdi|big|cite|code|del|em|font|i|includeonly|ins|kbd|noinclude|nowiki"
              + "|onlyinclude|q|references|s|small|span|strike|strong|sub|sup|tt|u|var)"
              + "|(blockquote|br|center|dd|div|dl|dt|hr|li|ol|p|poem|pre|ul))(?:\\s[^<>\\n]*+)?/?>",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern REF_OPENS =
      Pattern.compile("<ref(?:\\s[^<>\\n]*+)?(?<!/)>", Pattern.CASE_INSENSITIVE);
  private static final Pattern REF_ALONE =
      Pattern.compile("<ref\\s?[^<>\\n]*+(?<=/)>", Pattern.CASE_INSENSITIVE);
  private static final Pattern REF_CLOSES =
      Pattern.compile("</ref\\s*+>", Pattern.CASE_INSENSITIVE);

  private static final String COMMENT_END = "-->";

  private final String input;
  private final List<Hidden> hidden = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private int openBraces;
  private int openBrackets;
  private int openRef = -1;
  private boolean commentsEnd = true;

  /** A hidden span, and whether a reader sees a gap in its place. */
  private record Hidden(Span span, boolean partsWords) {}

  private HiddenMarkup(String input) {
    this.input = input;
  }

  /** The input without what is not to be seen; line breaks and all other markup are kept. */
  static CleanText strip(String input) {
    HiddenMarkup markup = new HiddenMarkup(input);
    int at = 0;
    while (at < input.length()) {
      at = isMark(input.charAt(at)) ? markup.step(at) : at + 1;
    }
    return markup.rest();
  }

  /** Whether {@link #step} has anything to do with the character. */
  private static boolean isMark(char c) {
    return switch (c) {
      case '<', '{', '[', '}', ']', '\n', '\r' -> true;
      default -> Characters.isInvisible(c);
    };
  }

  /** Looks at what stands there and says where to go on. */
  private int step(int at) {
    char c = input.charAt(at);
    if (c == '<') {
      return tag(at);
    }
    boolean pair = at + 1 < input.length() && input.charAt(at + 1) == c;
    if ((c == '{' || c == '[') && pair) {
      open.push(at);
      count(at, 1);
      return at + 2;
    }
    if (c == '}' && pair && openBraces > 0) {
      hide(pop('{'), at + 2);
      return at + 2;
    }
    if (c == ']' && pair && openBrackets > 0) {
      link(pop('['), at);
      return at + 2;
    }
    if (c == '\n' || c == '\r') {
      return lineBreak(at);
    }
    if (Characters.isInvisible(c)) {
      hide(at, at + 1);
    }
    return at + 1;
  }

  private int tag(int at) {
    if (commentsEnd && input.startsWith("<!--", at)) {
      int end = input.indexOf(COMMENT_END, at + 4);
      commentsEnd = end >= 0;
      if (commentsEnd) {
        hide(at, end + COMMENT_END.length());
        return end + COMMENT_END.length();
      }
    }
    Matcher matcher = REF_OPENS.matcher(input).region(at, input.length());
    if (matcher.useTransparentBounds(true).lookingAt()) {
      openRef = at;
      return matcher.end();
    }
    if (matcher.usePattern(REF_ALONE).lookingAt()) {
      hide(at, matcher.end());
      return matcher.end();
    }
    if (openRef >= 0 && matcher.usePattern(REF_CLOSES).lookingAt()) {
      hide(openRef, matcher.end());
      return matcher.end();
    }
    if (matcher.usePattern(TAG).lookingAt()) {
      hidden.add(new Hidden(new Span(at, matcher.end()), matcher.group(1) != null));
      return matcher.end();
    }
    return at + 1;
  }

  /** An image is hidden with its caption, every other link stays. */
  private void link(int start, int close) {
    int end = start + 2;
    while (end < close && "|[]{}\n".indexOf(input.charAt(end)) < 0) {
      end++;
    }
    String target = input.substring(start + 2, end);
    if (target.indexOf(':') > 0 && ImageOptions.standard().isMediaFile(target)) {
      hide(start, close + 2);
    }
  }

  /** Hides a span and forgets what was opened in it. */
  private void hide(int start, int end) {
    hidden.add(new Hidden(new Span(start, end), false));
    while (!open.isEmpty() && open.peek() > start) {
      count(open.pop(), -1);
    }
    if (openRef >= start) {
      openRef = -1;
    }
  }

  /**
   * The last place where the character was opened; what was opened after it stays open for ever.
   */
  private int pop(char opened) {
    int start;
    do {
      start = open.pop();
      count(start, -1);
    } while (input.charAt(start) != opened);
    return start;
  }

  private void count(int start, int more) {
    if (input.charAt(start) == '{') {
      openBraces += more;
    } else {
      openBrackets += more;
    }
  }

  /** At the end of a paragraph nothing stays open. */
  private int lineBreak(int at) {
    int next = at + 1;
    if (input.charAt(at) == '\r' && next < input.length() && input.charAt(next) == '\n') {
      next++;
    }
    int after = next;
    while (after < input.length() && (input.charAt(after) == ' ' || input.charAt(after) == '\t')) {
      after++;
    }
    if (after == input.length() || input.charAt(after) == '\n' || input.charAt(after) == '\r') {
      open.clear();
      openBraces = 0;
      openBrackets = 0;
      openRef = -1;
    }
    return next;
  }

  private CleanText rest() {
    hidden.sort(Comparator.comparing(Hidden::span));
    CleanText.Builder builder = new CleanText.Builder();
    int at = 0;
    for (Hidden piece : hidden) {
      Span span = piece.span();
      if (span.start() >= at) {
        builder.append(input.substring(at, span.start()), at);
        builder.append(piece.partsWords() ? " " : "", span.start());
        at = span.end();
      }
    }
    return builder.append(input.substring(at), at).build();
  }
}
