package org.lacuna.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lacuna.text.Block;
import org.lacuna.text.CleanText;
import org.lacuna.text.Span;

/**
 * Plain text, with what exports of wikis leave in it.
 *
 * <p>An empty line ends a block. A single line break ends one too, unless the text is wrapped. A
 * heading ({@code == Life ==}) and a list item ({@code * item}) always start anew. Lines such as
 * {@code thumb|right|A portrait} are left out; inside blocks {@link HiddenMarkup} and {@link
 * InlineMarkup} say what is to be seen.
 *
 * @param wrapping whether line breaks inside paragraphs count
 */
record PlainText(Wrapping wrapping) implements Format {
  @Override
  public List<Piece> pieces(String input) {
    CleanText visible = HiddenMarkup.strip(input);
    List<Line> lines = Line.of(visible.text());
    boolean wrapped =
        switch (wrapping) {
          case AUTO -> HardWrap.isWrapped(visible.text(), lines);
          case WRAPPED -> true;
          case NOT_WRAPPED -> false;
        };
    List<Piece> pieces = new ArrayList<>();
    for (Line line : joined(lines, wrapped)) {
      if (line.kind() != Line.Kind.BLANK) {
        Optional<Block> block = InlineMarkup.block(visible.part(line.span()));
        if (block.isPresent()) {
          pieces.add(new Piece(line.kind() == Line.Kind.HEADING, block.get()));
        }
      }
    }
    return pieces;
  }

  /** The lines, those of one paragraph put together if the text is wrapped. */
  private static List<Line> joined(List<Line> lines, boolean wrapped) {
    if (!wrapped) {
      return lines;
    }
    List<Line> joined = new ArrayList<>();
    for (Line line : lines) {
      int last = joined.size() - 1;
      if (last >= 0 && line.kind() == Line.Kind.TEXT && joined.get(last).kind().goesOn()) {
        Line first = joined.get(last);
        joined.set(last, new Line(first.kind(), new Span(first.span().start(), line.span().end())));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }
}
