package org.lacuna.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.lacuna.text.Language;
import org.lacuna.text.Span;

/**
 * The general words of names: what a name says of the kind of thing it names, or of which of
 * several it is.
 *
 * <p>English <em>Ministry</em> and the end of German <em>Verteidigungsministerium</em> mean {@code
 * ministry}, Spanish <em>del Norte</em> and the start of <em>Nordalgerien</em> {@code north}. A
 * language without the table {@code designations.tsv} has none.
 */
public final class Designations {
  private static final String NOUN_ENDING = "noun ending";
  private static final String ADJECTIVE_ENDING = "adjective ending";

  /** A first or last part is cut off a word only if this many letters are left. */
  private static final int SHORTEST_REST = 4;

  /** A name behind a general word is compared by itself if it is this long. */
  private static final int SHORTEST_NAME = 5;

  /** A noun keeps this many letters without its ending. */
  private static final int SHORTEST_STEM = 4;

  /** Words kept. */
  private static final int KEPT = 100_000;

  /** What may join two parts of a compound that are words of their own. */
  private static final int LONGEST_LINK = 1;

  private static final Map<Language, Designations> MADE = new ConcurrentHashMap<>();

  /**
   * A part of a word that means something by itself.
   *
   * @param within its letters
   * @param meaning the key of the meaning, the same in every language
   */
  public record Part(Span within, String meaning) {}

  private final WordMemory<List<Part>> found = new WordMemory<>(KEPT, this::find);
  private final Map<String, List<String>> words = new LinkedHashMap<>();
  private final Map<String, List<String>> nounStems = new HashMap<>();
  private final Map<String, List<String>> stems = new HashMap<>();
  private final Map<String, List<String>> firstParts = new HashMap<>();
  private final Map<String, List<String>> lastParts = new HashMap<>();
  private final List<String> endings = new ArrayList<>();
  private final List<String> adjectiveEndings = new ArrayList<>(List.of(""));
  private final List<String> firstLongestFirst;
  private final List<String> lastLongestFirst;

  /** Letters that a general word and a name behind it have at least: most words have fewer. */
  private final int shortestOpened;

  private Designations(Language language) {
    Table.of(language, "designations", "words", "meaning").ifPresent(this::read);
    words.forEach(this::addStem);
    firstLongestFirst = longestFirst(firstParts);
    lastLongestFirst = longestFirst(lastParts);
    shortestOpened =
        firstParts.keySet().stream()
            .mapToInt(first -> Math.min(first.length(), SHORTEST_REST) + SHORTEST_NAME)
            .min()
            .orElse(Integer.MAX_VALUE);
  }

  private void read(Table table) {
    for (Table.Row row : table.rows()) {
      String meaning = row.cell(1);
      for (String word : row.cell(0).split(" ")) {
        if (meaning.equals(NOUN_ENDING)) {
          endings.add(word);
        } else if (meaning.equals(ADJECTIVE_ENDING)) {
          adjectiveEndings.add(word);
        } else if (word.endsWith("~")) {
          add(stems, word.substring(0, word.length() - 1), meaning);
        } else if (word.endsWith("+")) {
          add(firstParts, word.substring(0, word.length() - 1), meaning);
        } else if (word.startsWith("+")) {
          add(lastParts, word.substring(1), meaning);
        } else {
          add(words, word, meaning);
        }
      }
    }
  }

