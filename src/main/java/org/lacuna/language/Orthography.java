package org.lacuna.language;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.UResourceBundle;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.lacuna.text.Language;

/**
 * How a language writes what looks like the end of a sentence: its abbreviations, its ordinals, and
 * the small words that a sentence can begin with.
 *
 * <p>From the tables of the language and the sentence-break suppressions of CLDR. A language
 * without either has an orthography too: it knows no small word, and of abbreviations only those
 * that are met in every language, as {@code Dr.} and {@code Inc.}
 */
public final class Orthography {
  private static final int FIRST_THAT_COMBINES = 0x300;
  private static final String BREAK_DATA = "com/ibm/icu/impl/data/icudata/brkitr";

  /** Before an abbreviation that only ends words: {@code -str.} */
  private static final String COMPOUND = "-";

  private static final Set<String> CURRENCY_CODES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private static final Map<Language, Orthography> KNOWN = new ConcurrentHashMap<>();

  /** What a language does that bears on the dot, on names and on their places. */
  private enum Habit {
    ORDINAL_DOT,
    YEAR_DOT,
    NOUN_CAPITALS,
    SYLLABIC_CONSONANTS,
    NUMBER_BEFORE_NAME,
    MODIFIER_FIRST,
    SMALL_ADJECTIVES
  }

  private final Locale locale;
  private final Map<String, Set<AbbreviationKind>> abbreviations;
  private final List<String> endings;
  private final Set<String> functionWords;
  private final Set<String> particles;
  private final Set<Habit> habits;

  private Orthography(Language language) {
    this.locale = language.locale();
    this.functionWords = functionWords(language);
    this.abbreviations = abbreviations(language, functionWords);
    this.endings =
        abbreviations.keySet().stream()
            .filter(written -> written.startsWith(COMPOUND))
            .map(written -> written.substring(COMPOUND.length()))
            .sorted()
            .toList();
    this.particles = words(Optional.of(Table.shared("name-particles", "particle")));
    this.habits = habits(language);
  }

  /**
   * The orthography of a language; read once, then kept.
   *
   * @throws IllegalStateException if a row of its tables is not as it should be, with its address
   */
  public static Orthography of(Language language) {
    return KNOWN.computeIfAbsent(language, Orthography::new);
  }

  /**
   * The kinds of an abbreviation, written with its dots and without spaces; empty if it is none.
   *
   * <p>In German {@code kinds("z.B.", false)} is {@code [INNER]}, and so is {@code kinds("Z.B.",
   * true)}; {@code kinds("Bahnhofstr.", false)} is {@code [EITHER]}, as is every word that ends so.
   * In English {@code kinds("St.", false)} is {@code [TITLE, EITHER]}.
   *
   * @param first whether a sentence starts with it, so that its capital may not be its own
   */
  public Set<AbbreviationKind> kinds(String written, boolean first) {
    Set<AbbreviationKind> found = abbreviations.get(written);
    if (found == null && (first || !capitalisesNouns())) {
      found = abbreviations.get(uncapitalised(written, locale));
    }
    if (found == null) {
      return kindsOfEnding(written);
    }
    return found;
  }

  private Set<AbbreviationKind> kindsOfEnding(String written) {
    for (String ending : endings) {
      if (written.endsWith(ending)) {
        return abbreviations.get(COMPOUND + ending);
      }
    }
    return Set.of();
  }

  /**
   * Whether the word is a unit or currency of the language's tables without its dot, or the ISO
   * 4217 code of a currency: Czech {@code Kč}, {@code USD}.
   */
  public boolean isUnit(String word) {
    return CURRENCY_CODES.contains(word)
        || abbreviations.getOrDefault(word + ".", Set.of()).contains(AbbreviationKind.UNIT);
  }

  /**
   * Whether the word is one of the language's small words, in any case: an article, a pronoun, a
   * preposition, a conjunction, a common adverb or auxiliary verb.
   */
  public boolean isFunctionWord(String word) {
    return functionWords.contains(word.toLowerCase(locale));
  }

  /** Whether the word can stand inside a name, between initial and surname: {@code J. De Wit}. */
  public boolean isNameParticle(String word) {
    return particles.contains(word.toLowerCase(locale));
  }

  /** Whether a number with a dot can be an ordinal: {@code 8. februar}, {@code 3. Etage}. */
  public boolean writesOrdinalDot() {
    return habits.contains(Habit.ORDINAL_DOT);
  }

  /** Whether a year takes a dot before month and day: {@code 1956. 10. 23.} */
  public boolean writesYearDot() {
    return habits.contains(Habit.YEAR_DOT);
  }

  /**
   * Whether adjectives of places are written in lower case though names of languages are not: Greek
   * <em>ιταλικός</em> beside <em>Ιταλικά</em>, German <em>italienisch</em> beside
   * <em>Italienisch</em>.
   */
  public boolean hasSmallAdjectives() {
    return habits.contains(Habit.SMALL_ADJECTIVES);
  }

