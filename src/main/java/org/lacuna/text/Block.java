package org.lacuna.text;

import java.util.List;

/**
 * A paragraph, a list item or another piece of text that no sentence reaches across.
 *
 * @param text what a reader sees of it
 * @param styles marked stretches, in the clean text of this block, in reading order
 */
public record Block(CleanText text, List<Style> styles) {
  /** Copies the list. */
  public Block {
    styles = List.copyOf(styles);
  }
}
