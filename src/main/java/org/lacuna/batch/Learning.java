package org.lacuna.batch;

import org.lacuna.match.Lexicons;

/**
 * What a batch knows of the words of its languages.
 *
 * @param known lexicons learned before from other pairs
 * @param isWanted whether the batch also learns from its own pairs, which takes a second pass
 */
public record Learning(Lexicons known, boolean isWanted) {
  /** Nothing is known, and nothing learned. */
  public static Learning none() {
    return new Learning(Lexicons.none(), false);
  }
}
