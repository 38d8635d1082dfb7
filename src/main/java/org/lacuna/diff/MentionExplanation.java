package org.lacuna.diff;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lacuna.fact.Mention;
import org.lacuna.text.Sentence;

/**
 * Why a mention has its status: the numbers that decided it.
 *
 * @param judged what was decided in the end
 * @param place its sentence, and which sentences tell the same
 * @param found where the other side was looked into, in the order of looking
 * @param leftover for a name not found in aligned sentences what these leave over for it
 * @param steps its first judgement and those that took its place; the last is the final one
 * @param alternatives what would have changed the verdict
 */
public record MentionExplanation(
    JudgedMention judged,
    SentencePlace place,
    List<Found> found,
    Optional<Leftover> leftover,
    List<StepTaken> steps,
    List<Alternative> alternatives) {
  /** Copies the lists. */
  public MentionExplanation {
    found = List.copyOf(found);
    steps = List.copyOf(steps);
    alternatives = List.copyOf(alternatives);
  }

  /**
   * A place of the other side that could tell the mention.
   *
   * @param there its sentence
   * @param text what stands there
   * @param reasons by what it was recognised, and where it stands: {@code similar 0.71}, {@code
   *     aligned sentence}
   * @param share how much of a name was found, 0 to 1; a value is found or is not
   * @param wanted the least share that is enough at such a place
   * @param objection why it was not taken; empty for the one that was
   */
  public record Found(
      Sentence there,
      String text,
      List<String> reasons,
      OptionalDouble share,
      OptionalDouble wanted,
      Optional<String> objection) {
    /** Copies the list. */
    public Found {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * What the aligned sentences leave over for a name, weighed.
   *
   * @param letters of the name
   * @param surplus letters left over there beyond those left over here beside the name
   * @param guess the words left over there that most probably stand for it
   * @param weights the terms of the logistic model; they sum up to the log odds
   * @param missing the probability that the name is missing there
   * @param sure from here on it is said to be missing
   * @param unlikely up to here it is said to be told in other words
   */
  public record Leftover(
      int letters,
      int surplus,
      Optional<Mention> guess,
      List<Weight> weights,
      double missing,
      double sure,
      double unlikely) {
    /** Copies the list. */
    public Leftover {
      weights = List.copyOf(weights);
    }

    /** The sum of the weights. */
    public double logOdds() {
      return weights.stream().mapToDouble(Weight::nats).sum();
    }
  }

  /**
   * A term of the model.
   *
   * @param measure how much there is of it; 1 or 0 for what is so or is not
   * @param nats what it adds to the log odds: above 0 it speaks for the name being missing
   */
  public record Weight(String label, double measure, double nats) {}

  /** What a step made of the mention. */
  public record StepTaken(
      Step step,
      Status status,
      double confidence,
      List<String> reasons,
      List<Mention> counterparts) {
    /** Copies the lists. */
    public StepTaken {
      reasons = List.copyOf(reasons);
      counterparts = List.copyOf(counterparts);
    }
  }

  /**
   * What would have changed the verdict.
   *
   * @param condition {@code a share of 0.50 or more in the aligned sentence}
   * @param verdict what it would have been then: {@code shared}
   */
  public record Alternative(String condition, String verdict) {}
}
