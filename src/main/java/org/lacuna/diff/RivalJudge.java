package org.lacuna.diff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.lacuna.fact.Fact;
import org.lacuna.fact.FactSheet.Told;
import org.lacuna.fact.Mention;
import org.lacuna.text.Side;

/**
 * Takes back what was found only in part, or far away inside a longer name, when another fact of
 * the side has the better claim: where <em>Anna of Denmark</em> is told there, <em>Anna of
 * Norway</em> is not found by her name, and a <em>Denmark</em> of another sentence is not told.
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
      Map<Mention, Set<Fact>> near = claims(side, judgement -> !judgement.isFar());
      Map<Mention, Set<Fact>> anywhere = claims(side, judgement -> true);
      for (Told told : judgements.all(side)) {
        Judgement judgement = judgements.of(side, told);
        if (judgement.isToldThere()
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

  /** Whether a name was found far away, inside a longer one. */
  private boolean isInsideAnother(Side side, Told told, Judgement judgement) {
    Side other = side.other();
    return judgement.isFar()
        && judgements
            .at(other, judgement.counterparts().get(0))
            .filter(there -> !names.isTold(other, there.mention(), told.mention()))
            .isPresent();
  }

  /** The facts that were found whole at each mention of the other side. */
  private Map<Mention, Set<Fact>> claims(Side side, Predicate<Judgement> counts) {
    Map<Mention, Set<Fact>> claims = new HashMap<>();
    for (Told told : judgements.all(side)) {
      Judgement judgement = judgements.of(side, told);
      if (judgement.isToldThere() && !judgement.isPart() && counts.test(judgement)) {
        for (Mention there : judgement.counterparts()) {
          claims.computeIfAbsent(there, unseen -> new HashSet<>()).add(told.fact());
        }
      }
    }
    return claims;
  }
}
