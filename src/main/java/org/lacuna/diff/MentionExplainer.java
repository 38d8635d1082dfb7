package org.lacuna.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import org.lacuna.fact.Fact;
import org.lacuna.fact.FactKind;
import org.lacuna.fact.FactSheet.Told;
import org.lacuna.fact.Mention;
import org.lacuna.match.Candidates;
import org.lacuna.match.Evidence;
import org.lacuna.match.Find;
import org.lacuna.text.Sentence;
import org.lacuna.text.Side;

/** Asks the judges of a mention what they went by. */
final class MentionExplainer {
  /** Said of a value that would be enough if another did not stand nearer. */
  static final String FURTHER = "another stands nearer";

  private final Candidates candidates;
  private final Places places;
  private final Journal journal;
  private final ValueJudge values;
  private final NameJudge names;
  private final ConceptJudge concepts;

  MentionExplainer(
      Candidates candidates, Places places, JudgementSheet judgements, Journal journal) {
    this.candidates = candidates;
    this.places = places;
    this.journal = journal;
    this.values = new ValueJudge(candidates, places);
    this.names = new NameJudge(candidates, places, judgements);
    this.concepts = new ConceptJudge(candidates, places, names);
  }

  /** Why a mention has its status; its sentence stands at that place. */
  MentionExplanation explain(JudgedMention judged, SentencePlace place) {
    Side side = judged.side();
    Told told = new Told(judged.fact(), judged.mention());
    List<MentionExplanation.StepTaken> steps =
        journal.of(side, judged.mention()).stream().map(MentionExplainer::step).toList();
    FactKind kind = judged.fact().kind();
    if (kind == FactKind.DATE || kind == FactKind.NUMBER) {
      List<MentionExplanation.Found> found = partners(side, told);
      return new MentionExplanation(
          judged,
          place,
          found,
          Optional.empty(),
          steps,
          new Alternatives(judged, place, steps).ofValue(found));
    }
    if (kind == FactKind.CONCEPT) {
      return new MentionExplanation(
          judged,
          place,
          finds(
              side,
              judged.mention(),
              concepts.trial(side, told),
              candidates.finds(side, judged.mention()).stream()
                  .filter(ConceptJudge::isKnown)
                  .toList()),
          Optional.empty(),
          steps,
          new Alternatives(judged, place, steps).ofConcept());
    }
    NameTrial trial = names.trial(side, told);
    Optional<MentionExplanation.Leftover> leftover =
        trial.inside().map(inside -> leftover(side, inside));
    return new MentionExplanation(
        judged,
        place,
        finds(side, judged.mention(), trial, names.finds(side, judged.mention())),
        leftover,
        steps,
        new Alternatives(judged, place, steps).ofName(trial, leftover));
  }

  private static MentionExplanation.StepTaken step(Journal.Entry entry) {
    Judgement judgement = entry.judgement();
    return new MentionExplanation.StepTaken(
        entry.step(),
        judgement.status(),
        judgement.confidence(),
        judgement.evidence().stream().map(Evidence::toString).toList(),
        judgement.counterparts());
  }

  private List<MentionExplanation.Found> partners(Side side, Told told) {
    Predicate<ValueJudge.Partner> isEnough =
        partner -> ValueJudge.isAcceptable(partner, told.fact());
    List<ValueJudge.Partner> partners =
        values
            .partners(side, told)
            .sorted(
                Comparator.comparing((ValueJudge.Partner p) -> !isEnough.test(p))
                    .thenComparing(ValueJudge.Partner::order)
                    .thenComparing(ValueJudge.nearestTo(told)))
            .toList();
    List<MentionExplanation.Found> found = new ArrayList<>();
    for (ValueJudge.Partner partner : partners) {
      Mention there = partner.told().mention();
      Optional<String> objection =
          isEnough.test(partner)
              ? Optional.of(FURTHER).filter(nearer -> !found.isEmpty())
              : Optional.of(objection(partner, told.fact()));
      found.add(
          new MentionExplanation.Found(
              candidates.sheet(side.other()).sentences().get(there.sentence() - 1),
              there.surface(),
              List.of(partner.relation().label(), partner.place().label()),
              OptionalDouble.empty(),
              OptionalDouble.empty(),
              objection));
    }
    return found;
  }

  private static String objection(ValueJudge.Partner partner, Fact fact) {
    boolean telling = ValueJudge.isTelling(fact) && ValueJudge.isTelling(partner.told().fact());
    return telling
        ? "elsewhere only an equal value counts"
        : "elsewhere only a year, a day, a decimal or a number from 100 on counts";
  }

  private List<MentionExplanation.Found> finds(
      Side side, Mention mention, NameTrial trial, List<Find> all) {
    List<MentionExplanation.Found> found = new ArrayList<>();
    List<Find> seen = new ArrayList<>();
    for (HeldFind held : trial.held()) {
      seen.add(held.find());
      found.add(
          found(
              side, held.find(), held.place(), OptionalDouble.of(held.enough()), objection(held)));
    }
    Set<Evidence.Kind> lookedInto = EnumSet.noneOf(Evidence.Kind.class);
    trial.held().forEach(held -> lookedInto.add(held.place()));
    for (Find find : all) {
      if (!seen.contains(find)) {
        Evidence.Kind place = places.relation(side, mention.sentence(), find.sentence() + 1);
        String why = lookedInto.contains(place) ? "a fuller one is there" : "not needed any more";
        found.add(found(side, find, place, OptionalDouble.empty(), Optional.of(why)));
      }
    }
    return found;
  }

  private MentionExplanation.Found found(
      Side side,
      Find find,
      Evidence.Kind place,
      OptionalDouble wanted,
      Optional<String> objection) {
    Sentence there = candidates.sheet(side.other()).sentences().get(find.sentence());
    List<String> reasons = new ArrayList<>();
    find.evidence().forEach(evidence -> reasons.add(evidence.toString()));
    reasons.add(place.label());
    return new MentionExplanation.Found(
        there,
        find.within().in(there.text().text()),
        reasons,
        OptionalDouble.of(find.share()),
        wanted,
        objection);
  }

  private static Optional<String> objection(HeldFind held) {
    if (held.isEnough()) {
      return Optional.empty();
    }
    if (held.inside()) {
      return Optional.of("part of the name of something else");
    }
    return Optional.of(
        held.isWrittenRight() ? "too little of it" : "not recognised as a name by its form there");
  }

  private MentionExplanation.Leftover leftover(Side side, NameInside inside) {
    return new MentionExplanation.Leftover(
        inside.room().letters(),
        inside.room().surplus(),
        inside
            .room()
            .guess()
            .map(
                guess ->
                    Mention.of(
                        candidates.sheet(side.other()).sentences().get(guess.sentence()),
                        guess.within())),
        inside.parts().stream()
            .map(part -> new MentionExplanation.Weight(part.label(), part.measure(), part.nats()))
            .toList(),
        inside.missing(),
        MissingInside.SURE,
        MissingInside.UNLIKELY);
  }
}
