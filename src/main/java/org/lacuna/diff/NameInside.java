package org.lacuna.diff;

import java.util.List;
import org.lacuna.match.Room;

/**
 * What sentences that tell the same leave over for a name that was not found.
 *
 * @param name what else is known of it
 */
record NameInside(Room room, MissingInside.Unfound name) {
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
  NameInside in(Room other) {
    return new NameInside(other, name);
  }

  List<MissingInside.Part> parts() {
    return MissingInside.parts(room, name);
  }
}
