package org.lacuna.diff;

import java.util.ArrayList;
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
 * tells the same, or nearly all of them together in another; there also the noun that a name says
 * something of.
 */
final class NameJudge {
  private static final double MISSING_INSIDE = 0.6;
  private static final double MISSING_WITH_SENTENCE = 0.95;

  /** From this share on what was found of a name shows where it is told in other words. */
  private static final double TRACED = 0.25;

  /** A word in lower case is guessed to be a name only if it is at least this like it. */
  private static final double LIKE = 0.3;

  /** Names of sentences that are paired more surely than this are mostly told there. */
  private static final double SURE_BEAD = 0.75;

  private static final double TOLD_IN_WORDS = 0.9;

  /** The rate of unfound names is what it usually is, if a pair has much fewer names than this. */
  private static final double EXPECTED = 50;

  /** The nearest first. */
  private static final List<Evidence.Kind> PLACES =
      List.of(Evidence.Kind.ALIGNED, Evidence.Kind.NEXT_TO_ALIGNED, Evidence.Kind.ELSEWHERE);

  private final Candidates candidates;
  private final Places places;
  private final JudgementSheet judgements;
  private final NameFinds finds;

  /** How many of the names of sentences that surely tell the same were not found in them. */
  private final double unfoundRate;

  /** How much longer the left sentences are than the right ones, as a natural logarithm. */
  private final double usualLength;

  NameJudge(Candidates candidates, Places places, JudgementSheet judgements) {
    this.judgements = judgements;
    this.candidates = candidates;
    this.places = places;
    this.finds = new NameFinds(candidates, places, judgements);
    int asked = 0;
    int unfound = 0;
    for (Side side : Side.values()) {
      for (Told told : judgements.all(side)) {
        Bead bead = places.bead(side, told.mention().sentence());
        if (isName(told) && bead.isPaired() && bead.confidence() >= SURE_BEAD) {
          asked++;
          unfound +=
              finds.trace(side, told.mention(), finds(side, told.mention()))
                      >= HeldFind.ENOUGH_ALIGNED
                  ? 0
                  : 1;
        }
      }
    }
    usualLength = places.usualLength(candidates, SURE_BEAD);
    unfoundRate = (unfound + EXPECTED * MissingInside.USUALLY_UNFOUND) / (asked + EXPECTED);
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
    List<Find> finds = finds(side, mention);
    List<HeldFind> held = new ArrayList<>();
    for (Evidence.Kind place : PLACES) {
      Find best = this.finds.first(side, mention, finds, place);
      if (best != null) {
        HeldFind one = new HeldFind(best, place);
        held.add(one);
        if (one.isEnough()) {
          return new NameTrial(held, Optional.empty(), shared(side, mention, best, place));
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
    Mention first = null;
    for (Told told : judgements.in(other, sentence.number())) {
      Mention there = told.mention();
      if (there.within().overlaps(within)) {
        if (script(there) == script(mention)) {
          return there;
        }
        first = first == null ? there : first;
      }
    }
    return first == null ? Mention.of(sentence, within) : first;
  }

  private static Character.UnicodeScript script(Mention mention) {
    return Character.UnicodeScript.of(mention.surface().codePointAt(0));
  }

  private NameTrial missing(Side side, Mention mention, List<Find> finds, List<HeldFind> held) {
    double counterpart = places.hasCounterpart(side, mention.sentence());
    if (!places.bead(side, mention.sentence()).isPaired()) {
      Evidence.Kind why = finds.isEmpty() ? Evidence.Kind.NOT_FOUND : Evidence.Kind.NO_COUNTERPART;
      double sure = MISSING_WITH_SENTENCE * (1 - counterpart) + MISSING_INSIDE * counterpart;
      return new NameTrial(held, Optional.empty(), Judgement.only(sure, why));
    }
    if (candidates.isWithoutCapitals()) {
      Judgement told = toldInWords(places.bead(side, mention.sentence()));
      return new NameTrial(held, Optional.empty(), told);
    }
    double trace = this.finds.trace(side, mention, finds);
    Optional<NameInside> inside = inside(side, mention, trace);
    return new NameTrial(held, inside, judged(side, mention, finds, trace, inside));
  }

  private Optional<NameInside> inside(Side side, Mention mention, double trace) {
    Bead bead = places.bead(side, mention.sentence());
    List<Mention> namesThere = new ArrayList<>();
    for (Told told : judgements.in(side.other(), bead)) {
      if (isName(told)) {
        namesThere.add(told.mention());
      }
    }
    return candidates
        .room(side, mention, bead.of(side), bead.of(side.other()), namesThere)
        .map(
            room ->
                new NameInside(
                    room,
                    new MissingInside.Unfound(
                        trace,
                        candidates.isDoubtfulName(side, mention),
                        candidates.isNamedByCldr(side, mention),
                        candidates.isPersonName(side, mention),
                        judgements.valuesAlone(bead),
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
  private Judgement judged(
      Side side, Mention mention, List<Find> finds, double trace, Optional<NameInside> inside) {
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
        if (candidates.isNamedByCldr(side, mention)
                != candidates.isNamedByCldr(side.other(), guess.sentence(), guess.within())
            || isSmall(side.other(), guess) && inside.get().room().likeness() < LIKE) {
          yield Judgement.undecided(1 - missing, Evidence.Kind.NOT_IN_ALIGNED);
        }
        Find part = this.finds.first(side, mention, finds, Evidence.Kind.ALIGNED);
        boolean traced = part != null && part.share() >= TRACED;
        List<Evidence> evidence =
            traced
                ? new ArrayList<>(part.evidence())
                : new ArrayList<>(List.of(Evidence.of(Evidence.Kind.RESIDUAL)));
        evidence.add(Evidence.of(Evidence.Kind.ALIGNED));
        Mention there =
            traced
                ? counterpart(side.other(), mention, part.sentence(), part.within())
                : counterpart(side.other(), mention, guess.sentence(), guess.within());
        yield new Judgement(Status.SHARED, List.of(there), 1 - missing, evidence);
      }
      default ->
          trace > 0
              ? Judgement.undecided(1 - missing, Evidence.Kind.PART, Evidence.Kind.ALIGNED)
              : Judgement.undecided(1 - missing, Evidence.Kind.NOT_IN_ALIGNED);
    };
  }

  private boolean isSmall(Side side, Room.Guess guess) {
    String text = candidates.sheet(side).sentences().get(guess.sentence()).text().text();
    return Character.isLowerCase(text.codePointAt(guess.within().start()));
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
