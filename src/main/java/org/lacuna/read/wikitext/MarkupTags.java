package org.lacuna.read.wikitext;

import static org.lacuna.read.wikitext.SafeMarkup.BREAK;
import static org.lacuna.read.wikitext.SafeMarkup.GAP;
import static org.lacuna.read.wikitext.SafeMarkup.LITERAL;
import static org.lacuna.read.wikitext.SafeMarkup.NOTHING;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lacuna.text.Span;

/** Tags, comments, entities and web addresses: what {@link MarkupScan} does where one starts. */
final class MarkupTags {
  /** Tags whose content no reader sees as text, or sees as it stands. */
  static final Set<String> VERBATIM =
      Set.of(
          "categorytree",
          "ce",
          "charinsert",
          "chem",
          "graph",
          "hiero",
          "imagemap",
          "includeonly",
          "indicator",
          "inputbox",
          "mapframe",
          "maplink",
          "math",
          "nowiki",
          "phonos",
          "pre",
          "score",
          "source",
          "syntaxhighlight",
          "templatedata",
          "templatestyles",
          "timeline");

  /** Tags whose content is wikitext of its own. */
  static final Set<String> WIKITEXT = Set.of("gallery", "poem", "ref", "references");

  private static final Set<String> BLOCKS =
      Set.of(
          "blockquote",
          "caption",
          "center",
          "dd",
          "div",
          "dl",
          "dt",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "li",
          "ol",
          "p",
          "table",
          "tbody",
          "td",
          "th",
          "thead",
          "tr",
          "ul");
  private static final Set<String> INLINE =
      Set.of(
          "abbr",
          "bdi",
          "bdo",
          "big",
          "cite",
          "code",
          "data",
          "del",
          "dfn",
          "font",
          "ins",
          "kbd",
          "mark",
          "noinclude",
          "onlyinclude",
          "q",
          "rb",
          "rp",
          "rt",
          "ruby",
          "s",
          "samp",
          "section",
          "small",
          "span",
          "strike",
          "sub",
          "sup",
          "time",
          "translate",
          "tt",
          "tvar",
          "u",
          "var",
          "wbr");
  private static final Map<String, String> TICKS =
      Map.of("i", "''", "em", "''", "b", "'''", "strong", "'''");

  /** Characters of attributes; what is longer is no tag, and a search for its end would be long. */
  private static final int LONGEST_TAG = 2_000;

