package org.lacuna.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text must have to be read for dates. */
final class DateStartsTest {
  private static final DateStarts STARTS = new DateStarts(List.of("january", "may", "марта"));

  @ParameterizedTest
  @CsvSource({
    "In January, true",
    "in MAY, true",
    "mayor of a town, false",
    "Janus and Mars, true",
    "jam, false",
    "Ма\u0301рта, true",
    "no number here, false",
    "chapter 8, true",
    "\u0968 \u0926\u093F\u0928, true",
    "一月, true",
    "'', false",
  })
  void saysWhetherThereMayBeATime(String text, boolean may) {
    assertEquals(may, STARTS.mayStartIn(text));
  }
}
