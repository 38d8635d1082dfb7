package org.lacuna.diff;

import java.util.List;
import org.lacuna.text.Side;

/**
 * Why a sentence is aligned as it is.
 *
 * @param place the sentence, and which sentences tell the same
 * @param pairings what its pairings with the likeliest ones rest on, the most probable first
 * @param facts what was decided of the facts in it
 */
public record SentenceExplanation(
    SentencePlace place, List<Pairing> pairings, List<JudgedMention> facts) {
  /** Copies the lists. */
  public SentenceExplanation {
    pairings = List.copyOf(pairings);
    facts = List.copyOf(facts);
  }

  /**
   * What two sentences have for and against telling the same, before their places count.
   *
   * @param other the sentence of the other side, with its posterior
   * @param score all of it, in nats: above 0 they go together better than by chance
   * @param length what their lengths add
   * @param weights what each term of either adds, that which says most first
   */
  public record Pairing(
      SentencePlace.Likely other, double score, double length, List<Weight> weights) {
    /** Copies the list. */
    public Pairing {
      weights = List.copyOf(weights);
    }
  }

  /**
   * A word, name, value or mark of one of the two sentences.
   *
   * @param side the side whose sentence tells it
   * @param kind {@code word}, {@code name}, {@code value} or {@code mark}
   * @param isMet whether the other sentence tells it too
   * @param nats above 0 if it speaks for the pairing
   */
  public record Weight(Side side, String kind, String text, boolean isMet, double nats) {}
}
