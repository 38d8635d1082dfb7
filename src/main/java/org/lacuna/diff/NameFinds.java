package org.lacuna.diff;

import java.util.ArrayList;
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
import org.lacuna.text.Side;

/** Where the names and titles of both sides are found on the other side, looked for once. */
final class NameFinds {
  /** Share of a name that tells it from far away. */
  private static final double MOST_OF_A_NAME = 0.8;

  private final Candidates candidates;
  private final Places places;
  private final Map<Side, Map<Mention, List<Find>>> finds = new EnumMap<>(Side.class);

  NameFinds(Candidates candidates, Places places, JudgementSheet judgements) {
    this.candidates = candidates;
    this.places = places;
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
      if (isElsewhere(side, mention, find)) {
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

  private boolean isElsewhere(Side side, Mention mention, Find find) {
    return places.relation(side, mention.sentence(), find.sentence() + 1)
        == Evidence.Kind.ELSEWHERE;
  }

  /**
   * Whether most of a name is told by a mention far away: <em>Ward</em> is found in <em>Academy
   * Award</em>, but does not tell it.
   */
  boolean isTold(Side side, Mention mention, Mention there) {
    for (Find find : candidates.findsWhole(side, mention, there.sentence() - 1)) {
      if (find.share() >= MOST_OF_A_NAME && find.within().overlaps(there.within())) {
        return true;
      }
    }
    return false;
  }

  /** The fullest find at a place; null if there is none. */
  Find first(Side side, Mention mention, List<Find> finds, Evidence.Kind place) {
    for (Find find : finds) {
      if (places.relation(side, mention.sentence(), find.sentence() + 1) == place) {
        return find;
      }
    }
    return null;
  }

  /** The largest share of a name that was found in the aligned sentence. */
  double trace(Side side, Mention mention, List<Find> finds) {
    double most = 0;
    for (Find find : finds) {
      if (find.share() > most
          && places.relation(side, mention.sentence(), find.sentence() + 1)
              == Evidence.Kind.ALIGNED) {
        most = find.share();
      }
    }
    return most;
  }
}
