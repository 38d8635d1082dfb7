package org.lacuna.extract;

import java.util.Optional;
import java.util.OptionalInt;
import org.lacuna.fact.PartialDate;
import org.lacuna.fact.PartialDate.Bound;
import org.lacuna.language.DateOrder.First;
import org.lacuna.language.DateRole;

/**
 * Dates that name a month, in any order, with or without day and year: {@code 8 February 1921},
 * {@code February 8}, {@code 1921. gada 8. februāris}, {@code 2월 8일}.
 */
final class DayGrammar {
  private static final int LAST_DAY = 31;
  // "the thirty first of the month of May": three words of a number and two between.
  private static final int MOST_SPELLED = 5;

  private final DateText text;
  private final YearGrammar years;

  DayGrammar(DateText text, YearGrammar years) {
    this.text = text;
    this.years = years;
  }

  /** {@code 8 February 1921}, {@code 8 de febrer}, {@code 05-Aug-2016}. */
  Optional<DateMatch> dayFirst(int i) {
    int number = text.skip(i, 1, DateRole.DAY);
    if (mayBeSpelled(number)) {
      return spelledDay(i, number);
    }
    return text.opens(number)
        ? dayAfterJoint(i).or(() -> dayOfNumberedMonth(i, number))
        : Optional.empty();
  }

  /** {@code 7. vierter 2016}: both day and month are ordinals, the month in words. */
  private Optional<DateMatch> dayOfNumberedMonth(int i, int number) {
    int month = text.afterOrdinal(number + 1);
    boolean ordinals =
        isDay(number)
            && month > number + 1
            && text.isWord(month)
            && text.isSpelledOrdinal(month, month + 1);
    Optional<DateMatch> year = ordinals ? years.completing(month + 1) : Optional.empty();
    return year.flatMap(
            y ->
                point(
                    yearOf(y), text.spelled(month, month + 1).orElse(0), text.word(number).value()))
        .map(point -> new DateMatch(i, year.get().to(), PartialDate.at(point)));
  }

  /** Whether a word stands so near before a month that it may spell the day. */
  boolean mayBeSpelled(int i) {
    if (!text.isWord(i) || text.is(i, DateRole.MONTH)) {
      return false;
    }
    for (int at = i + 1; at <= i + MOST_SPELLED; at++) {
      if (text.is(at, DateRole.MONTH)) {
        return true;
      }
    }
    return false;
  }

  /** {@code siebter Mai 1921}, {@code the seventh of May}, {@code dos de mayo}. */
  private Optional<DateMatch> spelledDay(int i, int number) {
    for (int to = number + 3; to > number; to--) {
      int month = text.skip(to, 2, DateRole.OF);
      if (to <= text.size() && text.is(month, DateRole.MONTH)) {
        OptionalInt day = text.spelled(number, to);
        int end = afterMonth(month);
        Optional<DateMatch> year = years.completing(end);
        boolean ordinal = day.isPresent() && text.isSpelledOrdinal(number, to);
        if (day.isPresent() && year.isPresent() && (ordinal || month > to)) {
          return day(i, year.get().to(), yearOf(year.get()), month, day.getAsInt());
        }
        if (ordinal && month > to && isSurelyMonth(month)) {
          return day(i, end, OptionalInt.empty(), month, day.getAsInt());
        }
      }
    }
    return Optional.empty();
  }

  /** The same after a dash: {@code 12 February 1921} of {@code 8–12 February 1921}. */
  Optional<DateMatch> dayAfterJoint(int i) {
    int number = text.skip(i, 1, DateRole.DAY);
    if (!isDay(number)) {
      return Optional.empty();
    }
    int month = beforeMonth(afterDay(number));
    if (!text.is(month, DateRole.MONTH)) {
      return Optional.empty();
    }
    int day = text.word(number).value();
    int to = afterMonth(month);
    Optional<DateMatch> year = years.completing(to);
    if (year.isPresent()) {
      return day(i, year.get().to(), yearOf(year.get()), month, day);
    }
    return isSurelyMonth(month) ? day(i, to, OptionalInt.empty(), month, day) : Optional.empty();
  }

  /** {@code February 8, 1921}, {@code May 25th}, {@code February 1921}. */
  Optional<DateMatch> monthFirst(int i) {
    if (!text.is(i, DateRole.MONTH)) {
      return Optional.empty();
    }
    Optional<DateMatch> date = monthDay(i);
    return date.isPresent() ? date : monthYear(i);
  }

