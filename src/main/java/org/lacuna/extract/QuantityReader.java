package org.lacuna.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lacuna.language.NameWords;
import org.lacuna.language.NumberName;
import org.lacuna.language.NumberName.Kind;
import org.lacuna.language.NumberNames;

/** Reads on from a number: magnitude, unit, ordinal mark, ending. */
final class QuantityReader {
  private static final int LONGEST_SIGN = 2;

  private final NumberNames names;
  private final DigitNumerals digits;
  private final NameWords words;

  QuantityReader(NumberNames names, DigitNumerals digits, NameWords words) {
    this.words = words;
    this.names = names;
    this.digits = digits;
  }

  /**
   * The number with all that belongs to it; empty if what follows shows that it is none, as in
   * {@code 3D}.
   *
   * @param sign the unit that stands before it, or empty
   */
  Optional<Reading> complete(String text, Numeral numeral, String sign) {
    if (numeral.shape() == Numeral.Shape.ORDINAL) {
      return Optional.of(Reading.of(numeral));
    }
    int mark = numeral.shape() == Numeral.Shape.BARE ? markEnd(text, numeral.end()) : numeral.end();
    if (mark > numeral.end()) {
      return Optional.of(
          new Reading(
              numeral.start(), mark, numeral.amount(), BigDecimal.ONE, sign, !sign.isEmpty()));
    }
    Reading scaled = scaled(text, numeral, sign);
    Reading measured = measured(text, numeral, scaled);
    boolean sound =
        measured.end() == numeral.end() ? isSound(text, numeral) : isMeasured(numeral, measured);
    return sound ? Optional.of(measured) : Optional.empty();
  }

  /** One is an article in many languages: {@code a million} and {@code one percent} are numbers. */
  private static boolean isMeasured(Numeral numeral, Reading measured) {
    return numeral.shape() != Numeral.Shape.WEAK
        || measured.isScaled()
        || measured.unit().equals("%")
        || numeral.amount().compareTo(BigDecimal.ONE) > 0;
  }

  /** Whether a number without unit is one: not glued to letters, nor a word with other meanings. */
  private boolean isSound(String text, Numeral numeral) {
    int end = numeral.end();
    return switch (numeral.shape()) {
      case WEAK ->
          !names.at(Kind.COUNTER, text, end).isEmpty()
              && numeral.amount().compareTo(BigDecimal.ONE) > 0;
      case SPELLED, ORDINAL -> true;
      case BARE, FORMATTED ->
          Letters.endsWord(text, end)
              || !Letters.isCased(text.charAt(end))
              || endingEnd(text, end) > end;
    };
  }

  /** The end of an ordinal's mark; the dot is one only where the sentence goes on in words. */
  private int markEnd(String text, int at) {
    for (NumberName mark : names.at(Kind.MARK, text, at)) {
      int end = at + mark.length();
      boolean dot = text.charAt(end - 1) == '.';
      if (dot ? goesOn(text, end) : Letters.endsWord(text, end)) {
        return end;
      }
    }
    return at;
  }

  private static boolean goesOn(String text, int at) {
    int next = Letters.afterSpace(text, at);
    return next > at && next < text.length() && Character.isLetter(text.charAt(next));
  }

  private int endingEnd(String text, int at) {
    for (NumberName ending : names.at(Kind.ENDING, text, at)) {
      if (Letters.endsWord(text, at + ending.length())) {
        return at + ending.length();
      }
    }
    return at;
  }

  /** With its magnitudes: {@code 3 mil millones}, and as in Chinese parts after them: 3億5000万. */
  private Reading scaled(String text, Numeral numeral, String sign) {
    BigDecimal sum = numeral.amount();
    BigDecimal factor = BigDecimal.ONE;
    int end = numeral.end();
    while (true) {
      Optional<NumberName> scale = scale(text, end, !sign.isEmpty());
      if (scale.isEmpty()) {
        return new Reading(numeral.start(), end, sum, factor, sign, !sign.isEmpty());
      }
      end = nameEnd(text, end, scale.get());
      factor = factor.multiply(scale.get().amount());
      Optional<Numeral> part = part(text, end);
      if (part.isPresent()) {
        Reading rest = scaled(text, part.get(), sign);
        boolean smaller = rest.amount().compareTo(factor) < 0;
        return smaller
            ? new Reading(
                numeral.start(),
                rest.end(),
                sum.multiply(factor).add(rest.amount()),
                BigDecimal.ONE,
                sign,
                !sign.isEmpty())
            : new Reading(numeral.start(), end, sum, factor, sign, !sign.isEmpty());
      }
    }
  }

