package org.lacuna.language;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Roman numerals as far as centuries and rulers are numbered with them: up to 39. */
public final class RomanNumerals {
  private static final Pattern NUMERAL = Pattern.compile("X{0,3}(?:IX|IV|V?I{0,3})");

  private RomanNumerals() {}

  /**
   * The number that a numeral in capitals means: 19 for {@code XIX}; empty for what is none, as
   * {@code IIX}, {@code xix} or no letter at all.
   */
  public static OptionalInt value(String numeral) {
    if (numeral.isEmpty() || !NUMERAL.matcher(numeral).matches()) {
      return OptionalInt.empty();
    }
    int value = 0;
    int before = 0;
    for (int i = numeral.length() - 1; i >= 0; i--) {
      int digit = digit(numeral.charAt(i));
      value += digit < before ? -digit : digit;
      before = digit;
    }
    return OptionalInt.of(value);
  }

  private static int digit(char letter) {
    return switch (letter) {
      case 'I' -> 1;
      case 'V' -> 5;
      default -> 10;
    };
  }
}
