package org.lacuna.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lacuna.fact.FactSheet.Told;
import org.lacuna.match.Candidates;
import org.lacuna.match.Evidence;
import org.lacuna.match.Find;
import org.lacuna.text.Side;

/**
 * Decides about linked things that are no names: told there if the other side links to the same or
 * writes what its wiki, or the glossary, calls it.
 *
 * <p>Common words have many synonyms: where sentences tell the same, a thing that was not found may
 * still be told.
 */
final class ConceptJudge {
  private static final double OPEN = 0.5;

  /** What tells a thing; that words look alike does not. */
  private static final Set<Evidence.Kind> KNOWN =
      Set.of(Evidence.Kind.LINK, Evidence.Kind.GLOSSARY);

  private final Candidates candidates;
  private final Places places;
  private final NameJudge names;

  ConceptJudge(Candidates candidates, Places places, NameJudge names) {
    this.candidates = candidates;
    this.places = places;
    this.names = names;
  }

  Judgement judge(Side side, Told told) {
    return trial(side, told).judgement();
  }

  /** Whether a find tells the thing itself. */
  static boolean isKnown(Find find) {
    return KNOWN.contains(find.by());
  }

  /** The judgement with what it rests on. */
  NameTrial trial(Side side, Told told) {
    int sentence = told.mention().sentence();
    List<Find> finds =
        candidates.finds(side, told.mention()).stream().filter(ConceptJudge::isKnown).toList();
    List<HeldFind> held = new ArrayList<>();
    for (Evidence.Kind place :
        List.of(Evidence.Kind.ALIGNED, Evidence.Kind.NEXT_TO_ALIGNED, Evidence.Kind.ELSEWHERE)) {
      Optional<HeldFind> best =
          finds.stream()
              .filter(find -> places.relation(side, sentence, find.sentence() + 1) == place)
              .findFirst()
              .map(find -> new HeldFind(find, place));
      best.ifPresent(held::add);
      if (best.isPresent() && best.get().isEnough()) {
        Judgement shared = names.shared(side, told.mention(), best.get().find(), place);
        return new NameTrial(held, Optional.empty(), shared);
      }
    }
    Judgement unfound =
        places.bead(side, sentence).isPaired()
            ? Judgement.undecided(OPEN, Evidence.Kind.NOT_IN_ALIGNED)
            : Judgement.only(
                Math.max(OPEN, 1 - places.hasCounterpart(side, sentence)), Evidence.Kind.NOT_FOUND);
    return new NameTrial(held, Optional.empty(), unfound);
  }
}
