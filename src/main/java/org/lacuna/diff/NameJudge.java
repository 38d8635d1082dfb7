package org.lacuna.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lacuna.fact.FactKind;
import org.lacuna.fact.FactSheet.Told;
import org.lacuna.fact.Mention;
import org.lacuna.match.Candidates;
import org.lacuna.match.Evidence;
import org.lacuna.match.Find;
import org.lacuna.text.Side;

/**
 * Decides about names and titles: told there if enough of its words stand in the sentence that
 * tells the same, or nearly all of them together in another; there also the noun that a name says
 * something of.
 */
final class NameJudge {
  /** The nearest first. */
  private static final List<Evidence.Kind> PLACES =
      List.of(Evidence.Kind.ALIGNED, Evidence.Kind.NEXT_TO_ALIGNED, Evidence.Kind.ELSEWHERE);

  private final Places places;
  private final NameFinds finds;
  private final UnfoundJudge unfound;

  NameJudge(Candidates candidates, Places places, JudgementSheet judgements) {
    this.places = places;
    this.finds = new NameFinds(candidates, places, judgements);
    this.unfound = new UnfoundJudge(candidates, places, judgements, finds);
  }

  static boolean isName(Told told) {
    return told.fact().kind() == FactKind.NAME || told.fact().kind() == FactKind.TITLE;
  }

  Judgement judge(Side side, Told told) {
    return trial(side, told).judgement();
  }

  /** Where it was found: the name in or next to the aligned sentence, elsewhere with its noun. */
  List<Find> finds(Side side, Mention mention) {
    return finds.of(side, mention);
  }

  /** Whether most of a name is told by a mention far away. */
  boolean isTold(Side side, Mention mention, Mention there) {
    return finds.isTold(side, mention, there);
  }

  /** The judgement with what it rests on. */
  NameTrial trial(Side side, Told told) {
    Mention mention = told.mention();
    return trial(new Sought(side, mention, finds(side, mention), Set.of()));
  }

  private NameTrial trial(Sought name) {
    List<HeldFind> held = new ArrayList<>();
    for (Evidence.Kind place : PLACES) {
      Find best = finds.first(name.side(), name.mention(), name.finds(), place);
      if (best != null) {
        HeldFind one = new HeldFind(best, place);
        held.add(one);
        if (one.isEnough()) {
          Judgement shared = shared(name.side(), name.mention(), best, place);
          return new NameTrial(held, Optional.empty(), shared);
        }
      }
    }
    return unfound.trial(name, held);
  }

  /**
   * The judgement of a name when some of what looks like it where its sentence is told is
   * another's.
   *
   * @param taken the mentions there that it may not be found at
   */
  Judgement judgeBeside(Side side, Told told, Set<Mention> taken) {
    Mention mention = told.mention();
    Sought whole = new Sought(side, mention, finds(side, mention), taken);
    List<Find> left = new ArrayList<>();
    for (Find find : whole.finds()) {
      if (places.relation(side, mention.sentence(), find.sentence() + 1) == Evidence.Kind.ALIGNED
          && !whole.isTaken(find.sentence(), find.within())) {
        left.add(find);
      }
    }
    return trial(new Sought(side, mention, left, taken)).judgement();
  }

  /** The judgement of a mention that was found. */
  Judgement shared(Side side, Mention mention, Find find, Evidence.Kind place) {
    double sureness =
        switch (place) {
          case ALIGNED -> 0.80 + 0.19 * find.share();
          case NEXT_TO_ALIGNED -> 0.65 + 0.25 * find.share();
          default -> 0.45 + 0.3 * find.share();
        };
    List<Evidence> evidence = new ArrayList<>(find.evidence());
    evidence.add(Evidence.of(place));
    return new Judgement(
        Status.SHARED,
        List.of(finds.counterpart(side.other(), mention, find.sentence(), find.within())),
        sureness,
        evidence);
  }
}
