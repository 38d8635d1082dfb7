package org.lacuna.language;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.lacuna.text.Language;

/**
 * What a language calls the territories, languages and cities of the world, by CLDR.
 *
 * <p>Nynorsk <em>Sveits</em> and Catalan <em>Suïssa</em> have one code, {@code territory CH}; so
 * have <em>Moskva</em> and <em>Moscou</em>, the city of a time zone, {@code city Europe/Moscow}.
 * Case and accents do not count; a name whose ending differs by up to two letters is found if it is
 * five letters long or more, so that <em>России</em> is found as <em>Россия</em>.
 */
public final class Gazetteer {
  /** Shorter names count only as acronyms: <em>UK</em>, but not <em>uk</em>. */
  private static final int SHORTEST_FOLDED = 3;

  private static final int LONGEST_ACRONYM = 4;

  private static final String LATIN = "Latn";

  private static final Map<Language, Gazetteer> MADE = new ConcurrentHashMap<>();

  /** Answers kept. */
  private static final int KEPT = 100_000;

  private final Folding folding;
  private final WordMemory<Optional<String>> found = new WordMemory<>(KEPT, this::find);
  private final KnownNames names;
  private final KnownNames derived;
  private final Map<String, String> acronyms = new HashMap<>();
  private final Set<String> openers = new HashSet<>();
  private final Map<String, Set<String>> likeOpeners = new HashMap<>();
  private final Map<String, Map<String, String>> longerNames = new HashMap<>();
  private final Map<String, String> written = new HashMap<>();
  private final boolean languagesInLowerCase;

  private Gazetteer(Language language) {
    folding = Folding.of(language);
    names = new KnownNames(!folding.script().equals(LATIN));
    derived = new KnownNames(!folding.script().equals(LATIN));
    ULocale locale = ULocale.forLanguageTag(language.tag());
    LocaleDisplayNames display = LocaleDisplayNames.getInstance(locale);
    TimeZoneNames zones = TimeZoneNames.getInstance(locale);
    for (String zone :
        TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
      put(zones.getExemplarLocationName(zone), PlaceCodes.CITY + zone);
    }
    for (String code : ULocale.getISOLanguages()) {
      String name = display.languageDisplayName(code);
      if (code.length() == 2 && !name.equals(code)) {
        put(name, "language " + code);
      }
    }
    languagesInLowerCase =
        Character.isLowerCase(
                display.languageDisplayName(ULocale.ENGLISH.getLanguage()).codePointAt(0))
            || Orthography.of(language).hasSmallAdjectives();
    for (TerritoryNames.Named territory : TerritoryNames.in(locale)) {
      String code = PlaceCodes.TERRITORY + territory.code();
      put(territory.name(), code);
      String acronym = withoutDots(territory.name());
      if (isAcronym(acronym)) {
        acronyms.putIfAbsent(acronym, code);
      }
    }
    Table.of(language, "places", "names", "kind", "code")
        .ifPresent(table -> table.rows().forEach(this::put));
  }

  /** A row is {@code England name region gbeng}, or {@code britisch, Briten adjective …}. */
  private void put(Table.Row row) {
    for (String name : row.cell(0).split(", ")) {
      switch (row.cell(1)) {
        case "name" -> put(name, row.cell(2));
        case "adjective" -> {
          if (!names.has(key(name))) {
            derived.put(key(name), row.cell(2));
          }
        }
        default -> throw row.wrong("want the kind name or adjective, got " + row.cell(1));
      }
    }
  }

  /** The gazetteer of a language; empty for one that CLDR has no names in. */
  public static Gazetteer of(Language language) {
    return MADE.computeIfAbsent(language, Gazetteer::new);
  }

  private void put(String name, String code) {
    if (name == null || name.isBlank()) {
      return;
    }
    String plain = name.replaceAll("\\(.*?\\)", "").strip();
    written.putIfAbsent(plain, code);
    String folded = key(plain);
    if (folded.length() < SHORTEST_FOLDED) {
      return;
    }
    names.put(folded, code);
    int space = folded.indexOf(' ');
    if (space > 0) {
      openers.add(folded.substring(0, space));
      likeOpeners
          .computeIfAbsent(opening(folded), unseen -> new HashSet<>())
          .add(folded.substring(0, space));
      longerNames
          .computeIfAbsent(opening(folded), unseen -> new TreeMap<>())
          .putIfAbsent(folded, code);
    }
  }

  private static boolean isAcronym(String name) {
    return name.length() >= 2
        && name.length() <= LONGEST_ACRONYM
        && name.chars().allMatch(Character::isUpperCase);
  }

