package org.lacuna.read.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lacuna.read.page.SectionBuilder;
import org.lacuna.text.Block;
import org.lacuna.text.Section;

/**
 * A heading or a block, before blocks are sorted under their headings.
 *
 * @param heading whether it is a heading
 * @param infobox whether it stands in an infobox, whatever the heading before it is
 * @param block its text
 */
record HtmlPiece(boolean heading, boolean infobox, Block block) {
  /** What the section of all infoboxes is called. */
  static final String INFOBOX = "infobox";

  /** The blocks under their headings, in the order of the input; empty headings are left out. */
  static List<Section> sections(List<HtmlPiece> pieces) {
    List<HtmlPiece> ordered = new ArrayList<>(pieces);
    // A browser moves text that stands between the cells of a table to before it.
    ordered.sort(Comparator.comparingInt(piece -> piece.block().text().toSource(0)));
    SectionBuilder sections = new SectionBuilder();
    String heading = "";
    String open = "";
    for (HtmlPiece piece : ordered) {
      if (piece.heading()) {
        heading = piece.block().text().text();
      }
      String wanted = piece.infobox() ? INFOBOX : heading;
      if (piece.heading() || !wanted.equals(open)) {
        sections.open(wanted);
        open = wanted;
      }
      if (!piece.heading()) {
        sections.add(piece.block());
      }
    }
    return sections.build();
  }
}
