package org.lacuna.extract;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lacuna.fact.DateFact;
import org.lacuna.text.CleanText;
import org.lacuna.text.Language;
import org.lacuna.text.Sentence;

/**
 * What ICU writes as a date in a language is read back with its value, in every language and script
 * that has month names of its own in CLDR. {@code cldr-dates.tsv} names the exceptions.
 */
final class CldrDatesTest {
  private static final List<String> FORMS = List.of("FULL", "LONG", "MEDIUM", "yMMMM", "MMMMd");
  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(1921, 2, 8), LocalDate.of(2004, 5, 1), LocalDate.of(1789, 11, 30));
  // CLDR 46, as ICU4J 76 has it: a smaller number would mean that the test looks at less.
  private static final int LEAST_LANGUAGES = 240;

  @Test
  void whatIcuWritesIsReadBack() {
    List<String> wrong = new ArrayList<>();
    Set<String> failed = new TreeSet<>();
    List<ULocale> locales =
        CldrLocales.with(
            locale ->
                new DateFormatSymbols(GregorianCalendar.class, locale)
                    .getLocale(ULocale.ACTUAL_LOCALE));
    for (ULocale locale : locales) {
      for (String form : FORMS) {
        String id = locale.toLanguageTag() + " " + form;
        List<String> misread = misread(locale, form);
        if (!misread.isEmpty()) {
          failed.add(id);
          wrong.addAll(misread);
        }
      }
    }
    CldrLocales.assertOnlyKnown("extract/cldr-dates.tsv", failed, wrong);
    CldrLocales.assertManyLanguages(locales, LEAST_LANGUAGES);
  }

  private static List<String> misread(ULocale locale, String form) {
    SimpleDateFormat format = format(locale.setKeywordValue("calendar", "gregorian"), form);
    List<String> misread = new ArrayList<>();
    boolean digits = !format.toPattern().contains("MMM") && !format.toPattern().contains("LLL");
    if (form.equals("MEDIUM") && digits) {
      return misread;
    }
    Language language = Language.of(locale.toLanguageTag());
    for (LocalDate day : DAYS) {
      String text = format.format(new Date(day.toEpochDay() * 86_400_000));
      Sentence sentence = new Sentence(1, "", true, CleanText.at(text, 0), List.of());
      List<String> found =
          DateExtractor.of(language).extract(sentence).stream().map(DateFact::value).toList();
      String iso = day.toString();
      String want =
          switch (form) {
            case "yMMMM" -> iso.substring(0, 7);
            case "MMMMd" -> "XXXX" + iso.substring(4);
            default -> iso;
          };
      if (!found.equals(List.of(want))) {
        misread.add(locale + " " + form + ": " + text + " is read as " + found);
      }
    }
    return misread;
  }

  private static SimpleDateFormat format(ULocale locale, String form) {
    SimpleDateFormat format =
        switch (form) {
          case "FULL" -> style(DateFormat.FULL, locale);
          case "LONG" -> style(DateFormat.LONG, locale);
          case "MEDIUM" -> style(DateFormat.MEDIUM, locale);
          default ->
              new SimpleDateFormat(
                  DateTimePatternGenerator.getInstance(locale).getBestPattern(form), locale);
        };
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format;
  }

  private static SimpleDateFormat style(int style, ULocale locale) {
    return (SimpleDateFormat) DateFormat.getDateInstance(style, locale);
  }
}