  /** French <em>É.-U.</em> as <em>ÉU</em>, English <em>U.S.</em> as <em>US</em>. */
  private static String withoutDots(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '.' && c != '-' && !Character.isSpaceChar(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  /** Whether some name of more than one word starts with the word. */
  public boolean opensLongerName(String word) {
    String folded = folding.form(word).folded();
    if (openers.contains(folded)) {
      return true;
    }
    for (String opener : likeOpeners.getOrDefault(opening(folded), Set.of())) {
      if (isInflected(opener, folded)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The code of the thing that is called exactly so, letter for letter: for scripts without
   * capitals, in which words that only sound like a name are not it.
   */
  public Optional<String> codeOfWritten(String name) {
    return Optional.ofNullable(written.get(name));
  }

  /** Whether something is called so, case and accents aside, with no other ending. */
  public boolean isCalled(String name) {
    return names.has(key(name));
  }

  /**
   * Whether the language writes the names of languages, or at least what is derived from them, in
   * lower case: Spanish <em>alemán</em>, German <em>deutsche</em>; but English <em>German</em>.
   */
  public boolean writesLanguagesInLowerCase() {
    return languagesInLowerCase;
  }

  /**
   * Whether a word is derived from the name of a place or a language, or names its people: Spanish
   * <em>británica</em>, Romanian <em>turcilor</em>.
   */
  public boolean isDerived(String word) {
    String folded = key(word);
    return !names.has(folded) && (derived.has(folded) || derived.inflected(folded).isPresent());
  }

  /** Whether something is called exactly so. */
  public boolean isWritten(String name) {
    return written.containsKey(name);
  }

  /**
   * The code of the thing that the words name: {@code territory CH}, {@code language ru}, {@code
   * city Europe/Moscow}; empty when they name none.
   *
   * @param words one or more words as written, separated by single spaces
   */
  public Optional<String> code(String words) {
    return found.of(words);
  }

  private Optional<String> find(String words) {
    boolean small = !words.isEmpty() && Character.isLowerCase(words.charAt(0));
    String acronym = small ? null : acronyms.get(withoutDots(words));
    if (acronym != null) {
      return Optional.of(acronym);
    }
    String folded = key(words);
    Optional<String> code = names.exactly(folded);
    code = code.isPresent() ? code : derived.exactly(folded);
    code = code.isPresent() ? code : names.inflected(folded);
    code = code.isPresent() ? code : derived.inflected(folded);
    if (code.isPresent()) {
      return code;
    }
    return folded.indexOf(' ') > 0 ? ofInflectedWords(folded) : Optional.empty();
  }

  /**
   * The code of a name of several words that stands with other endings: German <em>Vereinigten
   * Staaten</em> beside CLDR's <em>Vereinigte Staaten</em>; empty if several are like it.
   */
  private Optional<String> ofInflectedWords(String folded) {
    String[] words = folded.split(" ");
    List<String> like =
        longerNames.getOrDefault(opening(folded), Map.of()).entrySet().stream()
            .filter(name -> isInflected(name.getKey().split(" "), words))
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    return like.size() == 1 ? Optional.of(like.get(0)) : Optional.empty();
  }

  private boolean isInflected(String[] name, String[] words) {
    boolean like = name.length == words.length;
    for (int i = 0; like && i < name.length; i++) {
      like = isInflected(name[i], words[i]);
    }
    return like;
  }

  /** Whether two words are the same but for their endings. */
  private boolean isInflected(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    int stem = names.stem(longer);
    return one.equals(other)
        || (stem >= KnownNames.SHORTEST_STEM
            && Math.min(one.length(), other.length()) >= stem
            && one.startsWith(other.substring(0, stem)));
  }

  private static String opening(String folded) {
    return folded.substring(0, Math.min(KnownNames.SHORTEST_STEM, folded.length()));
  }

  private static boolean isOneWord(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c <= ' ' || c == '-' || c >= '\u2010' && c <= '\u2015') {
        return false;
      }
    }
    return true;
  }

  private String key(String words) {
    if (isOneWord(words)) {
      return folding.form(words.toLowerCase(Locale.ROOT)).folded();
    }
    StringBuilder key = new StringBuilder();
    for (String word : words.toLowerCase(Locale.ROOT).split("[\\s\\u2010-\\u2015-]+")) {
      key.append(key.isEmpty() ? "" : " ").append(folding.form(word).folded());
    }
    return key.toString();
  }
}
