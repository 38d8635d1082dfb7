package org.lacuna.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lacuna.text.Language;

/**
 * Tells adjectives by their letters, where a language puts them before their nouns and inflects
 * them. In Russian <em>Чикагского</em> ends in {@code ого}, and is made of {@code Чикаг}, of
 * <em>Чикаго</em>. Of other languages it knows nothing.
 */
public final class Adjectives {
  /** A name has this many letters in its adjective at least. */
  private static final int SHORTEST_NAME = 4;

  /** Letters behind the suffix: Polish {@code londyńskiego} has four. */
  private static final int LONGEST_ENDING = 4;

  /** An adjective has this many letters before its ending at least. */
  private static final int SHORTEST_STEM = 3;

  private static final String NONE = "-";

  private static final Map<Language, Adjectives> MADE = new ConcurrentHashMap<>();

  private final List<String> suffixes;
  private final List<String> endings;

  private Adjectives(Language language) {
    List<Table.Row> rows = Table.shared("adjectives", "tag", "suffixes", "endings").rows();
    Optional<Table.Row> row = row(rows, language.tag()).or(() -> row(rows, language.code()));
    suffixes = row.map(found -> parts(found.cell(1))).orElse(List.of());
    endings = row.map(found -> parts(found.cell(2))).orElse(List.of());
  }

  private static Optional<Table.Row> row(List<Table.Row> rows, String tag) {
    return rows.stream().filter(row -> row.cell(0).equals(tag)).findFirst();
  }

  private static List<String> parts(String cell) {
    return Arrays.stream(cell.split(" "))
        .filter(part -> !part.equals(NONE))
        .sorted(Comparator.comparingInt((String part) -> -part.length()))
        .toList();
  }

  /** The adjectives of a language; read once, then kept. */
  public static Adjectives of(Language language) {
    return MADE.computeIfAbsent(language, Adjectives::new);
  }

  /** Whether anything is known of the language's adjectives. */
  public boolean areKnown() {
    return !suffixes.isEmpty();
  }

  /**
   * The name in what looks like the adjective of a place, as far as the adjective keeps its
   * letters: {@code Чикаг}; empty for other words.
   */
  public Optional<String> placeName(String word) {
    if (suffixes.isEmpty()) {
      return Optional.empty();
    }
    String composed = composed(word);
    for (String suffix : suffixes) {
      int at = composed.lastIndexOf(suffix);
      int ending = composed.length() - at - suffix.length();
      if (at >= SHORTEST_NAME && ending >= 1 && ending <= LONGEST_ENDING) {
        return Optional.of(composed.substring(0, at));
      }
    }
    return Optional.empty();
  }

  /** What a word ends with if it looks like an adjective: {@code ого}; empty for other words. */
  public Optional<String> ending(String word) {
    if (endings.isEmpty()) {
      return Optional.empty();
    }
    String composed = composed(word);
    for (String ending : endings) {
      if (composed.length() - ending.length() >= SHORTEST_STEM && composed.endsWith(ending)) {
        return Optional.of(ending);
      }
    }
    return Optional.empty();
  }

  /** Whether two words look like adjectives of one noun: {@code новой}, {@code мировой}. */
  public boolean agree(String one, String other) {
    Optional<String> ending = ending(one);
    return ending.isPresent() && ending.equals(ending(other));
  }

  private static String composed(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFC);
  }
}
