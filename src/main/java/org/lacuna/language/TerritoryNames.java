package org.lacuna.language;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;

/**
 * What a language calls the territories of the world by CLDR: their usual names, the short ones and
 * the variants.
 *
 * <p>English has <em>United Kingdom</em> and <em>UK</em> for {@code GB}, <em>Côte d’Ivoire</em> and
 * <em>Ivory Coast</em> for {@code CI}.
 */
final class TerritoryNames {
  private static final String DATA = "com/ibm/icu/impl/data/icudata/region";

  /** {@code Countries%short} and {@code Countries%variant} hold the other names. */
  private static final List<String> OTHER_NAMES = List.of("Countries%short", "Countries%variant");

  /**
   * A name of a territory.
   *
   * @param code by CLDR: {@code CH}, {@code 002}, {@code EU}
   */
  record Named(String name, String code) {}

  private TerritoryNames() {}

  /** The names in a language, the usual ones before the short ones and the variants. */
  static List<Named> in(ULocale locale) {
    LocaleDisplayNames names = LocaleDisplayNames.getInstance(locale);
    LocaleDisplayNames shortNames =
        LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_SHORT);
    List<Named> all = new ArrayList<>();
    List<String> codes = codes();
    for (String code : codes) {
      String name = names.regionDisplayName(code);
      if (!name.equals(code)) {
        all.add(new Named(name, code));
        all.add(new Named(shortNames.regionDisplayName(code), code));
      }
    }
    UResourceBundle data = UResourceBundle.getBundleInstance(DATA, locale);
    for (String kind : OTHER_NAMES) {
      all.addAll(otherNames(data, kind));
    }
    for (String union : codesOf(RegionType.GROUPING)) {
      all.add(new Named(initials(names.regionDisplayName(union)), union));
    }
    return all;
  }

  /** Countries, continents and their parts, and unions. */
  private static List<String> codes() {
    List<String> territories = new ArrayList<>(List.of(ULocale.getISOCountries()));
    territories.addAll(codesOf(RegionType.CONTINENT));
    territories.addAll(codesOf(RegionType.SUBCONTINENT));
    territories.addAll(codesOf(RegionType.GROUPING));
    return territories;
  }

  private static List<String> codesOf(RegionType type) {
    return Region.getAvailable(type).stream().map(Region::toString).sorted().toList();
  }

  private static List<Named> otherNames(UResourceBundle data, String kind) {
    List<Named> names = new ArrayList<>();
    try {
      UResourceBundle table = data.get(kind);
      for (int i = 0; i < table.getSize(); i++) {
        String name = table.get(i).getString();
        if (name.indexOf('(') < 0) {
          names.add(new Named(name, table.get(i).getKey()));
        }
      }
    } catch (MissingResourceException e) {
      // Few languages have variants.
    }
    return names;
  }

  /** The first letters of a name of several words: <em>UE</em> of <em>Unión Europea</em>. */
  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    String[] words = name.split(" ");
    for (String word : words) {
      initials.append(word.substring(0, 1).toUpperCase(Locale.ROOT));
    }
    return words.length > 1 ? initials.toString() : "";
  }
}