  private static final Pattern TAG =
      Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)(?:[\\s/][^<>]{0," + LONGEST_TAG + "}+)?>");
  private static final Pattern REF =
      Pattern.compile("<ref(?:\\s[^<>]*+)?(?<!/)>", Pattern.CASE_INSENSITIVE);
  private static final Pattern WEB =
      Pattern.compile("\\[(?:https?:|ftp:)?//[^\\s\\]\\[]", Pattern.CASE_INSENSITIVE);
  private static final Span NO_BODY = new Span(0, 0);

  private final String source;
  private final char[] out;
  private final Map<Integer, String> decoded;
  private final Matcher tag;
  private final Matcher web;
  private final Matcher ref;
  // By tag name: where the next closing tag after some place stands; the length if there is none.
  private final Map<String, Integer> closings = new HashMap<>();
  private boolean commentsEnd = true;

  /** A tag with all that it holds; the body is what is to be scanned by itself. */
  record Tag(int end, Span body) {}

  MarkupTags(String source, char[] out, Map<Integer, String> decoded) {
    this.source = source;
    this.out = out;
    this.decoded = decoded;
    tag = TAG.matcher(source);
    web = WEB.matcher(source);
    ref = REF.matcher(source);
  }

  /** What starts with the angle bracket there. */
  Tag at(int at, int end) {
    if (source.startsWith("<!--", at)) {
      return comment(at, end);
    }
    if (!tag.region(at, end).lookingAt()) {
      out[at] = LITERAL;
      return new Tag(at + 1, NO_BODY);
    }
    String name = tag.group(2).toLowerCase(Locale.ROOT);
    int tagEnd = tag.end();
    boolean closes = !tag.group(1).isEmpty();
    if (VERBATIM.contains(name) || WIKITEXT.contains(name)) {
      return extension(name, at, tagEnd, end, closes);
    }
    if (TICKS.containsKey(name)) {
      ticks(name, at, tagEnd, end, closes);
    } else if (name.equals("br")) {
      mark(at, tagEnd, GAP);
    } else if (BLOCKS.contains(name)) {
      mark(at, tagEnd, BREAK);
    } else if (INLINE.contains(name)) {
      mark(at, tagEnd, NOTHING);
    } else {
      out[at] = LITERAL;
      return new Tag(at + 1, NO_BODY);
    }
    return new Tag(tagEnd, NO_BODY);
  }

  private Tag comment(int at, int end) {
    int close = commentsEnd ? source.indexOf("-->", at + 4) : -1;
    commentsEnd = close >= 0;
    if (close < 0 || close + 3 > end) {
      mark(at, at + 4, NOTHING);
      return new Tag(at + 4, NO_BODY);
    }
    return new Tag(close + 3, NO_BODY);
  }

  private Tag extension(String name, int at, int tagEnd, int end, boolean closes) {
    if (!closes && source.charAt(tagEnd - 2) == '/') {
      return new Tag(tagEnd, NO_BODY);
    }
    int close = closes ? end : closing(name, tagEnd);
    boolean unclosed = closes || close >= end || isRefInside(name, tagEnd, close);
    int closeEnd = unclosed ? -1 : source.indexOf('>', close) + 1;
    if (closeEnd <= 0 || closeEnd > end) {
      mark(at, tagEnd, NOTHING);
      return new Tag(tagEnd, NO_BODY);
    }
    return new Tag(closeEnd, WIKITEXT.contains(name) ? new Span(tagEnd, close) : NO_BODY);
  }

  /** A footnote in a footnote: the first one was never closed. */
  private boolean isRefInside(String name, int start, int close) {
    return name.equals("ref") && ref.region(start, close).find();
  }

  private int closing(String name, int from) {
    int known = closings.getOrDefault(name, -1);
    if (known < from) {
      known = findClosing(name, from);
      closings.put(name, known);
    }
    return known;
  }

  private int findClosing(String name, int from) {
    int found = source.indexOf("</", from);
    while (found >= 0) {
      int after = found + 2 + name.length();
      if (source.regionMatches(true, found + 2, name, 0, name.length())
          && after < source.length()
          && (source.charAt(after) == '>' || Character.isWhitespace(source.charAt(after)))) {
        return found;
      }
      found = source.indexOf("</", found + 2);
    }
    return source.length();
  }

  /** Bold and italics as wikitext writes them, if they end on the same line. */
  private void ticks(String name, int at, int tagEnd, int end, boolean closes) {
    mark(at, tagEnd, NOTHING);
    if (closes || isTick(at - 1) || isTick(tagEnd)) {
      return;
    }
    int close = source.indexOf('<', tagEnd);
    if (close < 0
        || !source.startsWith("/" + source.substring(at + 1, at + 1 + name.length()), close + 1)) {
      return;
    }
    int closeEnd = source.indexOf('>', close) + 1;
    int line = source.indexOf('\n', tagEnd);
    if (closeEnd > end || line >= 0 && line < close) {
      return;
    }
    if (closeEnd > 0 && !isTick(close - 1) && !isTick(closeEnd) && close > tagEnd) {
      String tick = TICKS.get(name);
      tick.getChars(0, tick.length(), out, at);
      mark(close, closeEnd, NOTHING);
      tick.getChars(0, tick.length(), out, close);
    }
  }

  private boolean isTick(int at) {
    return at >= 0 && at < out.length && source.charAt(at) == '\'';
  }

  private void mark(int start, int end, char first) {
    Arrays.fill(out, start, end, NOTHING);
    out[start] = first;
  }

  /** Puts a mark on an entity that means something. */
  int entity(int at, int end) {
    Optional<Entities.Entity> entity = Entities.at(source, at, end);
    if (entity.isEmpty()) {
      return at + 1;
    }
    decoded.put(at, entity.get().meaning());
    mark(at, entity.get().end(), LITERAL);
    return entity.get().end();
  }

  /** Whether a web link starts there and ends on the same line. */
  boolean opensWebLink(int at, int end) {
    if (!web.region(at, end).lookingAt()) {
      return false;
    }
    for (int i = at + 1; i < end; i++) {
      char c = source.charAt(i);
      if (c == ']') {
        return true;
      }
      if (c == '\n' || c == '[' && web.region(i, end).lookingAt()) {
        return false;
      }
    }
    return false;
  }
}
