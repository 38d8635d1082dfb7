package org.lacuna.read.page;

import java.util.ArrayList;
import java.util.List;
import org.lacuna.text.Block;
import org.lacuna.text.Section;

/**
 * Puts blocks under their headings, in reading order; a heading that no block follows is left out.
 *
 * <p>{@code add(a)}, {@code open("Life")}, {@code open("Youth")}, {@code add(b)} give two sections:
 * {@code a} under no heading and {@code b} under {@code Youth}.
 */
public final class SectionBuilder {
  private final List<Section> sections = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private String heading = "";

  /** What comes next stands under another heading; before the first one it stands under none. */
  public void open(String nextHeading) {
    close();
    heading = nextHeading;
  }

  /** Adds a block under the heading that was opened last. */
  public void add(Block block) {
    blocks.add(block);
  }

  /** All sections so far. */
  public List<Section> build() {
    close();
    return List.copyOf(sections);
  }

  private void close() {
    if (!blocks.isEmpty()) {
      sections.add(new Section(heading, blocks));
      blocks.clear();
    }
  }
}
