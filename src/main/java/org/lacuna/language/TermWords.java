package org.lacuna.language;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lacuna.text.Language;

/**
 * What tells a name from other words in a language without capitals: its generic nouns, common
 * words, the particles that it writes onto words, and the letters of foreign names.
 *
 * <p>In Arabic the core of <em>والجامعة</em> is <em>جامعة</em>, which is {@link Role#BEFORE}: a
 * generic noun that a name follows. A language without the table has no such words, and {@link
 * #isKnown} is false.
 */
public final class TermWords {
  /** What a word or letter does in or near names; the table's head explains each. */
  public enum Role {
    COMMON,
    BEFORE,
    AFTER,
    LINK,
    SURNAME,
    PREFIX,
    ARTICLE,
    SUFFIX,
    SOUND,
    FOREIGN,
    NATIVE,
    ENDING,
    AFFIX,
    VOWEL;

    private String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** Particles written before a word at most: and-to-the. */
  private static final int MOST_PREFIXES = 3;

  /** What is left of a word without its particles has this many letters at least. */
  private static final int SHORTEST_CORE = 2;

  private static final Map<Language, TermWords> MADE = new ConcurrentHashMap<>();

  private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);
  private final Map<Role, List<String>> longestFirst = new EnumMap<>(Role.class);
  private final boolean known;

  private TermWords(Language language) {
    for (Role role : Role.values()) {
      words.put(role, new HashSet<>());
    }
    Optional<Table> table = Table.of(language, "name-terms", "words", "role");
    known = table.isPresent();
    table.ifPresent(this::read);
    words.forEach(
        (role, of) ->
            longestFirst.put(
                role,
                of.stream()
                    .sorted(
                        Comparator.comparingInt((String word) -> -word.length())
                            .thenComparing(Comparator.naturalOrder()))
                    .toList()));
  }

  private void read(Table table) {
    for (Table.Row row : table.rows()) {
      boolean found = false;
      for (Role role : Role.values()) {
        if (role.label().equals(row.cell(1))) {
          words.get(role).addAll(List.of(row.cell(0).split(" ")));
          found = true;
        }
      }
      if (!found) {
        throw row.wrong("no role " + row.cell(1));
      }
    }
  }

  /** The term words of a language; read once, then kept. */
  public static TermWords of(Language language) {
    return MADE.computeIfAbsent(language, TermWords::new);
  }

  /** Whether there is a table for the language. */
  public boolean isKnown() {
    return known;
  }

  /** Whether the word as written has the role. */
  public boolean is(Role role, String word) {
    return words.get(role).contains(word);
  }

  /** Whether the word or what is left of it without particles and endings has the role. */
  public boolean isCore(Role role, String word) {
    return is(role, word) || hasCore(role, word, MOST_PREFIXES);
  }

  private boolean hasCore(Role role, String word, int prefixes) {
    if (is(role, word)) {
      return true;
    }
    for (String suffix : longestFirst.get(Role.SUFFIX)) {
      if (word.endsWith(suffix) && is(role, word.substring(0, word.length() - suffix.length()))) {
        return true;
      }
    }
    if (prefixes == 0) {
      return false;
    }
    for (Role kind : List.of(Role.ARTICLE, Role.PREFIX)) {
      for (String prefix : longestFirst.get(kind)) {
        if (word.startsWith(prefix)
            && word.length() >= prefix.length() + SHORTEST_CORE
            && hasCore(role, word.substring(prefix.length()), prefixes - 1)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Where the definite article stands in a word, after any particles: 1 in Arabic
   * <em>والجامعة</em>; −1 when it has none.
   */
  public int article(String word) {
    for (int at = 0; at < MOST_PREFIXES; at++) {
      for (String article : longestFirst.get(Role.ARTICLE)) {
        if (word.startsWith(article, at)
            && word.length() >= at + article.length() + SHORTEST_CORE) {
          return at;
        }
      }
      if (at + 1 >= word.length() || !is(Role.PREFIX, word.substring(at, at + 1))) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * How many letters of particles stand before the part of a word that is asked for; −1 when no
   * part of it is.
   */
  public int particlesBefore(String word, java.util.function.Predicate<String> asked) {
    for (int at = 0; at <= MOST_PREFIXES && at + SHORTEST_CORE <= word.length(); at++) {
      String core = word.substring(at);
      if (asked.test(core) || asked.test(core.substring(0, suffix(core)))) {
        return at;
      }
      if (!is(Role.PREFIX, word.substring(at, at + 1))) {
        return -1;
      }
    }
    return -1;
  }

  /** Where the longest particle written behind a word begins; its length when there is none. */
  public int suffix(String word) {
    for (String suffix : longestFirst.get(Role.SUFFIX)) {
      if (word.endsWith(suffix) && word.length() - suffix.length() >= SHORTEST_CORE) {
        return word.length() - suffix.length();
      }
    }
    return word.length();
  }

  /**
   * The word without the article and what stands before it, and without the particle behind it; the
   * word itself when it has neither.
   */
  public Word bare(Word word) {
    if (!known || !word.isCaseless()) {
      return word;
    }
    String text = word.text();
    int from = article(text);
    if (from >= 0) {
      int at = from;
      from +=
          longestFirst.get(Role.ARTICLE).stream()
              .filter(article -> text.startsWith(article, at))
              .findFirst()
              .orElseThrow()
              .length();
    } else {
      from = 0;
    }
    int to = is(Role.COMMON, text) ? text.length() : suffix(text);
    if (to - from < SHORTEST_CORE || from == 0 && to == text.length()) {
      return word;
    }
    int start = word.span().start();
    return new Word(text.substring(from, to), new org.lacuna.text.Span(start + from, start + to));
  }

  /** The word without a first letter that may be a particle; empty if that cannot be. */
  public Optional<String> withoutPrefix(String word) {
    boolean may = word.length() > SHORTEST_CORE + 1 && is(Role.PREFIX, word.substring(0, 1));
    return may ? Optional.of(word.substring(1)) : Optional.empty();
  }

  /** Whether some word or letters of the role stand in the word. */
  public boolean contains(Role role, String word) {
    return longestFirst.get(role).stream().anyMatch(word::contains);
  }

  /** The length of the longest word of the role that the word ends in, or 0. */
  public int ending(Role role, String word) {
    return longestFirst.get(role).stream()
        .filter(word::endsWith)
        .findFirst()
        .map(String::length)
        .orElse(0);
  }

  /**
   * Whether a word tells nothing by its sound: where there are characters that transliterate, a
   * word with another character in it, of one character alone, or a common word.
   */
  public boolean isWrittenByMeaning(String word) {
    return !words.get(Role.SOUND).isEmpty()
        && Character.isIdeographic(word.codePointAt(0))
        && (word.length() < 2 || is(Role.COMMON, word) || !isAll(Role.SOUND, word));
  }

  /** Whether every character of the word has the role. */
  public boolean isAll(Role role, String word) {
    return !word.isEmpty()
        && word.codePoints().allMatch(c -> is(role, new String(Character.toChars(c))));
  }
}
