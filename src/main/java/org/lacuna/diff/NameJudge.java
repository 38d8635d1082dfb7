package org.lacuna.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * tells the same, or nearly all of them together in another; there also the noun that a name says
 * something of.
 */
final class NameJudge {
  /** Share of a name's words that is enough in the aligned sentence, next to it and elsewhere. */
  static final double ENOUGH_ALIGNED = 0.5;

  private static final double ENOUGH_NEXT = 0.75;
  private static final double ENOUGH_ELSEWHERE = 0.8;

  private static final double MISSING_INSIDE = 0.6;
  private static final double MISSING_WITH_SENTENCE = 0.95;

  /** Names of sentences that are paired more surely than this are mostly told there. */
  private static final double SURE_BEAD = 0.75;

  private static final double TOLD_IN_WORDS = 0.9;

  /** The rate of unfound names is what it usually is, if a pair has much fewer names than this. */
  private static final double EXPECTED = 50;

  private final Candidates candidates;
  private final Places places;
  private final JudgementSheet judgements;
  private final Map<Place, List<Find>> finds;

  /** How many of the names of sentences that surely tell the same were not found in them. */
  private final double unfoundRate;

  /** How much longer the left sentences are than the right ones, as a natural logarithm. */
  private final double usualLength;

  NameJudge(Candidates candidates, Places places, JudgementSheet judgements) {
    this.judgements = judgements;
    this.candidates = candidates;
    this.places = places;
    this.finds = new HashMap<>();
    int asked = 0;
    int unfound = 0;
    for (Side side : Side.values()) {
      for (Told told : judgements.all(side)) {
        if (isName(told)) {
          Mention mention = told.mention();
          List<Find> found = candidates.finds(side, mention);
          finds.put(new Place(side, mention), found);
          Bead bead = places.bead(side, mention.sentence());
          if (bead.isPaired() && bead.confidence() >= SURE_BEAD) {
            asked++;
            unfound += traceOf(side, mention, found) >= ENOUGH_ALIGNED ? 0 : 1;
          }
        }
      }
    }
    usualLength = places.usualLength(candidates, SURE_BEAD);
    unfoundRate = (unfound + EXPECTED * MissingInside.USUALLY_UNFOUND) / (asked + EXPECTED);
  }

  private record Place(Side side, Mention mention) {}

  private static boolean isName(Told told) {
    return told.fact().kind() == FactKind.NAME || told.fact().kind() == FactKind.TITLE;
  }

  /**
   * The fullest find at a place, held against what is enough there.
   *
   * @param place aligned sentence, next to it or elsewhere
   */
  record Held(Find find, Evidence.Kind place) {
    /** The least share of the name that is enough. */
    double enough() {
      return switch (place) {
        case ALIGNED -> ENOUGH_ALIGNED;
        case NEXT_TO_ALIGNED -> ENOUGH_NEXT;
        default -> ENOUGH_ELSEWHERE;
      };
    }

    /** Away from the aligned sentence a common word that looks like the name is none. */
    boolean isWrittenRight() {
      return place == Evidence.Kind.ALIGNED || find.named();
    }

    boolean isEnough() {
      return isWrittenRight() && find.share() >= enough();
    }
  }

  /**
   * What sentences that tell the same leave over for a name that was not found.
   *
   * @param name what else is known of it
   */
  record Inside(Room room, MissingInside.Unfound name) {
    double missing() {
      return MissingInside.probability(room, name);
    }

    /** What follows of that: missing, told in other words, or open. */
    Status verdict() {
      double missing = missing();
      if (missing >= MissingInside.SURE) {
        return Status.ONLY;
      }
      return missing <= MissingInside.UNLIKELY && room.guess().isPresent()
          ? Status.SHARED
          : Status.UNDECIDED;
    }

    /** The same with another room. */
    Inside in(Room other) {
      return new Inside(other, name);
    }

    List<MissingInside.Part> parts() {
      return MissingInside.parts(room, name);
    }
  }

  /**
   * How a mention was judged.
   *
   * @param held what was looked at, up to what was enough
   * @param inside what the aligned sentences leave over; none where that was not asked
   */
  record Trial(List<Held> held, Optional<Inside> inside, Judgement judgement) {}

  Judgement judge(Side side, Told told) {
    return trial(side, told).judgement();
  }