  private Optional<DateMatch> monthDay(int i) {
    int number = afterMonth(i);
    boolean joined = text.isMark(number, ',') || text.isJoint(number);
    number = text.skip(joined ? number + 1 : number, 1, DateRole.OF);
    if (!isDay(number) || !text.closes(number + 1) && !text.isJoint(number + 1)) {
      return Optional.empty();
    }
    int to = afterDay(number);
    int day = text.word(number).value();
    Optional<DateMatch> year = years.completing(to);
    if (year.isPresent()) {
      return day(i, year.get().to(), yearOf(year.get()), i, day);
    }
    boolean usual = to > number + 1 || text.order().leads().contains(First.MONTH);
    boolean counted = text.isCounted(to) || text.isMark(to, ':') || !text.closes(to);
    return usual && !counted && !joined && isSurelyMonth(i)
        ? day(i, to, OptionalInt.empty(), i, day)
        : Optional.empty();
  }

  private Optional<DateMatch> monthYear(int i) {
    int to = afterMonth(i);
    boolean strayCapital = isOddlyCapital(i) && !text.is(to, DateRole.OF);
    Optional<DateMatch> year = years.completing(to);
    if (year.isEmpty() || isOddlySmall(i) || strayCapital || isDoubtfullyShort(i)) {
      return Optional.empty();
    }
    return withinYear(year.get())
        .map(y -> new DateMatch(i, year.get().to(), PartialDate.ofMonth(y, month(i))));
  }

  /**
   * Without its dot an abbreviation may be any word, unless capitals tell it and a year follows.
   */
  private boolean isDoubtfullyShort(int i) {
    boolean plain = text.is(i, DateRole.SHORT_MONTH) && afterMonth(i) == i + 1;
    boolean told = (text.word(i).capital() && text.isNumber(i + 1)) || text.isJoint(i + 1);
    return plain && !told;
  }

