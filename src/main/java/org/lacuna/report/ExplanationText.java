package org.lacuna.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lacuna.diff.ArticleDiff;
import org.lacuna.diff.JudgedMention;
import org.lacuna.diff.MentionExplanation;
import org.lacuna.diff.MentionExplanation.Found;
import org.lacuna.diff.MentionExplanation.Leftover;
import org.lacuna.diff.MentionExplanation.StepTaken;
import org.lacuna.diff.SentenceExplanation;
import org.lacuna.diff.SentencePlace;
import org.lacuna.fact.Mention;
import org.lacuna.text.Article;
import org.lacuna.text.Sentence;
import org.lacuna.text.Side;

/**
 * Explanations as a person reads them: what was decided in plain words, then the numbers.
 *
 * <p>Sentences are told by side and number: {@code right 16}.
 */
public final class ExplanationText {
  /** Sentences and places of the other side that are shown at most. */
  private static final int MOST = 5;

  /** Terms for and against a pairing that are shown at most. */
  private static final int MOST_TERMS = 8;

  /** Code points of a sentence of the other side that are shown at most. */
  private static final int MOST_TEXT = 70;

  private final List<String> lines = new ArrayList<>();

  private ExplanationText(ArticleDiff diff) {
    Article left = diff.left().article();
    Article right = diff.right().article();
    line(0, "left: " + left.name() + " (" + left.language() + ")");
    line(0, "right: " + right.name() + " (" + right.language() + ")");
  }

  /** Why the mentions of a fact were judged as they were. */
  public static String of(ArticleDiff diff, List<MentionExplanation> mentions) {
    ExplanationText text = new ExplanationText(diff);
    mentions.forEach(text::add);
    return text.whole();
  }

  /** Why a sentence is aligned as it is. */
  public static String of(ArticleDiff diff, SentenceExplanation sentence) {
    ExplanationText text = new ExplanationText(diff);
    text.add(sentence);
    return text.whole();
  }