  private Optional<Numeral> part(String text, int at) {
    boolean glued = at < text.length() && DigitNumerals.starts(text.charAt(at));
    if (!glued) {
      return Optional.empty();
    }
    List<Numeral> numerals = digits.read(text, at).numerals();
    return numerals.size() == 1 ? Optional.of(numerals.get(0)) : Optional.empty();
  }

  private Optional<NumberName> scale(String text, int end, boolean currency) {
    Optional<NumberName> scale = following(Kind.SCALE, text, end);
    return scale.isPresent() || !currency ? scale : following(Kind.SHORTSCALE, text, end);
  }

  /** With its unit, perhaps after a linking word. */
  private Reading measured(String text, Numeral numeral, Reading number) {
    Optional<Reading> direct = withUnit(text, numeral, number, number.end());
    if (direct.isPresent()) {
      return direct.get();
    }
    int at = Letters.afterSpace(text, number.end());
    for (NumberName link :
        at > number.end() ? names.at(Kind.LINK, text, at) : List.<NumberName>of()) {
      Optional<Reading> linked = withUnit(text, numeral, number, at + link.length());
      if (linked.isPresent()) {
        return linked.get();
      }
    }
    return number;
  }

  private Optional<Reading> withUnit(String text, Numeral numeral, Reading number, int at) {
    Optional<NumberName> next = following(Kind.UNIT, text, at);
    if (next.isEmpty()) {
      return Optional.empty();
    }
    return next.filter(unit -> !isElided(text, nameStart(text, at), unit))
        .filter(unit -> number.unit().isEmpty() || number.unit().equals(unit.unit()))
        .filter(unit -> !unit.unit().equals("y") || number.isScaled() || !numeral.isBareYear())
        .map(
            unit ->
                new Reading(
                    number.start(),
                    nameEnd(text, at, unit),
                    number.base(),
                    number.factor(),
                    unit.unit(),
                    number.signed()));
  }

  /**
   * The d of French {@code 3,5 millions d'habitants} is a linking word, no day; the m of Catalan
   * {@code els 12 m'ho van dir} no metre.
   */
  private boolean isElided(String text, int at, NumberName unit) {
    int end = at + unit.length();
    boolean runsOn =
        end + 1 < text.length()
            && (text.charAt(end) == '\'' || text.charAt(end) == '\u2019')
            && Character.isLetter(text.charAt(end + 1))
            && words.isFunctionWord(text.substring(at, end));
    return runsOn
        || names.at(Kind.LINK, text, at).stream().anyMatch(link -> link.length() > unit.length());
  }

  /** The longest name of a kind that stands there, or after one space or hyphen, as a word. */
  private Optional<NumberName> following(Kind kind, String text, int end) {
    int at = nameStart(text, end);
    for (NumberName name : names.at(kind, text, at)) {
      int nameEnd = at + name.length();
      if (wordEnd(text, nameEnd) >= 0 && !isGrown(text, nameEnd, name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** A sign takes no ending right behind it: German {@code den} is no day with an ending. */
  private static boolean isGrown(String text, int end, NumberName name) {
    return name.length() <= LONGEST_SIGN
        && !Letters.endsWord(text, end)
        && Character.isLetter(text.charAt(end));
  }

  private int nameEnd(String text, int end, NumberName name) {
    return wordEnd(text, nameStart(text, end) + name.length());
  }

  private static int nameStart(String text, int end) {
    boolean hyphen = end < text.length() && "-\u2010\u2011".indexOf(text.charAt(end)) >= 0;
    return hyphen ? end + 1 : Letters.afterSpace(text, end);
  }

  /** The end of the word there, with an ending that the language allows; -1 if it goes on. */
  private int wordEnd(String text, int at) {
    if (Letters.endsWord(text, at)) {
      return at;
    }
    int end = endingEnd(text, at);
    return end > at ? end : -1;
  }
}
