package org.lacuna.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lacuna.TestTable;

/** The languages of CLDR, and what of them is known not to be read. */
final class CldrLocales {
  private CldrLocales() {}

  /**
   * A locale for each language and script, without those that only name a region.
   *
   * @param actual where ICU really takes a locale's forms from; those that it takes from another
   *     language are left out
   */
  static List<ULocale> with(UnaryOperator<ULocale> actual) {
    return Arrays.stream(ULocale.getAvailableLocales())
        .filter(locale -> locale.getCountry().isEmpty() && locale.getVariant().isEmpty())
        .filter(locale -> actual.apply(locale).getLanguage().equals(locale.getLanguage()))
        .toList();
  }

  /** Just what a table names fails, no more and no less. */
  static void assertOnlyKnown(String table, Set<String> failed, List<String> wrong) {
    Set<String> known =
        TestTable.rows(table, "id", "reason")
            .map(row -> row.cell("id"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(known, failed, String.join("\n", wrong));
  }

  static void assertManyLanguages(List<ULocale> locales, int least) {
    long languages = locales.stream().map(ULocale::getLanguage).distinct().count();
    assertTrue(languages >= least, languages + " languages");
  }
}