  private String whole() {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private void line(int depth, String text) {
    lines.add("  ".repeat(depth) + text);
  }

  private void add(MentionExplanation mention) {
    JudgedMention judged = mention.judged();
    line(0, "");
    line(
        0,
        judged.factId()
            + ", "
            + judged.fact().kind().label()
            + " "
            + quoted(judged.mention().surface())
            + " in "
            + name(judged.side(), mention.place().sentence())
            + ": "
            + verdict(judged.status().label(), judged.confidence(), judged.reasons()));
    line(1, inWords(mention));
    addPlace(mention.place());
    addFound(mention);
    mention.leftover().ifPresent(leftover -> addLeftover(leftover, judged.side().other()));
    if (mention.steps().size() > 1) {
      line(1, "Steps of the decision:");
      for (StepTaken step : mention.steps()) {
        line(2, verdict(step.status().label(), step.confidence(), step.reasons()));
        String there = places(step.counterparts(), judged.side().other());
        line(3, step.step().label() + (there.isEmpty() ? "" : ":" + there));
      }
    }
    line(
        1,
        mention.steps().size() > 1
            ? "What would have changed it, or the first step's judgement:"
            : "What would have changed it:");
    mention
        .alternatives()
        .forEach(other -> line(2, "- " + other.condition() + ": " + other.verdict()));
  }

  private static String inWords(MentionExplanation mention) {
    JudgedMention judged = mention.judged();
    Side other = judged.side().other();
    List<Sentence> aligned = mention.place().aligned();
    String told = places(judged.counterparts(), other);
    return switch (judged.status()) {
      case SHARED ->
          told.isEmpty()
              ? "The other article tells it too, in words that were not recognised."
              : "The other article tells it too:" + told + ".";
      case DIFFERS ->
          "The other article tells it with another value or less precisely:" + told + ".";
      case ONLY ->
          aligned.isEmpty()
              ? "No sentence of the other article tells what its sentence tells."
              : names(other, aligned)
                  + " tells the same otherwise, and nothing there stands for it.";
      case UNDECIDED ->
          aligned.isEmpty()
              ? "It is not clear whether the other article tells it."
              : names(other, aligned)
                  + " tells the same otherwise; it is not clear whether something there stands for it.";
    };
  }

  private void addPlace(SentencePlace place) {
    Side other = place.side().other();
    line(1, name(place.side(), place.sentence()) + ": " + place.sentence().text().text());
    line(
        1,
        place.aligned().isEmpty()
            ? "It has no counterpart, " + Cells.probability(place.confidence()) + ":"
            : "Aligned with "
                + names(other, place.aligned())
                + ", "
                + Cells.probability(place.confidence())
                + ":");
    place.likeliest().stream()
        .limit(MOST)
        .forEach(
            likely ->
                line(
                    2,
                    Cells.probability(likely.posterior())
                        + "  "
                        + name(other, likely.sentence())
                        + ": "
                        + shortened(likely.sentence())));
    line(2, Cells.probability(place.noCounterpart()) + "  no counterpart");
  }

  private void addFound(MentionExplanation mention) {
    Side other = mention.judged().side().other();
    if (mention.found().isEmpty()) {
      line(1, "Found nowhere in the other article.");
      return;
    }
    line(1, "Found in the other article:");
    mention.found().stream().limit(MOST).forEach(found -> line(2, found(other, found)));
    int more = mention.found().size() - MOST;
    if (more > 0) {
      line(2, "and at " + more + " more places");
    }
  }

  private static String found(Side side, Found found) {
    StringBuilder text = new StringBuilder();
    found.share().ifPresent(share -> text.append(Cells.probability(share)).append(" of it "));
    found.wanted().ifPresent(w -> text.append("(want ").append(Cells.probability(w)).append(") "));
    text.append("in ").append(name(side, found.there())).append(", ").append(quoted(found.text()));
    text.append(": ").append(Cells.reasons(found.reasons()));
    return text.append(": ").append(found.objection().orElse("taken")).toString();
  }

  private void addLeftover(Leftover leftover, Side other) {
    line(
        1,
        "Letters left over there beyond those left over here: "
            + leftover.surplus()
            + ", for a name of "
            + leftover.letters()
            + leftover
                .guess()
                .map(guess -> "; likeliest" + places(List.of(guess), other))
                .orElse("")
            + ".");
    line(1, "What speaks for (+) and against (-) its being missing, in nats:");
    leftover.weights().stream()
        .filter(weight -> weight.nats() != 0)
        .forEach(
            weight ->
                line(
                    2,
                    signed(weight.nats())
                        + "  "
                        + weight.label()
                        + " ("
                        + Cells.probability(weight.measure())
                        + ")"));
    line(
        2,
        signed(leftover.logOdds())
            + "  in all: missing with a probability of "
            + Cells.probability(leftover.missing()));
    line(
        2,
        "missing from "
            + Cells.probability(leftover.sure())
            + " on, told in other words up to "
            + Cells.probability(leftover.unlikely()));
  }

  private void add(SentenceExplanation sentence) {
    Side side = sentence.place().side();
    line(0, "");
    addPlace(sentence.place());
    for (SentenceExplanation.Pairing pairing : sentence.pairings()) {
      line(
          1,
          "With "
              + name(side.other(), pairing.other().sentence())
              + ", for (+) and against (-) telling the same, in nats, without their places:");
      pairing.weights().stream().limit(MOST_TERMS).forEach(weight -> line(2, weight(weight)));
      if (pairing.weights().size() > MOST_TERMS) {
        double rest =
            pairing.weights().stream()
                .skip(MOST_TERMS)
                .mapToDouble(SentenceExplanation.Weight::nats)
                .sum();
        line(2, signed(rest) + "  " + (pairing.weights().size() - MOST_TERMS) + " more");
      }
      line(2, signed(pairing.length()) + "  lengths");
      line(2, signed(pairing.score()) + "  in all");
    }
    line(1, sentence.facts().isEmpty() ? "It holds no fact." : "Its facts:");
    for (JudgedMention judged : sentence.facts()) {
      line(
          2,
          judged.factId()
              + " "
              + judged.fact().kind().label()
              + " "
              + quoted(judged.mention().surface())
              + ": "
              + verdict(judged.status().label(), judged.confidence(), judged.reasons()));
    }
  }

  private static String weight(SentenceExplanation.Weight weight) {
    return signed(weight.nats())
        + "  "
        + weight.kind()
        + " "
        + quoted(weight.text())
        + " of "
        + weight.side().label()
        + (weight.isMet() ? ", there too" : ", not there");
  }

  private static String verdict(String status, double confidence, List<String> reasons) {
    return status + " " + Cells.probability(confidence) + " (" + Cells.reasons(reasons) + ")";
  }

  private static String places(List<Mention> mentions, Side side) {
    return mentions.stream()
        .map(
            mention ->
                " " + quoted(mention.surface()) + " in " + side.label() + " " + mention.sentence())
        .collect(Collectors.joining(","));
  }

  private static String name(Side side, Sentence sentence) {
    return side.label() + " " + sentence.number();
  }

  private static String names(Side side, List<Sentence> sentences) {
    return side.label()
        + " "
        + sentences.stream().map(s -> String.valueOf(s.number())).collect(Collectors.joining(", "));
  }

  private static String quoted(String text) {
    return "'" + text + "'";
  }

  private static String shortened(Sentence sentence) {
    String text = sentence.text().text();
    return text.codePointCount(0, text.length()) <= MOST_TEXT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST_TEXT)).strip() + "\u2026";
  }

  /** {@code +1.30}, {@code -0.25}, {@code +0.00}. */
  private static String signed(double nats) {
    String plain = BigDecimal.valueOf(nats).setScale(2, RoundingMode.HALF_UP).toPlainString();
    return plain.startsWith("-") ? plain : "+" + plain;
  }
}
