package org.lacuna.diff;

import java.util.List;
import java.util.Set;
import org.lacuna.fact.Mention;
import org.lacuna.match.Find;
import org.lacuna.text.Side;
import org.lacuna.text.Span;

/**
 * A name or title that is looked for on the other side.
 *
 * @param side the side of the mention
 * @param finds where words of it stand over there, the most of them first
 * @param taken the mentions over there that are another's, so that it may not be told by them
 */
record Sought(Side side, Mention mention, List<Find> finds, Set<Mention> taken) {
  Sought {
    finds = List.copyOf(finds);
    taken = Set.copyOf(taken);
  }

  /**
   * Whether a place over there is another's.
   *
   * @param sentence index of its sentence, counted from 0
   */
  boolean isTaken(int sentence, Span within) {
    for (Mention there : taken) {
      if (there.sentence() == sentence + 1 && there.within().overlaps(within)) {
        return true;
      }
    }
    return false;
  }
}