  /** Whether every noun has a capital, so that a capital tells little. */
  public boolean capitalisesNouns() {
    return habits.contains(Habit.NOUN_CAPITALS);
  }

  /** Whether words need no vowel: {@code krk}, {@code vlk}. */
  public boolean hasSyllabicConsonants() {
    return habits.contains(Habit.SYLLABIC_CONSONANTS);
  }

  /** Whether the number of a ruler stands before the name: Turkish {@code Sultan IV. Murad} */
  public boolean putsNumberBeforeName() {
    return habits.contains(Habit.NUMBER_BEFORE_NAME);
  }

  /** Whether an adjective stands before its noun: {@code German army}, not armée allemande. */
  public boolean putsModifierFirst() {
    return habits.contains(Habit.MODIFIER_FIRST);
  }

  private static Map<String, Set<AbbreviationKind>> abbreviations(
      Language language, Set<String> functionWords) {
    String[] columns = {"abbreviation", "kind"};
    Map<String, Set<AbbreviationKind>> kinds = kinds(Table.shared("abbreviations", columns));
    Table.of(language, "abbreviations", columns).ifPresent(table -> merge(kinds, kinds(table)));
    for (String suppressed : suppressions(language)) {
      String written = suppressed.replace(" ", "");
      String stem = written.substring(0, written.length() - 1);
      boolean word = functionWords.contains(stem.toLowerCase(language.locale()));
      if (!word && !kinds.containsKey(uncapitalised(written, language.locale()))) {
        kinds.putIfAbsent(written, EnumSet.of(AbbreviationKind.EITHER));
      }
    }
    kinds.replaceAll((written, set) -> Collections.unmodifiableSet(set));
    return Map.copyOf(kinds);
  }

  private static void merge(
      Map<String, Set<AbbreviationKind>> kinds, Map<String, Set<AbbreviationKind>> more) {
    more.forEach(
        (written, of) ->
            kinds.computeIfAbsent(written, w -> EnumSet.noneOf(AbbreviationKind.class)).addAll(of));
  }

  /** The kinds of the abbreviations of a table. */
  static Map<String, Set<AbbreviationKind>> kinds(Table table) {
    Map<String, Set<AbbreviationKind>> kinds = new HashMap<>();
    for (Table.Row row : table.rows()) {
      String written = row.cell(0);
      if (!written.endsWith(".") || written.contains(" ") || !isNormal(written)) {
        throw row.wrong("want an abbreviation in NFC that ends in a dot, without spaces");
      }
      kinds.computeIfAbsent(written, w -> EnumSet.noneOf(AbbreviationKind.class)).add(kind(row));
    }
    return kinds;
  }

  private static AbbreviationKind kind(Table.Row row) {
    try {
      return AbbreviationKind.named(row.cell(1));
    } catch (IllegalArgumentException e) {
      throw row.wrong("no kind of abbreviation '" + row.cell(1) + "'");
    }
  }

  private static String uncapitalised(String word, Locale locale) {
    int first = Character.charCount(word.codePointAt(0));
    return word.substring(0, first).toLowerCase(locale) + word.substring(first);
  }

  /** What CLDR says does not end a sentence; ICU falls back to other languages, which is no use. */
  private static Set<String> suppressions(Language language) {
    Set<String> found = new HashSet<>();
    try {
      UResourceBundle data = UResourceBundle.getBundleInstance(BREAK_DATA, language.code());
      if (data.getULocale().getLanguage().equals(language.code())) {
        UResourceBundle list = data.get("exceptions").get("SentenceBreak");
        for (int i = 0; i < list.getSize(); i++) {
          if (list.getString(i).endsWith(".")) {
            found.add(list.getString(i));
          }
        }
      }
    } catch (MissingResourceException e) {
      return Set.of(); // CLDR has none for this language
    }
    return found;
  }

  private static Set<String> functionWords(Language language) {
    return words(Table.of(language, "function-words", "word"));
  }

  private static Set<String> words(Optional<Table> table) {
    Set<String> words = new HashSet<>();
    for (Table.Row row : table.map(Table::rows).orElse(List.of())) {
      if (!isNormal(row.cell(0))) {
        throw row.wrong("want a word in NFC");
      }
      words.add(row.cell(0));
    }
    return Set.copyOf(words);
  }

  private static Set<Habit> habits(Language language) {
    Set<Habit> habits = EnumSet.noneOf(Habit.class);
    for (Table.Row row : Table.shared("sentence-habits", "language", "habit").rows()) {
      if (row.cell(0).equals(language.code())) {
        habits.add(Habit.valueOf(row.cell(1).toUpperCase(Locale.ROOT).replace('-', '_')));
      }
    }
    return habits;
  }

  private static boolean isNormal(String text) {
    return text.chars().allMatch(c -> c < FIRST_THAT_COMBINES)
        || Normalizer2.getNFCInstance().isNormalized(text);
  }
}
