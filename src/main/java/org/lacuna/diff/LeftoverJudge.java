package org.lacuna.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lacuna.fact.Fact;
import org.lacuna.fact.FactKind;
import org.lacuna.fact.FactSheet.Told;
import org.lacuna.fact.Mention;
import org.lacuna.match.Candidates;
import org.lacuna.match.Evidence;
import org.lacuna.match.Find;
import org.lacuna.text.Side;

/**
 * Looks at the names and titles that neither side found on the other, wherever they stand.
 *
 * <p>Two of them that are each other's best likeness by far are one thing (Melamed's competitive
 * linking): <em>The Conquest of Bread</em>, <em>La Conquesta del Pa</em>. Titles right before or
 * after such a pair in a list on both sides are a pair too.
 */
final class LeftoverJudge {
  /** Mean share of each other's words that is enough; titles are translated word by word. */
  private static final double ENOUGH_FOR_TITLE = 0.3;

  private static final double ENOUGH_FOR_NAME = 0.7;

  /** Each of two names has at least so much of the other. */
  private static final double HALF_OF_A_NAME = 0.5;

  /** By so much the best must be better than the next best. */
  private static final double MARGIN = 0.1;

  private static final double LIKE = 0.7;
  private static final double IN_LIST = 0.65;

  private final Candidates candidates;
  private final JudgementSheet judgements;

  LeftoverJudge(Candidates candidates, JudgementSheet judgements) {
    this.candidates = candidates;
    this.judgements = judgements;
  }

  void judge() {
    for (FactKind kind : List.of(FactKind.TITLE, FactKind.NAME)) {
      double enough = kind == FactKind.TITLE ? ENOUGH_FOR_TITLE : ENOUGH_FOR_NAME;
      for (Pair pair : mutualBest(kind, enough)) {
        link(pair, LIKE, pair.evidence());
      }
    }
    judgeLists();
  }

  /**
   * Two leftovers.
   *
   * @param there share of the left one's words that the right one has
   * @param back share of the right one's words that the left one has
   */
  private record Pair(Told left, Told right, double there, double back, List<Evidence> evidence) {
    /** The mean of both shares. */
    double likeness() {
      return (there + back) / 2;
    }
  }

  /**
   * Whether one of two names is only part of the other, which names something else: <em>Lunda</em>
   * of <em>Bank of Lunda</em>.
   */
  private boolean isPartOfName(Pair pair) {
    return pair.left().fact().kind() == FactKind.NAME
        && (isMoreThan(Side.LEFT, pair.left(), pair.there())
            || isMoreThan(Side.RIGHT, pair.right(), pair.back()));
  }

  private boolean isMoreThan(Side side, Told name, double told) {
    return told < HALF_OF_A_NAME
        || told < NameFinds.MOST_OF_A_NAME && !candidates.traits().isBare(side, name.mention());
  }

  private List<Pair> mutualBest(FactKind kind, double enough) {
    List<Pair> pairs = new ArrayList<>();
    for (Told left : leftovers(Side.LEFT, kind)) {
      for (Find find : candidates.findsWhole(Side.LEFT, left.mention())) {
        judgements.at(Side.RIGHT, find.sentence() + 1, find.within()).stream()
            .filter(right -> right.fact().kind() == kind && isLeftOver(Side.RIGHT, right.fact()))
            .forEach(right -> pairs.add(pair(left, right, find)));
      }
    }
    pairs.sort(Comparator.comparingDouble(pair -> -pair.likeness()));
    Map<Told, Double> bestOf = new HashMap<>();
    List<Pair> best = new ArrayList<>();
    for (Pair pair : pairs) {
      double rival =
          Math.max(bestOf.getOrDefault(pair.left(), 0.0), bestOf.getOrDefault(pair.right(), 0.0));
      if (rival == 0
          && pair.likeness() >= enough
          && !isPartOfName(pair)
          && !hasRival(pair, pairs)) {
        best.add(pair);
      }
      bestOf.merge(pair.left(), pair.likeness(), Math::max);
      bestOf.merge(pair.right(), pair.likeness(), Math::max);
    }
    return best;
  }

