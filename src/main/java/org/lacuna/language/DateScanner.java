package org.lacuna.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.lacuna.language.DateWord.Shape;

/**
 * Cuts text into words, numbers and marks.
 *
 * <p>A script that puts no spaces between words gives one word a character, so that 1921年2月 is four
 * words as {@code 1921 gada 2} is three. Invisible format characters are passed over.
 */
final class DateScanner {
  private static final int MOST_DIGITS = 9;
  private static final int LAST_SPACED = 0xE00;

  private DateScanner() {}

  static List<DateWord> scan(String text) {
    List<DateWord> words = new ArrayList<>(text.length() / 5 + 4);
    boolean glued = false;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      if (isSpace(c)) {
        glued = false;
      } else if (isPlainLetter(c)) {
        end = endOfWord(text, end);
        words.add(plain(Shape.WORD, at, end, glued, LetterFold.fold(text, at, end)));
        glued = true;
      } else if (Character.getType(c) != Character.FORMAT) {
        if (Character.isDigit(c)) {
          end = endOfNumber(text, end);
          words.add(number(text, at, end, glued));
        } else if (HanNumeral.starts(c)) {
          HanNumeral numeral = HanNumeral.read(text, at);
          end = numeral.end();
          words.add(numeral.word(text, at, glued));
        } else if (Character.isLetter(c)) {
          end = isUnspaced(c) ? end : endOfWord(text, end);
          words.add(plain(Shape.WORD, at, end, glued, LetterFold.fold(text, at, end)));
        } else {
          words.add(plain(Shape.MARK, at, end, glued, mark(text, at, end)));
        }
        glued = true;
      }
      at = end;
    }
    return words;
  }

  private static boolean isSpace(int c) {
    return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static int endOfNumber(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isDigit(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** The end of the word that goes on at a place. */
  static int endOfWord(String text, int at) {
    int end = at;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (!isPlainLetter(c) && !(Character.isLetter(c) ? !isUnspaced(c) : isMarkOnLetter(c))) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  /** Whether it is a letter of ASCII. */
  static boolean isPlainLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isMarkOnLetter(int c) {
    if (c < 0x80) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isUnspaced(int c) {
    if (c < LAST_SPACED) {
      return false;
    }
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
      default -> false;
    };
  }

  private static DateWord number(String text, int start, int end, boolean glued) {
    int digits = text.codePointCount(start, end);
    StringBuilder ascii = new StringBuilder(MOST_DIGITS);
    for (int i = start; i < end && ascii.length() < MOST_DIGITS; ) {
      int c = text.codePointAt(i);
      ascii.append(Character.digit(c, 10));
      i += Character.charCount(c);
    }
    int value = Integer.parseInt(ascii, 0, ascii.length(), 10);
    String key = String.valueOf(value);
    return new DateWord(Shape.NUMBER, start, end, glued, key, digits, value, false, DateRoles.NONE);
  }

  private static DateWord plain(Shape shape, int start, int end, boolean glued, String key) {
    return new DateWord(shape, start, end, glued, key, 0, 0, false, DateRoles.NONE);
  }

  /** Apostrophes, dashes and full stops come in many forms: one of each is enough here. */
  private static String mark(String text, int start, int end) {
    return switch (text.charAt(start)) {
      case '\u2018', '\u2019', '\u02BC', '\u05F3', '\u00B4', '\u2032' -> "'";
      case '\u2010', '\u2011', '\u2013', '\u2014', '\u2212', '\u05BE', '\uFF0D' -> "-";
      case '\u301C', '\uFF5E', '\u223C' -> "~";
      case '\u05F4', '\u201C', '\u201D', '\u201E' -> "\"";
      case '\u2024' -> ".";
      case '\uFF08' -> "(";
      case '\uFF09' -> ")";
      case '\uFF0C', '\u060C', '\u3001', '\u2E41' -> ",";
      default -> text.substring(start, end);
    };
  }
}
