package org.lacuna.text;

import java.util.List;

/**
 * A paragraph, a list item, a table cell, a caption or another piece of text that no sentence
 * reaches across.
 *
 * @param text what a reader sees of it
 * @param styles marked stretches, in the clean text of this block, in reading order
 * @param citations footnotes, in the clean text of this block, in reading order
 */
public record Block(CleanText text, List<Style> styles, List<Citation> citations) {
  /** Copies the lists. */
  public Block {
    styles = List.copyOf(styles);
    citations = List.copyOf(citations);
  }

  /** A block without footnotes. */
  public Block(CleanText text, List<Style> styles) {
    this(text, styles, List.of());
  }
}
