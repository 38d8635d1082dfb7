package org.lacuna.extract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.lacuna.fact.PartialDate;
import org.lacuna.fact.PartialDate.Point;
import org.lacuna.language.DateRole;

/**
 * Days told in both the Julian and the Gregorian calendar: {@code 27 November (9 December) 1842},
 * {@code 15 (27) February 1921}, {@code 9 December [O.S. 27 November] 1842}. They are one date, the
 * Gregorian one: of two days that lie as far apart as the calendars do it is the later.
 */
final class TwoCalendarGrammar {
  /** Days between the calendars from their parting in 1582 on. */
  private static final int LEAST_APART = 10;

  /** From the year 2100 on; until then they are 13 days apart. */
  private static final int MOST_APART = 14;

  /** Words between the bracket and the other day: "O.S.", "old style". */
  private static final int MOST_WORDS_OF_STYLE = 5;

  /** Any leap year: 29 February is a day. */
  private static final int LEAP_YEAR = 2000;

  private final DateText text;
  private final DayGrammar days;
  private final YearGrammar years;

  TwoCalendarGrammar(DateText text, DayGrammar days, YearGrammar years) {
    this.text = text;
    this.days = days;
    this.years = years;
  }

  Optional<DateMatch> day(int i) {
    if (!text.isNumber(i) && !text.is(i, DateRole.MONTH)) {
      return Optional.empty();
    }
    Optional<DateMatch> first = dayOf(i);
    return first.isPresent() ? withOther(first.get()) : sharedMonth(i);
  }

  private Optional<DateMatch> dayOf(int i) {
    Optional<DateMatch> day = days.dayFirst(i);
    day = day.isPresent() ? day : days.monthFirst(i);
    return day.isPresent() && day.get().point().day().isPresent() ? day : Optional.empty();
  }

  private Optional<DateMatch> withOther(DateMatch first) {
    int open = first.to();
    if (!isOpening(open)) {
      return Optional.empty();
    }
    int inner = open + 1;
    while (inner < open + MOST_WORDS_OF_STYLE && !startsDay(inner)) {
      inner++;
    }
    Optional<DateMatch> other = dayOf(inner);
    int close = other.map(match -> closing(match.to())).orElse(-1);
    if (close < 0) {
      return Optional.empty();
    }
    Optional<Point> later = later(first.point(), other.get().point());
    return later.map(point -> completed(first, close + 1, point));
  }

  private boolean startsDay(int i) {
    return text.isNumber(i) || text.is(i, DateRole.MONTH);
  }

  /** The match up to the bracket or, where no year was told yet, up to the year behind it. */
  private DateMatch completed(DateMatch first, int to, Point point) {
    DateMatch match = new DateMatch(first.from(), to, PartialDate.at(point));
    OptionalInt told = first.point().year();
    if (told.isPresent()) {
      return match.inYear(told.getAsInt());
    }
    Optional<DateMatch> year = point.year().isEmpty() ? years.completing(to) : Optional.empty();
    return year.map(number -> inYear(match, number)).orElse(match);
  }

  private static DateMatch inYear(DateMatch match, DateMatch year) {
    DateMatch whole = new DateMatch(match.from(), year.to(), match.date());
    return whole.inYear(year.year());
  }

  /** {@code 15 (27) February 1921}. */
  private Optional<DateMatch> sharedMonth(int i) {
    int open = days.isDay(i) && text.opens(i) ? days.afterDay(i) : -1;
    if (open < 0 || !isOpening(open) || !days.isDay(open + 1)) {
      return Optional.empty();
    }
    int close = days.afterDay(open + 1);
    int month = text.skip(close + 1, 2, DateRole.OF);
    if (!isClosing(close) || !text.is(month, DateRole.MONTH)) {
      return Optional.empty();
    }
    OptionalInt none = OptionalInt.empty();
    Optional<Point> one = DateMatch.day(none, text.word(month).value(), text.word(i).value());
    Optional<Point> other =
        DateMatch.day(none, text.word(month).value(), text.word(open + 1).value());
    return one.flatMap(a -> other.flatMap(b -> later(a, b)))
        .map(point -> new DateMatch(i, month + 1, PartialDate.at(point)))
        .map(match -> completed(match, match.to(), match.point()));
  }

  private boolean isOpening(int i) {
    return text.isMark(i, '(') || text.isMark(i, '[');
  }

  private boolean isClosing(int i) {
    return text.isMark(i, ')') || text.isMark(i, ']');
  }

  /** The index of the bracket that closes, from i on; -1 when there is none near. */
  private int closing(int i) {
    for (int at = i; at <= i + MOST_WORDS_OF_STYLE; at++) {
      if (isClosing(at)) {
        return at;
      }
    }
    return -1;
  }

  /** The later of two days; empty unless they lie as far apart as the calendars. */
  private static Optional<Point> later(Point one, Point other) {
    int apart = Math.floorMod(dayOfYear(other) - dayOfYear(one), 366);
    if (apart >= LEAST_APART && apart <= MOST_APART) {
      return Optional.of(other);
    }
    boolean back = 366 - apart >= LEAST_APART && 366 - apart <= MOST_APART;
    return back ? Optional.of(one) : Optional.empty();
  }

  private static int dayOfYear(Point day) {
    return LocalDate.of(LEAP_YEAR, day.month().getAsInt(), day.day().getAsInt()).getDayOfYear();
  }
}
