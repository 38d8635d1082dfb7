package org.lacuna.language;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lacuna.text.Language;

/**
 * The general words that, before the name of a place, tell something else than the place: the
 * <em>king</em> of France and the <em>army</em> of France are not France, but the <em>city</em> of
 * Paris is Paris.
 */
public final class GoverningWords {
  private static final String OFFICE = "office";

  /** What they mean, and the kind of each. */
  private static final Map<String, String> KINDS =
      Table.shared("governing-nouns", "meaning", "kind").rows().stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.cell(0), row -> row.cell(1)));

  private final Designations designations;

  private GoverningWords(Designations designations) {
    this.designations = designations;
  }

  /** Those of a language. */
  public static GoverningWords of(Language language) {
    return new GoverningWords(Designations.of(language));
  }

  /** Whether a word is one of them: {@code король} is. */
  public boolean governs(String word) {
    return kind(word).isPresent();
  }

  /** Whether a word is what somebody is who holds an office: {@code Präsidenten} is. */
  public boolean isOffice(String word) {
    return kind(word).filter(OFFICE::equals).isPresent();
  }

  private Optional<String> kind(String word) {
    for (Designations.Part part : designations.parts(word)) {
      String kind = KINDS.get(part.meaning());
      if (kind != null && part.within().length() == word.length()) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
