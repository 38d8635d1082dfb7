package org.lacuna.diff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lacuna.align.Bead;
import org.lacuna.fact.FactSheet.Told;
import org.lacuna.fact.Mention;
import org.lacuna.match.Candidates;
import org.lacuna.match.Evidence;
import org.lacuna.match.Find;
import org.lacuna.match.NameTraits;
import org.lacuna.match.Room;
import org.lacuna.text.Side;

/**
 * Decides about names and titles of which not enough was found: missing together with their
 * sentence, missing inside one that otherwise tells the same, or told there in other words.
 */
final class UnfoundJudge {
  private static final double MISSING_INSIDE = 0.6;
  private static final double MISSING_WITH_SENTENCE = 0.95;

  /** From this share on what was found of a name shows where it is told in other words. */
  private static final double TRACED = 0.25;

  /** A word in lower case is guessed to be a name only if it is at least this like it. */
  private static final double LIKE = 0.3;

  /** The name of a person is guessed to be what is as like it as spellings of one name are. */
  private static final double LIKE_PERSON = 0.6;

  /** Names of sentences that are paired more surely than this are mostly told there. */
  private static final double SURE_BEAD = 0.75;

  private static final double TOLD_IN_WORDS = 0.9;

  /** The rate of unfound names is what it usually is, if a pair has much fewer names than this. */
  private static final double EXPECTED = 50;

  private final Candidates candidates;
  private final Places places;
  private final JudgementSheet judgements;
  private final NameFinds finds;

  /** The names of which enough was found in the aligned sentence. */
  private final Map<Side, Set<Mention>> found = new EnumMap<>(Side.class);

  /** How many of the names of sentences that surely tell the same were not found in them. */
  private final double unfoundRate;

  /** How much longer the left sentences are than the right ones, as a natural logarithm. */
  private final double usualLength;

  UnfoundJudge(Candidates candidates, Places places, JudgementSheet judgements, NameFinds finds) {
    this.judgements = judgements;
    this.candidates = candidates;
    this.places = places;
    this.finds = finds;
    int asked = 0;
    int unfound = 0;
    for (Side side : Side.values()) {
      Set<Mention> ofSide = new HashSet<>();
      for (Told told : judgements.all(side)) {
        Mention mention = told.mention();
        Bead bead = places.bead(side, mention.sentence());
        if (NameJudge.isName(told) && bead.isPaired()) {
          double trace = finds.trace(side, mention, finds.of(side, mention));
          boolean isFound = trace >= HeldFind.ENOUGH_ALIGNED;
          if (isFound) {
            ofSide.add(mention);
          }
          boolean sure = bead.confidence() >= SURE_BEAD;
          asked += sure ? 1 : 0;
          unfound += sure && !isFound ? 1 : 0;
        }
      }
      found.put(side, ofSide);
    }
    usualLength = places.usualLength(candidates, SURE_BEAD);
    unfoundRate = (unfound + EXPECTED * MissingInside.USUALLY_UNFOUND) / (asked + EXPECTED);
  }

  /**
   * The judgement with what it rests on.
   *
   * @param held what was looked at and was not enough
   */
  NameTrial trial(Sought name, List<HeldFind> held) {
    Bead bead = places.bead(name.side(), name.mention().sentence());
    if (!bead.isPaired()) {
      return new NameTrial(held, Optional.empty(), missingWithSentence(name));
    }
    if (candidates.isWithoutCapitals()) {
      return new NameTrial(held, Optional.empty(), toldInWords(bead));
    }
    double trace = finds.trace(name.side(), name.mention(), name.finds());
    Optional<NameInside> inside = inside(name, bead, trace);
    Judgement judgement =
        inside
            .map(one -> judgement(name, one, trace))
            .orElseGet(() -> Judgement.only(0.5, Evidence.Kind.NOT_IN_ALIGNED));
    return new NameTrial(held, inside, judgement);
  }

  private Judgement missingWithSentence(Sought name) {
    double counterpart = places.hasCounterpart(name.side(), name.mention().sentence());
    return Judgement.only(
        MISSING_WITH_SENTENCE * (1 - counterpart) + MISSING_INSIDE * counterpart,
        name.finds().isEmpty() ? Evidence.Kind.NOT_FOUND : Evidence.Kind.NO_COUNTERPART);
  }

  private Optional<NameInside> inside(Sought name, Bead bead, double trace) {
    Side side = name.side();
    Mention mention = name.mention();
    List<Mention> namesThere = new ArrayList<>();
    for (Told told : judgements.in(side.other(), bead)) {
      if (NameJudge.isName(told) && !name.taken().contains(told.mention())) {
        namesThere.add(told.mention());
      }
    }
    NameTraits traits = candidates.traits();
    Others others = others(side, mention, bead);
    return candidates
        .room(side, mention, bead.of(side), bead.of(side.other()), namesThere)
        .map(
            room ->
                new NameInside(
                    room,
                    new MissingInside.Unfound(
                        trace,
                        elsewhere(name),
                        others.share(),
                        others.unfound(),
                        !traits.isOneScript(),
                        traits.isDoubtfulName(side, mention),
                        traits.isPersonName(side, mention),
                        traits.isBare(side, mention),
                        judgements.valuesAlone(bead),
                        isToldOnce(side, mention),
                        side == Side.LEFT ? usualLength : -usualLength,
                        unfoundRate)));
  }

