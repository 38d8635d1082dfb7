package org.lacuna.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lacuna.language.NumberNames;

/**
 * Reads numbers in digits of any script, with the separators of a language and, where they cannot
 * be misread, of any other.
 *
 * <p>{@code 1.234} is 1234 in German and 1.234 in English; {@code 1.234.567} is one number in both,
 * {@code 12,5} too. {@code 1,2,3} is three numbers, {@code 1.2.3} is none: a version, a section.
 */
final class DigitNumerals {
  // More groups or digits than these are a list, a table row or a code.
  private static final int MOST_GROUPS = 12;

  /** As many as a long holds whatever they are; a longer number is a code. */
  private static final int MOST_DIGITS = 18;

  /** Of a fraction such as 1/3. */
  private static final int FRACTION_PLACES = 4;

  private final NumberNames names;

  DigitNumerals(NumberNames names) {
    this.names = names;
  }

  /**
   * What digits and separators in one piece mean.
   *
   * @param numerals none for a code, several for a list
   * @param end one past the piece
   */
  record Run(List<Numeral> numerals, int end) {}

  /** Whether a number in digits can begin with that character. */
  static boolean starts(char c) {
    return c >= '0' && c <= '9' || c > 127 && (isDigit(c) || isFraction(c));
  }

  private static boolean isDigit(char c) {
    return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
  }

  private static boolean isFraction(char c) {
    return c >= '\u00BC' && c <= '\u00BE' || c >= '\u2150' && c <= '\u215E' || c == '\u2189';
  }

  /** A run of digits between separators. */
  private record Group(int start, int end, String digits) {
    int length() {
      return digits.length();
    }

    BigDecimal amount() {
      return new BigDecimal(digits);
    }
  }

  /** Reads the digits, separators and fraction that start at a place of the text. */
  Run read(String text, int at) {
    if (isFraction(text.charAt(at))) {
      return new Run(
          List.of(new Numeral(at, at + 1, fraction(text.charAt(at)), Numeral.Shape.FORMATTED)),
          at + 1);
    }
    List<Group> groups = groups(text, at);
    Group last = groups.get(groups.size() - 1);
    if (groups.size() > MOST_GROUPS || groups.stream().anyMatch(g -> g.length() > MOST_DIGITS)) {
      return new Run(List.of(), last.end());
    }
    Optional<BigDecimal> amount = amount(text, groups);
    if (amount.isEmpty()) {
      boolean dots = groups.size() > 2 && separators(text, groups).chars().allMatch(c -> c == '.');
      return new Run(dots ? List.of() : each(groups), last.end());
    }
    Numeral.Shape shape = groups.size() == 1 ? Numeral.Shape.BARE : Numeral.Shape.FORMATTED;
    return withFraction(text, new Numeral(at, last.end(), amount.get(), shape));
  }

  private static List<Numeral> each(List<Group> groups) {
    return groups.stream()
        .map(g -> new Numeral(g.start(), g.end(), g.amount(), Numeral.Shape.BARE))
        .toList();
  }

  /** {@code 6½} and {@code 6 ½} are 6.5. */
  private static Run withFraction(String text, Numeral whole) {
    int at = Letters.afterSpace(text, whole.end());
    if (at >= text.length() || !isFraction(text.charAt(at))) {
      return new Run(List.of(whole), whole.end());
    }
    BigDecimal amount = whole.amount().add(fraction(text.charAt(at)));
    Numeral both = new Numeral(whole.start(), at + 1, amount, Numeral.Shape.FORMATTED);
    return new Run(List.of(both), at + 1);
  }

