package org.lacuna.language;

import java.text.Normalizer;

/**
 * Letters without case and accents: {@code É} is {@code e}, {@code Й} is {@code и}, Turkish {@code
 * ı} is {@code i}. Composed and decomposed text fold to the same.
 */
final class LetterFold {
  /** Scripts that compose letters with marks lie below; what lies above is kept as it is. */
  private static final int TABLE_END = 0x2000;

  /** What a letter without a place in folded text becomes. */
  static final char DROPPED = 0;

  private static final char DOTLESS_I = '\u0131';
  private static final char[] TABLE = table();

  private LetterFold() {}

  private static char[] table() {
    char[] table = new char[TABLE_END];
    for (char c = 0; c < TABLE_END; c++) {
      char base = Character.isLetter(c) ? base(c) : c;
      table[c] = isDropped(c) ? DROPPED : base;
    }
    table[DOTLESS_I] = 'i';
    return table;
  }

  private static char base(char c) {
    char first = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    return Character.toLowerCase(first);
  }

  /**
   * Accents of Latin, Greek and Cyrillic, the points of Hebrew and Arabic, nukta and nasal signs,
   * tatweel.
   */
  private static boolean isDropped(char c) {
    return (c >= '\u0300' && c <= '\u036F')
        || (c >= '\u0591' && c <= '\u05C7')
        || (c >= '\u064B' && c <= '\u0655')
        || c == '\u093C'
        || c == '\u0901'
        || c == '\u0902'
        || c == '\u0640';
  }

  /** A character folded; {@link #DROPPED} if nothing is left of it. */
  static char fold(char c) {
    return c < TABLE_END ? TABLE[c] : Character.toLowerCase(c);
  }

  /** The letters of a stretch of text, folded. */
  static String fold(String text, int start, int end) {
    int plain = start;
    while (plain < end && text.charAt(plain) >= 'a' && text.charAt(plain) <= 'z') {
      plain++;
    }
    if (plain == end) {
      return text.substring(start, end);
    }
    char[] out = new char[end - start];
    text.getChars(start, plain, out, 0);
    int length = plain - start;
    for (int i = plain; i < end; i++) {
      char folded = fold(text.charAt(i));
      if (folded != DROPPED) {
        out[length++] = folded;
      }
    }
    return new String(out, 0, length);
  }
}
