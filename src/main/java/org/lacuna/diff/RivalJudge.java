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
 * What was found claims more than what was guessed, and a surer guess more than another: the guess
 * is given up.
 */
final class RivalJudge {
  private final JudgementSheet judgements;
  private final NameJudge names;

  RivalJudge(JudgementSheet judgements, NameJudge names) {
    this.judgements = judgements;
    this.names = names;
  }

  /**
   * Which facts of a side were found, and not only guessed, at the mentions of the other side.
   *
   * @param found where their sentences are told or next to that, in part or whole
   * @param enough those of them of which enough was found
   * @param near those of them that were found whole
   * @param anywhere those that were found whole, near or far
   */
  private record Claims(
      Map<Mention, Set<Fact>> found,
      Map<Mention, Set<Fact>> enough,
      Map<Mention, Set<Fact>> near,
      Map<Mention, Set<Fact>> anywhere) {
    /** Those with the best claim to a mention; none if there are none better than a judgement's. */
    Set<Fact> owners(Mention there, Judgement judgement) {
      Set<Fact> whole = near.getOrDefault(there, anywhere.getOrDefault(there, Set.of()));
      return whole.isEmpty() && judgement.share() < HeldFind.ENOUGH_ALIGNED
          ? enough.getOrDefault(there, Set.of())
          : whole;
    }
  }

  void judge() {
    for (Side side : Side.values()) {
      Claims claims =
          new Claims(
              claims(side, judgement -> !judgement.isFar()),
              claims(
                  side,
                  judgement -> !judgement.isFar() && judgement.share() >= HeldFind.ENOUGH_ALIGNED),
              claims(side, judgement -> !judgement.isFar() && !judgement.isPart()),
              claims(side, judgement -> !judgement.isPart()));
      Map<Mention, Told> guessed = surestGuesses(side);
      for (Told told : judgements.all(side)) {
        Judgement judgement = judgements.of(side, told);
        if (judgement.isGuess()) {
          judgeGuess(side, told, judgement, claims, guessed);
        } else if (NameJudge.isName(told)) {
          judgeFound(side, told, judgement, claims);
        }
      }
    }
  }

  private void judgeGuess(
      Side side, Told told, Judgement guess, Claims claims, Map<Mention, Told> guessed) {
    if (isAnothers(told, guess, claims.found())) {
      judgements.put(
          side, told, Judgement.undecided(guess.confidence(), Evidence.Kind.NOT_IN_ALIGNED));
    } else if (isSurerOfAnother(told, guess, guessed)) {
      judgements.put(side, told, names.judgeBeside(side, told, Set.copyOf(guess.counterparts())));
    }
  }

  private void judgeFound(Side side, Told told, Judgement first, Claims claims) {
    Judgement judgement = first;
    Set<Mention> taken = new HashSet<>();
    while (isClaimed(side, told, judgement, claims) && taken.add(judgement.counterparts().get(0))) {
      judgement = names.judgeBeside(side, told, taken);
    }
    if (!taken.isEmpty()) {
      judgements.put(side, told, judgement);
    }
  }

  /** Whether another fact has the better claim to what a name was found at. */
  private boolean isClaimed(Side side, Told told, Judgement judgement, Claims claims) {
    if (!judgement.isToldThere()
        || judgement.isGuess()
        || !judgement.isPart() && !isInsideAnother(side, told, judgement)) {
      return false;
    }
    Set<Fact> owners = claims.owners(judgement.counterparts().get(0), judgement);
    return !owners.isEmpty() && !owners.contains(told.fact());
  }

  /** Whether what a name is guessed to be was found to be another. */
  private static boolean isAnothers(Told told, Judgement guess, Map<Mention, Set<Fact>> found) {
    return guess.counterparts().stream()
        .map(there -> found.getOrDefault(there, Set.of()))
        .anyMatch(owners -> !owners.isEmpty() && !owners.contains(told.fact()));
  }

  /** Whether what a name is guessed to be is more surely guessed to be another. */
  private static boolean isSurerOfAnother(Told told, Judgement guess, Map<Mention, Told> guessed) {
    return guess.counterparts().stream()
        .map(guessed::get)
        .anyMatch(surest -> !surest.fact().equals(told.fact()));
  }

  /** The name that each mention of the other side is guessed to be; of several the surest. */
  private Map<Mention, Told> surestGuesses(Side side) {
    Map<Mention, Told> surest = new HashMap<>();
    for (Told told : judgements.all(side)) {
      Judgement judgement = judgements.of(side, told);
      if (judgement.isGuess()) {
        for (Mention there : judgement.counterparts()) {
          surest.merge(
              there,
              told,
              (one, other) ->
                  judgement.confidence() > judgements.of(side, one).confidence() ? other : one);
        }
      }
    }
    return surest;
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
