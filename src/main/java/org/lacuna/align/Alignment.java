package org.lacuna.align;

import java.util.List;
import java.util.Map;
import org.lacuna.text.Side;

/**
 * Which sentences of two articles tell the same.
 *
 * @param beads every sentence of both sides in exactly one bead
 * @param counterparts for each sentence number of a side, the sentences of the other side that may
 *     tell the same, each with its posterior probability; improbable ones are left out
 */
public record Alignment(
    List<Bead> beads, Map<Side, Map<Integer, Map<Integer, Double>>> counterparts) {
  /** Copies the list. */
  public Alignment {
    beads = List.copyOf(beads);
  }
}
