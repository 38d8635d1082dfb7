package org.lacuna.extract;

import java.util.Arrays;
import java.util.OptionalInt;
import org.lacuna.language.DateOrder;
import org.lacuna.language.DateRole;
import org.lacuna.language.DateRoles;
import org.lacuna.language.DateVocabulary;
import org.lacuna.language.DateWord;
import org.lacuna.language.DateWord.Shape;

/**
 * The words of a sentence, as the grammar of dates asks for them. An index before the first word or
 * after the last one is no error: what stands there is nothing.
 */
final class DateText {
  /** Letters of an ending written onto a number. */
  private static final int LONGEST_ORDINAL_ENDING = 5;

  private static final DateRoles OPENING =
      DateRoles.of(
          DateRole.ABOUT,
          DateRole.FROM,
          DateRole.BETWEEN,
          DateRole.YEAR,
          DateRole.DAY,
          DateRole.BC,
          DateRole.AD,
          DateRole.BUDDHIST);
  private static final DateWord NOTHING =
      new DateWord(Shape.MARK, 0, 0, false, " ", 0, 0, false, DateRoles.NONE);

  private final String text;
  private final DateWord[] words;
  private final DateVocabulary vocabulary;
  private final boolean month;

  DateText(String text, DateVocabulary vocabulary) {
    this.text = text;
    this.words = vocabulary.read(text).toArray(DateWord[]::new);
    this.vocabulary = vocabulary;
    this.month = hasMonth(words);
  }

