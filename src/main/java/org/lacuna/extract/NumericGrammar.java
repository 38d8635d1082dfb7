package org.lacuna.extract;

import java.util.Optional;
import java.util.OptionalInt;
import org.lacuna.fact.PartialDate;
import org.lacuna.language.DateOrder.First;
import org.lacuna.language.DateRole;

/**
 * Dates of three parts that marks join: {@code 1921-02-08}, {@code 8.2.1921}, {@code 08/Feb/1921},
 * and of two: {@code 02/1921}. Day and month come in the order of the language, and in the other
 * one where that is impossible.
 */
final class NumericGrammar {
  /** With fewer digits it may as well be a day or a version number. */
  private static final int FIRST_YEAR = 1000;

  private static final int LAST_YEAR = 2999;

  private final DateText text;

  NumericGrammar(DateText text) {
    this.text = text;
  }

  /** Year, month and day; a month in digits has the year of four digits before or after it. */
  Optional<DateMatch> day(int i) {
    int second = i + 2;
    int third = i + 4;
    if (!isSeparator(i + 1) || !isSeparator(second + 1)) {
      return spaced(i);
    }
    return text.opens(i) ? dayAfterJoint(i) : Optional.empty();
  }

  /** The same after a dash: {@code 12.2.1921} of {@code 8.2.1921–12.2.1921}. */
  Optional<DateMatch> dayAfterJoint(int i) {
    int second = i + 2;
    int third = i + 4;
    if (!isSeparator(i + 1) || !isSeparator(second + 1) || !agree(i + 1, second + 1)) {
      return Optional.empty();
    }
    if (text.is(i, DateRole.MONTH)) {
      return named(i, i, second, third);
    }
    if (text.is(second, DateRole.MONTH)) {
      return named(i, second, i, third);
    }
    if (text.is(third, DateRole.MONTH)) {
      return named(i, third, i, second);
    }
    return inDigits(i, second, third);
  }

  /** {@code 08/Feb/1921}: beside the name of a month four digits are the year, fewer the day. */
  private Optional<DateMatch> named(int i, int month, int one, int other) {
    int year = isYear(one) ? one : other;
    int day = isYear(one) ? other : one;
    return isYear(year) && isShort(day) && text.closes(i + 5)
        ? matched(i, i + 4, year, month, day)
        : Optional.empty();
  }

  /** {@code 08 02 1921}, which may be no part of a row of numbers. */
  private Optional<DateMatch> spaced(int i) {
    boolean three = text.isNumber(i) && text.isNumber(i + 1) && text.isNumber(i + 2);
    boolean row = text.isNumber(i - 1) || text.isNumber(i + 3) || text.isSign(i - 1);
    boolean apart = !text.isGlued(i + 1) && !text.isGlued(i + 2);
    if (!three || row || !apart || !text.opens(i) || text.isCounted(i + 3)) {
      return Optional.empty();
    }
    return inDigits(i, i + 1, i + 2);
  }

  private Optional<DateMatch> inDigits(int i, int second, int third) {
    if (!isShort(second)) {
      return Optional.empty();
    }
    if (isYear(i) && isShort(third)) {
      return matched(i, third, i, second, third);
    }
    if (!isYear(third) || !isShort(i) || !(text.closes(third + 1) || text.isMark(third + 1, '-'))) {
      return Optional.empty();
    }
    boolean monthFirst = text.order().numeric() == First.MONTH;
    return monthFirst ? matched(i, third, third, i, second) : matched(i, third, third, second, i);
  }

  /** {@code 02/1921}, {@code 1921-02}, where the month has two digits. */
  Optional<DateMatch> month(int i) {
    int second = i + 2;
    if (!text.isJoint(i + 1) || !text.isNumber(second) || !text.opens(i)) {
      return Optional.empty();
    }
    int year = isYear(i) ? i : second;
    int month = isYear(i) ? second : i;
    int number = text.word(month).value();
    boolean sound =
        isYear(year)
            && text.isNumber(month, 2)
            && number >= 1
            && number <= 12
            && text.closes(second + 1)
            && !text.isCounted(second + 1);
    return sound
        ? Optional.of(
            new DateMatch(i, second + 1, PartialDate.ofMonth(text.word(year).value(), number)))
        : Optional.empty();
  }

  /** {@code 8.2.} or {@code 28.10.} after a word that stands before dates. */
  Optional<DateMatch> yearless(int i) {
    boolean dotted =
        isShort(i)
            && isDot(i + 1)
            && isShort(i + 2)
            && text.isGlued(i + 2)
            && isDot(i + 3)
            && !text.isNumber(i + 4);
    if (!dotted || !text.is(i - 1, DateRole.CUE) || text.order().numeric() != First.DAY) {
      return Optional.empty();
    }
    return DateMatch.day(OptionalInt.empty(), text.word(i + 2).value(), text.word(i).value())
        .map(point -> new DateMatch(i, i + 4, PartialDate.at(point)));
  }

  private boolean isDot(int i) {
    return text.isMark(i, '.') && text.isGlued(i);
  }

  private boolean isSeparator(int i) {
    boolean slash = (text.isMark(i, '-') || text.isMark(i, '/')) && text.isGlued(i + 1);
    boolean comma = text.isMark(i, ',') && text.isMark(i - 2, '/');
    return (slash || comma || text.isMark(i, '.')) && text.isGlued(i);
  }

  private boolean agree(int first, int second) {
    return (text.isMark(second, ',') || text.word(first).key().equals(text.word(second).key()));
  }

  private boolean isYear(int i) {
    int value = text.word(i).value();
    return text.isNumber(i, 4) && value >= FIRST_YEAR && value <= LAST_YEAR;
  }

  private boolean isShort(int i) {
    return text.isNumber(i, 1) || text.isNumber(i, 2);
  }

  private Optional<DateMatch> matched(int from, int last, int year, int month, int day) {
    OptionalInt y = OptionalInt.of(text.word(year).value());
    int m = text.word(month).value();
    int d = text.word(day).value();
    Optional<PartialDate.Point> point = DateMatch.day(y, m, d);
    return (point.isPresent() ? point : DateMatch.day(y, d, m))
        .map(p -> new DateMatch(from, last + 1, PartialDate.at(p)));
  }
}
