package org.lacuna.align;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
  /** Confidence from which a bead is sure enough to learn words from. */
  private static final double SURE = 0.8;

  /** Copies the list. */
  public Alignment {
    beads = List.copyOf(beads);
  }

  /**
   * For each left sentence index (counted from 0) the right one that surely tells the same, where
   * each stands alone with the other.
   */
  public Map<Integer, Integer> sureCounterparts() {
    Map<Integer, Integer> pairs = new TreeMap<>();
    for (Bead bead : beads) {
      if (bead.left().size() == 1 && bead.right().size() == 1 && bead.confidence() >= SURE) {
        pairs.put(bead.left().get(0) - 1, bead.right().get(0) - 1);
      }
    }
    return pairs;
  }
}
