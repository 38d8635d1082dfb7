package org.lacuna.language;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lacuna.text.Language;

/**
 * The given names that are usual in some language or other: {@code Giovanni}, {@code Olena}.
 *
 * <p>Whoever bears one is called the same everywhere, in whatever words the rest of a sentence is
 * told.
 */
public final class GivenNames {
  private static final Set<String> FOLDED =
      Table.shared("given-names", "names").rows().stream()
          .flatMap(row -> Stream.of(row.cell(0).split(" ")))
          .map(name -> Folding.of(Language.of("en")).form(name).folded())
          .collect(Collectors.toUnmodifiableSet());

  private GivenNames() {}

  /** Whether some people bear the word as their given name: {@code søren}, {@code Søren}. */
  public static boolean has(WordForm word) {
    return FOLDED.contains(word.folded());
  }
}
