package org.lacuna.language;

import com.ibm.icu.lang.UCharacter;
import java.lang.Character.UnicodeScript;
import org.lacuna.language.DateWord.Shape;

/**
 * A number in Chinese characters as dates have it: digit by digit, {@code 1-9-2-1} for a year, or
 * up to 99 with its tens. What is no such number is one character, a word.
 *
 * @param end one past its last code unit
 * @param digits how many digits the number has; 0 if it is none
 * @param value the number
 */
record HanNumeral(int end, int digits, int value) {
  private static final int TEN = 10;
  private static final int LONGEST = 4;
  private static final char ZERO = '\u3007';

  /** Whether the character stands for a digit or for ten. */
  static boolean starts(int c) {
    return digit(c) >= 0;
  }

  private static int digit(int c) {
    if (c == ZERO) {
      return 0;
    }
    if (c < 0x4E00 || c > 0x9FFF || UnicodeScript.of(c) != UnicodeScript.HAN) {
      return -1;
    }
    double value = UCharacter.getUnicodeNumericValue(c);
    return value >= 0 && value <= TEN && value == Math.rint(value) ? (int) value : -1;
  }

  /** The number whose first character stands there. */
  static HanNumeral read(String text, int at) {
    int end = at;
    boolean tens = false;
    while (end < text.length() && starts(text.charAt(end))) {
      tens |= digit(text.charAt(end)) == TEN;
      end++;
    }
    HanNumeral word = new HanNumeral(at + 1, 0, 0);
    if (end - at > LONGEST || goesOn(text, at, end)) {
      return word;
    }
    if (tens) {
      return withTens(text, at, end);
    }
    int value = 0;
    for (int i = at; i < end; i++) {
      value = value * TEN + digit(text.charAt(i));
    }
    return new HanNumeral(end, end - at, value);
  }

  /** Whether hundreds or more stand beside it: then it is a part of a longer number. */
  private static boolean goesOn(String text, int at, int end) {
    return isMagnitude(text, at - 1) || isMagnitude(text, end);
  }

  private static boolean isMagnitude(String text, int at) {
    if (at < 0 || at >= text.length() || text.charAt(at) < 0x4E00) {
      return false;
    }
    return UCharacter.getUnicodeNumericValue(text.charAt(at)) > TEN;
  }

  /** {@code 10}, {@code 10-9}, {@code 2-10} and {@code 2-10-1}. */
  private static HanNumeral withTens(String text, int at, int end) {
    int ten = digit(text.charAt(at)) == TEN ? at : at + 1;
    boolean sound =
        ten < end
            && digit(text.charAt(ten)) == TEN
            && end - ten <= 2
            && (end == ten + 1 || isUnit(text, ten + 1))
            && (ten == at || isUnit(text, at));
    if (!sound) {
      return new HanNumeral(at + 1, 0, 0);
    }
    int tens = ten == at ? 1 : digit(text.charAt(at));
    int units = end == ten + 1 ? 0 : digit(text.charAt(end - 1));
    return new HanNumeral(end, 2, tens * TEN + units);
  }

  private static boolean isUnit(String text, int at) {
    int digit = digit(text.charAt(at));
    return digit > 0 && digit < TEN;
  }

  /** The number as a word of a text. */
  DateWord word(String text, int start, boolean glued) {
    boolean number = digits > 0;
    String key = number ? String.valueOf(value) : text.substring(start, end);
    Shape shape = number ? Shape.NUMBER : Shape.WORD;
    return new DateWord(shape, start, end, glued, key, digits, value, false, DateRoles.NONE);
  }
}
