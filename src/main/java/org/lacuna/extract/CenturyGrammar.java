package org.lacuna.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.lacuna.fact.PartialDate;
import org.lacuna.language.DateRole;
import org.lacuna.language.RomanNumerals;

/**
 * Centuries and millennia: {@code 19th century}, {@code siglo XIX}, {@code nineteenth century},
 * {@code 5th century BC}, and the first of {@code 18th and 19th centuries}.
 */
final class CenturyGrammar {
  /** A century or millennium of a higher number is told by nobody. */
  private static final int LAST = 30;

  /** Words of an ordinal: "the twenty and first". */
  private static final int MOST_SPELLED = 4;

  private static final Pattern SMALL_ROMAN = Pattern.compile("[ivx]{1,7}");

  private final DateText text;
  private final boolean named;

  CenturyGrammar(DateText text) {
    this.text = text;
    this.named = hasCentury();
  }

  private boolean hasCentury() {
    for (int i = 0; i < text.size(); i++) {
      if (isUnit(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a Roman numeral or a spelled number can stand here. */
  boolean mayStart(int i) {
    return named && text.isWord(i);
  }

  /**
   * Which century.
   *
   * @param to where the words end that tell it
   * @param roman whether it is told by a Roman numeral
   * @param ranked whether it can only be an ordinal: 19th or XIX, but not 19
   */
  private record Ordinal(int to, int number, boolean roman, boolean ranked) {}

  /** A century that starts at i; at an era, a number or the word <em>century</em> itself. */
  Optional<DateMatch> century(int i) {
    if (!named) {
      return Optional.empty();
    }
    int at = text.skip(i, 1, DateRole.BC, DateRole.AD);
    boolean bc = at > i && text.is(i, DateRole.BC);
    Optional<DateMatch> found = isUnit(at) ? unitFirst(i, at, bc) : numberFirst(i, at, bc);
    return found;
  }

  /** Another century in Roman numerals after one that was found: {@code siglos XVIII y XIX}. */
  Optional<DateMatch> another(int i) {
    boolean joins = text.is(i, DateRole.AND) || text.isMark(i, ',');
    int at = text.skip(i + 1, 2, DateRole.OF);
    if (!joins || !named) {
      return Optional.empty();
    }
    return withUnit(at)
        .or(() -> roman(at).map(o -> new DateMatch(at, o.to(), PartialDate.ofCentury(o.number()))));
  }

  private Optional<DateMatch> unitFirst(int i, int unit, boolean bc) {
    int at = text.skip(unit + 1, 3, DateRole.OF);
    int numeral = text.isMark(at, '-') && text.isGlued(at) ? at + 1 : at;
    Optional<Ordinal> ordinal = ordinal(numeral).or(() -> smallRoman(numeral));
    if (ordinal.isEmpty() || (text.is(unit, DateRole.CENTURY_SHORT) && !ordinal.get().roman())) {
      return Optional.empty();
    }
    int to = ordinal.get().to();
    PartialDate first = date(unit, ordinal.get().number(), bc || text.is(to, DateRole.BC));
    int next = text.skip(to + 1, 3, DateRole.OF, DateRole.CENTURY_SHORT, DateRole.CENTURY);
    Optional<Ordinal> last = isSpan(to) ? roman(next) : Optional.empty();
    if (last.isEmpty()) {
      return Optional.of(new DateMatch(i, text.withoutStop(afterEra(to)), first));
    }
    PartialDate end = date(unit, last.get().number(), text.is(last.get().to(), DateRole.BC));
    return Optional.of(
        new DateMatch(i, afterEra(last.get().to()), PartialDate.between(first, end)));
  }

  private Optional<DateMatch> numberFirst(int i, int at, boolean bcBefore) {
    Optional<Ordinal> ordinal = ordinal(at);
    if (ordinal.isEmpty()) {
      return Optional.empty();
    }
    int to = ordinal.get().to();
    int unit = unitAfter(ordinal.get());
    if (unit >= 0) {
      // In "second quarter of the century XIX" the century has its own number.
      if (text.is(unit - 1, DateRole.OF) && unitFirst(unit, unit, false).isPresent()) {
        return Optional.empty();
      }
      boolean bc = bcBefore || text.is(unit + 1, DateRole.BC);
      return isName(unit)
          ? Optional.empty()
          : Optional.of(
              new DateMatch(i, afterEra(unit + 1), date(unit, ordinal.get().number(), bc)));
    }
    boolean joins = text.is(to, DateRole.AND) || text.isMark(to, ',');
    if (!joins && !isSpan(to)) {
      return Optional.empty();
    }
    Optional<DateMatch> last = withUnit(text.skip(to + 1, 2, DateRole.OF, DateRole.AND));
    return last.map(
        match -> {
          PartialDate first = alike(match.date(), ordinal.get().number());
          return joins
              ? new DateMatch(i, to, first)
              : new DateMatch(i, match.to(), PartialDate.between(first, match.date()));
        });
  }

  private Optional<DateMatch> withUnit(int i) {
    return ordinal(i)
        .filter(o -> unitAfter(o) >= 0)
        .map(
            o -> {
              int unit = unitAfter(o);
              boolean bc = text.is(unit + 1, DateRole.BC);
              return new DateMatch(i, afterEra(unit + 1), date(unit, o.number(), bc));
            });
  }

  /**
   * The index of the word <em>century</em> after an ordinal; -1 when another word stands there.
   * Neither <em>nineteen centuries</em> nor 19 of them are one, but digits are enough in a script
   * without spaces and before a word that is not for counting, Bulgarian <em>16 век</em>.
   */
  private int unitAfter(Ordinal ordinal) {
    int at = ordinal.to();
    at = text.isMark(at, '-') && text.isGlued(at) ? at + 1 : text.skip(at, 1, DateRole.OF);
    boolean unit =
        text.isAny(at, DateRole.CENTURY, DateRole.MILLENNIUM)
            || (text.is(at, DateRole.CENTURY_SHORT) && ordinal.roman());
    boolean counted = text.is(at, DateRole.COUNT) || !text.isNumber(at - 1);
    return unit && (ordinal.ranked() || text.isGlued(at) || !counted) ? at : -1;
  }

  private Optional<Ordinal> ordinal(int i) {
    if (text.isNumber(i)) {
      int number = text.word(i).value();
      boolean sound = text.word(i).digits() <= 2 && number >= 1 && number <= LAST && text.opens(i);
      int to = text.afterOrdinal(i + 1);
      return sound ? Optional.of(new Ordinal(to, number, false, to > i + 1)) : Optional.empty();
    }
    Optional<Ordinal> roman = roman(i);
    return roman.isPresent() || !text.isWord(i) ? roman : spelled(i);
  }

  private Optional<Ordinal> roman(int i) {
    if (!text.isWord(i)) {
      return Optional.empty();
    }
    String surface = text.surface(i);
    int end = 0;
    while (end < surface.length() && "IVX".indexOf(surface.charAt(end)) >= 0) {
      end++;
    }
    OptionalInt value = RomanNumerals.value(surface.substring(0, end));
    boolean ending = surface.length() - end <= 5 && isSmall(surface, end);
    if (value.isEmpty() || !ending) {
      return Optional.empty();
    }
    return Optional.of(new Ordinal(text.afterOrdinal(i + 1), value.getAsInt(), true, true));
  }

  /** {@code xix} of {@code siglo xix}, which some print in small capitals. */
  private Optional<Ordinal> smallRoman(int i) {
    if (!text.isWord(i) || !text.word(i).roles().isEmpty()) {
      return Optional.empty();
    }
    String surface = text.surface(i);
    if (!SMALL_ROMAN.matcher(surface).matches()) {
      return Optional.empty();
    }
    OptionalInt value = RomanNumerals.value(surface.toUpperCase(Locale.ROOT));
    return value.isPresent()
        ? Optional.of(new Ordinal(i + 1, value.getAsInt(), true, true))
        : Optional.empty();
  }

  private static boolean isSmall(String surface, int from) {
    return surface.substring(from).codePoints().noneMatch(Character::isUpperCase);
  }

  private Optional<Ordinal> spelled(int i) {
    for (int to = Math.min(i + MOST_SPELLED, text.size()); to > i; to--) {
      boolean near = isUnit(to) || isUnit(i - 1) || isUnit(to + 1) || isUnit(i - 2);
      OptionalInt number = near ? text.spelled(i, to) : OptionalInt.empty();
      if (number.isPresent()) {
        return Optional.of(new Ordinal(to, number.getAsInt(), false, text.isSpelledOrdinal(i, to)));
      }
    }
    return Optional.empty();
  }

  private boolean isUnit(int i) {
    return text.isAny(i, DateRole.CENTURY, DateRole.CENTURY_SHORT, DateRole.MILLENNIUM);
  }

  /** {@code 20th Century Fox}: capitals that the language would not write. */
  private boolean isName(int unit) {
    return !text.word(unit).capital() && text.isCapitalised(unit) && text.isCapitalised(unit + 1);
  }

  private boolean isSpan(int i) {
    return text.isMark(i, '-') || text.isMark(i, '~') || text.is(i, DateRole.TO);
  }

  private int afterEra(int i) {
    return text.skip(i, 1, DateRole.BC, DateRole.AD);
  }

  private PartialDate date(int unit, int number, boolean bc) {
    int signed = bc ? -number : number;
    return text.is(unit, DateRole.MILLENNIUM)
        ? PartialDate.ofMillennium(signed)
        : PartialDate.ofCentury(signed);
  }

  private static PartialDate alike(PartialDate other, int number) {
    PartialDate.Point point = other.start().orElseThrow();
    int signed = point.year().orElseThrow() < 0 ? -number : number;
    return point.unknownDigits() == 3
        ? PartialDate.ofMillennium(signed)
        : PartialDate.ofCentury(signed);
  }
}
