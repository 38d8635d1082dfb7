package org.lacuna.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lacuna.match.Candidates;
import org.lacuna.match.Term;
import org.lacuna.text.Side;

/**
 * What two sentences have for and against telling the same, before their places in the texts count.
 *
 * @param left number of the left sentence, from 1
 * @param right number of the right sentence, from 1
 * @param score all of it, in nats: above 0 they go together better than chance would have it; a sum
 *     is cut off at {@value Emissions#MOST}
 * @param length what their lengths add
 * @param voices what each term of either adds, in the order of the terms; those that add nothing
 *     are left out
 */
public record Pairing(int left, int right, double score, double length, List<Voice> voices) {
  private static final Shape SINGLES = Shape.USUAL.get(0);

  /**
   * What one term adds.
   *
   * @param side the side whose sentence tells it
   * @param isMet whether the other sentence tells it too
   * @param nats above 0 if it speaks for the pairing
   */
  public record Voice(Side side, Term term, boolean isMet, double nats) {}

  /** Copies the list. */
  public Pairing {
    voices = List.copyOf(voices);
  }

  /** What was known of two sentences, by their numbers, when they were aligned. */
  public static Pairing of(Aligner.Result aligned, int left, int right) {
    Candidates candidates = aligned.candidates();
    Emissions emissions = Emissions.of(candidates, aligned.habits());
    List<Voice> voices = new ArrayList<>();
    for (Side side : Side.values()) {
      int own = (side == Side.LEFT ? left : right) - 1;
      int other = (side == Side.LEFT ? right : left) - 1;
      for (Term term : candidates.terms(side)) {
        if (Arrays.binarySearch(term.sentences(), own) >= 0) {
          Says says = Says.of(term, emissions.sentences(side.other()), aligned.habits().recalls());
          Voice voice = voice(side, term, other, says);
          if (voice.nats() != 0) {
            voices.add(voice);
          }
        }
      }
    }
    return new Pairing(
        left,
        right,
        score(emissions, Side.LEFT, left - 1, right - 1),
        emissions.lengthScore(Side.LEFT, left - 1, right - 1, SINGLES),
        voices);
  }

  /** The score of two sentences by their indices, as the side sees it. */
  static double score(Emissions emissions, Side side, int sentence, int other) {
    Emissions.Row[] rows = {emissions.row(side, sentence)};
    return emissions.scores(side, sentence, rows, SINGLES, Double.NEGATIVE_INFINITY)[other];
  }

  private static Voice voice(Side side, Term term, int other, Says says) {
    int at = Arrays.binarySearch(term.counterparts(), other);
    double gain = at >= 0 && says.gains().length > 0 ? says.gains()[at] : 0;
    return new Voice(side, term, at >= 0, says.absent() + gain);
  }
}