  /** A noun that itself ends as nouns do has other endings in its place: война, войны. */
  private void addStem(String word, List<String> meanings) {
    for (String ending : endings) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        String stem = word.substring(0, word.length() - ending.length());
        for (String meaning : meanings) {
          if (!nounStems.getOrDefault(stem, List.of()).contains(meaning)) {
            add(nounStems, stem, meaning);
          }
        }
      }
    }
  }

  private static void add(Map<String, List<String>> words, String word, String meaning) {
    words.computeIfAbsent(word, unseen -> new ArrayList<>(1)).add(meaning);
  }

  private static List<String> longestFirst(Map<String, List<String>> words) {
    return new TreeSet<>(words.keySet())
        .stream().sorted(Comparator.comparingInt((String word) -> -word.length())).toList();
  }

  /** The general words of a language; read once, then kept. */
  public static Designations of(Language language) {
    return MADE.computeIfAbsent(language, Designations::new);
  }

  /**
   * The parts of a word that are general words, each with its meanings: the whole word if it is
   * one, else the last and the first part of a compound; empty if no part is one.
   */
  public List<Part> parts(String word) {
    if (words.isEmpty()) {
      return List.of();
    }
    return found.of(word);
  }

  /** Whether a word is a general one, or a compound that ends with one. */
  public boolean isGeneral(String word) {
    String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
    for (Part part : parts(composed)) {
      if (part.within().end() == composed.length()) {
        return true;
      }
    }
    return false;
  }

  private List<Part> find(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    List<Part> parts = new ArrayList<>(2);
    if (lower.length() == word.length()) {
      add(parts, 0, lower.length(), meanings(lower));
      if (parts.isEmpty() && !firstParts.isEmpty()) {
        split(lower, parts);
      }
    }
    return List.copyOf(parts);
  }

  private static void add(List<Part> parts, int from, int to, List<String> meanings) {
    meanings.forEach(meaning -> parts.add(new Part(new Span(from, to), meaning)));
  }

  private void split(String word, List<Part> parts) {
    int rest = word.length();
    List<String> own = endings.stream().filter(word::endsWith).toList();
    for (String last : lastLongestFirst) {
      int at = word.length() - last.length() - endingAfter(word, last, own);
      if (at >= SHORTEST_REST && word.startsWith(last, at)) {
        add(parts, at, word.length(), lastParts.get(last));
        rest = at;
        break;
      }
    }
    List<String> whole = rest < word.length() ? first(word.substring(0, rest)) : List.of();
    add(parts, 0, rest, whole);
    if (whole.isEmpty()) {
      int end = rest;
      longestOpening(word, end)
          .ifPresent(
              first -> {
                add(parts, 0, first.length(), firstParts.get(first));
                add(parts, first.length(), end, meanings(word.substring(first.length(), end)));
              });
    }
  }

  /** The length of the word's ending that stands behind a last part, if that part is there. */
  private static int endingAfter(String word, String last, List<String> endings) {
    for (String ending : endings) {
      if (word.startsWith(last, word.length() - ending.length() - last.length())) {
        return ending.length();
      }
    }
    return 0;
  }

  /** What the first word of a compound means, without what joins it to the next. */
  private List<String> first(String word) {
    List<String> found = firstParts.getOrDefault(word, meanings(word));
    if (found.isEmpty() && word.length() > SHORTEST_REST) {
      String shorter = word.substring(0, word.length() - LONGEST_LINK);
      found = firstParts.getOrDefault(shorter, meanings(shorter));
    }
    return found;
  }

  /**
   * What is left of a word without the general word that opens it: <em>algerien</em> of
   * <em>Nordalgerien</em>; empty if none does, or the rest is general too.
   */
  public Optional<String> afterOpening(String word) {
    if (word.length() < shortestOpened) {
      return Optional.empty();
    }
    List<Part> parts = parts(word);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    int opening = 0;
    BitSet general = new BitSet();
    for (Part part : parts) {
      general.set(part.within().start(), part.within().end());
      opening = part.within().start() == 0 ? part.within().end() : opening;
    }
    boolean opens =
        opening > 0
            && word.length() - opening >= SHORTEST_NAME
            && general.cardinality() < word.length();
    return opens ? Optional.of(word.substring(opening).toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  private Optional<String> longestOpening(String word, int end) {
    for (String first : firstLongestFirst) {
      if (word.startsWith(first) && end > first.length() && opens(word, first, end)) {
        return Optional.of(first);
      }
    }
    return Optional.empty();
  }

  private boolean opens(String word, String first, int end) {
    return end - first.length() >= SHORTEST_REST
        || !meanings(word.substring(first.length(), end)).isEmpty();
  }

  /** What a word in lower case means as a whole. */
  private List<String> meanings(String word) {
    List<String> own = words.get(word);
    if (own != null) {
      return own;
    }
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        String stem = word.substring(0, word.length() - ending.length());
        List<String> noun = words.getOrDefault(stem, nounStems.get(stem));
        if (noun != null) {
          return noun;
        }
      }
    }
    return adjective(word);
  }

  private List<String> adjective(String word) {
    for (String ending : adjectiveEndings) {
      if (word.endsWith(ending)) {
        List<String> adjective = stems.get(word.substring(0, word.length() - ending.length()));
        if (adjective != null) {
          return adjective;
        }
      }
    }
    return List.of();
  }
}
