package org.lacuna.extract;

import java.util.Optional;
import java.util.OptionalInt;
import org.lacuna.fact.PartialDate;
import org.lacuna.language.DateRole;

/**
 * The dates of one sentence: points by the grammars of their parts, stretches of time by two points
 * that share what is told once: {@code 8–12 February 1921}, {@code 1857–61}, {@code between 1857
 * and 1861}.
 */
final class DateGrammar {
  /** The word that opens a stretch of time, and so tells what may join its two ends. */
  private enum Opener {
    /** {@code 1857–61}. */
    NONE,
    /** {@code from May to September}. */
    FROM,
    /** {@code between 1857 and 1861}. */
    BETWEEN
  }

  private final DateText text;
  private final NumericGrammar numeric;
  private final DayGrammar days;
  private final YearGrammar years;
  private final YearSpanGrammar yearSpans;
  private final TwoCalendarGrammar twoCalendars;
  private final CenturyGrammar centuries;
  private final DecadeGrammar decades;

  DateGrammar(DateText text) {
    this.text = text;
    this.numeric = new NumericGrammar(text);
    this.years = new YearGrammar(text);
    this.yearSpans = new YearSpanGrammar(text, years);
    this.days = new DayGrammar(text, years);
    this.twoCalendars = new TwoCalendarGrammar(text, days, years);
    this.centuries = new CenturyGrammar(text);
    this.decades = new DecadeGrammar(text, centuries);
  }

  /** The date that starts at a word; the longest reading there is. */
  Optional<DateMatch> date(int i) {
    if (!mayStart(i)) {
      return Optional.empty();
    }
    if (text.is(i, DateRole.ABOUT)) {
      int at = text.skip(i + 1, 2, DateRole.OF, DateRole.CUE);
      at = text.isMark(i + 1, '.') ? i + 2 : at;
      // Of "how about 2019-08-01?" the date is exact.
      Optional<DateMatch> about = numeric.day(at).isEmpty() ? spanOrPoint(at) : Optional.empty();
      if (about.isPresent()) {
        DateMatch match = about.get();
        return Optional.of(new DateMatch(i, match.to(), match.date().about()));
      }
    }
    Opener opener = opener(i);
    if (opener != Opener.NONE) {
      int at = text.skip(i + 1, 3, DateRole.OF, DateRole.CUE, DateRole.YEAR);
      Optional<DateMatch> span = span(at, opener);
      if (span.isPresent()) {
        return Optional.of(span.get().startingAt(i));
      }
    }
    Optional<DateMatch> match = spanOrPoint(i);
    return match.isPresent() ? Optional.of(aboutAfter(match.get())) : match;
  }

  private Opener opener(int i) {
    if (text.is(i, DateRole.BETWEEN)) {
      return Opener.BETWEEN;
    }
    return text.is(i, DateRole.FROM) ? Opener.FROM : Opener.NONE;
  }

  /** In a script without spaces <em>about</em> stands behind: 1921年頃. */
  private DateMatch aboutAfter(DateMatch match) {
    boolean about = text.is(match.to(), DateRole.ABOUT) && text.isGlued(match.to());
    return about ? new DateMatch(match.from(), match.to() + 1, match.date().about()) : match;
  }

  /** Another date that leans on the one before it: {@code XIX} of {@code siglos XVIII y XIX}. */
  Optional<DateMatch> following(DateMatch before) {
    if (!before.isPoint()) {
      return Optional.empty();
    }
    return switch (before.point().unknownDigits()) {
      case 1 -> decades.another(before);
      case 2 -> centuries.another(before.to());
      default -> Optional.empty();
    };
  }

  private Optional<DateMatch> spanOrPoint(int i) {
    if (!mayStart(i)) {
      return point(i);
    }
    Optional<DateMatch> span = ownSpan(i, Opener.NONE);
    if (span.isPresent()) {
      return span;
    }
    Optional<DateMatch> point = point(i);
    Optional<DateMatch> points = pointSpan(point, Opener.NONE);
    return points.isPresent() ? points : point;
  }

  private Optional<DateMatch> point(int i) {
    Optional<DateMatch> day = day(i);
    if (day.isPresent()) {
      return day;
    }
    Optional<DateMatch> century = centuries.century(i);
    if (century.isPresent()) {
      return Optional.of(decades.withinCentury(century.get()));
    }
    Optional<DateMatch> year = decades.decade(i);
    year = year.isPresent() ? year : years.alone(i);
    year = year.isPresent() ? year : numeric.month(i);
    year = year.isPresent() ? year : numeric.yearless(i);
    return year.isPresent() ? year : days.lone(i);
  }

  /** A day, or a month with its year. */
  private Optional<DateMatch> day(int i) {
    Optional<DateMatch> day = numeric.day(i);
    day = day.isPresent() ? day : twoCalendars.day(i);
    day = day.isPresent() ? day : days.dayFirst(i);
    day = day.isPresent() ? day : days.yearFirst(i);
    return day.isPresent() ? day : days.monthFirst(i);
  }

  private Optional<DateMatch> span(int i, Opener opener) {
    if (!mayStart(i)) {
      return Optional.empty();
    }
    Optional<DateMatch> span = ownSpan(i, opener);
    return span.isPresent() ? span : pointSpan(point(i), opener);
  }

  /** A stretch of time whose ends are no dates by themselves. */
  private Optional<DateMatch> ownSpan(int i, Opener opener) {
    Optional<DateMatch> span = yearSpans.span(i, afterJoint(i + 1, opener));
    span = span.isPresent() ? span : years.spanAfterEra(i);
    span = span.isPresent() ? span : daySpan(i, opener);
    span = span.isPresent() ? span : monthDaySpan(i, opener);
    return span.isPresent() ? span : monthSpan(i, opener);
  }

