package org.lacuna.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.lacuna.align.Aligner;
import org.lacuna.align.Bead;
import org.lacuna.fact.Fact;
import org.lacuna.fact.FactKind;
import org.lacuna.fact.FactSheet.Told;
import org.lacuna.fact.Mention;
import org.lacuna.match.Candidates;
import org.lacuna.match.Evidence;
import org.lacuna.text.Side;

/**
 * Decides of every mention whether both sides tell it.
 *
 * <ol>
 *   <li>Each mention is judged by itself ({@link ValueJudge}, {@link NameJudge}, {@link
 *       ConceptJudge}).
 *   <li>A name found only in part, or far away inside a longer one, yields to one that was found
 *       whole at the same place, or near.
 *   <li>What one side found on the other holds for the other too.
 *   <li>What is left over on both sides of a bead is looked at together ({@link SlotJudge}).
 *   <li>What is left over anywhere is looked at together ({@link LeftoverJudge}).
 *   <li>A name goes with the fullest of its mentions that was found, a longer one by itself:
 *       <em>Gandhi</em> told there does not tell <em>Mohandas Gandhi</em>.
 * </ol>
 */
public final class Decision {
  /** A name is told there if one of its mentions is found with this confidence. */
  private static final double SPEAKS_FOR_ALL = 0.6;

  /** Share of a name that tells it from far away. */
  private static final double MOST_OF_A_NAME = 0.8;

  private final Candidates candidates;
  private final Places places;
  private final JudgementSheet judgements;
  private final NameJudge names;

  private Decision(Aligner.Result aligned) {
    candidates = aligned.candidates();
    places = new Places(aligned.alignment());
    judgements = new JudgementSheet(candidates);
    names = new NameJudge(candidates, places, judgements);
  }

  /** What both articles tell, what only one tells and what they tell differently. */
  public static ArticleDiff decide(Aligner.Result aligned) {
    return new Decision(aligned).decide(aligned, step -> {});
  }

  /** The same, with what each step of the decision said. */
  public static Explanations explain(Aligner.Result aligned) {
    Decision decision = new Decision(aligned);
    Journal journal = new Journal(decision.judgements);
    ArticleDiff diff = decision.decide(aligned, journal::note);
    return new Explanations(aligned, diff, decision.places, decision.judgements, journal);
  }

  private ArticleDiff decide(Aligner.Result aligned, Consumer<Step> done) {
    judgeEach();
    done.accept(Step.BY_ITSELF);
    settleRivals();
    done.accept(Step.RIVALS);
    mirror();
    done.accept(Step.MIRRORED);
    SlotJudge slots = new SlotJudge(candidates, judgements);
    aligned.alignment().beads().stream().filter(Bead::isPaired).forEach(slots::judge);
    done.accept(Step.SAME_SLOT);
    new LeftoverJudge(candidates, judgements).judge();
    done.accept(Step.LEFTOVERS);
    speakForAll();
    done.accept(Step.ALL_MENTIONS);
    return new DiffBuilder(candidates, aligned.alignment(), places, judgements).build();
  }

  private void judgeEach() {
    ValueJudge values = new ValueJudge(candidates, places);
    ConceptJudge concepts = new ConceptJudge(candidates, places, names);
    Map<ValueJudge.Seen, Optional<ValueJudge.Partner>> known = new HashMap<>();
    for (Side side : Side.values()) {
      for (Told told : judgements.all(side)) {
        FactKind kind = told.fact().kind();
        judgements.put(
            side,
            told,
            switch (kind) {
              case DATE, NUMBER -> values.judge(side, told, known);
              case NAME, TITLE -> names.judge(side, told);
              case CONCEPT -> concepts.judge(side, told);
            });
      }
    }
  }

