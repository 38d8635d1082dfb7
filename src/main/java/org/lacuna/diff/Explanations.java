package org.lacuna.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lacuna.align.Aligner;
import org.lacuna.align.Pairing;
import org.lacuna.match.Candidates;
import org.lacuna.text.Sentence;
import org.lacuna.text.Side;

/**
 * A pair that was decided, to be asked why: of a fact ({@link #fact}), a gap ({@link #gap}) or a
 * sentence ({@link #sentence}).
 *
 * <p>What it answers comes from the objects that decided, so the numbers are those that counted.
 */
public final class Explanations {
  /** Pairings of a sentence that are taken apart. */
  private static final int PAIRINGS = 2;

  private final Aligner.Result aligned;
  private final Candidates candidates;
  private final ArticleDiff diff;
  private final Places places;
  private final MentionExplainer mentions;

  Explanations(
      Aligner.Result aligned,
      ArticleDiff diff,
      Places places,
      JudgementSheet judgements,
      Journal journal) {
    this.aligned = aligned;
    this.candidates = aligned.candidates();
    this.diff = diff;
    this.places = places;
    this.mentions = new MentionExplainer(candidates, places, judgements, journal);
  }

  /** What was decided. */
  public ArticleDiff diff() {
    return diff;
  }

  /** How many facts there are: {@code F1}, {@code F2} and so on. */
  public int facts() {
    return (int) diff.mentions().stream().map(JudgedMention::factId).distinct().count();
  }

  /** How many sentences a side has. */
  public int sentences(Side side) {
    return candidates.sheet(side).sentences().size();
  }

  /**
   * Every mention of a fact on both sides, the left side's first; none if there is no such fact.
   *
   * @param id {@code F12}, as in facts.csv
   */
  public List<MentionExplanation> fact(String id) {
    return diff.mentions().stream()
        .filter(judged -> judged.factId().equals(id))
        .map(judged -> mentions.explain(judged, place(judged.side(), judged.mention().sentence())))
        .toList();
  }

  /**
   * Every mention of the fact of a gap, likewise.
   *
   * @param id {@code 3f8k2m9q1x}, as in gaps.csv
   */
  public List<MentionExplanation> gap(String id) {
    Optional<Gap> gap = diff.gaps().stream().filter(one -> one.id().equals(id)).findFirst();
    return gap.flatMap(this::factOf).map(this::fact).orElse(List.of());
  }

  private Optional<String> factOf(Gap gap) {
    return diff.mentions().stream()
        .filter(judged -> judged.side() == gap.foundIn() && judged.fact().equals(gap.fact()))
        .map(JudgedMention::factId)
        .findFirst();
  }

  /**
   * A sentence; empty if the side has none of that number.
   *
   * @param number from 1
   */
  public Optional<SentenceExplanation> sentence(Side side, int number) {
    if (number < 1 || number > sentences(side)) {
      return Optional.empty();
    }
    SentencePlace place = place(side, number);
    List<SentenceExplanation.Pairing> pairings =
        place.likeliest().stream()
            .limit(PAIRINGS)
            .map(likely -> pairing(side, number, likely))
            .toList();
    List<JudgedMention> facts =
        diff.mentions().stream()
            .filter(judged -> judged.side() == side && judged.mention().sentence() == number)
            .toList();
    return Optional.of(new SentenceExplanation(place, pairings, facts));
  }

  private SentenceExplanation.Pairing pairing(Side side, int number, SentencePlace.Likely likely) {
    int other = likely.sentence().number();
    Pairing pairing =
        side == Side.LEFT ? Pairing.of(aligned, number, other) : Pairing.of(aligned, other, number);
    List<SentenceExplanation.Weight> weights =
        pairing.voices().stream()
            .sorted(Comparator.comparingDouble(voice -> -Math.abs(voice.nats())))
            .map(
                voice ->
                    new SentenceExplanation.Weight(
                        voice.side(),
                        voice.term().kind().name().toLowerCase(Locale.ROOT),
                        voice.term().text(),
                        voice.isMet(),
                        voice.nats()))
            .toList();
    return new SentenceExplanation.Pairing(likely, pairing.score(), pairing.length(), weights);
  }

  private SentencePlace place(Side side, int number) {
    List<SentencePlace.Likely> likeliest = new ArrayList<>();
    places
        .posteriors(side, number)
        .forEach(
            (other, posterior) ->
                likeliest.add(
                    new SentencePlace.Likely(sentenceOf(side.other(), other), posterior)));
    likeliest.sort(Comparator.comparingDouble(likely -> -likely.posterior()));
    return new SentencePlace(
        side,
        sentenceOf(side, number),
        places.bead(side, number).of(side.other()).stream()
            .map(other -> sentenceOf(side.other(), other))
            .toList(),
        places.bead(side, number).confidence(),
        likeliest,
        1 - places.hasCounterpart(side, number));
  }

  private Sentence sentenceOf(Side side, int number) {
    return candidates.sheet(side).sentences().get(number - 1);
  }
}
