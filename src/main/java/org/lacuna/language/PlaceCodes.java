package org.lacuna.language;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;

/**
 * The codes that {@link Gazetteer} gives to places: {@code territory CH}, {@code city Europe/Oslo}.
 */
public final class PlaceCodes {
  static final String TERRITORY = "territory ";
  static final String CITY = "city ";

  private PlaceCodes() {}

  /**
   * Whether two codes stand for places that are apart: {@code territory CH} and {@code territory
   * DE}, or two cities; not {@code territory CH} and {@code territory 150}, the Europe it is in.
   */
  public static boolean areApart(String one, String other) {
    if (one.equals(other)) {
      return false;
    }
    if (one.startsWith(CITY) && other.startsWith(CITY)) {
      return true;
    }
    return isCountry(one) && isCountry(other);
  }

  /** Whether a code is of a country, or of what CLDR keeps among them: {@code territory UN}. */
  public static boolean isTerritory(String code) {
    return code.startsWith(TERRITORY);
  }

  private static boolean isCountry(String code) {
    return code.startsWith(TERRITORY)
        && Region.getInstance(code.substring(TERRITORY.length())).getType() == RegionType.TERRITORY;
  }
}
