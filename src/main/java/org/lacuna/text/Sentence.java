package org.lacuna.text;

import java.util.List;

/**
 * A sentence of an article.
 *
 * @param number place among the article's sentences, counted from 1
 * @param section heading it stands under; empty before the first one
 * @param opensParagraph whether it is the first of its block
 * @param text what a reader sees of it, without white space at either end; never empty
 * @param styles marked stretches, in the clean text of this sentence, in reading order
 * @param citations footnotes in it and right after it, in its clean text, in reading order
 */
public record Sentence(
    int number,
    String section,
    boolean opensParagraph,
    CleanText text,
    List<Style> styles,
    List<Citation> citations) {
  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if the number is below 1 or the text is empty
   */
  public Sentence {
    if (number < 1 || text.length() == 0) {
      throw new IllegalArgumentException("no sentence " + number + ": '" + text + "'");
    }
    styles = List.copyOf(styles);
    citations = List.copyOf(citations);
  }

  /** A sentence without footnotes. */
  public Sentence(
      int number, String section, boolean opensParagraph, CleanText text, List<Style> styles) {
    this(number, section, opensParagraph, text, styles, List.of());
  }

  /** Where it stands in the article's input, markup inside it included. */
  public Span span() {
    return text.toSource(new Span(0, text.length()));
  }
}
