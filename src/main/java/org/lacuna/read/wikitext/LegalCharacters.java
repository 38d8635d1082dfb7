package org.lacuna.read.wikitext;

/**
 * The characters of a page as far as they are characters: a lone surrogate and what Unicode keeps
 * for no character become U+FFFD, a control character becomes a space, a carriage return what it
 * means. As many as before.
 */
final class LegalCharacters {
  private static final char NONE = '\uFFFD';

  private LegalCharacters() {}

  static char[] of(String source) {
    char[] chars = source.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (c < ' ') {
        chars[i] = control(chars, i, c);
      } else if (Character.isHighSurrogate(c) && i + 1 < chars.length) {
        int codePoint = Character.toCodePoint(c, chars[i + 1]);
        if (!Character.isLowSurrogate(chars[i + 1]) || isNone(codePoint)) {
          chars[i] = NONE;
        } else {
          i++;
        }
      } else if (Character.isSurrogate(c) || isNone(c) || c >= '\uFFF9' && c <= '\uFFFC') {
        chars[i] = NONE;
      } else if (c >= '\u007F' && c <= '\u009F') {
        chars[i] = ' ';
      }
    }
    return chars;
  }

  private static char control(char[] chars, int at, char c) {
    if (c == '\n' || c == '\t') {
      return c;
    }
    if (c != '\r') {
      return ' ';
    }
    boolean ofTwo = at + 1 < chars.length && chars[at + 1] == '\n';
    boolean blankLine = at > 0 && chars[at - 1] == '\n';
    return ofTwo && !blankLine ? ' ' : '\n';
  }

  private static boolean isNone(int codePoint) {
    return Character.getType(codePoint) == Character.PRIVATE_USE
        || (codePoint & 0xFFFE) == 0xFFFE
        || codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
  }
}