  /**
   * Takes back what was found only in part, or far away inside a longer name, when another fact of
   * the side has the better claim: where <em>Anna of Denmark</em> is told there, <em>Anna of
   * Norway</em> is not found by her name, and a <em>Denmark</em> of another sentence is not told.
   */
  private void settleRivals() {
    for (Side side : Side.values()) {
      Map<Mention, Set<Fact>> near = claims(side, Decision::isNear);
      Map<Mention, Set<Fact>> anywhere = claims(side, judgement -> true);
      for (Told told : judgements.all(side)) {
        Judgement judgement = judgements.of(side, told);
        if (judgement.isToldThere()
            && isNameOrTitle(told)
            && (isPart(judgement) || isInsideAnother(side, told, judgement))) {
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
    return !isNear(judgement)
        && judgements
            .at(other, judgement.counterparts().get(0))
            .filter(there -> !isTold(other, there, told.mention()))
            .isPresent();
  }

  /** The facts that were found whole at each mention of the other side. */
  private Map<Mention, Set<Fact>> claims(Side side, Predicate<Judgement> counts) {
    Map<Mention, Set<Fact>> claims = new HashMap<>();
    for (Told told : judgements.all(side)) {
      Judgement judgement = judgements.of(side, told);
      if (judgement.isToldThere() && !isPart(judgement) && counts.test(judgement)) {
        for (Mention there : judgement.counterparts()) {
          claims.computeIfAbsent(there, unseen -> new HashSet<>()).add(told.fact());
        }
      }
    }
    return claims;
  }

  private static boolean isNameOrTitle(Told told) {
    return told.fact().kind() == FactKind.NAME || told.fact().kind() == FactKind.TITLE;
  }

  private static boolean isPart(Judgement judgement) {
    return judgement.evidence().stream().anyMatch(e -> e.kind() == Evidence.Kind.PART);
  }

  /** Whether a name was not found, but is thought to go by other words there. */
  private static boolean isGuess(Judgement judgement) {
    return judgement.evidence().stream().anyMatch(e -> e.kind() == Evidence.Kind.RESIDUAL);
  }

  /**
   * Whether a name that is guessed to be another is by itself so surely missing that the two
   * together are rather missing than not.
   */
  private boolean outweighs(Side side, Told missing, Judgement guess) {
    Judgement judgement = judgements.of(side, missing);
    return judgement.status() == Status.ONLY
        && judgement.confidence() + 1 - guess.confidence() >= 2 * MissingInside.SURE;
  }

  /** A guess without the name that it took for the same. */
  private static Judgement withoutCounterpart(Judgement guess) {
    return new Judgement(guess.status(), List.of(), guess.confidence(), guess.evidence());
  }

  /** What was found on one side is found on the other; what was guessed, if it may be. */
  private void mirror() {
    List<Runnable> changes = new ArrayList<>();
    for (Side side : Side.values()) {
      for (Told told : judgements.all(side)) {
        Judgement judgement = judgements.of(side, told);
        if (judgement.isToldThere()) {
          for (Mention there : judgement.counterparts()) {
            Optional<Told> facing = judgements.at(side.other(), there);
            if (isGuess(judgement)
                && facing
                    .filter(missing -> outweighs(side.other(), missing, judgement))
                    .isPresent()) {
              changes.add(() -> judgements.put(side, told, withoutCounterpart(judgement)));
              continue;
            }
            mirrored(side, told, judgement, there).ifPresent(changes::add);
          }
        }
      }
    }
    changes.forEach(Runnable::run);
  }

  private Optional<Runnable> mirrored(Side side, Told told, Judgement judgement, Mention there) {
    Side other = side.other();
    return judgements
        .at(other, there)
        .filter(candidate -> candidate.fact().kind() == told.fact().kind())
        .filter(candidate -> !judgements.of(other, candidate).isToldThere())
        .filter(candidate -> isNear(judgement) || isTold(other, candidate, told.mention()))
        .map(
            candidate ->
                () ->
                    judgements.put(
                        other,
                        candidate,
                        new Judgement(
                            judgement.status(),
                            List.of(told.mention()),
                            judgement.confidence(),
                            judgement.evidence())));
  }

  /** Whether what was found stands where the sentence is told. */
  private static boolean isNear(Judgement judgement) {
    return !judgement.evidence().contains(Evidence.of(Evidence.Kind.ELSEWHERE));
  }

  /**
   * Whether a value, or most of a name, is told by a mention far away: <em>Ward</em> is found in
   * <em>Academy Award</em>, but does not tell it.
   */
  private boolean isTold(Side side, Told told, Mention there) {
    FactKind kind = told.fact().kind();
    return kind == FactKind.DATE
        || kind == FactKind.NUMBER
        || candidates.findsWhole(side, told.mention()).stream()
            .filter(find -> find.sentence() == there.sentence() - 1)
            .filter(find -> find.within().overlaps(there.within()))
            .anyMatch(find -> find.share() >= MOST_OF_A_NAME);
  }

  private void speakForAll() {
    for (Side side : Side.values()) {
      for (Fact fact : candidates.sheet(side).facts()) {
        if (fact.kind() != FactKind.DATE && fact.kind() != FactKind.NUMBER) {
          speakForAll(side, fact);
        }
      }
    }
  }

  private static boolean speaks(Judgement judgement) {
    return judgement.status() == Status.SHARED && judgement.confidence() >= SPEAKS_FOR_ALL;
  }

  private void speakForAll(Side side, Fact fact) {
    Optional<Mention> found =
        fact.mentions().stream()
            .filter(mention -> speaks(judgements.of(side, new Told(fact, mention))))
            .max(Comparator.comparingInt(mention -> mention.surface().length()));
    found.ifPresent(
        fullest -> {
          Judgement judgement = judgements.of(side, new Told(fact, fullest));
          for (Mention mention : fact.mentions()) {
            Told told = new Told(fact, mention);
            boolean part = mention.surface().length() <= fullest.surface().length();
            if (part && !judgements.of(side, told).isToldThere()) {
              List<Evidence> evidence = new ArrayList<>(judgement.evidence());
              evidence.set(evidence.size() - 1, Evidence.of(Evidence.Kind.ELSEWHERE));
              judgements.put(
                  side,
                  told,
                  new Judgement(
                      Status.SHARED, judgement.counterparts(), judgement.confidence(), evidence));
            }
          }
        });
  }
}
