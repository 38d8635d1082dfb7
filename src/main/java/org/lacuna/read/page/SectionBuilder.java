package org.lacuna.read.page;

import java.util.ArrayList;
import java.util.List;
import org.lacuna.text.Block;
import org.lacuna.text.Section;

/**
 * Puts blocks under their headings, in reading order; a heading that no block follows is left out.
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

  /** All sections. */
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
