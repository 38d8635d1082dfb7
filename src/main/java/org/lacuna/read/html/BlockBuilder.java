package org.lacuna.read.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lacuna.read.page.Characters;
import org.lacuna.text.Block;
import org.lacuna.text.Citation;
import org.lacuna.text.CleanText;
import org.lacuna.text.Reference;
import org.lacuna.text.Span;
import org.lacuna.text.Style;

/**
 * Puts one block together: its characters with their places, blanks made one, styles, footnotes.
 */
final class BlockBuilder {
  private final CleanText.Builder clean = new CleanText.Builder();
  private final List<Style> styles = new ArrayList<>();
  private final List<Citation> citations = new ArrayList<>();
  private int sourceEnd;
  private int blank = -1;
  private int labelEnd = -1;

  /** Adds characters of a text node; false, with nothing done, if they stand before the last. */
  boolean add(String text, int[] places) {
    if (text.isEmpty()) {
      return true;
    }
    if (places[0] < sourceEnd) {
      return false;
    }
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isBlank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      boolean shown = !isBlank && c != '\0' && !Characters.isInvisible(c);
      if (!shown) {
        append(text, from, i, places);
        from = i + 1;
        if (isBlank) {
          blankAt(places[i]);
        }
      } else if (i > from && places[i] != places[i - 1] + 1) {
        append(text, from, i, places);
        from = i;
      }
    }
    append(text, from, text.length(), places);
    return true;
  }

  private void append(String text, int start, int end, int[] places) {
    if (start == end) {
      return;
    }
    if (blank >= 0 && blank < places[start]) {
      clean.append(" ", blank);
    }
    blank = -1;
    clean.append(text.substring(start, end), places[start]);
    sourceEnd = places[start] + end - start;
  }

  /** Parts what stands before from what comes after; one blank, however often it is called. */
  void blankAt(int place) {
    if (clean.length() > 0 && blank < 0 && place >= sourceEnd) {
      blank = place;
    }
  }

  /** Makes what stands so far the label of what comes after. */
  void label() {
    if (clean.length() > 0) {
      int end = clean.length();
      styles.add(Style.of(Style.Kind.LABEL, new Span(0, end)));
      clean.append(":", sourceEnd);
      sourceEnd++;
      blank = sourceEnd;
      labelEnd = clean.length();
    }
  }

  /** Makes all of it a label. */
  void allLabel() {
    if (clean.length() > 0) {
      styles.add(Style.of(Style.Kind.LABEL, new Span(0, clean.length())));
    }
  }

  void cite(Reference reference) {
    if (clean.length() > 0) {
      citations.add(new Citation(clean.length(), reference));
    }
  }

  /** Where the next character will stand. */
  int next() {
    return clean.length() + (blank >= 0 ? 1 : 0);
  }

  /** Marks all from {@code start} on. */
  void style(Style.Kind kind, int start, String target) {
    if (start < clean.length()) {
      styles.add(new Style(kind, new Span(start, clean.length()), target));
    }
  }

  /** Whether a label waits for its value. */
  boolean isOnlyLabel() {
    return labelEnd == clean.length();
  }

  /** Where what was added last ends in the input. */
  int sourceEnd() {
    return sourceEnd;
  }

  boolean isEmpty() {
    return clean.length() == 0;
  }

  /** The block; absent if there is nothing in it but blanks. */
  Optional<Block> build() {
    CleanText text = clean.build();
    if (text.text().strip().isEmpty() || isOnlyLabel()) {
      return Optional.empty();
    }
    int start = text.text().length() - text.text().stripLeading().length();
    int end = text.text().stripTrailing().length();
    List<Style> kept =
        styles.stream()
            .map(style -> clipped(style, text.text(), start, end))
            .flatMap(Optional::stream)
            .sorted(Comparator.comparing(Style::span))
            .toList();
    List<Citation> cited =
        citations.stream()
            .map(c -> new Citation(Math.max(0, Math.min(c.at(), end) - start), c.reference()))
            .toList();
    return Optional.of(new Block(text.part(new Span(start, end)), kept, cited));
  }

  private static Optional<Style> clipped(Style style, String text, int start, int end) {
    int first = Math.max(style.span().start(), start);
    int from = (first < end && text.charAt(first) == ' ' ? first + 1 : first) - start;
    int to = Math.min(style.span().end(), end) - start;
    return from < to
        ? Optional.of(new Style(style.kind(), new Span(from, to), style.target()))
        : Optional.empty();
  }
}
