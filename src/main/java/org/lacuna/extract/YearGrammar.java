package org.lacuna.extract;

import java.util.Optional;
import java.util.OptionalInt;
import org.lacuna.fact.PartialDate;
import org.lacuna.language.DateRole;

/** Years: {@code 1921}, {@code 44 BC}, {@code the year 476}, {@code พ.ศ. 2464}. */
final class YearGrammar {
  /** The last year that completes a date: four digits of more are no year, even beside a month. */
  private static final int LAST_WRITTEN = 2999;

  private final DateText text;
  private final BareYears bare;

  YearGrammar(DateText text) {
    this.text = text;
    this.bare = new BareYears(text);
  }

  /** A year by itself, with the words that mark it: <em>year</em>, an era. */
  Optional<DateMatch> alone(int i) {
    int at = text.skip(i, 1, DateRole.YEAR);
    boolean told = at > i;
    if (told && text.isNumber(i - 1) && text.is(at, DateRole.OF)) {
      // Of Greek "45 years in 1900" the years are those of an age.
      return Optional.empty();
    }
    at = told ? text.skip(at, 2, DateRole.OF) : at;
    int number = text.skip(at, 2, DateRole.AD, DateRole.BC, DateRole.BUDDHIST);
    if (!isYearNumber(number)) {
      return Optional.empty();
    }
    if (text.is(number + 1, DateRole.HIJRI)) {
      return hijri(i, number);
    }
    boolean era = number > at || isEra(afterMark(number));
    told |= isSurelyMarked(number);
    boolean surely = at > i && bare.isPlain(number) && !text.isNumber(i - 1);
    boolean free = surely || !text.isCounted(number + 1);
    if (era || (told && text.word(number).digits() >= 3 && free)) {
      return year(i, at, number);
    }
    return at == i && bare.isYear(number, afterMark(number))
        ? year(i, at, number)
        : Optional.empty();
  }

  /**
   * A year of the Hijra: the year of our era that stands behind it, {@code 1434 AH / 2013 AD}, or
   * else the two years that it lies in.
   */
  private Optional<DateMatch> hijri(int i, int number) {
    int at = number + 2;
    boolean open = text.isMark(at, '(') || text.isMark(at, '[');
    int ours = open || text.isMark(at, '/') || text.isMark(at, '-') ? at + 1 : at;
    ours = text.skip(ours, 2, DateRole.YEAR, DateRole.AD);
    if (ours > at && text.isNumber(ours) && text.word(ours).value() > text.word(number).value()) {
      Optional<DateMatch> year = year(i, ours, ours);
      return year.map(y -> new DateMatch(i, open ? y.to() + 1 : y.to(), y.date()));
    }
    return Optional.of(new DateMatch(i, at, Era.yearOfTheHijra(text.word(number).value())));
  }

  /** {@code 476. aastal} or {@code в 476 году}; but 100年 may be a hundred years. */
  private boolean isSurelyMarked(int number) {
    boolean marked = afterMark(number) > number + 1;
    boolean cued = text.isAny(number - 1, DateRole.CUE, DateRole.FROM);
    return marked && text.isNumber(number, 3) && (cued || text.isMark(number + 1, '.'));
  }

  /** The last year of a stretch of time, where an era follows it: {@code 146 BC}. */
  Optional<DateMatch> lastWithEra(int i) {
    boolean number = text.isNumber(i) && text.word(i).digits() <= 4 && text.word(i).value() > 0;
    return number && isEra(afterMark(i)) ? year(i, i, i) : Optional.empty();
  }

  /**
   * The year that completes a date, {@code 1921} of {@code 8 February, 1921}, from the comma on.
   *
   * @param i the index after the day or month
   */
  Optional<DateMatch> completing(int i) {
    boolean comma = text.isMark(i, ',');
    boolean joined = comma || text.isJoint(i);
    int at = joined ? i + 1 : i;
    int words = text.skip(at, 3, DateRole.OF, DateRole.YEAR, DateRole.CUE);
    boolean cue = words > at && !text.isAny(words - 1, DateRole.OF, DateRole.YEAR);
    int number = text.skip(words, 2, DateRole.AD, DateRole.BC, DateRole.BUDDHIST);
    if (!isYearNumber(number) || (text.isJoint(i) && words > at)) {
      return Optional.empty();
    }
    boolean era = number > words || isEra(afterMark(number));
    boolean plain =
        text.isNumber(number, 4)
            ? text.word(number).value() <= LAST_WRITTEN
            : text.isNumber(number, 3) && !joined && !cue && text.word(number).value() >= 100;
    boolean sure = !(cue || text.isNumber(number, 3)) || !bare.isBeforeNoun(number + 1);
    boolean told = bare.isPlain(number) && text.is(words - 1, DateRole.YEAR) && words > at;
    return era || (plain && sure && (told || !text.isCounted(number + 1)))
        ? year(i, words, number)
        : Optional.empty();
  }

