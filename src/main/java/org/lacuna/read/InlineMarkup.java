package org.lacuna.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.lacuna.read.page.Characters;
import org.lacuna.read.page.Rendering;
import org.lacuna.text.Block;
import org.lacuna.text.CleanText;
import org.lacuna.text.Span;
import org.lacuna.text.Style;

/**
 * Takes links, bold and italics off a block and keeps them as styles; writes out entities; makes
 * one blank of many.
 *
 * <p>{@code '''Ada''' wrote ''[[Notes (1843)|Notes]]'' &amp; more} reads {@code Ada wrote Notes &
 * more}. What is opened and not closed stays. One pass for each kind of mark.
 */
final class InlineMarkup {
  private static final Pattern WEB_LINK =
      Pattern.compile(
          "\\[((?:https?://|ftp://|//|mailto:)[^\\s\\[\\]]++)([^\\[\\]\\n\\r]*+)\\]",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern ENTITY =
      Pattern.compile("&(?:[A-Za-z][A-Za-z0-9]{1,30}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});");

  /** A style over the characters of the piece, with markup still in them. */
  private record Mark(Style.Kind kind, int start, int end, String target) {}

  private final CleanText piece;
  private final String text;
  private final BitSet hidden = new BitSet();
  private final List<Mark> marks = new ArrayList<>();

  private InlineMarkup(CleanText piece) {
    this.piece = piece;
    this.text = piece.text();
  }

  /** The block that the piece is; empty if no letter and no digit is left. */
  static Optional<Block> block(CleanText piece) {
    if (hasNoMarkup(piece.text()) && Rendering.keeps(piece.text())) {
      return block(piece, List.of());
    }
    InlineMarkup markup = new InlineMarkup(piece);
    markup.links();
    markup.webLinks();
    markup.quotes();
    Rendering rendering = markup.render();
    CleanText clean = rendering.text();
    List<Style> styles = new ArrayList<>();
    for (Mark mark : markup.marks) {
      rendering
          .span(mark.start(), mark.end())
          .ifPresent(span -> styles.add(new Style(mark.kind(), span, mark.target())));
    }
    styles.sort(Comparator.comparing(Style::span).thenComparing(Style::kind));
    return block(clean, styles);
  }

  private static Optional<Block> block(CleanText clean, List<Style> styles) {
    return Characters.hasLetterOrDigit(clean.text())
        ? Optional.of(new Block(clean, styles))
        : Optional.empty();
  }

  private static boolean hasNoMarkup(String text) {
    return text.indexOf('[') < 0 && text.indexOf('&') < 0 && !text.contains("''");
  }

  private void links() {
    int open = text.indexOf("[[");
    while (open >= 0) {
      int close = text.indexOf("]]", open);
      if (close < 0) {
        return;
      }
      link(text.lastIndexOf("[[", close), close);
      open = text.indexOf("[[", close);
    }
  }

  /** Keeps the label of a link, or its target if it has none. */
  private void link(int open, int close) {
    int start = open + 2;
    String inside = text.substring(start, close);
    int bar = inside.indexOf('|');
    String target = BLANKS.matcher(bar < 0 ? inside : inside.substring(0, bar)).replaceAll(" ");
    target = target.strip();
    if (target.isEmpty()) {
      return;
    }
    boolean labelled = bar >= 0 && !inside.substring(bar + 1).isBlank();
    int from = labelled ? start + bar + 1 : start;
    int to = labelled || bar < 0 ? close : start + bar;
    hidden.set(open, from);
    hidden.set(to, close + 2);
    marks.add(new Mark(Style.Kind.LINK, from, to, target));
  }

  private void webLinks() {
    if (text.indexOf('[') < 0) {
      return;
    }
    Matcher matcher = WEB_LINK.matcher(text);
    while (matcher.find()) {
      if (!hidden.get(matcher.start())) {
        hidden.set(matcher.start(), matcher.start(2));
        hidden.set(matcher.end(2), matcher.end());
        marks.add(new Mark(Style.Kind.LINK, matcher.start(2), matcher.end(2), matcher.group(1)));
      }
    }
  }

  private void quotes() {
    for (Quotes.Stretch stretch : Quotes.in(text, hidden)) {
      hidden.set(stretch.open().start(), stretch.open().end());
      hidden.set(stretch.close().start(), stretch.close().end());
      marks.add(new Mark(stretch.kind(), stretch.open().end(), stretch.close().start(), ""));
    }
  }

  private Rendering render() {
    Rendering rendering = new Rendering(piece);
    Matcher entity = ENTITY.matcher(text);
    int at = 0;
    while (at < text.length()) {
      int next = hidden.nextClearBit(at);
      if (next == at) {
        Optional<String> character = Optional.empty();
        if (text.charAt(at) == '&' && entity.region(at, text.length()).lookingAt()) {
          character = decoded(entity.group());
        }
        next = character.isPresent() ? entity.end() : endOfStretch(at);
        if (character.isPresent()) {
          rendering.show(character.get(), at);
        } else {
          rendering.show(new Span(at, next));
        }
      }
      at = next;
    }
    return rendering;
  }

  private static Optional<String> decoded(String entity) {
    return Optional.of(Parser.unescapeEntities(entity, true)).filter(text -> !text.equals(entity));
  }

  /** Where something hidden or an entity may start again. */
  private int endOfStretch(int at) {
    int nextHidden = hidden.nextSetBit(at);
    int limit = nextHidden < 0 ? text.length() : nextHidden;
    int end = at + 1;
    while (end < limit && text.charAt(end) != '&') {
      end++;
    }
    return end;
  }
}
