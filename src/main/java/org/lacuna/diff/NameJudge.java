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

  private final NameFinds finds;
  private final UnfoundJudge unfound;

  NameJudge(Candidates candidates, Places places, JudgementSheet judgements) {
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

  /** How much of a name is told by a mention of the other side, 0 to 1. */
  double shareTold(Side side, Mention mention, Mention there) {
    return finds.shareTold(side, mention, there);
  }

  /** The judgement with what it rests on. */
  NameTrial trial(Side side, Told told) {
    Mention mention = told.mention();
    return trial(new Sought(side, mention, finds(side, mention), Set.of()));
  }

  private NameTrial trial(Sought name) {
    List<HeldFind> held = new ArrayList<>();
    for (Evidence.Kind place : PLACES) {
      Optional<HeldFind> enough = enough(name, place, held);
      if (enough.isPresent()) {
        Judgement shared = shared(name.side(), name.mention(), enough.get().find(), place);
        return new NameTrial(held, Optional.empty(), shared);
      }
    }
    return unfound.trial(name, held);
  }

  /**
   * The fullest find at a place that is no part of the name of something else, if it is enough.
   *
   * @param held what was looked at is added here
   */
  private Optional<HeldFind> enough(Sought name, Evidence.Kind place, List<HeldFind> held) {
    for (Find find : name.finds()) {
      if (finds.place(name.side(), name.mention(), find) == place) {
        HeldFind one = new HeldFind(find, place);
        boolean inside =
            one.isEnough()
                && place != Evidence.Kind.ALIGNED
                && finds.isInsideAnother(name.side(), name.mention(), find);
        held.add(inside ? one.insideAnother() : one);
        if (!inside) {
          return Optional.of(one).filter(HeldFind::isEnough);
        }
      }
    }
    return Optional.empty();
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
      if (finds.place(side, mention, find) == Evidence.Kind.ALIGNED
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
        evidence,
        find.share());
  }
}
