package org.lacuna.extract;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lacuna.fact.NumberFact;
import org.lacuna.text.CleanText;
import org.lacuna.text.Language;
import org.lacuna.text.Sentence;

/**
 * What ICU writes as a number in a language is read back with its value and unit, in every language
 * and script that has number signs of its own in CLDR. {@code cldr-numbers.tsv} names the
 * exceptions.
 */
final class CldrNumbersTest {
  // ICU4J 78 has 245; a smaller number would mean that the test looks at less.
  private static final int LEAST_LANGUAGES = 240;

  /** A number as ICU writes it, and what it means. */
  private record Written(String text, String means) {}

  @Test
  void whatIcuWritesIsReadBack() {
    List<String> wrong = new ArrayList<>();
    Set<String> failed = new TreeSet<>();
    List<ULocale> locales =
        CldrLocales.with(
            locale -> new DecimalFormatSymbols(locale).getLocale(ULocale.ACTUAL_LOCALE));
    for (ULocale locale : locales) {
      written(locale)
          .forEach(
              (form, number) -> {
                List<String> found = found(locale, number.text());
                if (!found.equals(List.of(number.means()))) {
                  failed.add(locale.toLanguageTag() + " " + form);
                  wrong.add(locale + " " + form + ": " + number.text() + " is read as " + found);
                }
              });
    }
    CldrLocales.assertOnlyKnown("extract/cldr-numbers.tsv", failed, wrong);
    CldrLocales.assertManyLanguages(locales, LEAST_LANGUAGES);
  }

  private static Map<String, Written> written(ULocale locale) {
    LocalizedNumberFormatter plain = NumberFormatter.withLocale(locale);
    LocalizedNumberFormatter compact =
        plain.notation(Notation.compactLong()).precision(Precision.maxFraction(1));
    Map<String, Written> all = new TreeMap<>();
    add(all, "decimal", plain.format(new BigDecimal("1234567.89")), "1234567.89");
    add(all, "fraction", plain.format(new BigDecimal("12.5")), "12.5");
    add(all, "minus", plain.format(-45), "-45");
    add(all, "percent", NumberFormat.getPercentInstance(locale).format(0.12), "12 %");
    add(
        all,
        "kilometres",
        plain.unit(MeasureUnit.KILOMETER).unitWidth(UnitWidth.FULL_NAME).format(36),
        "36 km");
    add(all, "million", compact.format(3_500_000), "3500000");
    add(all, "billion", compact.format(7_200_000_000L), "7200000000");
    return all;
  }

  /** Without the letters M, G and B of CLDR's root, which it has for want of the words. */
  private static void add(Map<String, Written> all, String form, Object text, String means) {
    if (!text.toString().matches("(?U)[^\\p{L}]+[MGB]")) {
      all.put(form, new Written(text.toString(), means));
    }
  }

  private static List<String> found(ULocale locale, String text) {
    Sentence sentence = new Sentence(1, "", true, CleanText.at(text, 0), List.of());
    return NumberExtractor.of(Language.of(locale.toLanguageTag())).extract(sentence).stream()
        .map(NumberFact::value)
        .toList();
  }
}
