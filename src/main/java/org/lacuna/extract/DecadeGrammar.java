package org.lacuna.extract;

import java.util.Optional;
import java.util.OptionalInt;
import org.lacuna.fact.PartialDate;
import org.lacuna.language.DateRole;

/**
 * Decades: {@code 1870s}, {@code années 1870}, {@code 1870-åra}, {@code lata 70. XIX wieku}. Two
 * digits are a decade only beside a word for decades or after an apostrophe, and lie in the 20th
 * century when no other is named. Full hundreds with an ending that serves for both, {@code 1800s},
 * {@code 1800-tallet}, are the century.
 */
final class DecadeGrammar {
  /** Of "the 1900s" the century is meant; of "the 2000s" the decade. */
  private static final int LAST_HUNDREDS = 1900;

  /** "The seventies" by themselves are those of the century before this. */
  private static final int DEFAULT = 1900;

  /** Words of a number of tens: "quatre vingt dix". */
  private static final int MOST_SPELLED = 3;

  private final DateText text;
  private final CenturyGrammar centuries;

  DecadeGrammar(DateText text, CenturyGrammar centuries) {
    this.text = text;
    this.centuries = centuries;
  }

  Optional<DateMatch> decade(int i) {
    if (text.is(i, DateRole.TENS)) {
      return inCentury(i, i + 1, text.word(i).value());
    }
    if (text.is(i, DateRole.DECADE)) {
      int number = text.skip(i + 1, 3, DateRole.OF, DateRole.DECADE, DateRole.YEAR);
      number = text.isMark(number, '\'') ? number + 1 : number;
      boolean years =
          text.isJoint(number + 1) && text.isNumber(number + 2, 4)
              || text.isNumber(number) && isHundreds(number);
      boolean sound = isDecade(number) && !text.isNumber(i - 1) && text.opens(number) && !years;
      return sound ? told(i, number, text.afterOrdinal(number + 1)) : spelled(i, number);
    }
    if (text.is(i, DateRole.YEAR) && text.isNumber(i + 1, 4)) {
      return decade(i + 1).map(match -> match.startingAt(i));
    }
    if (text.isNumber(i, 3) && text.opens(i) && isHundreds(i)) {
      return century(i);
    }
    int number = text.isMark(i, '\'') ? i + 1 : i;
    if (!isDecade(number) || !text.opens(number)) {
      return Optional.empty();
    }
    int ending = text.afterNumberMark(number + 1);
    boolean written = text.isDecadeEnding(ending);
    boolean named = isDecadeAfter(ending);
    if (!written && !named) {
      return Optional.empty();
    }
    boolean two = text.isNumber(number, 2);
    boolean sure = named || (number > i && text.isGlued(number));
    int from = two ? i : number;
    return (!two || sure) && number - from <= 1 ? ended(from, number, ending) : Optional.empty();
  }

  /** Full hundreds with an ending that makes them a century: {@code 400-talet}. */
  private boolean isHundreds(int number) {
    int ending = text.afterNumberMark(number + 1);
    int value = text.word(number).value();
    return value > 0
        && value % 100 == 0
        && value <= LAST_HUNDREDS
        && text.isDecadeEnding(ending)
        && text.is(ending, DateRole.HUNDREDS_ENDING);
  }

  private Optional<DateMatch> century(int number) {
    int end = text.afterNumberMark(number + 1) + 1;
    int to = text.skip(end, 1, DateRole.BC, DateRole.AD);
    int ordinal = text.word(number).value() / 100 + 1;
    boolean bc = to > end && text.is(end, DateRole.BC);
    return Optional.of(new DateMatch(number, to, PartialDate.ofCentury(bc ? -ordinal : ordinal)));
  }

  /** Whether a word for decades stands here that is none for a number of years. */
  private boolean isDecadeAfter(int i) {
    return text.is(i, DateRole.DECADE) && (text.isGlued(i) || !text.is(i, DateRole.COUNT));
  }

