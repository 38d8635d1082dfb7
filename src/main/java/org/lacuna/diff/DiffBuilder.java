package org.lacuna.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.lacuna.align.Alignment;
import org.lacuna.align.Bead;
import org.lacuna.fact.Fact;
import org.lacuna.fact.FactSheet.Told;
import org.lacuna.fact.Mention;
import org.lacuna.match.Candidates;
import org.lacuna.match.Evidence;
import org.lacuna.text.Side;

/** Puts the judgements into the form that reports are made from. */
final class DiffBuilder {
  private final Candidates candidates;
  private final Alignment alignment;
  private final Places places;
  private final JudgementSheet judgements;

  DiffBuilder(
      Candidates candidates, Alignment alignment, Places places, JudgementSheet judgements) {
    this.candidates = candidates;
    this.alignment = alignment;
    this.places = places;
    this.judgements = judgements;
  }

  ArticleDiff build() {
    List<JudgedMention> mentions = mentions();
    List<JudgedBead> beads = new ArrayList<>();
    for (Bead bead : BeadLayout.layOut(alignment.beads())) {
      beads.add(judged(bead));
    }
    List<Gap> gaps = new GapList(candidates, places, judgements, mentions).ranked();
    return new ArticleDiff(
        candidates.sheet(Side.LEFT), candidates.sheet(Side.RIGHT), mentions, beads, gaps);
  }

  private List<JudgedMention> mentions() {
    Map<Fact, String> leftIds = new LinkedHashMap<>();
    Map<Fact, String> rightIds = new LinkedHashMap<>();
    number(leftIds, rightIds);
    List<JudgedMention> mentions = new ArrayList<>();
    for (Side side : Side.values()) {
      for (Told told : judgements.all(side)) {
        Judgement judgement = judgements.of(side, told);
        mentions.add(
            new JudgedMention(
                (side == Side.LEFT ? leftIds : rightIds).get(told.fact()),
                side,
                told.fact(),
                told.mention(),
                judgement.status(),
                judgement.counterparts(),
                judgement.confidence(),
                judgement.evidence()));
      }
    }
    return mentions;
  }

  /**
   * Gives every fact its id. A right fact that is the counterpart of a left one has the left one's;
   * the first in reading order, where it is the counterpart of several.
   */
  private void number(Map<Fact, String> leftIds, Map<Fact, String> rightIds) {
    for (Fact fact : candidates.sheet(Side.LEFT).facts()) {
      String id = "F" + (leftIds.size() + 1);
      leftIds.put(fact, id);
      for (Mention mention : fact.mentions()) {
        for (Mention there : judgements.of(Side.LEFT, new Told(fact, mention)).counterparts()) {
          judgements
              .at(Side.RIGHT, there)
              .map(Told::fact)
              .filter(other -> other.kind() == fact.kind() || isLinked(fact, mention))
              .ifPresent(other -> rightIds.putIfAbsent(other, id));
        }
      }
    }
    int next = leftIds.size();
    for (Fact fact : candidates.sheet(Side.RIGHT).facts()) {
      if (!rightIds.containsKey(fact)) {
        next++;
        rightIds.put(fact, "F" + next);
      }
    }
  }

  /** Whether what both sides link makes a fact one with the other side's, name or not. */
  private boolean isLinked(Fact fact, Mention mention) {
    return judgements.of(Side.LEFT, new Told(fact, mention)).evidence().stream()
        .anyMatch(evidence -> evidence.kind() == Evidence.Kind.LINK);
  }

  private JudgedBead judged(Bead bead) {
    Side telling = bead.left().isEmpty() ? Side.RIGHT : Side.LEFT;
    List<String> shared = surfaces(telling, bead, judgement -> judgement.isToldThere());
    List<String> leftOnly =
        surfaces(Side.LEFT, bead, judgement -> judgement.status() == Status.ONLY);
    List<String> rightOnly =
        surfaces(Side.RIGHT, bead, judgement -> judgement.status() == Status.ONLY);
    return new JudgedBead(bead, status(bead), shared, leftOnly, rightOnly);
  }

  private List<String> surfaces(Side side, Bead bead, Predicate<Judgement> wanted) {
    List<String> surfaces = new ArrayList<>();
    for (Told told : judgements.in(side, bead)) {
      if (wanted.test(judgements.of(side, told))) {
        surfaces.add(told.mention().surface());
      }
    }
    return surfaces;
  }

  private BeadStatus status(Bead bead) {
    if (bead.isPaired()) {
      boolean differs = differsInside(Side.LEFT, bead) || differsInside(Side.RIGHT, bead);
      return differs ? BeadStatus.DIFFERS : BeadStatus.SHARED;
    }
    return bead.right().isEmpty() ? BeadStatus.ONLY_LEFT : BeadStatus.ONLY_RIGHT;
  }

  private boolean differsInside(Side side, Bead bead) {
    for (Told told : judgements.in(side, bead)) {
      Judgement judgement = judgements.of(side, told);
      if (judgement.status() == Status.DIFFERS) {
        for (Mention there : judgement.counterparts()) {
          if (bead.of(side.other()).contains(there.sentence())) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
