package org.lacuna.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.lacuna.text.Language;

/**
 * How a language writes dates: the names of months and eras from CLDR, and from {@code
 * calendar.tsv} the words that CLDR lacks. Thread-safe.
 *
 * <p>{@code DateVocabulary.of(Language.of("ca")).read("l'abril de 1921")} gives the words l',
 * abril, de and 1921, with what they do in a date.
 */
public final class DateVocabulary {
  private static final Map<Language, DateVocabulary> KNOWN = new ConcurrentHashMap<>();
  private static final String TABLE = "calendar";
  private static final String[] COLUMNS = {"kind", "word"};
  private static final Map<String, DateRole> ROLES =
      Arrays.stream(DateRole.values())
          .collect(Collectors.toUnmodifiableMap(DateRole::label, role -> role));
  // Below this a stem plus an ending may be any word.
  private static final int SHORTEST_STEM = 3;

  private final Language language;
  private final DatePhrases phrases;

  private DateVocabulary(Language language, DatePhrases phrases) {
    this.language = language;
    this.phrases = phrases;
  }

  /** The vocabulary of a language; numbers alone if nothing is known of it. */
  public static DateVocabulary of(Language language) {
    return KNOWN.computeIfAbsent(language, DateVocabulary::load);
  }

  /** The words of a text in order; spaces and invisible characters are left out. */
  public List<DateWord> read(String text) {
    return phrases.read(text);
  }

  /**
   * Whether a text may tell a time: if not, {@link #read} gives neither a number nor a word of
   * {@link DateRoles#TELLING}.
   */
  public boolean mayTellTime(String text) {
    return phrases.mayTellTime(text);
  }

  /** The order of day, month and year. */
  public DateOrder order() {
    return DateOrder.of(language);
  }

  /** Whether nouns are written with capitals, as the word for centuries is: German. */
  public boolean capitalisesNouns() {
    return phrases.capitalises(DateRole.CENTURY);
  }

  /** The number that these words spell, 1 to 31 or a ten up to 90: <em>nineteenth</em>. */
  public OptionalInt spelled(List<DateWord> words) {
    return SpelledNumbers.of(language).number(words);
  }

  /** The same of an ordinal alone: <em>nineteenth</em>, but not <em>nineteen</em>. */
  public OptionalInt spelledOrdinal(List<DateWord> words) {
    return SpelledNumbers.of(language).ordinal(words);
  }

  private static DateVocabulary load(Language language) {
    DatePhrases.Builder phrases = new DatePhrases.Builder();
    Optional<MonthNames> names = MonthNames.of(language);
    names.ifPresent(known -> addNames(phrases, known));
    Table.shared(TABLE, COLUMNS).rows().forEach(row -> addRow(phrases, row, names));
    Table.of(language, TABLE, COLUMNS)
        .ifPresent(table -> table.rows().forEach(row -> addRow(phrases, row, names)));
    names.ifPresent(known -> PatternWords.add(phrases, known, DatePattern.of(language)));
    return new DateVocabulary(language, phrases.build());
  }

  private static void addNames(DatePhrases.Builder phrases, MonthNames names) {
    for (int i = 0; i < names.months().size(); i++) {
      for (String name : names.months().get(i)) {
        phrases.add(name, i + 1, DateRole.MONTH);
      }
      for (String name : names.shortened().get(i)) {
        // Dzongkha abbreviates its months to bare digits, which are days as well.
        boolean told = name.codePoints().anyMatch(Character::isLetter);
        boolean full =
            phrases.has(name, DateRole.MONTH) && !phrases.has(name, DateRole.SHORT_MONTH);
        if (told && !full) {
          phrases.add(name, i + 1, DateRole.MONTH, DateRole.SHORT_MONTH);
        }
      }
    }
    addEras(phrases, names.eras().get(0), DateRole.BC);
    addEras(phrases, names.eras().get(1), DateRole.AD);
  }

  private static void addEras(DatePhrases.Builder phrases, List<String> eras, DateRole role) {
    for (String era : eras) {
      // Arabic abbreviates "AD" to one letter, which stands for metres as well.
      if (era.codePoints().filter(Character::isLetter).count() > 1) {
        phrases.add(era, 0, role);
      }
    }
  }

  private static void addRow(
      DatePhrases.Builder phrases, Table.Row row, Optional<MonthNames> names) {
    String kind = row.cell(0);
    String word = row.cell(1);
    DateRole role = ROLES.get(kind);
    if (role != null && role != DateRole.MONTH && role != DateRole.TENS) {
      phrases.add(word, 0, role);
    } else if (kind.startsWith("month:")) {
      phrases.add(word, month(row, kind.substring("month:".length())), DateRole.MONTH);
    } else if (kind.matches("tens:[1-9]0")) {
      phrases.add(word, Integer.parseInt(kind.substring("tens:".length())), DateRole.TENS);
    } else if (kind.equals("month-ending")) {
      names.ifPresent(known -> addEnding(phrases, known, word));
    } else if (kind.equals("month-prefix")) {
      names.ifPresent(known -> addPrefix(phrases, known, word));
    } else {
      throw row.wrong(
          "want month:1 to month:12, tens:10 to tens:90, month-ending, month-prefix or one of "
              + new TreeSet<>(ROLES.keySet())
              + ", got '"
              + kind
              + "'");
    }
  }

  private static int month(Table.Row row, String number) {
    if (!number.matches("[1-9]|1[0-2]")) {
      throw row.wrong("want a month 1 to 12, got '" + number + "'");
    }
    return Integer.parseInt(number);
  }

  /** An ending, {@code ren}, is added to the stem; {@code a>ean} takes the place of another. */
  private static void addEnding(DatePhrases.Builder phrases, MonthNames names, String ending) {
    int sign = ending.indexOf('>');
    for (int i = 0; i < names.months().size(); i++) {
      List<String> forms = names.months().get(i);
      String stem = stem(forms);
      if (sign >= 0) {
        String old = ending.substring(0, sign);
        stem = forms.get(0).endsWith(old) ? withoutEnd(forms.get(0), old.length()) : "";
      }
      if (stem.length() >= SHORTEST_STEM) {
        String form = stem + ending.substring(sign + 1);
        if (!phrases.has(form, DateRole.MONTH)) {
          phrases.add(form, i + 1, DateRole.MONTH);
        }
      }
    }
  }

  private static String withoutEnd(String name, int length) {
    return name.substring(0, name.length() - length);
  }

  /** What the forms of a name have in common: of Russian fevral', fevralya it is fevral. */
  private static String stem(List<String> forms) {
    String first = forms.get(0);
    String last = forms.get(forms.size() - 1);
    int end = 0;
    while (end < Math.min(first.length(), last.length())
        && LetterFold.fold(first, end, end + 1).equals(LetterFold.fold(last, end, end + 1))) {
      end++;
    }
    return last.substring(0, end);
  }

  private static void addPrefix(DatePhrases.Builder phrases, MonthNames names, String prefix) {
    for (int i = 0; i < names.months().size(); i++) {
      for (String name : names.months().get(i)) {
        phrases.add(prefix + name, i + 1, DateRole.MONTH);
      }
    }
  }
}
