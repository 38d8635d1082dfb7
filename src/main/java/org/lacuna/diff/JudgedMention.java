package org.lacuna.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.lacuna.fact.Fact;
import org.lacuna.fact.Mention;
import org.lacuna.match.Evidence;
import org.lacuna.text.Side;

/**
 * One mention of a fact with its status: a row of facts.csv.
 *
 * @param factId {@code F1}, {@code F2}, … the same for all mentions of one fact on both sides
 * @param side which article the mention stands in
 * @param fact what it tells
 * @param mention where it stands
 * @param status what was decided
 * @param counterparts where the other side tells it, best first; empty when it does not
 * @param confidence probability, 0 to 1, that the status is right
 * @param evidence the reasons, the weightiest first
 */
public record JudgedMention(
    String factId,
    Side side,
    Fact fact,
    Mention mention,
    Status status,
    List<Mention> counterparts,
    double confidence,
    List<Evidence> evidence) {
  /** Copies the lists. */
  public JudgedMention {
    counterparts = List.copyOf(counterparts);
    evidence = List.copyOf(evidence);
  }

  /** The evidence as the reports print it: {@code same date}, {@code transliteration 0.92}. */
  public List<String> reasons() {
    List<String> reasons = new ArrayList<>(evidence.size());
    for (Evidence one : evidence) {
      reasons.add(one.toString());
    }
    return Collections.unmodifiableList(reasons);
  }
}