  /** The same or, where two digits of a decade follow a century, that decade: 20世纪20年代. */
  DateMatch withinCentury(DateMatch century) {
    int number = text.skip(century.to(), 1, DateRole.OF);
    boolean sound = text.isNumber(number, 2) && century.isPoint();
    Optional<DateMatch> decade = sound ? decade(number) : Optional.empty();
    if (decade.isEmpty()) {
      return century;
    }
    int year = century.year() + text.word(number).value();
    return new DateMatch(century.from(), decade.get().to(), PartialDate.ofDecade(year));
  }

  /** {@code los años setenta}. */
  private Optional<DateMatch> spelled(int i, int number) {
    for (int to = Math.min(number + MOST_SPELLED, text.size()); to > number; to--) {
      OptionalInt tens = text.isWord(number) ? text.spelled(number, to) : OptionalInt.empty();
      if (tens.isPresent() && tens.getAsInt() >= 20 && tens.getAsInt() % 10 == 0) {
        return Optional.of(new DateMatch(i, to, PartialDate.ofDecade(DEFAULT + tens.getAsInt())));
      }
    }
    return Optional.empty();
  }

  /**
   * Another decade after one that was found: {@code 1970} of {@code décadas de 1960 y 1970}, {@code
   * 70s} of {@code the 1960s and 70s}.
   */
  Optional<DateMatch> another(DateMatch before) {
    int joint = before.to();
    if (!text.is(joint, DateRole.AND) && !text.isMark(joint, ',')) {
      return Optional.empty();
    }
    int number = text.skip(joint + 1, 2, DateRole.OF);
    boolean named = text.is(before.from(), DateRole.DECADE);
    if (!text.isNumber(number)) {
      return named ? spelled(number, number) : Optional.empty();
    }
    int ending = text.afterNumberMark(number + 1);
    boolean written = text.isDecadeEnding(ending);
    boolean two = text.isNumber(number, 2);
    if (!isDecade(number) || !text.opens(number) || !(two ? written : named)) {
      return Optional.empty();
    }
    int hundreds = two ? before.year() / 100 * 100 : 0;
    PartialDate date = PartialDate.ofDecade(hundreds + text.word(number).value());
    return Optional.of(new DateMatch(number, written ? ending + 1 : number + 1, date));
  }

  private Optional<DateMatch> ended(int i, int number, int ending) {
    int value = text.word(number).value();
    boolean hundreds = value % 100 == 0 && value <= LAST_HUNDREDS;
    if (hundreds && text.is(ending, DateRole.HUNDREDS_ENDING)) {
      PartialDate century = PartialDate.ofCentury(value / 100 + 1);
      return Optional.of(new DateMatch(i, ending + 1, century));
    }
    return told(i, number, ending + 1);
  }

  /** The decade of a number; two digits take their century from the words after it. */
  private Optional<DateMatch> told(int i, int number, int end) {
    int to = text.skip(end, 1, DateRole.DECADE);
    int value = text.word(number).value();
    if (text.isNumber(number, 4)) {
      return Optional.of(new DateMatch(i, text.withoutStop(to), PartialDate.ofDecade(value)));
    }
    return inCentury(i, to, value);
  }

  /** The decade of its tens in the century that is named after it, or in the 20th. */
  private Optional<DateMatch> inCentury(int i, int to, int tens) {
    Optional<DateMatch> century =
        centuries
            .century(text.skip(to, 3, DateRole.OF))
            .filter(match -> match.date().start().equals(match.date().end()));
    int hundreds = century.map(DateMatch::year).orElse(DEFAULT);
    return Optional.of(
        new DateMatch(
            i,
            century.map(DateMatch::to).orElse(text.withoutStop(to)),
            PartialDate.ofDecade(hundreds + tens)));
  }

  private boolean isDecade(int i) {
    int value = text.word(i).value();
    boolean four = text.isNumber(i, 4) && value >= 1000 && value <= 2090;
    boolean two = text.isNumber(i, 2) && value >= 10;
    return (four || two) && value % 10 == 0;
  }
}
