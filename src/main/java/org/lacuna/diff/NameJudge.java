package org.lacuna.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lacuna.align.Bead;
import org.lacuna.fact.FactKind;
import org.lacuna.fact.FactSheet.Told;
import org.lacuna.fact.Mention;
import org.lacuna.match.Candidates;
import org.lacuna.match.Evidence;
import org.lacuna.match.Find;
import org.lacuna.match.Room;
import org.lacuna.text.Sentence;
import org.lacuna.text.Side;
import org.lacuna.text.Span;

/**
 * Decides about names and titles: told there if enough of its words stand in the sentence that
 * tells the same, or nearly all of them together in another.
 */
final class NameJudge {
  /** Share of a name's words that is enough in the aligned sentence, next to it and elsewhere. */
  private static final double ENOUGH_ALIGNED = 0.5;

  private static final double ENOUGH_NEXT = 0.75;
  private static final double ENOUGH_ELSEWHERE = 0.8;

  private static final double MISSING_INSIDE = 0.6;
  private static final double MISSING_WITH_SENTENCE = 0.95;

  /** Names of sentences that are paired more surely than this are mostly told there. */
  private static final double SURE_BEAD = 0.75;

  private static final double TOLD_IN_WORDS = 0.9;

  private final Candidates candidates;
  private final Places places;
  private final JudgementSheet judgements;

  NameJudge(Candidates candidates, Places places, JudgementSheet judgements) {
    this.judgements = judgements;
    this.candidates = candidates;
    this.places = places;
  }

  Judgement judge(Side side, Told told) {
    Mention mention = told.mention();
    List<Find> finds = candidates.finds(side, mention);
    for (Evidence.Kind place :
        List.of(Evidence.Kind.ALIGNED, Evidence.Kind.NEXT_TO_ALIGNED, Evidence.Kind.ELSEWHERE)) {
      Optional<Find> best =
          finds.stream()
              .filter(
                  find -> places.relation(side, mention.sentence(), find.sentence() + 1) == place)
              .findFirst();
      if (best.isPresent() && isEnough(best.get(), place)) {
        return shared(side, mention, best.get(), place);
      }
    }
    return missing(side, mention, finds);
  }

  /** The judgement of a mention of which nothing is found on the other side. */
  Judgement judgeUnfound(Side side, Mention mention) {
    return missing(side, mention, List.of());
  }

  /** Away from the aligned sentence a common word that looks like the name is none. */
  private static boolean isEnough(Find find, Evidence.Kind place) {
    return switch (place) {
      case ALIGNED -> find.share() >= ENOUGH_ALIGNED;
      case NEXT_TO_ALIGNED -> find.named() && find.share() >= ENOUGH_NEXT;
      default -> find.named() && find.share() >= ENOUGH_ELSEWHERE;
    };
  }

  private Judgement shared(Side side, Mention mention, Find find, Evidence.Kind place) {
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
        List.of(counterpart(side.other(), mention, find.sentence(), find.within())),
        sureness,
        evidence);
  }

  /**
   * The mention over there that holds the find, or else the find's own words. Where a name stands
   * in two scripts side by side, the one in the script of this side's mention.
   */
  private Mention counterpart(Side other, Mention mention, int index, Span within) {
    Sentence sentence = candidates.sheet(other).sentences().get(index);
    return judgements.in(other, sentence.number()).stream()
        .map(Told::mention)
        .filter(there -> there.within().overlaps(within))
        .min(Comparator.comparing(there -> script(there) != script(mention)))
        .orElseGet(() -> Mention.of(sentence, within));
  }

  private static Character.UnicodeScript script(Mention mention) {
    return Character.UnicodeScript.of(mention.surface().codePointAt(0));
  }

  private Judgement missing(Side side, Mention mention, List<Find> finds) {
    double counterpart = places.hasCounterpart(side, mention.sentence());
    if (!places.bead(side, mention.sentence()).isPaired()) {
      Evidence.Kind why = finds.isEmpty() ? Evidence.Kind.NOT_FOUND : Evidence.Kind.NO_COUNTERPART;
      double sure = MISSING_WITH_SENTENCE * (1 - counterpart) + MISSING_INSIDE * counterpart;
      return Judgement.only(sure, why);
    }
    if (candidates.isWithoutCapitals()) {
      return toldInWords(places.bead(side, mention.sentence()));
    }
    double trace =
        finds.stream()
            .filter(
                find ->
                    places.relation(side, mention.sentence(), find.sentence() + 1)
                        == Evidence.Kind.ALIGNED)
            .mapToDouble(Find::share)
            .max()
            .orElse(0);
    return inside(side, mention, trace);
  }

  /** A name whose sentence has a counterpart that does not hold it, as far as can be seen. */
  private Judgement inside(Side side, Mention mention, double trace) {
    Bead bead = places.bead(side, mention.sentence());
    List<Mention> namesThere =
        judgements.in(side.other(), bead).stream()
            .filter(
                told -> told.fact().kind() == FactKind.NAME || told.fact().kind() == FactKind.TITLE)
            .map(Told::mention)
            .toList();
    Optional<Room> room =
        candidates.room(side, mention, bead.of(side), bead.of(side.other()), namesThere);
    double missing =
        room.map(
                r ->
                    MissingInside.probability(
                        r,
                        trace,
                        candidates.isDoubtfulName(side, mention),
                        candidates.isNamedByCldr(side, mention)))
            .orElse(0.5);
    if (missing >= MissingInside.SURE) {
      return Judgement.only(missing, Evidence.Kind.NOT_IN_ALIGNED);
    }
    if (missing <= MissingInside.UNLIKELY && room.flatMap(Room::guess).isPresent()) {
      Room.Guess guess = room.get().guess().get();
      List<Evidence> evidence = new ArrayList<>();
      evidence.add(Evidence.of(Evidence.Kind.RESIDUAL));
      evidence.add(Evidence.of(Evidence.Kind.ALIGNED));
      Mention there = counterpart(side.other(), mention, guess.sentence(), guess.within());
      return new Judgement(Status.SHARED, List.of(there), 1 - missing, evidence);
    }
    return trace > 0
        ? Judgement.undecided(1 - missing, Evidence.Kind.PART, Evidence.Kind.ALIGNED)
        : Judgement.undecided(1 - missing, Evidence.Kind.NOT_IN_ALIGNED);
  }

  /**
   * Where one of the languages has no capitals, a name of an aligned sentence that is not found
   * there is mostly told in words that are not alike: translated, or transliterated past
   * recognition.
   */
  private static Judgement toldInWords(Bead bead) {
    return bead.confidence() >= SURE_BEAD
        ? new Judgement(
            Status.SHARED,
            List.of(),
            TOLD_IN_WORDS * bead.confidence(),
            List.of(Evidence.of(Evidence.Kind.RESIDUAL), Evidence.of(Evidence.Kind.ALIGNED)))
        : Judgement.undecided(0.5, Evidence.Kind.NOT_IN_ALIGNED);
  }
}
