package org.lacuna.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lacuna.fact.FactSheet.Told;
import org.lacuna.fact.Mention;
import org.lacuna.match.Candidates;
import org.lacuna.match.Evidence;
import org.lacuna.match.Find;
import org.lacuna.text.Sentence;
import org.lacuna.text.Side;
import org.lacuna.text.Span;

/** Where the names and titles of both sides are found on the other side, looked for once. */
final class NameFinds {
  /** Share of a name that tells it from far away. */
  static final double MOST_OF_A_NAME = 0.8;

  private final Candidates candidates;
  private final Places places;
  private final JudgementSheet judgements;
  private final Map<Side, Map<Mention, List<Find>>> finds = new EnumMap<>(Side.class);

  NameFinds(Candidates candidates, Places places, JudgementSheet judgements) {
    this.candidates = candidates;
    this.places = places;
    this.judgements = judgements;
    for (Side side : Side.values()) {
      Map<Mention, List<Find>> ofSide = new HashMap<>();
      for (Told told : judgements.all(side)) {
        if (NameJudge.isName(told)) {
          ofSide.put(told.mention(), findsOf(side, told.mention()));
        }
      }
      finds.put(side, ofSide);
    }
  }

  /** Where it was found: the name in or next to the aligned sentence, elsewhere with its noun. */
  List<Find> of(Side side, Mention mention) {
    return finds.get(side).get(mention);
  }

  private List<Find> findsOf(Side side, Mention mention) {
    List<Find> named = candidates.finds(side, mention);
    if (!mention.isPhrase()) {
      return named;
    }
    List<Find> finds = new ArrayList<>();
    Set<Integer> far = new HashSet<>();
    for (Find find : named) {
      if (place(side, mention, find) == Evidence.Kind.ELSEWHERE) {
        far.add(find.sentence());
      } else {
        finds.add(find);
      }
    }
    if (!far.isEmpty()) {
      for (Find find : candidates.findsWhole(side, mention)) {
        if (far.contains(find.sentence())) {
          finds.add(find);
        }
      }
    }
    return finds;
  }

  /** Where a find stands, seen from the sentence of the mention. */
  Evidence.Kind place(Side side, Mention mention, Find find) {
    return places.relation(side, mention.sentence(), find.sentence() + 1);
  }

  /**
   * Whether a find is part of the name of something else: <em>Rhine</em> of <em>Middle Rhine</em>,
   * <em>Scotland</em> of <em>Scottish Assembly</em>.
   */
  boolean isInsideAnother(Side side, Mention mention, Find find) {
    Side other = side.other();
    for (Told told : judgements.at(other, find.sentence() + 1, find.within())) {
      Mention there = told.mention();
      if (NameJudge.isName(told)
          && !candidates.traits().isBare(other, there)
          && !isTold(other, there, mention)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether most of a name is told by a mention far away: <em>Ward</em> is found in <em>Academy
   * Award</em>, but does not tell it.
   */
  boolean isTold(Side side, Mention mention, Mention there) {
    return shareTold(side, mention, there) >= MOST_OF_A_NAME;
  }

  /** How much of a name is told by a mention of the other side, 0 to 1. */
  double shareTold(Side side, Mention mention, Mention there) {
    double most = 0;
    for (Find find : candidates.findsWhole(side, mention, there.sentence() - 1)) {
      if (find.within().overlaps(there.within())) {
        most = Math.max(most, find.share());
      }
    }
    return most;
  }

  /** The fullest find at a place; null if there is none. */
  Find first(Side side, Mention mention, List<Find> finds, Evidence.Kind place) {
    for (Find find : finds) {
      if (place(side, mention, find) == place) {
        return find;
      }
    }
    return null;
  }

  /** The largest share of a name that was found in the aligned sentence. */
  double trace(Side side, Mention mention, List<Find> finds) {
    double most = 0;
    for (Find find : finds) {
      if (find.share() > most && place(side, mention, find) == Evidence.Kind.ALIGNED) {
        most = find.share();
      }
    }
    return most;
  }

  /**
   * The mention over there that holds the find, or else the find's own words. Of several, one in
   * the script of this side's mention, as where a name stands in two scripts side by side; then the
   * one that this side's mention tells most of.
   */
  Mention counterpart(Side other, Mention mention, int index, Span within) {
    Sentence sentence = candidates.sheet(other).sentences().get(index);
    List<Mention> holding = new ArrayList<>();
    for (Told told : judgements.at(other, sentence.number(), within)) {
      holding.add(told.mention());
    }
    if (holding.size() > 1) {
      holding.sort(
          Comparator.comparing((Mention there) -> script(there) != script(mention))
              .thenComparing(there -> -shareTold(other, there, mention)));
    }
    return holding.isEmpty() ? Mention.of(sentence, within) : holding.get(0);
  }

  private static Character.UnicodeScript script(Mention mention) {
    return Character.UnicodeScript.of(mention.surface().codePointAt(0));
  }
}
