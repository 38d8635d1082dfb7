package org.lacuna.read.page;

/** What kind of character one is, for taking text out of markup. */
public final class Characters {
  /**
   * Soft hyphen, zero-width space and no-break space, word joiner, marks of direction. Not the zero
   * width joiner and non-joiner: in Persian, Hindi and in emoji they are spelling.
   */
  private static final String INVISIBLE =
      "\u00AD\u200B\u2060\uFEFF\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

  private static final char SOFT_HYPHEN = '\u00AD';

  /** Before the first script that is written in full-width cells. */
  private static final int FIRST_WIDE = 0x1100;

  private Characters() {}

  /**
   * Whether a character is white space of any kind, one that keeps words together included: a tab,
   * a space, {@code U+00A0}.
   */
  public static boolean isBlank(int character) {
    return character <= ' '
        ? Character.isWhitespace(character)
        : character > '~'
            && (Character.isWhitespace(character) || Character.isSpaceChar(character));
  }

  /**
   * Whether a character has no width and no meaning of its own, as a soft hyphen, {@code U+00AD}.
   */
  public static boolean isInvisible(int character) {
    return character >= SOFT_HYPHEN && INVISIBLE.indexOf(character) >= 0;
  }

  /** Whether a text has a letter or a digit. */
  public static boolean hasLetterOrDigit(String text) {
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (Character.isLetterOrDigit(codePoint)) {
        return true;
      }
      at += Character.charCount(codePoint);
    }
    return false;
  }

  /**
   * Whether the character is of a script that is written in full-width cells: {@code 東}, {@code 서}.
   */
  public static boolean isWide(int codePoint) {
    if (codePoint < FIRST_WIDE) {
      return false;
    }
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
      default ->
          (codePoint >= 0x3000 && codePoint <= 0x303F)
              || (codePoint >= 0xFF01 && codePoint <= 0xFF60);
    };
  }
}
