package org.lacuna.extract;

import java.math.BigDecimal;

/**
 * A number as far as its own signs or words go, without magnitude and unit.
 *
 * @param start first code unit
 * @param end one past the last code unit
 * @param amount its value
 * @param shape how it is written
 */
record Numeral(int start, int end, BigDecimal amount, Shape shape) {
  /** How a number is written, as far as that says what it may be. */
  enum Shape {
    /** Digits only: may be a year. */
    BARE,
    /** Digits with separators or a fraction. */
    FORMATTED,
    /** In words. */
    SPELLED,
    /** In one word that also means other things, such as 四 or the number one. */
    WEAK,
    /** An ordinal, in words; takes no unit. */
    ORDINAL;

    boolean inDigits() {
      return this == BARE || this == FORMATTED;
    }
  }

  boolean isBareYear() {
    return shape == Shape.BARE
        && amount.compareTo(BigDecimal.valueOf(1000)) >= 0
        && amount.compareTo(BigDecimal.valueOf(2100)) <= 0;
  }
}
