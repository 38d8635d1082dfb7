package org.lacuna.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PartialDateTest {
  private static final int SEED = 1921;
  private static final int TRIALS = 20_000;

  @Test
  void readsWhatItWrites() {
    Random random = new Random(SEED);
    for (int trial = 0; trial < TRIALS; trial++) {
      PartialDate date = date(random);
      assertEquals(date, PartialDate.parse(date.toString()), date::toString);
    }
  }

  @Test
  void containsNothingThatContainsIt() {
    Random random = new Random(SEED);
    for (int trial = 0; trial < TRIALS; trial++) {
      PartialDate one = date(random);
      PartialDate other = date(random);
      assertFalse(one.contains(other) && other.contains(one), () -> one + " and " + other);
      assertFalse(one.contains(one), one::toString);
      assertTrue(one.agreesWith(one.about()), one::toString);
    }
  }

  private static PartialDate date(Random random) {
    PartialDate first = point(random);
    return switch (random.nextInt(6)) {
      case 0 -> first.until();
      case 1 -> first.since();
      case 2 -> PartialDate.between(first, point(random));
      case 3 -> first.about();
      default -> first;
    };
  }

  private static PartialDate point(Random random) {
    int year = random.nextInt(12_000) - 6000;
    int month = 1 + random.nextInt(12);
    int day = 1 + random.nextInt(PartialDate.daysIn(month));
    return switch (random.nextInt(8)) {
      case 0 -> PartialDate.ofMonth(year, month);
      case 1 -> PartialDate.ofDay(year, month, day);
      case 2 -> PartialDate.ofDecade(year);
      case 3 -> PartialDate.ofCentury(random.nextBoolean() ? 1 + day : -day);
      case 4 -> PartialDate.ofMillennium(random.nextBoolean() ? 1 + day % 5 : -1 - day % 5);
      case 5 -> PartialDate.ofYearlessMonth(month);
      case 6 -> PartialDate.ofYearlessDay(month, day);
      default -> PartialDate.ofYear(year);
    };
  }

  @ParameterizedTest
  @CsvSource({
    "1921, 1921-02-08, true",
    "1921, 1921-02, true",
    "1921-02, 1921-02-08, true",
    "1921-02, 1921-03-08, false",
    "1921-02-08, 1921, false",
    "187X, 1874, true",
    "187X, 1874-05, true",
    "187X, 1880, false",
    "18XX, 187X, true",
    "18XX, 1900, false",
    "1XXX, 18XX, true",
    "XXXX-02-08, 1921-02-08, true",
    "XXXX-02, 1921-02-08, true",
    "XXXX-02, XXXX-02-08, true",
    "XXXX-03, 1921-02-08, false",
    "-00XX, -0043, true",
    "00XX, -0043, false",
    "1842~, 1842-12-09, true",
    "1921, 1921, false",
    "1857/1861, 1858, false",
    "1921, 1921/1922, false",
    "1921, 1921/.., false",
  })
  void contains(String one, String other, boolean contains) {
    assertEquals(contains, PartialDate.parse(one).contains(PartialDate.parse(other)));
  }

  @ParameterizedTest
  @CsvSource({
    "1842, 1842~, true",
    "1842~, 1842, true",
    "1857/1861, 1857~/1861, true",
    "1857/1861, 1857/1862, false",
    "1842, 1842-12, false",
    "../1900, 1900/.., false",
    "../1900, ../1900~, true",
  })
  void agrees(String one, String other, boolean agrees) {
    assertEquals(agrees, PartialDate.parse(one).agreesWith(PartialDate.parse(other)));
  }

  @Test
  void countsBeforeOurEraWithAYearZero() {
    assertEquals("-0043", PartialDate.ofYear(-43).toString());
    assertEquals("0000", PartialDate.ofYear(0).toString());
    assertEquals("00XX", PartialDate.ofCentury(1).toString());
    assertEquals("-00XX", PartialDate.ofCentury(-1).toString());
    assertEquals("-04XX", PartialDate.ofCentury(-5).toString());
    assertEquals("-3XXX", PartialDate.ofMillennium(-4).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1921-13",
        "1921-02-30",
        "X921",
        "XXXX",
        "1921/",
        "/1921",
        "../..",
        "8.2.1921"
      })
  void refusesWhatIsNoDate(String text) {
    assertThrows(IllegalArgumentException.class, () -> PartialDate.parse(text));
  }

  @Test
  void refusesADayWithoutItsMonth() {
    OptionalInt none = OptionalInt.empty();
    IllegalArgumentException fault =
        assertThrows(
            IllegalArgumentException.class,
            () -> new PartialDate.Point(OptionalInt.of(1921), 0, none, OptionalInt.of(8), false));
    assertEquals("no date of these parts", fault.getMessage());
  }
}