  /** The judgement with what it rests on. */
  Trial trial(Side side, Told told) {
    Mention mention = told.mention();
    List<Find> finds = this.finds.get(new Place(side, mention));
    List<Held> held = new ArrayList<>();
    for (Evidence.Kind place :
        List.of(Evidence.Kind.ALIGNED, Evidence.Kind.NEXT_TO_ALIGNED, Evidence.Kind.ELSEWHERE)) {
      List<Find> there =
          place == Evidence.Kind.ELSEWHERE && mention.isPhrase()
              ? candidates.findsWhole(side, mention)
              : finds;
      Optional<Find> best =
          there.stream()
              .filter(
                  find -> places.relation(side, mention.sentence(), find.sentence() + 1) == place)
              .findFirst();
      if (best.isPresent()) {
        Held one = new Held(best.get(), place);
        held.add(one);
        if (one.isEnough()) {
          return new Trial(held, Optional.empty(), shared(side, mention, one.find(), place));
        }
      }
    }
    return missing(side, mention, finds, held);
  }

  /** The judgement of a mention of which nothing is found on the other side. */
  Judgement judgeUnfound(Side side, Mention mention) {
    return missing(side, mention, List.of(), List.of()).judgement();
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

  private Trial missing(Side side, Mention mention, List<Find> finds, List<Held> held) {
    double counterpart = places.hasCounterpart(side, mention.sentence());
    if (!places.bead(side, mention.sentence()).isPaired()) {
      Evidence.Kind why = finds.isEmpty() ? Evidence.Kind.NOT_FOUND : Evidence.Kind.NO_COUNTERPART;
      double sure = MISSING_WITH_SENTENCE * (1 - counterpart) + MISSING_INSIDE * counterpart;
      return new Trial(held, Optional.empty(), Judgement.only(sure, why));
    }
    if (candidates.isWithoutCapitals()) {
      Judgement told = toldInWords(places.bead(side, mention.sentence()));
      return new Trial(held, Optional.empty(), told);
    }
    double trace = traceOf(side, mention, finds);
    Optional<Inside> inside = inside(side, mention, trace);
    return new Trial(held, inside, judged(side, mention, trace, inside));
  }

  /** The largest share of a name that was found in the aligned sentence. */
  private double traceOf(Side side, Mention mention, List<Find> finds) {
    return finds.stream()
        .filter(
            find ->
                places.relation(side, mention.sentence(), find.sentence() + 1)
                    == Evidence.Kind.ALIGNED)
        .mapToDouble(Find::share)
        .max()
        .orElse(0);
  }

  private Optional<Inside> inside(Side side, Mention mention, double trace) {
    Bead bead = places.bead(side, mention.sentence());
    List<Mention> namesThere =
        judgements.in(side.other(), bead).stream()
            .filter(NameJudge::isName)
            .map(Told::mention)
            .toList();
    return candidates
        .room(side, mention, bead.of(side), bead.of(side.other()), namesThere)
        .map(
            room ->
                new Inside(
                    room,
                    new MissingInside.Unfound(
                        trace,
                        candidates.isDoubtfulName(side, mention),
                        candidates.isNamedByCldr(side, mention),
                        candidates.isPersonName(side, mention),
                        isToldOnce(side, mention),
                        side == Side.LEFT ? usualLength : -usualLength,
                        unfoundRate)));
  }

  private boolean isToldOnce(Side side, Mention mention) {
    return judgements
        .at(side, mention)
        .map(told -> told.fact().mentions().size() == 1)
        .orElse(true);
  }

  /** A name whose sentence has a counterpart that does not hold it, as far as can be seen. */
  private Judgement judged(Side side, Mention mention, double trace, Optional<Inside> inside) {
    if (inside.isEmpty()) {
      return Judgement.only(0.5, Evidence.Kind.NOT_IN_ALIGNED);
    }
    double missing = inside.get().missing();
    return switch (inside.get().verdict()) {
        // Never surer than of a name whose sentence has no counterpart at all.
      case ONLY ->
          Judgement.only(Math.min(missing, MISSING_WITH_SENTENCE), Evidence.Kind.NOT_IN_ALIGNED);
      case SHARED -> {
        Room.Guess guess = inside.get().room().guess().orElseThrow();
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(Evidence.of(Evidence.Kind.RESIDUAL));
        evidence.add(Evidence.of(Evidence.Kind.ALIGNED));
        Mention there = counterpart(side.other(), mention, guess.sentence(), guess.within());
        yield new Judgement(Status.SHARED, List.of(there), 1 - missing, evidence);
      }
      default ->
          trace > 0
              ? Judgement.undecided(1 - missing, Evidence.Kind.PART, Evidence.Kind.ALIGNED)
              : Judgement.undecided(1 - missing, Evidence.Kind.NOT_IN_ALIGNED);
    };
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
