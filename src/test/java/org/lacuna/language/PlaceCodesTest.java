package org.lacuna.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which codes cannot stand for one place. */
final class PlaceCodesTest {
  @ParameterizedTest
  @CsvSource({
    "territory CH, territory DE, true",
    "territory CH, territory CH, false",
    "territory CH, territory 150, false",
    "territory EU, territory DE, false",
    "city Europe/Vienna, city Europe/Lisbon, true",
    "territory AT, city Europe/Vienna, false",
    "region gbeng, territory GB, false",
    "language de, language fr, false"
  })
  void tellsPlacesApart(String one, String other, boolean apart) {
    assertEquals(apart, PlaceCodes.areApart(one, other));
    assertEquals(apart, PlaceCodes.areApart(other, one));
  }
}
