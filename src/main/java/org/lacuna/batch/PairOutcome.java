package org.lacuna.batch;

import java.time.Duration;
import org.lacuna.diff.ArticleDiff;
import org.lacuna.report.EditorNotes;

/** What became of one pair of a batch. */
public sealed interface PairOutcome {
  /** Which pair. */
  ListedPair pair();

  /**
   * The pair was compared, and its files are written.
   *
   * @param notes what an editor had written into an earlier run's files
   * @param time what reading, comparing and writing took
   */
  record Compared(ListedPair pair, ArticleDiff diff, EditorNotes notes, Duration time)
      implements PairOutcome {}

  /**
   * The pair could not be compared, or its files could not be written.
   *
   * @param message for the user, complete
   * @param cause what was thrown
   */
  record Failed(ListedPair pair, String message, Throwable cause) implements PairOutcome {}
}
