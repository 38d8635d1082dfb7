package org.lacuna.diff;

import java.util.List;
import org.lacuna.text.Sentence;
import org.lacuna.text.Side;

/**
 * A sentence, and which sentences of the other side tell the same.
 *
 * @param aligned the other side's sentences of its bead; none if it has no counterpart
 * @param confidence probability that the bead is right
 * @param likeliest the other side's sentences that may tell the same, the most probable first;
 *     improbable ones are left out
 * @param noCounterpart probability that no sentence tells the same
 */
public record SentencePlace(
    Side side,
    Sentence sentence,
    List<Sentence> aligned,
    double confidence,
    List<Likely> likeliest,
    double noCounterpart) {
  /** Copies the lists. */
  public SentencePlace {
    aligned = List.copyOf(aligned);
    likeliest = List.copyOf(likeliest);
  }

  /** A sentence of the other side and the posterior probability that it tells the same. */
  public record Likely(Sentence sentence, double posterior) {}
}