  private static BigDecimal fraction(char c) {
    String[] parts =
        Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).split("\u2044", 2);
    return new BigDecimal(parts[0])
        .divide(new BigDecimal(parts[1]), FRACTION_PLACES, RoundingMode.HALF_UP);
  }

  /** At most one group more than {@link #MOST_GROUPS}. */
  private List<Group> groups(String text, int at) {
    List<Group> groups = new ArrayList<>();
    groups.add(group(text, at));
    while (groups.size() <= MOST_GROUPS) {
      Group last = groups.get(groups.size() - 1);
      int next = last.end() + 1;
      if (next >= text.length() || !isDigit(text.charAt(next))) {
        break;
      }
      char sign = text.charAt(last.end());
      Group following = group(text, next);
      boolean goesOn =
          Character.isSpaceChar(sign)
              ? isSpacedThousands(sign, groups, following)
              : isSeparator(sign);
      if (!goesOn) {
        break;
      }
      groups.add(following);
    }
    return groups;
  }

  private static Group group(String text, int at) {
    int end = at;
    StringBuilder digits = new StringBuilder();
    while (end < text.length() && isDigit(text.charAt(end))) {
      digits.append((char) ('0' + Character.digit(text.charAt(end), 10)));
      end++;
    }
    return new Group(at, end, digits.toString());
  }

  /** A plain space only where the language groups so; others are put there to keep it together. */
  private boolean isSpacedThousands(char sign, List<Group> before, Group following) {
    return following.length() == 3
        && before.get(0).length() <= 3
        && before.stream().skip(1).allMatch(g -> g.length() == 3)
        && (sign != ' ' || names.groups(' '));
  }

  private static boolean isSeparator(char c) {
    return switch (c) {
      case '.', ',', '\'', '\u2019', '\u066B', '\u066C', '\u2E41', '\uFF0C', '\uFF0E', '\u02D9' ->
          true;
      default -> false;
    };
  }

  private static String separators(String text, List<Group> groups) {
    StringBuilder signs = new StringBuilder();
    for (Group group : groups.subList(0, groups.size() - 1)) {
      signs.append(plain(text.charAt(group.end())));
    }
    return signs.toString();
  }

  private static char plain(char sign) {
    return switch (sign) {
      case '\u066C', '\uFF0C', '\u2E41' -> ',';
      case '\uFF0E' -> '.';
      case '\u2019' -> '\'';
      default -> Character.isSpaceChar(sign) ? ' ' : sign;
    };
  }

  /** The value of the groups as one number; empty when they are none. */
  private Optional<BigDecimal> amount(String text, List<Group> groups) {
    if (groups.size() == 1) {
      return Optional.of(groups.get(0).amount());
    }
    String signs = separators(text, groups);
    char last = signs.charAt(signs.length() - 1);
    boolean lastIsAlone = signs.indexOf(last) == signs.length() - 1;
    if (!lastIsAlone || signs.length() == 1 && isGrouping(last, groups)) {
      boolean sound = isOneSign(signs) && areThousands(groups);
      return sound ? Optional.of(new BigDecimal(whole(groups))) : Optional.empty();
    }
    List<Group> before = groups.subList(0, groups.size() - 1);
    boolean wholeIsSound =
        before.size() == 1
            || isOneSign(signs.substring(0, signs.length() - 1)) && areThousands(before);
    if (!wholeIsSound || last == ' ' || last == '\'') {
      return Optional.empty();
    }
    String fraction = groups.get(groups.size() - 1).digits();
    return Optional.of(new BigDecimal(whole(before) + "." + fraction));
  }

  /** Whether a single sign stands between thousands and not before a fraction. */
  private boolean isGrouping(char sign, List<Group> groups) {
    String tail = groups.get(1).digits();
    if (!areThousands(groups) || groups.get(0).digits().startsWith("0")) {
      return sign == ' ' || sign == '\'';
    }
    return sign != plain(names.decimal()) && sign != '\u066B' || tail.equals("000");
  }

  private static boolean isOneSign(String signs) {
    return signs.chars().allMatch(c -> c == signs.charAt(0));
  }

  /** Threes after one to three, or as in India twos and a three at the end. */
  private static boolean areThousands(List<Group> groups) {
    int size = groups.size();
    boolean threes = groups.stream().skip(1).allMatch(g -> g.length() == 3);
    boolean twos = groups.subList(1, size - 1).stream().allMatch(g -> g.length() == 2);
    int head = groups.get(0).length();
    return groups.get(size - 1).length() == 3 && (threes && head <= 3 || twos && head <= 2);
  }

  private static String whole(List<Group> groups) {
    StringBuilder digits = new StringBuilder();
    groups.forEach(g -> digits.append(g.digits()));
    return digits.toString();
  }
}
