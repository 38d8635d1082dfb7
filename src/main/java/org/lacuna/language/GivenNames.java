package org.lacuna.language;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lacuna.text.Language;

/**
 * The given names that are usual in some language or other: {@code Giovanni}, {@code Olena}, {@code
 * Джованни}.
 *
 * <p>Whoever bears one is called the same everywhere, in whatever words the rest of a sentence is
 * told.
 */
public final class GivenNames {
  /** Folded, those written in Latin letters and then those in others. */
  private static final Map<Boolean, Set<String>> FOLDED =
      Table.shared("given-names", "names").rows().stream()
          .flatMap(row -> Stream.of(row.cell(0).split(" ")))
          .map(Folding.of(Language.of("en"))::form)
          .collect(
              Collectors.partitioningBy(
                  GivenNames::isLatin,
                  Collectors.mapping(WordForm::folded, Collectors.toUnmodifiableSet())));

  private GivenNames() {}

  /**
   * Whether some people bear the word as their given name: {@code søren}, {@code Søren}. A word in
   * Latin letters is one only if a name in Latin letters is: {@code Билл} is one, {@code Bill} as
   * in <em>Private Bill</em> is not.
   */
  public static boolean has(WordForm word) {
    return FOLDED.get(true).contains(word.folded())
        || !isLatin(word) && FOLDED.get(false).contains(word.folded());
  }

  private static boolean isLatin(WordForm word) {
    return word.script().startsWith(Romanisation.LATIN);
  }
}
