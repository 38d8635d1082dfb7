package org.lacuna.extract;

import java.util.Optional;
import org.lacuna.text.Sentence;
import org.lacuna.text.Span;

/** Finds the noun that a name says something of. */
interface NounFinder {
  /**
   * A name with its noun; empty if it has none.
   *
   * @param first index of the name's first word among the sentence's words
   * @param last that of its last one
   */
  Optional<Span> phrase(Sentence sentence, int first, int last);
}
