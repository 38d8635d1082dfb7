package org.lacuna.read;

import java.util.List;
import org.lacuna.read.page.SectionBuilder;
import org.lacuna.text.Block;
import org.lacuna.text.Section;

/**
 * A heading or a block of an article, before blocks are sorted under their headings.
 *
 * @param heading whether it is a heading
 * @param block its text, as a reader sees it; never empty
 */
record Piece(boolean heading, Block block) {
  String text() {
    return block.text().text();
  }

  /** The blocks under their headings; a heading that no block follows is left out. */
  static List<Section> sections(List<Piece> pieces) {
    SectionBuilder sections = new SectionBuilder();
    for (Piece piece : pieces) {
      if (piece.heading()) {
        sections.open(piece.text());
      } else {
        sections.add(piece.block());
      }
    }
    return sections.build();
  }
}