  /** Two years after an era that is told once, before them: Basque {@code K.a. 264-146}. */
  Optional<DateMatch> spanAfterEra(int i) {
    if (!isEra(i) && !text.is(i, DateRole.BUDDHIST)) {
      return Optional.empty();
    }
    int first = text.skip(i, 2, DateRole.AD, DateRole.BC, DateRole.BUDDHIST);
    int next = first + 2;
    boolean joined =
        first > i
            && text.isMark(first + 1, '-')
            && text.isNumber(first)
            && text.isNumber(next)
            && text.word(first).digits() <= 4
            && text.word(next).digits() <= 4
            && text.word(next).value() > 0
            && text.closes(next + 1);
    if (!joined) {
      return Optional.empty();
    }
    Optional<DateMatch> start = year(i, i, first);
    int end = afterMark(next);
    Era told = eraBefore(i, first);
    Era era = told == Era.UNTOLD ? Era.COMMON : told;
    OptionalInt last = era.year(text.word(next).value(), text.order().years());
    return start
        .filter(match -> last.isPresent() && match.year() < last.getAsInt())
        .map(DateMatch::date)
        .map(
            d ->
                new DateMatch(i, end, PartialDate.between(d, PartialDate.ofYear(last.getAsInt()))));
  }

  /** The year that a number says, with its era and marks; i is where the match starts. */
  private Optional<DateMatch> year(int i, int eraAt, int number) {
    int to = afterMark(number);
    Era era = eraBefore(eraAt, number);
    if (isEra(to)) {
      era = era.and(text.is(to, DateRole.BC) ? Era.BEFORE_COMMON : Era.COMMON);
      to++;
    }
    OptionalInt year = era.year(text.word(number).value(), text.order().years());
    if (year.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new DateMatch(i, to, PartialDate.ofYear(year.getAsInt())));
  }

  /** The era that the words from one index to another tell. */
  private Era eraBefore(int from, int to) {
    if (isBefore(from, to, DateRole.BC)) {
      return Era.BEFORE_COMMON;
    }
    if (isBefore(from, to, DateRole.BUDDHIST)) {
      return Era.BUDDHIST;
    }
    return isBefore(from, to, DateRole.AD) ? Era.COMMON : Era.UNTOLD;
  }

  private boolean isBefore(int from, int to, DateRole role) {
    return text.skip(from, to - from, role) > from || text.is(to - 1, role) && to > from;
  }

  /** Up to four digits that stand alone. */
  boolean isYearNumber(int i) {
    int digits = text.word(i).digits();
    return digits > 0 && digits <= 4 && text.word(i).value() > 0 && text.opens(i) && ends(i);
  }

  private boolean ends(int number) {
    int next = number + 1;
    boolean joinedMarks =
        text.isMark(next, '-') || text.isMark(next, '/') || text.isMark(next, '~');
    boolean joined = text.isGlued(next + 1) && text.isNumber(next + 1);
    return joinedMarks ? !joined || text.isDayOfMonth(next + 1) : text.closes(next);
  }

  boolean isEra(int i) {
    return text.isAny(i, DateRole.BC, DateRole.AD);
  }

  /** The index after a number and what is written onto it or after it as a mark of a year. */
  int afterMark(int number) {
    int at = number + 1;
    if (text.isMark(at, '.') && text.isGlued(at)) {
      if (text.is(at + 1, DateRole.YEAR_MARK)) {
        return at + 2;
      }
      at += isEra(at + 1) ? 1 : 0;
    }
    if (text.isGlued(at) && text.is(at, DateRole.YEAR_ENDING)) {
      at++;
    } else if (isJoinedEnding(at)) {
      at += 2;
    }
    return text.skip(at, 2, DateRole.YEAR_MARK);
  }

  private boolean isJoinedEnding(int i) {
    boolean joint = text.isMark(i, '-') || text.isMark(i, '\'') || text.isMark(i, ':');
    return joint && text.isGlued(i) && text.isGlued(i + 1) && text.is(i + 1, DateRole.YEAR_ENDING);
  }
}
