package org.lacuna.split;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.SentenceBreak;
import com.ibm.icu.lang.UProperty;

/** What a character means for where sentences end, in all scripts, by Unicode's own properties. */
final class Signs {
  private static final char ELLIPSIS = '\u2026';
  private static final int FULLWIDTH_STOP = 0xFF0E;
  private static final char DANDA = '\u0964';
  private static final char URDU_STOP = '\u06D4';
  private static final char FIRST_KANA = '\u3040';
  private static final char LAST_KANA = '\u30FF';
  private static final String IDEOGRAPHIC_STOPS = "\u3002\uFF61";

  /** From ASCII up to here no character has Unicode's property of a terminator. */
  private static final int NO_TERMINATOR_BEFORE = 0x37E;

  /** Between these are letters and marks of many scripts, but no quotation marks or brackets. */
  private static final int AFTER_ANGLE_QUOTATION = 0xBC;

  private static final int FIRST_TIBETAN = 0xF00;

  private static final int FIRST_THAI = 0xE00;
  private static final int AFTER_LAO = 0xF00;

  private Signs() {}

  /**
   * A character that can end a sentence in any language: {@code . ! ?} and those of all scripts.
   */
  static boolean isTerminator(int c) {
    if (c < NO_TERMINATOR_BEFORE) {
      return c == '.' || c == '!' || c == '?';
    }
    return c == ELLIPSIS
        || !Character.isLetter(c) && UCharacter.hasBinaryProperty(c, UProperty.S_TERM);
  }

  /**
   * Whether the character at an index can end a sentence where it stands: also the semicolon after
   * Greek, which is its question mark, and the colon after Armenian, typed for its full stop.
   */
  static boolean terminates(String text, int index) {
    char c = text.charAt(index);
    if (c >= 'A' && c < NO_TERMINATOR_BEFORE || c == ' ') {
      return false; // nearly all there is in most texts
    }
    if (c == ';' || c == ':') {
      Character.UnicodeScript asking =
          c == ';' ? Character.UnicodeScript.GREEK : Character.UnicodeScript.ARMENIAN;
      return index > 0 && Character.UnicodeScript.of(text.charAt(index - 1)) == asking;
    }
    return isTerminator(c);
  }

  /** A full stop that may be the dot of an abbreviation. */
  static boolean isDot(int c) {
    return c == '.' || c == FULLWIDTH_STOP;
  }

  /** A sign of something left out: {@code …} or the dots that stand for it. */
  static boolean isEllipsis(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != '.' && text.charAt(i) != ELLIPSIS) {
        return false;
      }
    }
    return end - start > 1 || text.charAt(start) == ELLIPSIS;
  }

  /** A full stop of any script whose sentences have one, and no question or exclamation. */
  static boolean isStop(int c) {
    return isDot(c) || c == DANDA || c == URDU_STOP || IDEOGRAPHIC_STOPS.indexOf(c) >= 0;
  }

  /** A dash as long as a letter or longer. */
  static boolean isDash(int c) {
    return c >= '\u2013' && c <= '\u2015';
  }

  /** A character of Chinese or Japanese script, where words have no spaces between them. */
  static boolean isUnspaced(int c) {
    return c >= FIRST_KANA && (c <= LAST_KANA || Character.isIdeographic(c));
  }

  /** Whether text can go on after it without a space, as after the ideographic full stop. */
  static boolean needsNoSpace(int c) {
    return c >= 0x80 && c != ELLIPSIS;
  }

  /** A quotation mark or bracket, opening or closing. */
  static boolean isEnclosing(int c) {
    if (c >= 'a' && c <= 'z' || c == ' ' || c >= AFTER_ANGLE_QUOTATION && c < FIRST_TIBETAN) {
      return false;
    }
    if (c < 0x80) {
      return c == '"' || c == '(' || c == ')' || c == '[' || c == ']' || c == '{' || c == '}';
    }
    return switch (Character.getType(c)) {
      case Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** What may stand between a terminator and the white space after it. */
  static boolean isCloser(int c) {
    return c == '\''
        || c == '*'
        || c == '\u00BB'
        || isEnclosing(c) && !isOpeningBracket(c)
        || Character.getType(c) == Character.OTHER_NUMBER;
  }

  /** A bracket that opens, by its category; quotation marks are not told apart so. */
  static boolean isOpeningBracket(int c) {
    return Character.getType(c) == Character.START_PUNCTUATION && c != '\u201E' && c != '\u201A';
  }

  /** A bracket that closes, by its category. */
  static boolean isClosingBracket(int c) {
    return Character.getType(c) == Character.END_PUNCTUATION;
  }

  /** White space of any kind, the no-break ones included. */
  static boolean isSpace(int c) {
    if (c < 0x80) {
      return c == ' ' || c >= '\t' && c <= '\r';
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /**
   * A lower-case letter of a script in which case tells where sentences start; not a Georgian one.
   */
  static boolean isLower(int c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z';
    }
    return UCharacter.getIntPropertyValue(c, UProperty.SENTENCE_BREAK) == SentenceBreak.LOWER;
  }

  /** A letter of a script that has no case. */
  static boolean isCaseless(int c) {
    return Character.getType(c) == Character.OTHER_LETTER;
  }

  /** A capital or title-case letter. */
  static boolean isUpper(int c) {
    return Character.isUpperCase(c) || Character.isTitleCase(c);
  }

  /** A letter, or a mark that belongs to the letter before it. */
  static boolean isLetterOrMark(int c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
    return Character.isLetter(c)
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
                  Character.COMBINING_SPACING_MARK,
                  Character.ENCLOSING_MARK,
                  Character.FORMAT ->
              true;
          default -> false;
        };
  }

  /** The mark that closes the title of a book in Chinese. */
  static boolean isTitleMark(int c) {
    return c == '\u300B' || c == '\u3009';
  }

  /** A closing round or square bracket, narrow or wide. */
  static boolean isParenthesis(int c) {
    return c == ')' || c == ']' || c == '\uFF09' || c == '\uFF3D';
  }

  /** A character of a script that has spaces between phrases only: Thai and Lao. */
  static boolean isSpacedByPhrase(int c) {
    if (c < FIRST_THAI || c >= AFTER_LAO) {
      return false;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.THAI || script == Character.UnicodeScript.LAO;
  }

  /** Whether a text has a character of such a script. */
  static boolean hasPhrases(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isSpacedByPhrase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
