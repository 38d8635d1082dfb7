package org.lacuna.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lacuna.text.Language;

/**
 * The lexicons at hand, by their languages. A lexicon of {@code nn} and {@code ca} serves {@code
 * ca} and {@code nn} as well, and {@code pt-BR} is served by one of {@code pt} if it has none of
 * its own.
 *
 * @param all the lexicons
 */
public record Lexicons(List<Lexicon> all) {
  private record Pair(String left, String right) {}

  /** Adds up lexicons of the same pair of languages. */
  public Lexicons {
    all = merged(all);
  }

  private static List<Lexicon> merged(Collection<Lexicon> lexicons) {
    Map<Pair, Lexicon> byPair = new LinkedHashMap<>();
    for (Lexicon lexicon : lexicons) {
      boolean turned =
          byPair.containsKey(new Pair(lexicon.right().tag(), lexicon.left().tag()))
              && !lexicon.left().equals(lexicon.right());
      Lexicon same = turned ? lexicon.turned() : lexicon;
      byPair.merge(new Pair(same.left().tag(), same.right().tag()), same, Lexicon::plus);
    }
    return List.copyOf(byPair.values());
  }

  /** No lexicon at all. */
  public static Lexicons none() {
    return new Lexicons(List.of());
  }

  /** These and those together; lexicons of the same languages are added up. */
  public Lexicons and(Lexicons those) {
    List<Lexicon> both = new ArrayList<>(all);
    both.addAll(those.all);
    return new Lexicons(both);
  }

  /** The lexicon of two languages in their order; one without entries where there is none. */
  public Lexicon of(Language left, Language right) {
    for (Lexicon lexicon : all) {
      if (lexicon.left().equals(left) && lexicon.right().equals(right)) {
        return lexicon;
      }
      if (lexicon.left().equals(right) && lexicon.right().equals(left)) {
        return lexicon.turned();
      }
    }
    Language bareLeft = Language.of(left.code());
    Language bareRight = Language.of(right.code());
    boolean bare = bareLeft.equals(left) && bareRight.equals(right);
    return bare ? Lexicon.empty(left, right) : of(bareLeft, bareRight);
  }
}
