package org.lacuna.diff;

import java.util.ArrayList;
import java.util.List;
import org.lacuna.fact.Mention;
import org.lacuna.match.Evidence;

/**
 * What is decided of a mention, before all mentions of a fact are looked at together.
 *
 * @param counterparts where the other side tells it
 * @param confidence probability that the status is right
 * @param share how much of a name was found, 0 to 1; 1 for what is not found by its words
 */
record Judgement(
    Status status,
    List<Mention> counterparts,
    double confidence,
    List<Evidence> evidence,
    double share) {
  Judgement {
    counterparts = List.copyOf(counterparts);
    evidence = List.copyOf(evidence);
  }

  Judgement(Status status, List<Mention> counterparts, double confidence, List<Evidence> evidence) {
    this(status, counterparts, confidence, evidence, 1);
  }

  static Judgement only(double confidence, Evidence.Kind... evidence) {
    return of(Status.ONLY, confidence, evidence);
  }

  static Judgement undecided(double confidence, Evidence.Kind... evidence) {
    return of(Status.UNDECIDED, confidence, evidence);
  }

  private static Judgement of(Status status, double confidence, Evidence.Kind... evidence) {
    List<Evidence> reasons = new ArrayList<>(evidence.length);
    for (Evidence.Kind kind : evidence) {
      reasons.add(Evidence.of(kind));
    }
    return new Judgement(status, List.of(), confidence, reasons);
  }

  /** Whether only a part of it was found. */
  boolean isPart() {
    return rests(Evidence.Kind.PART);
  }

  /** Whether it was not found, but is thought to go by other words there. */
  boolean isGuess() {
    return rests(Evidence.Kind.RESIDUAL);
  }

  /** Whether it was found neither where its sentence is told nor next to that. */
  boolean isFar() {
    return rests(Evidence.Kind.ELSEWHERE);
  }

  /** Whether it was found where its sentence is told. */
  boolean isAligned() {
    return rests(Evidence.Kind.ALIGNED);
  }

  private boolean rests(Evidence.Kind kind) {
    for (Evidence one : evidence) {
      if (one.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** Whether the other side tells it, with the same value or another. */
  boolean isToldThere() {
    return status == Status.SHARED || status == Status.DIFFERS;
  }
}
