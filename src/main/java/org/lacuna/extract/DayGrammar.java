package org.lacuna.extract;

import java.util.Optional;
import java.util.OptionalInt;
import org.lacuna.fact.PartialDate;
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
  private final MonthWords months;

  DayGrammar(DateText text, YearGrammar years) {
    this.text = text;
    this.years = years;
    this.months = new MonthWords(text);
  }

  /** {@code 8 February 1921}, {@code 8 de febrer}, {@code 05-Aug-2016}. */
  Optional<DateMatch> dayFirst(int i) {
    int number = text.skip(i, 1, DateRole.DAY);
    if (mayBeSpelled(number)) {
      return spelledDay(i, number);
    }
    if (!isDay(number) || !text.opens(number)) {
      return Optional.empty();
    }
    Optional<DateMatch> day = dayAfterJoint(i);
    return day.isPresent() ? day : dayOfNumberedMonth(i, number);
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
                DateMatch.day(
                    y.point().year(),
                    text.spelled(month, month + 1).orElse(0),
                    text.word(number).value()))
        .map(point -> new DateMatch(i, year.get().to(), PartialDate.at(point)));
  }

  /** Whether a word stands so near before a month that it may spell the day. */
  boolean mayBeSpelled(int i) {
    if (!text.hasMonth() || !text.isWord(i) || text.is(i, DateRole.MONTH)) {
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
        int end = months.after(month);
        Optional<DateMatch> year = years.completing(end);
        boolean ordinal = day.isPresent() && text.isSpelledOrdinal(number, to);
        if (day.isPresent() && year.isPresent() && (ordinal || month > to)) {
          return day(i, year.get().to(), year.get().point().year(), month, day.getAsInt());
        }
        if (ordinal && month > to && months.isSure(month)) {
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
    int to = months.after(month);
    Optional<DateMatch> year = years.completing(to);
    if (year.isPresent()) {
      return day(i, year.get().to(), year.get().point().year(), month, day);
    }
    return months.isSure(month) ? day(i, to, OptionalInt.empty(), month, day) : Optional.empty();
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
    int number = months.after(i);
    boolean joined = text.isMark(number, ',') || text.isJoint(number);
    number = text.skip(joined ? number + 1 : number, 1, DateRole.OF);
    if (!isDay(number) || !text.closes(number + 1) && !text.isJoint(number + 1)) {
      return Optional.empty();
    }
    int to = afterDay(number);
    int day = text.word(number).value();
    Optional<DateMatch> year = years.completing(to);
    if (year.isPresent()) {
      return day(i, year.get().to(), year.get().point().year(), i, day);
    }
    boolean usual = to > number + 1 || text.order().leads().contains(First.MONTH);
    boolean counted = text.isCounted(to) || text.isMark(to, ':') || !text.closes(to);
    return usual && !counted && !joined && months.isSure(i)
        ? day(i, to, OptionalInt.empty(), i, day)
        : Optional.empty();
  }

  private Optional<DateMatch> monthYear(int i) {
    int to = months.after(i);
    boolean strayCapital = months.isOddlyCapital(i) && !text.is(to, DateRole.OF);
    Optional<DateMatch> year = years.completing(to);
    if (year.isEmpty() || months.isOddlySmall(i) || strayCapital || months.isDoubtfullyShort(i)) {
      return Optional.empty();
    }
    return year.map(y -> new DateMatch(i, y.to(), PartialDate.ofMonth(y.year(), month(i))));
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
        || monthNext && months.isOddlySmall(to) && !text.isJoint(to - 1)) {
      return Optional.empty();
    }
    int year = text.word(number).value();
    Optional<DateMatch> rest = monthNext ? afterYear(to) : dayFirst(to);
    return rest.filter(date -> date.point().year().isEmpty())
        .map(date -> date.inYear(year).startingAt(i));
  }

  /**
   * The end of a stretch of time that takes its year, and perhaps its month, from the start before
   * it: in the order year, month, day what comes first is told once, {@code 1809. május 3–5.}
   */
  Optional<DateMatch> yearFirstEnd(DateMatch start, int i) {
    boolean told = start.isPoint() && start.point().month().isPresent();
    int number = text.skip(start.from(), 2, DateRole.YEAR, DateRole.AD, DateRole.BUDDHIST);
    if (!told || !text.isNumber(number, 4) || start.point().year().isEmpty()) {
      return Optional.empty();
    }
    int year = start.point().year().getAsInt();
    if (isDay(i) && start.point().day().isPresent()) {
      int to = afterDay(i);
      boolean marked = text.is(to - 1, DateRole.DAY_MARK) || text.order().written() == First.YEAR;
      return marked && text.closes(to)
          ? DateMatch.day(
                  OptionalInt.of(year), start.point().month().getAsInt(), text.word(i).value())
              .map(day -> new DateMatch(i, to, PartialDate.at(day)))
          : Optional.empty();
    }
    return monthFirst(i).or(() -> lone(i)).map(end -> end.inYear(year));
  }

  private int afterOrdinal(int i) {
    return text.isMark(i, '.') && text.isGlued(i) ? i + 1 : i;
  }

  /** {@code február 8}, {@code aug-1} or {@code február} after a year. */
  private Optional<DateMatch> afterYear(int month) {
    int number = months.after(month);
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
    boolean full =
        !text.is(i, DateRole.SHORT_MONTH) && !months.isOddlySmall(i) && !months.isOddlyCapital(i);
    boolean alone = !text.isCapitalised(i + 1) || text.isGlued(i + 1) || text.capitalisesNouns();
    return months.hasDigits(i) || (cued && full && alone && !text.isNumber(i + 1))
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

  private int month(int i) {
    return text.word(i).value();
  }

  private Optional<DateMatch> day(int from, int to, OptionalInt year, int month, int day) {
    return DateMatch.day(year, month(month), day)
        .map(point -> new DateMatch(from, to, PartialDate.at(point)));
  }
}
