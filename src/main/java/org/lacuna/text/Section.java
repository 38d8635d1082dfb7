package org.lacuna.text;

import java.util.List;

/**
 * The blocks under one heading.
 *
 * @param heading the heading as a reader sees it; empty before the first one
 * @param blocks paragraphs and list items in reading order
 */
public record Section(String heading, List<Block> blocks) {
  /** Copies the list. */
  public Section {
    blocks = List.copyOf(blocks);
  }
}
