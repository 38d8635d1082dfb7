package org.lacuna.extract;

import java.util.Optional;
import java.util.OptionalInt;
import org.lacuna.fact.PartialDate;
import org.lacuna.fact.PartialDate.Bound;
import org.lacuna.fact.PartialDate.Point;

/**
 * A date in the words of a sentence.
 *
 * @param from index of its first word
 * @param to one past the index of its last word
 * @param date what it means
 */
record DateMatch(int from, int to, PartialDate date) {
  /** A day, of a year or of any; empty when the month has no such day. */
  static Optional<Point> day(OptionalInt year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > PartialDate.daysIn(month)) {
      return Optional.empty();
    }
    return Optional.of(new Point(year, 0, OptionalInt.of(month), OptionalInt.of(day), false));
  }

  /** The same date with more words before it. */
  DateMatch startingAt(int earlier) {
    return new DateMatch(earlier, to, date);
  }

  /** Whether it is one point of time and no stretch. */
  boolean isPoint() {
    return date.bound() == Bound.AT;
  }

  /** The point of a date that is one, the first of a stretch of time. */
  Point point() {
    return date.start().orElseThrow();
  }

  /** The year of a date that has one. */
  int year() {
    return point().year().orElseThrow();
  }

  /** The same date in a year; as it is when it has one or is a stretch of time. */
  DateMatch inYear(int year) {
    if (!isPoint() || point().year().isPresent()) {
      return this;
    }
    Point p = point();
    return new DateMatch(
        from,
        to,
        PartialDate.at(new Point(OptionalInt.of(year), 0, p.month(), p.day(), p.approximate())));
  }
}
