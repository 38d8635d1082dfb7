package org.lacuna.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lacuna.language.DateWord.Shape;

/**
 * The words and phrases that do something in the dates of one language.
 *
 * <p>Spaces do not count: {@code f.Kr.} is found in {@code f. Kr.} as well. Of two phrases that
 * start at one place the longer is found.
 */
final class DatePhrases {
  /**
   * What a phrase does.
   *
   * @param value the number of a month; 0 for the others
   * @param capital whether it is written with a capital letter
   * @param acronym whether all its letters are capitals, so that <em>ad</em> is no AD
   */
  private record Meaning(DateRoles roles, int value, boolean capital, boolean acronym) {
    Meaning and(Meaning other) {
      return new Meaning(
          roles.and(other.roles),
          Math.max(value, other.value),
          capital && other.capital,
          acronym && other.acronym);
    }
  }

  private final Map<String, Meaning> meanings;
  // By the key of its first word, how many words the longest phrase has.
  private final Map<String, Integer> longest;
  // By the same key, the keys of the second words: most pairs of words open no phrase.
  private final Map<String, Set<String>> seconds;
  private final DateStarts telling;
  private final DateRoles capitalised;

  private DatePhrases(Builder builder) {
    this.meanings = new HashMap<>(builder.meanings);
    this.longest = new HashMap<>(builder.longest);
    this.seconds = new HashMap<>(builder.seconds);
    this.telling = new DateStarts(builder.telling);
    this.capitalised =
        meanings.values().stream()
            .filter(Meaning::capital)
            .map(Meaning::roles)
            .reduce(DateRoles.NONE, DateRoles::and);
  }

  /** Whether a text may have a number or a phrase that tells a time. */
  boolean mayTellTime(String text) {
    return telling.mayStartIn(text);
  }

  /** The words of a text; a phrase that is known here is one word. */
  List<DateWord> read(String text) {
    List<DateWord> scanned = DateScanner.scan(text);
    List<DateWord> read = new ArrayList<>(scanned.size());
    int at = 0;
    while (at < scanned.size()) {
      DateWord word = scanned.get(at);
      Integer most = longest.get(word.key());
      int length = most == null ? 0 : Math.min(most, scanned.size() - at);
      if (length > 1 && !seconds.get(word.key()).contains(scanned.get(at + 1).key())) {
        length = 1;
      }
      while (length > 0) {
        Optional<DateWord> phrase = phrase(text, scanned.subList(at, at + length));
        if (phrase.isPresent()) {
          word = phrase.get();
          break;
        }
        length--;
      }
      read.add(word);
      at += Math.max(1, length);
    }
    return read;
  }

  /** Whether a word that does this is written with a capital. */
  boolean capitalises(DateRole role) {
    return capitalised.has(role);
  }

  private Optional<DateWord> phrase(String text, List<DateWord> words) {
    Meaning meaning = meanings.get(key(words));
    DateWord first = words.get(0);
    int end = words.get(words.size() - 1).end();
    if (meaning == null || (meaning.acronym && !isAcronym(text, first.start(), end))) {
      return Optional.empty();
    }
    return Optional.of(
        new DateWord(
            Shape.WORD,
            first.start(),
            end,
            first.glued(),
            first.key(),
            0,
            meaning.value,
            meaning.capital,
            meaning.roles));
  }

  private static String key(List<DateWord> words) {
    if (words.size() == 1) {
      return words.get(0).key();
    }
    StringBuilder key = new StringBuilder();
    for (DateWord word : words) {
      key.append(word.key()).append(' ');
    }
    return key.toString();
  }

  private static boolean isAcronym(String text, int start, int end) {
    boolean upper = false;
    for (int i = start; i < end; i++) {
      upper |= Character.isUpperCase(text.charAt(i));
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return upper;
  }

  /** Collects phrases. */
  static final class Builder {
    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();
    private final Map<String, Set<String>> seconds = new HashMap<>();
    private final Set<String> telling = new HashSet<>();

    /** Adds what a phrase does; what else it does stays. */
    Builder add(String phrase, int value, DateRole role, DateRole... more) {
      List<DateWord> words = DateScanner.scan(phrase);
      boolean capital = Character.isUpperCase(phrase.codePointAt(0));
      boolean acronym = isAcronym(phrase, 0, phrase.length());
      DateRoles roles = DateRoles.of(role, more);
      meanings.merge(key(words), new Meaning(roles, value, capital, acronym), Meaning::and);
      String first = words.get(0).key();
      longest.merge(first, words.size(), Math::max);
      if (roles.hasAny(DateRoles.TELLING)) {
        telling.add(first);
      }
      if (words.size() > 1) {
        seconds.computeIfAbsent(first, unseen -> new HashSet<>()).add(words.get(1).key());
      }
      return this;
    }

    /** Whether the phrase does this already. */
    boolean has(String phrase, DateRole role) {
      Meaning known = meanings.get(key(DateScanner.scan(phrase)));
      return known != null && known.roles.has(role);
    }

    /** Whether the phrase does anything already. */
    boolean knows(String phrase) {
      return meanings.containsKey(key(DateScanner.scan(phrase)));
    }

    DatePhrases build() {
      return new DatePhrases(this);
    }
  }
}