  /** How many of the other names of a name's sentences were found in the aligned ones. */
  private record Others(int found, int unfound) {
    double share() {
      return (found + 0.5) / (found + unfound + 1);
    }
  }

  private Others others(Side side, Mention mention, Bead bead) {
    int all = 0;
    int foundHere = 0;
    for (Told told : judgements.in(side, bead)) {
      if (NameJudge.isName(told) && !told.mention().equals(mention)) {
        all++;
        foundHere += found.get(side).contains(told.mention()) ? 1 : 0;
      }
    }
    return new Others(foundHere, all - foundHere);
  }

  /** The largest share of a name that was surely recognised outside the aligned sentence. */
  private double elsewhere(Sought name) {
    double most = 0;
    for (Find find : name.finds()) {
      if (find.share() > most
          && find.isSure()
          && finds.place(name.side(), name.mention(), find) != Evidence.Kind.ALIGNED) {
        most = find.share();
      }
    }
    return most;
  }

  private boolean isToldOnce(Side side, Mention mention) {
    return judgements
        .at(side, mention)
        .map(told -> told.fact().mentions().size() == 1)
        .orElse(true);
  }

  /** A name whose sentence has a counterpart that does not hold it, as far as can be seen. */
  private Judgement judgement(Sought name, NameInside inside, double trace) {
    double missing = inside.missing();
    return switch (inside.verdict()) {
        // Never surer than of a name whose sentence has no counterpart at all.
      case ONLY ->
          Judgement.only(Math.min(missing, MISSING_WITH_SENTENCE), Evidence.Kind.NOT_IN_ALIGNED);
      case SHARED -> toldInOtherWords(name, inside.room(), 1 - missing);
      default ->
          trace > 0
              ? Judgement.undecided(1 - missing, Evidence.Kind.PART, Evidence.Kind.ALIGNED)
              : Judgement.undecided(1 - missing, Evidence.Kind.NOT_IN_ALIGNED);
    };
  }

  /** Where some of it was found, or else what it is guessed to be; open where neither is likely. */
  private Judgement toldInOtherWords(Sought name, Room room, double confidence) {
    Side other = name.side().other();
    Find part = finds.first(name.side(), name.mention(), name.finds(), Evidence.Kind.ALIGNED);
    if (part != null && part.share() >= TRACED && isOfName(other, part)) {
      Mention there = finds.counterpart(other, name.mention(), part.sentence(), part.within());
      return told(there, confidence, part.evidence(), part.share());
    }
    Room.Guess guess = room.guess().orElseThrow();
    if (isUnlike(name, guess, room.likeness()) || name.isTaken(guess.sentence(), guess.within())) {
      return Judgement.undecided(confidence, Evidence.Kind.NOT_IN_ALIGNED);
    }
    Mention there = finds.counterpart(other, name.mention(), guess.sentence(), guess.within());
    return told(there, confidence, List.of(Evidence.of(Evidence.Kind.RESIDUAL)), 1);
  }

  private static Judgement told(
      Mention there, double confidence, List<Evidence> why, double share) {
    List<Evidence> evidence = new ArrayList<>(why);
    evidence.add(Evidence.of(Evidence.Kind.ALIGNED));
    return new Judgement(Status.SHARED, List.of(there), confidence, evidence, share);
  }

  /** Whether what was found is part of a name or title there, not of the words beside them. */
  private boolean isOfName(Side other, Find find) {
    for (Told told : judgements.at(other, find.sentence() + 1, find.within())) {
      if (NameJudge.isName(told)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a guess is of a place for another name, or unlike the name though of a person, or in
   * lower case.
   */
  private boolean isUnlike(Sought name, Room.Guess guess, double likeness) {
    NameTraits traits = candidates.traits();
    Side side = name.side();
    return traits.isNamedByCldr(side, name.mention())
            != traits.isNamedByCldr(side.other(), guess.sentence(), guess.within())
        || isSmall(side.other(), guess) && likeness < LIKE
        || isOfPerson(name, guess) && likeness < LIKE_PERSON;
  }

  /** Whether either is the name of a person, which both sides would write alike. */
  private boolean isOfPerson(Sought name, Room.Guess guess) {
    NameTraits traits = candidates.traits();
    Side other = name.side().other();
    return traits.isPersonName(name.side(), name.mention())
        || judgements.at(other, guess.sentence() + 1, guess.within()).stream()
            .anyMatch(told -> traits.isPersonName(other, told.mention()));
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
