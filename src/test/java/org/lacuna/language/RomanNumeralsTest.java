package org.lacuna.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Roman numerals up to 39. */
final class RomanNumeralsTest {
  @ParameterizedTest
  @CsvSource({"I,1", "IV,4", "VIII,8", "IX,9", "XIV,14", "XIX,19", "XXIV,24", "XXXIX,39"})
  void areRead(String numeral, int expected) {
    assertEquals(OptionalInt.of(expected), RomanNumerals.value(numeral));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "IIX", "xix", "VX", "XL", "Xa", "IVI", " I"})
  void whatIsNoneIsNone(String word) {
    assertEquals(OptionalInt.empty(), RomanNumerals.value(word));
  }
}
