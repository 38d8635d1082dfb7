package org.lacuna.diff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.lacuna.fact.Fact;
import org.lacuna.fact.FactSheet.Told;
import org.lacuna.fact.Mention;
import org.lacuna.match.Evidence;
import org.lacuna.text.Side;

/**
 * Takes back what was found only in part, or far away inside a longer name, when another fact of
 * the side has the better claim: where <em>Anna of Denmark</em> is told there, <em>Anna of
 * Norway</em> is not found by her name, and a <em>Denmark</em> of another sentence is not told.
 * What was found claims more than what was guessed: a guess is given up.
 */
final class RivalJudge {
  private final JudgementSheet judgements;
  private final NameJudge names;

  RivalJudge(JudgementSheet judgements, NameJudge names) {
    this.judgements = judgements;
    this.names = names;
  }

  void judge() {
    for (Side side : Side.values()) {
      Map<Mention, Set<Fact>> found = claims(side, judgement -> !judgement.isFar());
      Map<Mention, Set<Fact>> near =
          claims(side, judgement -> !judgement.isFar() && !judgement.isPart());
      Map<Mention, Set<Fact>> anywhere = claims(side, judgement -> !judgement.isPart());
      for (Told told : judgements.all(side)) {
        Judgement judgement = judgements.of(side, told);
        if (judgement.isGuess() && isAnothers(told, judgement, found)) {
          judgements.put(
              side,
              told,
              Judgement.undecided(judgement.confidence(), Evidence.Kind.NOT_IN_ALIGNED));
        } else if (judgement.isToldThere()
            && NameJudge.isName(told)
            && (judgement.isPart() || isInsideAnother(side, told, judgement))) {
          Mention there = judgement.counterparts().get(0);
          Set<Fact> owners = near.getOrDefault(there, anywhere.getOrDefault(there, Set.of()));
          if (!owners.isEmpty() && !owners.contains(told.fact())) {
            judgements.put(side, told, names.judgeUnfound(side, told.mention()));
          }
        }
      }
    }
  }

  /** Whether what a name is guessed to be was found to be another. */
  private static boolean isAnothers(Told told, Judgement guess, Map<Mention, Set<Fact>> found) {
    return guess.counterparts().stream()
        .map(there -> found.getOrDefault(there, Set.of()))
        .anyMatch(owners -> !owners.isEmpty() && !owners.contains(told.fact()));
  }

  /** Whether a name was found far away, inside a longer one. */
  private boolean isInsideAnother(Side side, Told told, Judgement judgement) {
    Side other = side.other();
    return judgement.isFar()
        && judgements
            .at(other, judgement.counterparts().get(0))
            .filter(there -> !names.isTold(other, there.mention(), told.mention()))
            .isPresent();
  }

  /** The facts that were found, and not only guessed, at each mention of the other side. */
  private Map<Mention, Set<Fact>> claims(Side side, Predicate<Judgement> counts) {
    Map<Mention, Set<Fact>> claims = new HashMap<>();
    for (Told told : judgements.all(side)) {
      Judgement judgement = judgements.of(side, told);
      if (judgement.isToldThere() && !judgement.isGuess() && counts.test(judgement)) {
        for (Mention there : judgement.counterparts()) {
          claims.computeIfAbsent(there, unseen -> new HashSet<>()).add(told.fact());
        }
      }
    }
    return claims;
  }
}
