package org.lacuna.extract;

import org.lacuna.language.DateOrder.Years;
import org.lacuna.language.DateRole;

/**
 * Four digits that no word marks as a year.
 *
 * <p>From 1000 to 2100 they are a year where nothing tells that they count something: no currency,
 * no percent, no separator with more digits, no word before that announces an amount or a label
 * (<em>more than</em>, <em>No.</em>), no word after that is counted (<em>people</em>, <em>km</em>).
 * Before any other word in lower case they are a year only after a word that stands before years
 * (<em>in</em>), after a name or where the sentence begins. So <em>with 1500 manuscripts</em> is an
 * amount; <em>of 1500 manuscripts</em> is taken for a year: only a list of all nouns could tell.
 */
final class BareYears {
  /** A number of three digits by itself is an amount. */
  private static final int FIRST = 1000;

  /** What texts of our time tell of the years to come ends with this century. */
  private static final int LAST = 2100;

  private final DateText text;

  BareYears(DateText text) {
    this.text = text;
  }

  /** Whether a number is one that may be a year by itself. */
  boolean isPlain(int number) {
    int value = text.word(number).value();
    return text.isNumber(number, 4) && value >= FIRST && value <= LAST;
  }

  /**
   * Whether four digits are a year.
   *
   * @param i the index of the number
   * @param afterMark the index after it and what marks it as a year, if anything does
   */
  boolean isYear(int i, int afterMark) {
    int value = text.word(i).value();
    if (!text.isNumber(i, 4) || value < FIRST || (value > LAST && !mayBeBuddhist(value))) {
      return false;
    }
    if (text.isSign(i - 1) || isLabelled(i) || isModel(i)) {
      return false;
    }
    int next = i + 1;
    if (afterMark > next) {
      return true;
    }
    boolean gluedWord = text.isGlued(next) && text.isWord(next);
    return !gluedWord
        && !text.isCounted(text.isJoint(next) ? next + 1 : next)
        && !isThousands(next)
        && !isFirstOfAmounts(next)
        && (!isBeforeNoun(next) || isYearPlace(i));
  }

  private boolean mayBeBuddhist(int value) {
    return Era.isBuddhist(value) && text.order().years() == Years.BUDDHIST;
  }

  private boolean isLabelled(int i) {
    int before = i - 1;
    if (text.isMark(before, '.') && !text.is(before, DateRole.LABEL)) {
      before--;
    }
    return text.is(before, DateRole.LABEL);
  }

  /** {@code Boeing-1500}, but not {@code pre-1900}; {@code 5/1900}. */
  private boolean isModel(int i) {
    boolean joined = text.isGlued(i) && text.isGlued(i - 1);
    boolean hyphen = joined && text.isMark(i - 1, '-') && text.isWord(i - 2);
    return (hyphen && text.isCapitalised(i - 2) && text.word(i - 2).roles().isEmpty())
        || (joined && text.isMark(i - 1, '/') && text.isWord(i - 2));
  }

  private boolean isThousands(int i) {
    return text.isNumber(i, 3) && !text.isGlued(i);
  }

  /** The first number of {@code 1500 to 2000 soldiers}. */
  private boolean isFirstOfAmounts(int i) {
    boolean joins = text.isAny(i, DateRole.TO, DateRole.AND) || text.isMark(i, '-');
    return joins && text.isNumber(i + 1) && text.isCounted(i + 2);
  }

  /**
   * Whether the word may be one that is counted. German nouns have capitals, and so have the names
   * after years; there only the known words count.
   */
  boolean isBeforeNoun(int i) {
    return !text.capitalisesNouns()
        && text.isLowerCase(i)
        && !text.isGlued(i)
        && text.word(i).roles().isEmpty();
  }

  /** Whether the word before is one that stands before years. */
  private boolean isYearPlace(int i) {
    int before = i - 1;
    return before < 0
        || text.isAny(
            before,
            DateRole.CUE,
            DateRole.OF,
            DateRole.MONTH,
            DateRole.FROM,
            DateRole.TO,
            DateRole.BETWEEN)
        || text.isMark(before, '(')
        || text.isMark(before, '-')
        || text.isCapitalised(before);
  }
}
