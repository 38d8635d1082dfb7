package org.lacuna.evaluate;

import java.util.Optional;
import org.lacuna.diff.JudgedMention;
import org.lacuna.diff.Status;

/**
 * What was said of one span after spans were removed from the other side.
 *
 * @param removed whether its counterpart was: then it is told by this side only
 * @param inThinnedParagraph whether something was removed from the paragraph of its counterpart
 * @param row the mention that covers most of it; absent: none does
 */
public record RemovalOutcome(
    boolean removed, boolean inThinnedParagraph, Optional<JudgedMention> row) {
  /** Whether it was called missing from the other side. */
  boolean saidOnly() {
    return row.isPresent() && row.get().status() == Status.ONLY;
  }

  /** Whether anything was said: the mention is there and decided. */
  boolean isDecided() {
    return row.isPresent() && row.get().status() != Status.UNDECIDED;
  }
}
