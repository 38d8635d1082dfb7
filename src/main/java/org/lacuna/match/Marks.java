package org.lacuna.match;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What the punctuation of a sentence tells in every language: that it asks, quotes, exclaims, adds
 * something in brackets.
 */
enum Marks {
  QUESTION,
  EXCLAMATION,
  QUOTATION,
  BRACKETS,
  COLON,
  ELLIPSIS;

  private static final char LAST_ASCII = '\u007F';

  /** What it is called in an explanation: {@code quotation}. */
  String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The marks of a text, each once. */
  static Set<Marks> in(String text) {
    Set<Marks> marks = EnumSet.noneOf(Marks.class);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || (c >= 'a' && c <= 'z')) {
        continue;
      }
      switch (c) {
        case '?', '\u061F', '\uFF1F', '\u037E' -> marks.add(QUESTION);
        case '!', '\uFF01' -> marks.add(EXCLAMATION);
        case '(', '\uFF08', '[' -> marks.add(BRACKETS);
        case '\u2026' -> marks.add(ELLIPSIS);
        case ':', '\uFF1A' -> {
          boolean clock = i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
          if (!clock) {
            marks.add(COLON);
          }
        }
        case '"', '\u300C', '\u300E' -> marks.add(QUOTATION);
        default -> {
          if (isOpeningQuotationMark(c)) {
            marks.add(QUOTATION);
          }
        }
      }
    }
    return marks;
  }

  private static boolean isOpeningQuotationMark(char c) {
    return c > LAST_ASCII
        && (c == '\u201E' || Character.getType(c) == Character.INITIAL_QUOTE_PUNCTUATION);
  }
}