  /** Whether either of a pair is nearly as like something else. */
  private static boolean hasRival(Pair pair, List<Pair> pairs) {
    return pairs.stream()
        .filter(other -> other != pair)
        .filter(
            other ->
                other.left().fact().equals(pair.left().fact())
                    != other.right().fact().equals(pair.right().fact()))
        .anyMatch(other -> other.likeness() > pair.likeness() - MARGIN);
  }

  private Pair pair(Told left, Told right, Find find) {
    double back =
        candidates.findsWhole(Side.RIGHT, right.mention(), left.mention().sentence() - 1).stream()
            .filter(there -> there.within().overlaps(left.mention().within()))
            .mapToDouble(Find::share)
            .max()
            .orElse(0);
    return new Pair(left, right, find.share(), back, find.evidence());
  }

  /** The first mention of each fact of which no mention was found on the other side. */
  private List<Told> leftovers(Side side, FactKind kind) {
    List<Told> leftovers = new ArrayList<>();
    for (Fact fact : candidates.sheet(side).facts()) {
      if (fact.kind() == kind && isLeftOver(side, fact)) {
        leftovers.add(new Told(fact, fact.first()));
      }
    }
    return leftovers;
  }

  private boolean isLeftOver(Side side, Fact fact) {
    for (Mention mention : fact.mentions()) {
      if (judgements.of(side, mention).isToldThere()) {
        return false;
      }
    }
    return true;
  }

  private void link(Pair pair, double confidence, List<Evidence> why) {
    List<Evidence> evidence = new ArrayList<>(why);
    evidence.add(Evidence.of(Evidence.Kind.ELSEWHERE));
    judge(Side.LEFT, pair.left(), pair.right().mention(), confidence, evidence);
    judge(Side.RIGHT, pair.right(), pair.left().mention(), confidence, evidence);
  }

  private void judge(
      Side side, Told told, Mention there, double confidence, List<Evidence> evidence) {
    judgements.put(side, told, new Judgement(Status.SHARED, List.of(there), confidence, evidence));
  }

  private void judgeLists() {
    for (int step : new int[] {1, -1}) {
      List<Told> titles = new ArrayList<>(judgements.all(Side.LEFT));
      titles.removeIf(told -> told.fact().kind() != FactKind.TITLE);
      if (step < 0) {
        Collections.reverse(titles);
      }
      for (Told title : titles) {
        neighbours(title, step).ifPresent(pair -> link(pair, IN_LIST, pair.evidence()));
      }
    }
  }

  /** The leftover titles beside a title and beside its counterpart. */
  private Optional<Pair> neighbours(Told title, int step) {
    Judgement judgement = judgements.of(Side.LEFT, title);
    if (judgement.status() != Status.SHARED || judgement.counterparts().isEmpty()) {
      return Optional.empty();
    }
    Optional<Told> counterpart = judgements.at(Side.RIGHT, judgement.counterparts().get(0));
    Optional<Told> left = beside(Side.LEFT, title, step);
    Optional<Told> right = counterpart.flatMap(told -> beside(Side.RIGHT, told, step));
    if (left.isEmpty() || right.isEmpty() || !isAlikeInLength(left.get(), right.get())) {
      return Optional.empty();
    }
    return Optional.of(
        new Pair(left.get(), right.get(), 0, 0, List.of(Evidence.of(Evidence.Kind.SAME_POSITION))));
  }

  /** The title next to one in its sentence, if it was not found on the other side. */
  private Optional<Told> beside(Side side, Told title, int step) {
    List<Told> titles =
        judgements.in(side, title.mention().sentence()).stream()
            .filter(told -> told.fact().kind() == FactKind.TITLE)
            .toList();
    int at = titles.indexOf(title) + step;
    return at >= 0 && at < titles.size() && isLeftOver(side, titles.get(at).fact())
        ? Optional.of(titles.get(at))
        : Optional.empty();
  }

  private static boolean isAlikeInLength(Told left, Told right) {
    double ratio = (double) left.fact().value().length() / right.fact().value().length();
    return ratio > 0.5 && ratio < 2;
  }
}
