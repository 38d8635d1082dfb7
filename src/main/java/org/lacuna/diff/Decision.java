package org.lacuna.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
    new RivalJudge(judgements, names).judge();
    done.accept(Step.RIVALS);
    new MirrorJudge(candidates.traits(), judgements, names).judge();
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
        if (kind == FactKind.DATE || kind == FactKind.NUMBER) {
          judgements.put(side, told, values.judge(side, told, known));
        }
      }
    }
    // What values are missing says whether sentences tell the same all through.
    for (Side side : Side.values()) {
      for (Told told : judgements.all(side)) {
        switch (told.fact().kind()) {
          case DATE, NUMBER -> {}
          case NAME, TITLE -> judgements.put(side, told, names.judge(side, told));
          case CONCEPT -> judgements.put(side, told, concepts.judge(side, told));
        }
      }
    }
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
    Mention fullest = null;
    for (Mention mention : fact.mentions()) {
      boolean fuller = fullest == null || mention.surface().length() > fullest.surface().length();
      if (fuller && speaks(judgements.of(side, mention))) {
        fullest = mention;
      }
    }
    if (fullest == null) {
      return;
    }
    Judgement judgement = judgements.of(side, fullest);
    for (Mention mention : fact.mentions()) {
      boolean part = mention.surface().length() <= fullest.surface().length();
      if (part && !judgements.of(side, mention).isToldThere()) {
        List<Evidence> evidence = new ArrayList<>(judgement.evidence());
        evidence.set(evidence.size() - 1, Evidence.of(Evidence.Kind.ELSEWHERE));
        judgements.put(
            side,
            new Told(fact, mention),
            new Judgement(
                Status.SHARED, judgement.counterparts(), judgement.confidence(), evidence));
      }
    }
  }
}
