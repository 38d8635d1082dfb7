package org.lacuna.fact;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date or a stretch of time, with no more precision than was told.
 *
 * <p>Written in EDTF (Library of Congress, ISO 8601-2:2019) level 1: {@code 1921-02-08}, {@code
 * 1921-02}, {@code 1921}, {@code 187X} (the 1870s), {@code 18XX} (the 19th century), {@code 1842~}
 * (about 1842), {@code -0043} (44 BC), {@code 1857/1861}, {@code ../1900} (until), {@code 1900/..}
 * (since). A day or month told without its year borrows {@code XXXX-02-08} from level 2.
 *
 * @param bound which of the two points are given
 * @param start the first or only point; empty for {@link Bound#UNTIL}
 * @param end the last or only point; empty for {@link Bound#SINCE}
 */
public record PartialDate(Bound bound, Optional<Point> start, Optional<Point> end) {
  /** How much of a stretch of time is given. */
  public enum Bound {
    /** One point; start and end are equal. */
    AT,
    /** From a point to another. */
    BETWEEN,
    /** Everything before a point, or up to it. */
    UNTIL,
    /** Everything after a point, or from it on. */
    SINCE
  }

  /**
   * A point of time as precise as a year, a month or a day, or as vague as a century.
   *
   * @param year the astronomical year (0 is 1 BC), the unknown digits being 0; empty when not told
   * @param unknownDigits how many of the year's last digits are unknown: 1 a decade, 2 a century, 3
   *     a millennium
   * @param month 1 to 12
   * @param day 1 to 31
   * @param approximate whether it was told as <em>about</em>
   */
  public record Point(
      OptionalInt year,
      int unknownDigits,
      OptionalInt month,
      OptionalInt day,
      boolean approximate) {
    /**
     * @throws IllegalArgumentException if the month or day is outside the calendar, a day has no
     *     month, or there is neither year nor month
     */
    public Point {
      boolean sound =
          (year.isPresent() || month.isPresent())
              && unknownDigits >= 0
              && unknownDigits <= 3
              && (unknownDigits == 0 || (year.isPresent() && month.isEmpty()))
              && (day.isEmpty() || month.isPresent());
      if (!sound) {
        throw new IllegalArgumentException("no date of these parts");
      }
      if (month.isPresent() && (month.getAsInt() < 1 || month.getAsInt() > 12)) {
        throw new IllegalArgumentException("month " + month.getAsInt() + " is not 1 to 12");
      }
      if (day.isPresent() && (day.getAsInt() < 1 || day.getAsInt() > daysIn(month.getAsInt()))) {
        throw new IllegalArgumentException(
            "day " + day.getAsInt() + " is not in month " + month.getAsInt());
      }
    }

    /** Whether the other point is told more precisely and lies inside this one. */
    boolean containsMorePrecise(Point other) {
      if (year.isPresent() && other.year.isPresent()) {
        if (unknownDigits < other.unknownDigits) {
          return false;
        }
        int width = power(unknownDigits);
        if (year.getAsInt() / width != other.year.getAsInt() / width
            || (year.getAsInt() < 0) != (other.year.getAsInt() < 0)) {
          return false;
        }
        if (unknownDigits > other.unknownDigits) {
          return true;
        }
      } else if (year.isPresent()) {
        return false;
      }
      boolean lessTold = year.isEmpty() && other.year.isPresent();
      if (month.isPresent()) {
        if (!month.equals(other.month)) {
          return false;
        }
      } else if (other.month.isPresent()) {
        return true;
      }
      if (day.isPresent()) {
        return day.equals(other.day) && lessTold;
      }
      return other.day.isPresent() || lessTold;
    }

    private Point exact() {
      return approximate ? new Point(year, unknownDigits, month, day, false) : this;
    }

    /** In EDTF: {@code 1921-02-08}, {@code 187X}. */
    @Override
    public String toString() {
      return Edtf.of(this);
    }
  }

  private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  /**
   * @throws IllegalArgumentException if the points are not those that the bound asks for
   */
  public PartialDate {
    boolean sound =
        switch (bound) {
          case AT -> start.isPresent() && start.equals(end);
          case BETWEEN -> start.isPresent() && end.isPresent() && !start.equals(end);
          case UNTIL -> start.isEmpty() && end.isPresent();
          case SINCE -> start.isPresent() && end.isEmpty();
        };
    if (!sound) {
      throw new IllegalArgumentException("no date " + bound + " " + start + " " + end);
    }
  }

  /**
   * How many days a month can have: 29 for February.
   *
   * @throws IndexOutOfBoundsException if there is no such month
   */
  public static int daysIn(int month) {
    return DAYS[month - 1];
  }

  /** A year: {@code ofYear(-43)} is 44 BC. */
  public static PartialDate ofYear(int year) {
    return at(new Point(OptionalInt.of(year), 0, OptionalInt.empty(), OptionalInt.empty(), false));
  }

  /**
   * A month of a year: {@code ofMonth(1921, 2)}.
   *
   * @throws IllegalArgumentException if the month is not 1 to 12
   */
  public static PartialDate ofMonth(int year, int month) {
    return at(
        new Point(OptionalInt.of(year), 0, OptionalInt.of(month), OptionalInt.empty(), false));
  }

  /**
   * A day: {@code ofDay(1921, 2, 8)}.
   *
   * @throws IllegalArgumentException if the month has no such day
   */
  public static PartialDate ofDay(int year, int month, int day) {
    return at(
        new Point(OptionalInt.of(year), 0, OptionalInt.of(month), OptionalInt.of(day), false));
  }

  /** A decade by one of its years: {@code ofDecade(1874)} is {@code 187X}. */
  public static PartialDate ofDecade(int year) {
    return vague(year, 1);
  }

  /**
   * A century by its number, negative before our era: {@code ofCentury(19)} is {@code 18XX}, {@code
   * ofCentury(-5)}, the fifth century BC, is {@code -04XX}.
   */
  public static PartialDate ofCentury(int century) {
    // The first century BC holds the years 0 to -99: EDTF can only write it as -00XX.
    return century > 0 ? vague((century - 1) * 100, 2) : vague((century + 1) * 100 - 1, 2);
  }

  /**
   * A millennium by its number, negative before our era: {@code ofMillennium(2)} is {@code 1XXX}.
   */
  public static PartialDate ofMillennium(int millennium) {
    return millennium > 0
        ? vague((millennium - 1) * 1000, 3)
        : vague((millennium + 1) * 1000 - 1, 3);
  }

  private static PartialDate vague(int year, int unknownDigits) {
    int width = power(unknownDigits);
    int base = year / width * width;
    // -00XX has no digit left to carry its sign: the year keeps it.
    int kept = year < 0 && base == 0 ? -1 : base;
    return at(
        new Point(
            OptionalInt.of(kept), unknownDigits, OptionalInt.empty(), OptionalInt.empty(), false));
  }

  /**
   * A month told without its year: {@code ofYearlessMonth(2)} is {@code XXXX-02}.
   *
   * @throws IllegalArgumentException if the month is not 1 to 12
   */
  public static PartialDate ofYearlessMonth(int month) {
    return at(new Point(OptionalInt.empty(), 0, OptionalInt.of(month), OptionalInt.empty(), false));
  }

  /**
   * A day of a month told without its year: {@code ofYearlessDay(5, 17)} is {@code XXXX-05-17}.
   *
   * @throws IllegalArgumentException if the month has no such day
   */
  public static PartialDate ofYearlessDay(int month, int day) {
    return at(new Point(OptionalInt.empty(), 0, OptionalInt.of(month), OptionalInt.of(day), false));
  }

  /** The date that is a single point. */
  public static PartialDate at(Point point) {
    return new PartialDate(Bound.AT, Optional.of(point), Optional.of(point));
  }

  /**
   * From the start of one date to the end of another; the one date when they are equal.
   *
   * @throws IllegalArgumentException if the first has no start or the second no end
   */
  public static PartialDate between(PartialDate from, PartialDate to) {
    return from.equals(to) ? from : new PartialDate(Bound.BETWEEN, from.start, to.end);
  }

  /**
   * Everything before the end of this date: of {@code 1900} it is {@code ../1900}.
   *
   * @throws IllegalArgumentException if this date has no end
   */
  public PartialDate until() {
    return new PartialDate(Bound.UNTIL, Optional.empty(), end);
  }

  /**
   * Everything after the start of this date: of {@code 1900} it is {@code 1900/..}.
   *
   * @throws IllegalArgumentException if this date has no start
   */
  public PartialDate since() {
    return new PartialDate(Bound.SINCE, start, Optional.empty());
  }

  /** The same date told as <em>about</em>, {@code 1842~}: both of its points become approximate. */
  public PartialDate about() {
    return new PartialDate(bound, start.map(PartialDate::about), end.map(PartialDate::about));
  }

  private static Point about(Point p) {
    return new Point(p.year, p.unknownDigits, p.month, p.day, true);
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException if the text is not EDTF of the forms named above
   */
  public static PartialDate parse(String edtf) {
    return Edtf.parse(edtf);
  }

  /**
   * Whether both mean the same stretch of time, <em>about</em> aside: {@code 1842~} agrees with
   * {@code 1842}, and not with {@code 1842-03}.
   */
  public boolean agreesWith(PartialDate other) {
    return bound == other.bound
        && start.map(Point::exact).equals(other.start.map(Point::exact))
        && end.map(Point::exact).equals(other.end.map(Point::exact));
  }

  /**
   * Whether this is the same date told less precisely: {@code 1921} contains {@code 1921-02-08},
   * {@code 187X} contains {@code 1874}, {@code XXXX-02-08} contains {@code 1921-02-08}. No date
   * contains itself, and a stretch of time contains no other.
   */
  public boolean contains(PartialDate other) {
    return bound == Bound.AT
        && other.bound == Bound.AT
        && start.orElseThrow().containsMorePrecise(other.start.orElseThrow());
  }

  private static int power(int digits) {
    int width = 1;
    for (int i = 0; i < digits; i++) {
      width *= 10;
    }
    return width;
  }

  /** In EDTF. */
  @Override
  public String toString() {
    return Edtf.of(this);
  }
}