  /** Whether there is a number, or a word that tells a time without one. */
  boolean mayTellTime() {
    for (DateWord word : words) {
      if (word.digits() > 0 || word.roles().hasAny(DateRoles.TELLING)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a date can start at this word: at a number or a word that opens one. */
  boolean mayStart(int i) {
    DateWord word = word(i);
    DateRoles roles = word.roles();
    return word.digits() > 0
        || word.isMark('\'')
        || roles.hasAny(DateRoles.TELLING)
        || roles.hasAny(OPENING);
  }

  /** Whether there is the name of a month anywhere. */
  boolean hasMonth() {
    return month;
  }

  private static boolean hasMonth(DateWord[] words) {
    for (DateWord word : words) {
      if (word.is(DateRole.MONTH)) {
        return true;
      }
    }
    return false;
  }

  int size() {
    return words.length;
  }

  DateWord word(int i) {
    return i >= 0 && i < words.length ? words[i] : NOTHING;
  }

  DateOrder order() {
    return vocabulary.order();
  }

  boolean capitalisesNouns() {
    return vocabulary.capitalisesNouns();
  }

  OptionalInt spelled(int from, int to) {
    return vocabulary.spelled(Arrays.asList(words).subList(from, to));
  }

  boolean isSpelledOrdinal(int from, int to) {
    return vocabulary.spelledOrdinal(Arrays.asList(words).subList(from, to)).isPresent();
  }

  boolean is(int i, DateRole role) {
    return word(i).is(role);
  }

  boolean isMark(int i, char mark) {
    return word(i).isMark(mark);
  }

  boolean isWord(int i) {
    return word(i).shape() == Shape.WORD;
  }

  boolean isNumber(int i) {
    return word(i).digits() > 0;
  }

  /** A number of so many digits. */
  boolean isNumber(int i, int digits) {
    return word(i).digits() == digits;
  }

  boolean isGlued(int i) {
    return word(i).glued();
  }

  /** The characters of a word as the sentence has them. */
  String surface(int i) {
    return text.substring(word(i).start(), word(i).end());
  }

  boolean isCapitalised(int i) {
    return isWord(i) && Character.isUpperCase(text.codePointAt(word(i).start()));
  }

  boolean isLowerCase(int i) {
    return isWord(i) && Character.isLowerCase(text.codePointAt(word(i).start()));
  }

  /** The index of the first word from i on, but at most so many further, that has no such role. */
  int skip(int i, int most, DateRole... roles) {
    int at = i;
    while (at < i + most && isAny(at, roles)) {
      at++;
    }
    return at;
  }

  boolean isAny(int i, DateRole... roles) {
    DateRoles own = word(i).roles();
    if (own.isEmpty()) {
      return false;
    }
    for (DateRole role : roles) {
      if (own.has(role)) {
        return true;
      }
    }
    return false;
  }

  /** A hyphen or slash that joins two parts without a space. */
  boolean isJoint(int i) {
    return (isMark(i, '-') || isMark(i, '/')) && isGlued(i) && isGlued(i + 1);
  }

  /** Whether the number here starts here: it is no tail of 1,921 or of B1921. */
  boolean opens(int i) {
    if (!isGlued(i)) {
      return true;
    }
    if (isWord(i - 1)) {
      int last = text.codePointBefore(word(i).start());
      boolean cased = Character.isUpperCase(last) || Character.isLowerCase(last);
      return !cased || !word(i - 1).roles().isEmpty();
    }
    boolean afterNumber = isGlued(i - 1) && isNumber(i - 2);
    if (afterNumber) {
      return isMark(i - 1, '(') || isMark(i - 1, '[') || (isMark(i - 1, '-') && isDayOfMonth(i));
    }
    return !isSign(i - 1);
  }

  /** Whether the number before i ends there: neither 1921.5 nor 1921-22-23 nor 19:21. */
  boolean closes(int i) {
    boolean glued = isGlued(i) && isGlued(i + 1) && isNumber(i + 1);
    return !(glued && !isMark(i, '(') && !isMark(i, '[') && !isDayOfMonth(i + 1)) && !isPercent(i);
  }

  /** Whether the number at i is the day of a month: the 13 of {@code 1861–13 May 1930}. */
  boolean isDayOfMonth(int i) {
    return is(i + 1, DateRole.MONTH) || (isMark(i + 1, '.') && is(i + 2, DateRole.MONTH));
  }

  /** Whether what stands here makes the number before it an amount. */
  boolean isCounted(int i) {
    return is(i, DateRole.COUNT) || isPercent(i);
  }

  private boolean isPercent(int i) {
    if (word(i).shape() != Shape.MARK) {
      return false;
    }
    int c = word(i).key().codePointAt(0);
    return c == '%' || c == '\u2030' || c == '\u00B0' || isCurrency(c);
  }

  /** Whether the mark makes the number after it no date: currency, #, @, _, = and the like. */
  boolean isSign(int i) {
    if (word(i).shape() != Shape.MARK) {
      return false;
    }
    int c = word(i).key().codePointAt(0);
    return isCurrency(c)
        || c == '#'
        || c == '@'
        || c == '_'
        || c == '='
        || c == '+'
        || c == '\u2116';
  }

  private static boolean isCurrency(int c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  /**
   * The index after the ending that makes the number before i an ordinal: {@code .}, {@code th},
   * {@code -го}, {@code :e}; i itself when there is none.
   */
  int afterOrdinal(int i) {
    int at = i;
    for (char mark : new char[] {'.', '\u00B0'}) {
      at += isGlued(at) && isMark(at, mark) ? 1 : 0;
    }
    if (isEnding(at)) {
      return at + 1;
    }
    boolean joined = isMark(at, '-') || isMark(at, '\'') || isMark(at, ':') || isMark(at, '\u02BC');
    return joined && isGlued(at) && isEnding(at + 1) ? at + 2 : at;
  }

  /** The index to end a mention at: before the dot that ends a sentence, not an ordinal. */
  int withoutStop(int to) {
    boolean goesOn = isNumber(to) || isLowerCase(to) || isMark(to, ',');
    return isMark(to - 1, '.') && !goesOn ? to - 1 : to;
  }

  /** The index of what is written onto the number before i, after a hyphen or apostrophe if any. */
  int afterNumberMark(int i) {
    boolean joint = isMark(i, '-') || isMark(i, '\'') || isMark(i, ':') || isMark(i, '.');
    return joint && isGlued(i) ? i + 1 : i;
  }

  /** Whether an ending stands here that makes the year before it a decade. */
  boolean isDecadeEnding(int i) {
    return isGlued(i) && isAny(i, DateRole.DECADE_ENDING, DateRole.HUNDREDS_ENDING);
  }

  private boolean isEnding(int i) {
    return isGlued(i)
        && isWord(i)
        && word(i).end() - word(i).start() <= LONGEST_ORDINAL_ENDING
        && !isCapitalised(i)
        && !isAny(
            i,
            DateRole.MONTH,
            DateRole.CENTURY,
            DateRole.CENTURY_SHORT,
            DateRole.MILLENNIUM,
            DateRole.DECADE,
            DateRole.DAY_MARK,
            DateRole.YEAR_MARK,
            DateRole.BC,
            DateRole.AD,
            DateRole.COUNT)
        && !isIdeographic(i);
  }

  private boolean isIdeographic(int i) {
    return Character.isIdeographic(text.codePointAt(word(i).start()));
  }
}
