package org.lacuna.diff;

import java.util.List;
import org.lacuna.fact.FactSheet;
import org.lacuna.text.Side;

/**
 * All that was decided of a pair of articles.
 *
 * @param left the left article's facts
 * @param right the right article's facts
 * @param mentions a verdict for every mention, the left side's first, each side in reading order
 * @param beads the two texts side by side, in the left text's order, every sentence in one bead
 * @param gaps what an editor would look at, by rank
 */
public record ArticleDiff(
    FactSheet left,
    FactSheet right,
    List<JudgedMention> mentions,
    List<JudgedBead> beads,
    List<Gap> gaps) {
  /** Copies the lists. */
  public ArticleDiff {
    mentions = List.copyOf(mentions);
    beads = List.copyOf(beads);
    gaps = List.copyOf(gaps);
  }

  /** The facts of one side. */
  public FactSheet sheet(Side side) {
    return side == Side.LEFT ? left : right;
  }

  /**
   * How much of what this side tells the other side tells too.
   *
   * @param side the side whose mentions are counted
   */
  public Coverage coverage(Side side) {
    int told = 0;
    int also = 0;
    for (JudgedMention mention : mentions) {
      if (mention.side() == side) {
        boolean both = mention.status() == Status.SHARED || mention.status() == Status.DIFFERS;
        told++;
        also += both ? 1 : 0;
      }
    }
    return new Coverage(also, told);
  }

  /**
   * How many of one side's mentions the other side tells too.
   *
   * @param alsoTold mentions that are shared or differ
   * @param told all mentions of the side
   */
  public record Coverage(int alsoTold, int told) {}
}
