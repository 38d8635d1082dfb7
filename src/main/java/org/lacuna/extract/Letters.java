package org.lacuna.extract;

import org.lacuna.text.UnspacedScript;

/** Where words begin and end, in scripts that put spaces between them and scripts that do not. */
final class Letters {
  // Below it every script in use separates its words.
  private Letters() {}

  /** A letter, a digit, or a mark or joiner that belongs to the letters around it. */
  static boolean isWord(char c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
              Character.LOWERCASE_LETTER,
              Character.TITLECASE_LETTER,
              Character.MODIFIER_LETTER,
              Character.OTHER_LETTER,
              Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.DECIMAL_DIGIT_NUMBER ->
          true;
      default -> c == '\u200C' || c == '\u200D';
    };
  }

  /** A letter of a script with capitals, such as Latin; glued to digits it makes them a code. */
  static boolean isCased(char c) {
    return Character.isUpperCase(c) || Character.isLowerCase(c);
  }

  /** A letter of a script without capitals, such as Hebrew; a prefix of the digits after it. */
  static boolean isCaseless(char c) {
    return Character.getType(c) == Character.OTHER_LETTER;
  }

  private static boolean isHangul(char c) {
    return c >= '\uAC00' && c <= '\uD7A3';
  }

  /** Whether a word may begin there. */
  static boolean startsWord(String text, int at) {
    return at == 0
        || at == text.length()
        || !isWord(text.charAt(at - 1))
        || UnspacedScript.has(text.charAt(at))
        || UnspacedScript.has(text.charAt(at - 1));
  }

  /** Whether a word may end there; a Korean noun may also be followed by its particle. */
  static boolean endsWord(String text, int at) {
    return at >= text.length()
        || !isWord(text.charAt(at))
        || UnspacedScript.has(text.charAt(at))
        || UnspacedScript.has(text.charAt(at - 1))
        || isHangul(text.charAt(at - 1));
  }

  /** The end of the word characters from there on. */
  static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The place after one space, if one stands there. */
  static int afterSpace(String text, int at) {
    return at < text.length() && Character.isWhitespace(text.charAt(at)) || isFixedSpace(text, at)
        ? at + 1
        : at;
  }

  private static boolean isFixedSpace(String text, int at) {
    return at < text.length() && Character.isSpaceChar(text.charAt(at));
  }
}
