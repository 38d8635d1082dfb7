package org.lacuna.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.lacuna.fact.Fact;
import org.lacuna.match.Evidence;
import org.lacuna.text.Sentence;
import org.lacuna.text.Side;

/**
 * A fact that the two articles do not tell alike: a row of gaps.csv.
 *
 * @param id ten letters and digits; the same fact of the same pair keeps it when other text changes
 * @param rank 1 for what an editor should look at first
 * @param verdict why it is listed
 * @param foundIn the side that tells it (of a conflict the left, of a less precise date the more
 *     precise side)
 * @param fact the fact as that side tells it, with the mentions there that the verdict is about
 * @param sentence the sentence of its first mention
 * @param otherValue what the other side says instead
 * @param otherSentence where the other side says it, or its sentence that tells the same
 * @param insertAfter number of the other side's sentence after which the fact would belong
 * @param confidence probability, 0 to 1, that the verdict is right
 * @param evidence the reasons, the weightiest first
 */
public record Gap(
    String id,
    int rank,
    Verdict verdict,
    Side foundIn,
    Fact fact,
    Sentence sentence,
    Optional<String> otherValue,
    Optional<Sentence> otherSentence,
    OptionalInt insertAfter,
    double confidence,
    List<Evidence> evidence) {
  /** Copies the list. */
  public Gap {
    evidence = List.copyOf(evidence);
  }

  /** The same at another place of a list. */
  public Gap ranked(int place) {
    return new Gap(
        id,
        place,
        verdict,
        foundIn,
        fact,
        sentence,
        otherValue,
        otherSentence,
        insertAfter,
        confidence,
        evidence);
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