  private boolean mayStart(int i) {
    return text.mayStart(i) || centuries.mayStart(i) || days.mayBeSpelled(i);
  }

  /** {@code 8–12 February 1921}; of {@code 8 and 12 February 1921} only the first day. */
  private Optional<DateMatch> daySpan(int i, Opener opener) {
    int number = text.skip(i, 1, DateRole.DAY);
    if (!days.isDay(number) || !text.opens(number)) {
      return Optional.empty();
    }
    int joint = days.afterDay(number);
    int next = afterJoint(joint, opener);
    boolean listed = next < 0 && text.is(joint, DateRole.AND);
    int last = listed ? text.skip(joint + 1, 2, DateRole.OF) : next;
    Optional<DateMatch> end = last < 0 ? Optional.empty() : days.dayAfterJoint(last);
    return end.flatMap(match -> daySpan(i, joint, text.word(number).value(), match, listed));
  }

  private Optional<DateMatch> daySpan(int i, int joint, int day, DateMatch last, boolean listed) {
    PartialDate.Point end = last.point();
    return DateMatch.day(end.year(), end.month().orElseThrow(), day)
        .filter(start -> day < end.day().orElseThrow())
        .map(PartialDate::at)
        .map(
            start ->
                listed
                    ? new DateMatch(i, joint, start)
                    : new DateMatch(i, last.to(), PartialDate.between(start, last.date())));
  }

  /** {@code February 8–12, 1921}. */
  private Optional<DateMatch> monthDaySpan(int i, Opener opener) {
    if (!text.is(i, DateRole.MONTH) || !days.isDay(i + 1)) {
      return Optional.empty();
    }
    int next = afterJoint(days.afterDay(i + 1), opener);
    if (next < 0 || !days.isDay(next) || days.dayFirst(next).isPresent()) {
      return Optional.empty();
    }
    int to = days.afterDay(next);
    Optional<DateMatch> year = years.completing(to);
    var number = year.map(DateMatch::point).map(PartialDate.Point::year);
    int month = text.word(i).value();
    var told = number.orElse(OptionalInt.empty());
    var start = DateMatch.day(told, month, text.word(i + 1).value());
    var end = DateMatch.day(told, month, text.word(next).value());
    boolean ordered = text.word(i + 1).value() < text.word(next).value();
    return ordered && start.isPresent() && end.isPresent() && text.closes(to)
        ? Optional.of(
            new DateMatch(
                i,
                year.map(DateMatch::to).orElse(to),
                PartialDate.between(PartialDate.at(start.get()), PartialDate.at(end.get()))))
        : Optional.empty();
  }

  /** {@code February–March 1921}, {@code from May to September}. */
  private Optional<DateMatch> monthSpan(int i, Opener opener) {
    int next = text.is(i, DateRole.MONTH) ? afterJoint(i + 1, opener) : -1;
    if (next < 0 || !text.is(next, DateRole.MONTH)) {
      return Optional.empty();
    }
    DateMatch first = new DateMatch(i, i + 1, PartialDate.ofYearlessMonth(text.word(i).value()));
    Optional<DateMatch> last = days.monthFirst(next);
    if (last.isEmpty() && opener != Opener.NONE) {
      last = days.lone(next);
    }
    return last.flatMap(end -> shared(first, end));
  }

  private Optional<DateMatch> pointSpan(Optional<DateMatch> first, Opener opener) {
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int next = afterJoint(first.get().to(), opener);
    return next < 0
        ? Optional.empty()
        : days.yearFirstEnd(first.get(), next)
            .or(() -> numeric.dayAfterJoint(next))
            .or(() -> point(next))
            .flatMap(last -> shared(first.get(), last));
  }

  /** From one date to another, which may tell the year for both. */
  private static Optional<DateMatch> shared(DateMatch first, DateMatch last) {
    if (!first.isPoint() || !last.isPoint()) {
      return Optional.empty();
    }
    PartialDate.Point start = first.point();
    PartialDate.Point end = last.point();
    DateMatch whole = first;
    if (start.year().isEmpty() && end.year().isPresent()) {
      if (end.month().isEmpty()) {
        return Optional.empty();
      }
      boolean overNewYear = start.month().getAsInt() > end.month().getAsInt();
      whole = first.inYear(end.year().getAsInt() - (overNewYear ? 1 : 0));
    }
    boolean backwards =
        whole.point().year().isPresent()
            && end.year().isPresent()
            && whole.point().year().getAsInt() > end.year().getAsInt();
    boolean uneven = start.year().isPresent() && end.year().isEmpty();
    return backwards || uneven || whole.date().equals(last.date())
        ? Optional.empty()
        : Optional.of(
            new DateMatch(first.from(), last.to(), PartialDate.between(whole.date(), last.date())));
  }

  /** The index after a dash, a <em>to</em> or, where it is asked for, an <em>and</em>; or -1. */
  private int afterJoint(int i, Opener opener) {
    boolean ordinal = text.isMark(i, '.') && text.isGlued(i) && !text.isCapitalised(i + 1);
    int at = ordinal ? i + 1 : i;
    boolean slash = text.isMark(at, '/') && text.isGlued(at) && text.isGlued(at + 1);
    boolean dash = text.isMark(at, '-') || text.isMark(at, '~') || slash;
    if (dash
        || text.is(at, DateRole.TO)
        || (opener == Opener.BETWEEN && text.is(at, DateRole.AND))) {
      return text.skip(at + 1, 3, DateRole.OF, DateRole.CUE, DateRole.TO);
    }
    return -1;
  }
}
