package org.lacuna.batch;

import java.time.Duration;
import org.lacuna.diff.ArticleDiff;

/** What became of one pair of a batch. */
public sealed interface PairOutcome {
  /** Which pair. */
  ListedPair pair();

  /**
   * The pair was compared, and its files are written.
   *
   * @param gaps its rows of the gaps.csv of all pairs, printed
   * @param time what reading, comparing and writing took
   */
  record Compared(ListedPair pair, ArticleDiff diff, String gaps, Duration time)
      implements PairOutcome {}

  /**
   * The pair could not be compared, or its files could not be written.
   *
   * @param message for the user, complete
   * @param cause what was thrown
   */
  record Failed(ListedPair pair, String message, Throwable cause) implements PairOutcome {}
}
