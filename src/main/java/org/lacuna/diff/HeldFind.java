package org.lacuna.diff;

import org.lacuna.match.Evidence;
import org.lacuna.match.Find;

/**
 * The fullest find at a place, held against what is enough there.
 *
 * @param place aligned sentence, next to it or elsewhere
 * @param inside whether it is part of the name of something else there
 */
record HeldFind(Find find, Evidence.Kind place, boolean inside) {
  /** Share of a name's words that is enough in the aligned sentence, next to it and elsewhere. */
  static final double ENOUGH_ALIGNED = 0.5;

  private static final double ENOUGH_NEXT = 0.75;
  private static final double ENOUGH_ELSEWHERE = 0.8;

  HeldFind(Find find, Evidence.Kind place) {
    this(find, place, false);
  }

  /** The same as part of the name of something else. */
  HeldFind insideAnother() {
    return new HeldFind(find, place, true);
  }

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
    return !inside && isWrittenRight() && find.share() >= enough();
  }
}
