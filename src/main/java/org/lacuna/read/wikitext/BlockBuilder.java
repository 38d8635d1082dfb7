package org.lacuna.read.wikitext;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lacuna.read.page.Characters;
import org.lacuna.read.page.Gap;
import org.lacuna.text.Block;
import org.lacuna.text.Citation;
import org.lacuna.text.CleanText;
import org.lacuna.text.Reference;
import org.lacuna.text.Span;
import org.lacuna.text.Style;
import org.lacuna.text.UnspacedScript;

/**
 * Puts one block together in reading order: no blank at either end, never two in a row, nothing
 * without width. What stands between words is a {@link Gap}.
 */
final class BlockBuilder {
  private final CleanText.Builder clean = new CleanText.Builder();
  private final Gap gap = new Gap(BlockBuilder::isUnspaced);
  private final List<Style> styles = new ArrayList<>();
  private final List<Citation> citations = new ArrayList<>();
  private int sourceEnd;
  private boolean telling;

  /** Adds a stretch without marks that stands at that place. */
  void show(CharSequence stretch, int place) {
    int at = 0;
    while (at < stretch.length()) {
      int end = at;
      while (end < stretch.length() && isPlain(stretch.charAt(end))) {
        end++;
      }
      if (end > at) {
        append(stretch.subSequence(at, end), place + at);
      } else if (isBlank(stretch.charAt(end))) {
        blank(stretch.charAt(end++), place + at);
      } else {
        end++;
      }
      at = end;
    }
  }

  /** Adds something said in other characters than those that stand there: a decoded entity. */
  void showDecoded(String meaning, int place) {
    int codePoint = meaning.codePointAt(0);
    if (meaning.length() == 1 || !isBlank(codePoint)) {
      show(meaning, place);
    }
  }

  /** Adds characters that stand nowhere, or a blank, as there is room before the next place. */
  void showBetween(String text, int nextPlace) {
    int place = Math.max(sourceEnd, nextPlace - text.length());
    if (place + text.length() <= nextPlace) {
      show(text, place);
    } else if (place < nextPlace && text.indexOf(' ') >= 0) {
      show(" ", place);
    }
  }

  private static boolean isPlain(char c) {
    return !isBlank(c) && !Characters.isInvisible(c);
  }

  private static boolean isBlank(int c) {
    return c <= ' ' || Character.isSpaceChar(c);
  }

  private void append(CharSequence word, int place) {
    if (place < sourceEnd) {
      return;
    }
    gap.end(Character.codePointAt(word, 0), Character.codePointBefore(word, word.length()))
        .filter(blank -> clean.length() > 0)
        .ifPresent(blank -> clean.append(blank.text(), Math.min(blank.place(), place - 1)));
    clean.append(word, place);
    sourceEnd = place + word.length();
    for (int i = 0; !telling && i < word.length(); i++) {
      telling = Character.isLetterOrDigit(Character.codePointAt(word, i));
    }
  }

  private void blank(int codePoint, int place) {
    if (place >= sourceEnd) {
      gap.add(codePoint, place);
    }
  }

  private static boolean isUnspaced(int codePoint) {
    return UnspacedScript.has(codePoint)
        || Character.UnicodeBlock.of(codePoint)
            == Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION;
  }

  /** Number of characters so far. */
  int length() {
    return clean.length();
  }

  /** Where in the source the text so far ends. */
  int sourceEnd() {
    return sourceEnd;
  }

  /** Whether it holds a letter or a digit. */
  boolean isTelling() {
    return telling;
  }

  /** Marks what was added since that length; blanks at its ends are not marked. */
  void style(Style.Kind kind, int start, String target) {
    if (start < clean.length()) {
      styles.add(new Style(kind, new Span(start, clean.length()), target));
    }
  }

  /** Puts a footnote after the text so far. */
  void cite(Reference reference) {
    citations.add(new Citation(clean.length(), reference));
  }

  /** Whether nothing was added. */
  boolean isEmpty() {
    return clean.length() == 0 && citations.isEmpty();
  }

  /** The text so far. */
  CleanText text() {
    return clean.build();
  }

  /** The block. */
  Block build() {
    CleanText text = clean.build();
    List<Style> kept = new ArrayList<>();
    for (Style style : styles) {
      int start = style.span().start();
      while (start < style.span().end() && isBlank(text.text().charAt(start))) {
        start++;
      }
      if (start < style.span().end()) {
        kept.add(new Style(style.kind(), new Span(start, style.span().end()), style.target()));
      }
    }
    kept.sort(Comparator.comparing(Style::span).thenComparing(Style::kind));
    return new Block(text, kept, citations);
  }
}
