package org.lacuna.language;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lacuna.text.Language;

/**
 * What CLDR calls the months and the eras in a language.
 *
 * @param months of each month the names, both as they stand alone and as they stand in a date
 * @param shortened of each month the abbreviations, without a final dot
 * @param prefixes what CLDR writes before some names inside a date, Catalan {@code d'}
 * @param eras the names and abbreviations of the eras: before and in ours
 */
record MonthNames(
    List<List<String>> months,
    List<List<String>> shortened,
    List<String> prefixes,
    List<List<String>> eras) {
  private static final int MONTHS = 12;

  /** The names in the language; empty if CLDR has none of its own. */
  static Optional<MonthNames> of(Language language) {
    ULocale locale = ULocale.forLanguageTag(language.tag());
    DateFormatSymbols symbols = new DateFormatSymbols(GregorianCalendar.class, locale);
    if (!symbols.getLocale(ULocale.ACTUAL_LOCALE).getLanguage().equals(locale.getLanguage())) {
      return Optional.empty();
    }
    return Optional.of(
        new MonthNames(
            months(symbols, DateFormatSymbols.WIDE),
            months(symbols, DateFormatSymbols.ABBREVIATED),
            prefixes(symbols),
            eras(symbols)));
  }

  private static List<List<String>> months(DateFormatSymbols symbols, int width) {
    String[] alone = symbols.getMonths(DateFormatSymbols.STANDALONE, width);
    String[] inDate = symbols.getMonths(DateFormatSymbols.FORMAT, width);
    List<List<String>> names = new ArrayList<>();
    for (int i = 0; i < MONTHS; i++) {
      List<String> month = new ArrayList<>(List.of(withoutDot(alone[i])));
      // Catalan has "d'abril" in a date: the preposition is no part of the name.
      if (!inDate[i].endsWith(alone[i])) {
        month.add(withoutDot(inDate[i]));
      }
      names.add(List.copyOf(month));
    }
    return List.copyOf(names);
  }

  private static List<String> prefixes(DateFormatSymbols symbols) {
    String[] alone = symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
    String[] inDate = symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
    return IntStream.range(0, MONTHS)
        .filter(i -> inDate[i].endsWith(alone[i]))
        .mapToObj(i -> inDate[i].substring(0, inDate[i].length() - alone[i].length()).strip())
        .distinct()
        .toList();
  }

  private static String withoutDot(String name) {
    return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }

  private static List<List<String>> eras(DateFormatSymbols symbols) {
    List<List<String>> eras = new ArrayList<>();
    for (int era = 0; era < 2; era++) {
      eras.add(List.of(symbols.getEraNames()[era], symbols.getEras()[era]));
    }
    return List.copyOf(eras);
  }
}
