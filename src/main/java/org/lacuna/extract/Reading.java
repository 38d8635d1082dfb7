package org.lacuna.extract;

import java.math.BigDecimal;

/**
 * A number in a text with the magnitude and the unit that stand at it.
 *
 * @param start first code unit
 * @param end one past the last code unit
 * @param base its value without the magnitude; below zero after a minus
 * @param factor the magnitude: 1000000 for {@code 3,5 mill.}
 * @param unit the unit's normal symbol, or empty
 * @param signed whether the unit stood before the number
 */
record Reading(
    int start, int end, BigDecimal base, BigDecimal factor, String unit, boolean signed) {
  static Reading of(Numeral numeral) {
    return new Reading(numeral.start(), numeral.end(), numeral.amount(), BigDecimal.ONE, "", false);
  }

  BigDecimal amount() {
    return base.multiply(factor);
  }

  boolean isScaled() {
    return factor.compareTo(BigDecimal.ONE) != 0;
  }

  /** The same, from the sign on that stands before the digits. */
  Reading from(int sign, String text) {
    boolean negative = sign < start && "-\u2212".indexOf(text.charAt(sign)) >= 0;
    return new Reading(sign, end, negative ? base.negate() : base, factor, unit, signed);
  }

  /** The same, with the magnitude and the unit of the other end of its range. */
  Reading with(BigDecimal otherFactor, String otherUnit) {
    return new Reading(start, end, base, otherFactor, otherUnit, signed);
  }
}
