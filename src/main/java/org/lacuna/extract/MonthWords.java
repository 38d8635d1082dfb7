package org.lacuna.extract;

import org.lacuna.language.DateRole;

/**
 * How surely a word that may name a month does: {@code May} in English, {@code mai} in French, but
 * neither {@code may} nor, inside a sentence, {@code Mars}.
 */
final class MonthWords {
  private final DateText text;

  MonthWords(DateText text) {
    this.text = text;
  }

  /** The index after a month and the dot of its abbreviation. */
  int after(int month) {
    boolean dot =
        text.is(month, DateRole.SHORT_MONTH)
            && text.isMark(month + 1, '.')
            && text.isGlued(month + 1);
    return dot ? month + 2 : month + 1;
  }

  /**
   * Without its dot an abbreviation may be any word, unless capitals tell it and a year follows.
   */
  boolean isDoubtfullyShort(int i) {
    boolean plain = text.is(i, DateRole.SHORT_MONTH) && after(i) == i + 1;
    boolean told = (text.word(i).capital() && text.isNumber(i + 1)) || text.isJoint(i + 1);
    return plain && !told;
  }

  /** A month in small letters where the language writes it with a capital: English <em>may</em>. */
  boolean isOddlySmall(int i) {
    return text.word(i).capital() && text.isLowerCase(i);
  }

  /** A month with a capital inside a sentence where the language does not: French <em>Mars</em>. */
  boolean isOddlyCapital(int i) {
    return !text.word(i).capital() && text.isCapitalised(i) && i > 0;
  }

  /** {@code 2月} can be nothing else. */
  boolean hasDigits(int month) {
    return text.surface(month).codePoints().anyMatch(Character::isDigit);
  }

  /** Whether a month is meant where no year stands beside it: no abbreviation, no common word. */
  boolean isSure(int i) {
    boolean dotted = text.isMark(i + 1, '.') && text.isGlued(i + 1);
    boolean full = !text.is(i, DateRole.SHORT_MONTH) || dotted || text.word(i).capital();
    return (full || hasDigits(i)) && !isOddlySmall(i);
  }
}