  private Optional<Integer> withinYear(DateMatch year) {
    OptionalInt number = yearOf(year);
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  /** {@code 1921. gada 8. februāris}, {@code 1921 m. vasario 8 d.}, {@code 2019-aug-1}. */
  Optional<DateMatch> yearFirst(int i) {
    int number = text.skip(i, 2, DateRole.YEAR, DateRole.AD, DateRole.BUDDHIST);
    if (!text.isNumber(number, 4) || !text.opens(number)) {
      return Optional.empty();
    }
    int to = years.afterMark(number);
    boolean marked = to > number + 1 || text.isJoint(to);
    to = text.isJoint(to) || text.isMark(to, ',') ? to + 1 : afterOrdinal(to);
    to = text.skip(to, 1, DateRole.OF, DateRole.YEAR);
    boolean monthNext = text.is(to, DateRole.MONTH);
    if (!monthNext && !isDay(to)
        || !marked && !text.order().leads().contains(First.YEAR)
        || monthNext && isOddlySmall(to) && !text.isJoint(to - 1)) {
      return Optional.empty();
    }
    int year = text.word(number).value();
    Optional<DateMatch> rest = monthNext ? afterYear(to) : dayFirst(to);
    return rest.filter(date -> point(date).year().isEmpty())
        .map(date -> inYear(date, year).startingAt(i));
  }

  /**
   * The end of a stretch of time that takes its year, and perhaps its month, from the start before
   * it: in the order year, month, day what comes first is told once, {@code 1809. május 3–5.}
   */
  Optional<DateMatch> yearFirstEnd(DateMatch start, int i) {
    boolean told = start.date().bound() == Bound.AT && point(start).month().isPresent();
    int number = text.skip(start.from(), 2, DateRole.YEAR, DateRole.AD, DateRole.BUDDHIST);
    if (!told || !text.isNumber(number, 4) || point(start).year().isEmpty()) {
      return Optional.empty();
    }
    int year = point(start).year().getAsInt();
    if (isDay(i) && point(start).day().isPresent()) {
      int to = afterDay(i);
      boolean marked = text.is(to - 1, DateRole.DAY_MARK) || text.order().written() == First.YEAR;
      return marked && text.closes(to)
          ? point(OptionalInt.of(year), point(start).month().getAsInt(), text.word(i).value())
              .map(day -> new DateMatch(i, to, PartialDate.at(day)))
          : Optional.empty();
    }
    return monthFirst(i).or(() -> lone(i)).map(end -> inYear(end, year));
  }

  private int afterOrdinal(int i) {
    return text.isMark(i, '.') && text.isGlued(i) ? i + 1 : i;
  }

  /** {@code február 8}, {@code aug-1} or {@code február} after a year. */
  private Optional<DateMatch> afterYear(int month) {
    int number = afterMonth(month);
    boolean joined = text.isJoint(number) || text.isMark(number, ',');
    number = joined ? number + 1 : text.skip(number, 1, DateRole.OF, DateRole.DAY);
    if (isDay(number)) {
      return day(month, afterDay(number), OptionalInt.empty(), month, text.word(number).value());
    }
    return Optional.of(new DateMatch(month, month + 1, PartialDate.ofYearlessMonth(month(month))));
  }

  /**
   * A month by itself, {@code in February}. Its name in full and as the language writes it, after a
   * word that stands before months and not before a name that goes on: <em>in May</em> but not
   * <em>Theresa May</em>, <em>may</em> or <em>in March Street</em>.
   */
  Optional<DateMatch> lone(int i) {
    if (!text.is(i, DateRole.MONTH)) {
      return Optional.empty();
    }
    boolean cued =
        text.isAny(
            i - 1, DateRole.CUE, DateRole.FROM, DateRole.TO, DateRole.BETWEEN, DateRole.ABOUT);
    boolean full = !text.is(i, DateRole.SHORT_MONTH) && !isOddlySmall(i) && !isOddlyCapital(i);
    boolean alone = !text.isCapitalised(i + 1) || text.isGlued(i + 1) || text.capitalisesNouns();
    return hasDigits(i) || (cued && full && alone && !text.isNumber(i + 1))
        ? Optional.of(new DateMatch(i, i + 1, PartialDate.ofYearlessMonth(month(i))))
        : Optional.empty();
  }

  boolean isDay(int i) {
    int value = text.word(i).value();
    return text.isNumber(i) && text.word(i).digits() <= 2 && value >= 1 && value <= LAST_DAY;
  }

  int afterDay(int number) {
    int at = text.afterOrdinal(number + 1);
    return text.skip(at, 1, DateRole.DAY_MARK);
  }

  private int beforeMonth(int i) {
    int at = text.isMark(i, ',') || text.isJoint(i) ? i + 1 : i;
    return text.skip(at, 3, DateRole.OF, DateRole.DAY_MARK);
  }

  private int afterMonth(int month) {
    boolean dot =
        text.is(month, DateRole.SHORT_MONTH)
            && text.isMark(month + 1, '.')
            && text.isGlued(month + 1);
    return dot ? month + 2 : month + 1;
  }

  private int month(int i) {
    return text.word(i).value();
  }

  /** A month in small letters where the language writes it with a capital: English <em>may</em>. */
  private boolean isOddlySmall(int i) {
    return text.word(i).capital() && text.isLowerCase(i);
  }

  /** A month with a capital inside a sentence where the language does not: French <em>Mars</em>. */
  private boolean isOddlyCapital(int i) {
    return !text.word(i).capital() && text.isCapitalised(i) && i > 0;
  }

  /** {@code 2月} can be nothing else. */
  private boolean hasDigits(int month) {
    return text.surface(month).codePoints().anyMatch(Character::isDigit);
  }

  private boolean isSurelyMonth(int i) {
    boolean dotted = text.isMark(i + 1, '.') && text.isGlued(i + 1);
    boolean full = !text.is(i, DateRole.SHORT_MONTH) || dotted || text.word(i).capital();
    return (full || hasDigits(i)) && !isOddlySmall(i);
  }

  private Optional<DateMatch> day(int from, int to, OptionalInt year, int month, int day) {
    return point(year, month(month), day)
        .map(point -> new DateMatch(from, to, PartialDate.at(point)));
  }

  /** The day; empty when the month has no such day. */
  static Optional<PartialDate.Point> point(OptionalInt year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > PartialDate.daysIn(month)) {
      return Optional.empty();
    }
    return Optional.of(
        new PartialDate.Point(year, 0, OptionalInt.of(month), OptionalInt.of(day), false));
  }

  /** The year of a date that has one. */
  static int yearOf(PartialDate date) {
    return date.start().orElseThrow().year().orElseThrow();
  }

  private static OptionalInt yearOf(DateMatch year) {
    return point(year).year();
  }

  /** The point of a date that is one. */
  static PartialDate.Point point(DateMatch match) {
    return match.date().start().orElseThrow();
  }

  /** The same date in a year; as it is when it has one or is a stretch of time. */
  static DateMatch inYear(DateMatch match, int year) {
    if (match.date().bound() != Bound.AT || point(match).year().isPresent()) {
      return match;
    }
    PartialDate.Point p = point(match);
    return new DateMatch(
        match.from(),
        match.to(),
        PartialDate.at(
            new PartialDate.Point(OptionalInt.of(year), 0, p.month(), p.day(), p.approximate())));
  }
}
