package org.lacuna.read;

import java.util.List;

/** How the text of one kind of file is taken apart; a pure function of the input. */
@FunctionalInterface
interface Format {
  /** The headings and blocks of the input, in reading order; offsets count in the input. */
  List<Piece> pieces(String input);
}
