package org.lacuna.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lacuna.text.Language;

/**
 * The words of a language for some 1,200 basic meanings, after the semantic fields of Buck's
 * dictionary of synonyms (1949) and of what an encyclopedia tells: English <em>horses</em> and
 * Russian <em>лошадью</em> both mean {@code horse}.
 *
 * <p>A language without the table {@code basic-vocabulary.tsv} has none.
 */
public final class BasicVocabulary {
  private static final String ENDING = "ending";
  private static final String LINKING = "linking";
  private static final String STEM = "~";
  private static final String NONE = "-";

  /** Shorter parts of a word are taken for chance. */
  private static final int SHORTEST_FIRST = 3;

  private static final int SHORTEST_LAST = 4;

  private static final char S_CEDILLA = '\u015F';
  private static final char S_COMMA = '\u0219';
  private static final char T_CEDILLA = '\u0163';
  private static final char T_COMMA = '\u021B';

  private static final Map<Language, BasicVocabulary> MADE = new ConcurrentHashMap<>();

  private final Map<String, List<String>> forms = new HashMap<>();
  private final Map<String, List<String>> stems = new HashMap<>();
  private final Set<String> endings = new HashSet<>(Set.of(""));

  /** What may stand between the words of a compound; empty where words are not written together. */
  private final List<String> linking = new ArrayList<>();

  private final int longestEnding;

  private BasicVocabulary(Language language) {
    Table.of(language, "basic-vocabulary", "meaning", "words").ifPresent(this::read);
    longestEnding = endings.stream().mapToInt(String::length).max().orElse(0);
  }

  private void read(Table table) {
    for (Table.Row row : table.rows()) {
      for (String word : row.cell(1).split(" ")) {
        if (row.cell(0).equals(ENDING)) {
          endings.add(word);
        } else if (row.cell(0).equals(LINKING)) {
          linking.add(word);
        } else if (word.endsWith(STEM)) {
          add(stems, word.substring(0, word.length() - STEM.length()), row.cell(0));
        } else if (!word.equals(NONE)) {
          add(forms, word, row.cell(0));
        }
      }
    }
  }

  private static void add(Map<String, List<String>> words, String word, String meaning) {
    words.computeIfAbsent(word, unseen -> new ArrayList<>(1)).add(meaning);
  }

  /** The basic vocabulary of a language; read once, then kept. */
  public static BasicVocabulary of(Language language) {
    return MADE.computeIfAbsent(language, BasicVocabulary::new);
  }

  /**
   * What a word means, by keys that are the same in every language; of a word with several meanings
   * all of them, empty for other words.
   */
  public List<String> meanings(String word) {
    if (forms.isEmpty() && stems.isEmpty()) {
      return List.of();
    }
    String lower = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    List<String> found = find(lower);
    if (found.isEmpty() && !linking.isEmpty()) {
      return ofCompound(lower);
    }
    if (found.isEmpty()) {
      // Romanian is often written with cedillas instead of commas; Turkish has them by right.
      String commas = lower.replace(S_CEDILLA, S_COMMA).replace(T_CEDILLA, T_COMMA);
      return commas.equals(lower) ? found : find(commas);
    }
    return found;
  }

  private List<String> find(String lower) {
    List<String> whole = forms.get(lower);
    if (whole != null) {
      return whole;
    }
    // The longest stem is the likeliest: of Russian городской it is that of the adjective.
    for (int end = lower.length(); end > 0 && lower.length() - end <= longestEnding; end--) {
      if (endings.contains(lower.substring(end))) {
        List<String> stem = stems.get(lower.substring(0, end));
        if (stem != null) {
          return stem;
        }
      }
    }
    return List.of();
  }

  /** What both words of a compound mean: <em>Klima</em> and <em>Wandel</em> of Klimawandel. */
  private List<String> ofCompound(String word) {
    for (int start = word.length() - SHORTEST_LAST; start >= SHORTEST_FIRST; start--) {
      List<String> last = find(word.substring(start));
      if (!last.isEmpty()) {
        List<String> first = ofFirst(word.substring(0, start));
        if (!first.isEmpty()) {
          List<String> both = new ArrayList<>(first);
          both.addAll(last);
          return List.copyOf(both);
        }
      }
    }
    return List.of();
  }

  /** What a word means that another is joined to, with or without a linking element. */
  private List<String> ofFirst(String first) {
    List<String> found = asFirst(first);
    for (int i = 0; i < linking.size() && found.isEmpty(); i++) {
      int length = first.length() - linking.get(i).length();
      if (length >= SHORTEST_FIRST && first.endsWith(linking.get(i))) {
        found = asFirst(first.substring(0, length));
      }
    }
    return found;
  }

  private List<String> asFirst(String word) {
    List<String> whole = forms.get(word);
    return whole == null ? stems.getOrDefault(word, List.of()) : whole;
  }
}
