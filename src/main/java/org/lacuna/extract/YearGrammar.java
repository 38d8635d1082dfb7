package org.lacuna.extract;

import java.util.Optional;
import java.util.OptionalInt;
import org.lacuna.fact.PartialDate;
import org.lacuna.language.DateOrder.Years;
import org.lacuna.language.DateRole;

/**
 * Years: {@code 1921}, {@code 44 BC}, {@code the year 476}, {@code พ.ศ. 2464}.
 *
 * <p>Four bare digits from 1000 to 2100 are a year where nothing tells that they count something:
 * no currency, no percent, no separator with more digits, no word before that announces an amount
 * or a label (<em>more than</em>, <em>No.</em>), no word after that is counted (<em>people</em>,
 * <em>km</em>). Before any other word in lower case they are a year only after a word that stands
 * before years (<em>in</em>), after a name or where the sentence begins. So <em>with 1500
 * manuscripts</em> is an amount; <em>of 1500 manuscripts</em> is taken for a year: only a list of
 * all nouns could tell.
 */
final class YearGrammar {
  private static final int FIRST_BARE = 1000;
  private static final int LAST_BARE = 2100;
  private static final int LAST_WRITTEN = 2999;
  private static final int BUDDHIST_AHEAD = 543;
  private static final int FIRST_BUDDHIST = 2400;
  private static final int LAST_BUDDHIST = 2643;
  // The Hijra was counted from 19 July 622 (Gregorian); 33 of its years are about 32 of ours.
  private static final double FIRST_YEAR_OF_HIJRA = 622.547;
  private static final double HIJRI_YEAR = 354.36667 / 365.2425;
  private static final int FIRST_HIJRI = 1200;
  private static final int LAST_HIJRI = 1450;

  private final DateText text;

  YearGrammar(DateText text) {
    this.text = text;
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
    boolean surely = at > i && isPlain(number) && !text.isNumber(i - 1);
    boolean free = surely || !text.isCounted(number + 1);
    if (era || (told && text.word(number).digits() >= 3 && free)) {
      return year(i, at, number);
    }
    return at == i && isBare(number) ? year(i, at, number) : Optional.empty();
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
    double start = FIRST_YEAR_OF_HIJRA + (text.word(number).value() - 1) * HIJRI_YEAR;
    PartialDate first = PartialDate.ofYear((int) start);
    PartialDate last = PartialDate.ofYear((int) (start + HIJRI_YEAR));
    return Optional.of(new DateMatch(i, at, PartialDate.between(first, last)));
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
    boolean sure = !(cue || text.isNumber(number, 3)) || !isBeforeNoun(number + 1);
    boolean told = isPlain(number) && text.is(words - 1, DateRole.YEAR) && words > at;
    return era || (plain && sure && (told || !text.isCounted(number + 1)))
        ? year(i, words, number)
        : Optional.empty();
  }

  private boolean isPlain(int number) {
    int value = text.word(number).value();
    return text.isNumber(number, 4) && value >= FIRST_BARE && value <= LAST_BARE;
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
    boolean bc = isBefore(i, first, DateRole.BC);
    boolean buddhist = isBefore(i, first, DateRole.BUDDHIST);
    OptionalInt last = count(text.word(next).value(), bc, !bc && !buddhist, buddhist);
    return start
        .map(DateMatch::date)
        .filter(d -> last.isPresent() && DayGrammar.yearOf(d) < last.getAsInt())
        .map(
            d ->
                new DateMatch(i, end, PartialDate.between(d, PartialDate.ofYear(last.getAsInt()))));
  }

  /** The year that a number says, with its era and marks; i is where the match starts. */
  private Optional<DateMatch> year(int i, int eraAt, int number) {
    int to = afterMark(number);
    boolean bc = isBefore(eraAt, number, DateRole.BC);
    boolean common = isBefore(eraAt, number, DateRole.AD);
    boolean buddhist = isBefore(eraAt, number, DateRole.BUDDHIST);
    if (isEra(to)) {
      bc |= text.is(to, DateRole.BC);
      common |= text.is(to, DateRole.AD);
      to++;
    }
    OptionalInt year = count(text.word(number).value(), bc, common, buddhist);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new DateMatch(i, to, PartialDate.ofYear(year.getAsInt())));
  }

  private boolean isBefore(int from, int to, DateRole role) {
    return text.skip(from, to - from, role) > from || text.is(to - 1, role) && to > from;
  }

  private OptionalInt count(int number, boolean bc, boolean common, boolean buddhist) {
    if (bc) {
      return OptionalInt.of(1 - number);
    }
    if (buddhist) {
      return OptionalInt.of(number - BUDDHIST_AHEAD);
    }
    if (common || !couldBeOther(number)) {
      return OptionalInt.of(number);
    }
    Years years = text.order().years();
    if (years == Years.BUDDHIST && number >= FIRST_BUDDHIST) {
      return OptionalInt.of(number - BUDDHIST_AHEAD);
    }
    boolean hijri = years == Years.HIJRI && number <= LAST_HIJRI;
    return hijri ? OptionalInt.empty() : OptionalInt.of(number);
  }

  private static boolean couldBeOther(int number) {
    return (number >= FIRST_HIJRI && number <= LAST_HIJRI) || number >= FIRST_BUDDHIST;
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

  /** Whether four digits without any mark can only be a year. */
  private boolean isBare(int i) {
    int value = text.word(i).value();
    if (!text.isNumber(i, 4) || value < FIRST_BARE || (value > LAST_BARE && !isBuddhist(value))) {
      return false;
    }
    if (text.isSign(i - 1) || isLabelled(i) || isModel(i)) {
      return false;
    }
    int next = i + 1;
    if (afterMark(i) > next) {
      return true;
    }
    boolean gluedWord = text.isGlued(next) && text.isWord(next);
    return !gluedWord
        && !text.isCounted(text.isJoint(next) ? next + 1 : next)
        && !isThousands(next)
        && !isFirstOfAmounts(next)
        && (!isBeforeNoun(next) || isYearPlace(i));
  }

  private boolean isBuddhist(int value) {
    return value >= FIRST_BUDDHIST
        && value <= LAST_BUDDHIST
        && text.order().years() == Years.BUDDHIST;
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
  private boolean isBeforeNoun(int i) {
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
