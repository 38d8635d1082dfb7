package org.lacuna.fact;

import java.math.BigDecimal;

/**
 * An amount and what it counts: {@code 3.5 km}, {@code 12 %}, {@code 12345}.
 *
 * <p>{@code 3.50} and {@code 3.5} are one amount.
 *
 * @param amount the number, without trailing zeros
 * @param unit the unit's symbol ({@code km}, {@code %}, {@code EUR}, {@code °C}); empty when there
 *     is none
 */
public record Quantity(BigDecimal amount, String unit) {
  /** Strips trailing zeros. */
  public Quantity {
    amount = amount.stripTrailingZeros();
  }

  /** An amount without a unit: {@code 12345}. */
  public static Quantity of(BigDecimal amount) {
    return new Quantity(amount, "");
  }

  /**
   * Whether the other is the same amount; units are compared only where both are given: {@code 12
   * km} agrees with {@code 12}, and not with {@code 12 %}.
   */
  public boolean agreesWith(Quantity other) {
    return amount.equals(other.amount)
        && (unit.isEmpty() || other.unit.isEmpty() || unit.equals(other.unit));
  }

  /** Plain decimal, and the unit after a space: {@code 3500000}, {@code -4.5 °C}. */
  @Override
  public String toString() {
    String number = amount.toPlainString();
    return unit.isEmpty() ? number : number + " " + unit;
  }
}
