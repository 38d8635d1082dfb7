package org.lacuna.fact;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lacuna.fact.PartialDate.Point;

/**
 * The Library of Congress's way to write dates, Extended Date/Time Format: as much of it as a
 * {@link PartialDate} can mean, and {@code -00XX} for the first century BC.
 */
final class Edtf {
  private static final String NO_YEAR = "XXXX";
  private static final int YEAR_DIGITS = 4;
  private static final Pattern POINT =
      Pattern.compile("(XXXX|-?\\d{1,6}X{0,3})(?:-(\\d\\d)(?:-(\\d\\d))?)?(~)?");

  private Edtf() {}

  /** A date, {@code 1857/1861} or {@code ../1900}. */
  static String of(PartialDate date) {
    return switch (date.bound()) {
      case AT -> of(date.start().orElseThrow());
      case BETWEEN -> of(date.start().orElseThrow()) + "/" + of(date.end().orElseThrow());
      case UNTIL -> "../" + of(date.end().orElseThrow());
      case SINCE -> of(date.start().orElseThrow()) + "/..";
    };
  }

  /** A point of time, {@code 1842~}. */
  static String of(Point point) {
    StringBuilder out = new StringBuilder();
    if (point.year().isPresent()) {
      int year = point.year().getAsInt();
      String digits = String.valueOf(Math.abs((long) year));
      digits = "0".repeat(Math.max(0, YEAR_DIGITS - digits.length())) + digits;
      out.append(year < 0 ? "-" : "").append(digits, 0, digits.length() - point.unknownDigits());
      out.append("X".repeat(point.unknownDigits()));
    } else {
      out.append(NO_YEAR);
    }
    add(point.month(), out);
    add(point.day(), out);
    return out.append(point.approximate() ? "~" : "").toString();
  }

  private static void add(OptionalInt part, StringBuilder out) {
    if (part.isPresent()) {
      out.append('-').append(part.getAsInt() / 10).append(part.getAsInt() % 10);
    }
  }

  /** Reads what {@link #of(PartialDate)} writes. */
  static PartialDate parse(String edtf) {
    int slash = edtf.indexOf('/');
    if (slash < 0) {
      return PartialDate.at(point(edtf));
    }
    String from = edtf.substring(0, slash);
    String to = edtf.substring(slash + 1);
    if (from.equals("..")) {
      return PartialDate.at(point(to)).until();
    }
    return to.equals("..")
        ? PartialDate.at(point(from)).since()
        : PartialDate.between(PartialDate.at(point(from)), PartialDate.at(point(to)));
  }

  private static Point point(String edtf) {
    Matcher m = POINT.matcher(edtf);
    if (!m.matches()) {
      throw new IllegalArgumentException("not an EDTF date: '" + edtf + "'");
    }
    String year = m.group(1);
    int unknown = year.equals(NO_YEAR) ? 0 : year.length() - year.replace("X", "").length();
    OptionalInt number =
        year.equals(NO_YEAR)
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(year.replace('X', '0')));
    if (number.isPresent() && number.getAsInt() == 0 && year.startsWith("-")) {
      number = OptionalInt.of(-1);
    }
    return new Point(number, unknown, part(m.group(2)), part(m.group(3)), m.group(4) != null);
  }

  private static OptionalInt part(String digits) {
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }
}
