package org.lacuna.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Names by what they are the names of, found with other endings too: <em>России</em> beside
 * <em>Россия</em>.
 *
 * <p>All names are folded. A name whose ending differs by up to two letters is found if it is five
 * letters long or more; in other scripts than the Latin one an ending of two letters may be folded
 * to three, which are let pass in longer words.
 */
final class KnownNames {
  /** Fewer letters tell too little of a name. */
  static final int SHORTEST_STEM = 4;

  private static final int LONGEST_ENDING = 2;

  /** Of what is longer the ending may have {@link #LONGEST_FOLDED_ENDING} letters. */
  private static final int LONG_STEM = 7;

  private static final int LONGEST_FOLDED_ENDING = 3;

  private final boolean folded;
  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, String> stems = new HashMap<>();

  /** No names; {@code folded} says whether the letters of the language are folded to Latin ones. */
  KnownNames(boolean folded) {
    this.folded = folded;
  }

  /** Adds a name; of two things of one name the last stands. */
  void put(String name, String code) {
    codes.put(name, code);
    for (int cut = 1; isEnding(cut, name.length() - cut, SHORTEST_STEM); cut++) {
      stems.merge(
          name.substring(0, name.length() - cut),
          code,
          (one, other) -> one.equals(other) ? one : "");
    }
  }

  /** Whether so many letters may be an ending after so many others. */
  private boolean isEnding(int letters, int stem, int shortest) {
    int most = folded && stem >= LONG_STEM ? LONGEST_FOLDED_ENDING : LONGEST_ENDING;
    return letters <= most && stem >= shortest;
  }

  /** Letters of a word of so many that are surely not its ending; may be less than none. */
  int stem(int letters) {
    boolean isLong = folded && letters - LONGEST_FOLDED_ENDING >= LONG_STEM;
    return letters - (isLong ? LONGEST_FOLDED_ENDING : LONGEST_ENDING);
  }

  /** Whether something is called so, with no other ending. */
  boolean has(String name) {
    return codes.containsKey(name);
  }

  /** What is called so, with no other ending. */
  Optional<String> exactly(String name) {
    return Optional.ofNullable(codes.get(name));
  }

  /** What is called so, maybe with another ending; empty if several things are. */
  Optional<String> inflected(String name) {
    for (int cut = 0; isEnding(cut, name.length() - cut, SHORTEST_STEM + 1); cut++) {
      String stem = name.substring(0, name.length() - cut);
      String code = cut > 0 && codes.containsKey(stem) ? codes.get(stem) : stems.get(stem);
      if (code != null && !code.isEmpty()) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }
}
