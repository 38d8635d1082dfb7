package org.lacuna.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lacuna.fact.FactSheet.Told;
import org.lacuna.fact.Mention;
import org.lacuna.match.Evidence;
import org.lacuna.match.NameTraits;
import org.lacuna.text.Side;

/**
 * What was found on one side is found on the other too. A guess that two names are one holds for
 * both of them or is given up, by how surely the other one is missing.
 */
final class MirrorJudge {
  /** From here on two names that may be one are, in the mean of both, rather missing than not. */
  private static final double TOGETHER = 0.3;

  private final NameTraits traits;
  private final JudgementSheet judgements;
  private final NameJudge names;

  MirrorJudge(NameTraits traits, JudgementSheet judgements, NameJudge names) {
    this.traits = traits;
    this.judgements = judgements;
    this.names = names;
  }

  void judge() {
    List<Runnable> changes = new ArrayList<>();
    for (Side side : Side.values()) {
      for (Told told : judgements.all(side)) {
        Judgement judgement = judgements.of(side, told);
        if (judgement.isToldThere()) {
          for (Mention there : judgement.counterparts()) {
            judgements
                .at(side.other(), there)
                .flatMap(facing -> change(side, told, judgement, facing))
                .ifPresent(changes::add);
          }
        }
      }
    }
    changes.forEach(Runnable::run);
  }

  private Optional<Runnable> change(Side side, Told told, Judgement judgement, Told facing) {
    Side other = side.other();
    if (judgement.isGuess() && outweighs(judgements.of(other, facing), judgement)) {
      Judgement alone =
          new Judgement(
              judgement.status(), List.of(), judgement.confidence(), judgement.evidence());
      return Optional.of(() -> judgements.put(side, told, alone));
    }
    if (facing.fact().kind() != told.fact().kind()
        || judgements.of(other, facing).isToldThere()
        || (!judgement.isAligned() || isByAGeneralWord(judgement))
            && !isTold(other, facing, told.mention())
        || !judgement.isGuess() && isOtherwiseAPerson(other, facing, told.mention())) {
      return Optional.empty();
    }
    Judgement mirrored =
        new Judgement(
            judgement.status(),
            List.of(told.mention()),
            judgement.confidence(),
            judgement.evidence());
    return Optional.of(() -> judgements.put(other, facing, mirrored));
  }

  /**
   * Whether a name that is guessed to be another is by itself so surely missing that the two
   * together are rather missing than not.
   */
  private static boolean outweighs(Judgement missing, Judgement guess) {
    return missing.status() == Status.ONLY
        && missing.confidence() + 1 - guess.confidence() >= 2 * TOGETHER;
  }

  /** <em>West</em> is told by <em>West Africa</em>, but the name there is not told by it. */
  private static boolean isByAGeneralWord(Judgement judgement) {
    return judgement.evidence().stream()
        .anyMatch(
            evidence ->
                evidence.kind() == Evidence.Kind.GENERAL
                    || evidence.kind() == Evidence.Kind.SAME_NUMBER);
  }

  /**
   * Whether a person is named and what a mention over here tells of the name is something else:
   * <em>America Larry Ellison</em> by <em>Amerika</em>.
   */
  private boolean isOtherwiseAPerson(Side side, Told told, Mention there) {
    if (!NameJudge.isName(told) || !traits.isPersonName(side, told.mention())) {
      return false;
    }
    double share = names.shareTold(side, told.mention(), there);
    return share > 0 && share < HeldFind.ENOUGH_ALIGNED;
  }

  /** Whether a value, or most of a name, is told by a mention far away. */
  private boolean isTold(Side side, Told told, Mention there) {
    return switch (told.fact().kind()) {
      case DATE, NUMBER -> true;
      case NAME, TITLE, CONCEPT -> names.isTold(side, told.mention(), there);
    };
  }
}
