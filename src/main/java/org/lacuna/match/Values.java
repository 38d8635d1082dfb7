package org.lacuna.match;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lacuna.fact.DateFact;
import org.lacuna.fact.Fact;
import org.lacuna.fact.NumberFact;
import org.lacuna.fact.PartialDate;

/**
 * What dates and numbers have in common when they are not equal.
 *
 * <p>Sentences are aligned by the parts of their values: {@code 1921-02-08} and {@code 1921} share
 * the part {@code 1921}, {@code 1857/1861} and {@code 1861} share {@code 1861}.
 */
final class Values {
  /**
   * From here on an amount tells by itself what it counts: a unit word with two meanings
   * (<em>libras</em>, pounds of money or of weight) may be misread.
   */
  private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

  private Values() {}

  /** The parts of a date or the amount of a number; empty for names and titles. */
  static Set<String> parts(Fact fact) {
    Set<String> parts = new LinkedHashSet<>();
    if (fact instanceof DateFact date) {
      date.date().start().ifPresent(point -> add(point, parts));
      date.date().end().ifPresent(point -> add(point, parts));
    } else if (fact instanceof NumberFact number) {
      parts.add(number.quantity().amount().toPlainString());
    }
    return parts;
  }

  private static void add(PartialDate.Point point, Set<String> parts) {
    String edtf = point.toString().replace("~", "");
    if (point.year().isPresent()) {
      String year = edtf.startsWith("-") ? edtf : edtf.replaceFirst("^0+(?=\\d)", "");
      int end = year.indexOf('-', 1);
      parts.add(end < 0 ? year : year.substring(0, end));
    }
    if (point.month().isPresent()) {
      String day = point.day().isPresent() ? "-" + point.day().getAsInt() : "";
      parts.add("month " + point.month().getAsInt() + day);
    }
  }

  /** How two dates or numbers stand to each other; empty when they have nothing to do. */
  static Optional<Evidence.Kind> relation(Fact one, Fact other) {
    if (one instanceof DateFact a && other instanceof DateFact b) {
      if (a.date().agreesWith(b.date())) {
        return Optional.of(Evidence.Kind.SAME_DATE);
      }
      if (isEndOf(a.date(), b.date()) || isEndOf(b.date(), a.date())) {
        return Optional.of(Evidence.Kind.SPAN_END);
      }
      boolean contains =
          a.date().contains(b.date())
              || b.date().contains(a.date())
              || containsEndOf(a.date(), b.date())
              || containsEndOf(b.date(), a.date());
      return contains ? Optional.of(Evidence.Kind.CONTAINS) : Optional.empty();
    }
    if (one instanceof NumberFact a && other instanceof NumberFact b) {
      boolean large = a.quantity().amount().abs().compareTo(LARGE) >= 0;
      boolean same =
          a.quantity().agreesWith(b.quantity())
              || (large && a.quantity().amount().equals(b.quantity().amount()));
      return same ? Optional.of(Evidence.Kind.SAME_NUMBER) : Optional.empty();
    }
    // A bare year and a bare number of four digits are told apart by the words around them, which
    // may fail on one side.
    boolean mixed =
        (one instanceof DateFact date && other instanceof NumberFact number && isYear(date, number))
            || (other instanceof DateFact there
                && one instanceof NumberFact amount
                && isYear(there, amount));
    return mixed ? Optional.of(Evidence.Kind.SAME_NUMBER) : Optional.empty();
  }

  /** Whether a span starts or ends at a point: one side may tell a life by its two days. */
  private static boolean isEndOf(PartialDate point, PartialDate span) {
    return point.bound() == PartialDate.Bound.AT
        && ends(span).anyMatch(end -> end.agreesWith(point));
  }

  private static boolean containsEndOf(PartialDate point, PartialDate span) {
    return ends(span).anyMatch(point::contains);
  }

  private static Stream<PartialDate> ends(PartialDate span) {
    return span.bound() == PartialDate.Bound.BETWEEN
        ? Stream.of(span.start(), span.end()).flatMap(Optional::stream).map(PartialDate::at)
        : Stream.empty();
  }

  private static boolean isYear(DateFact date, NumberFact number) {
    return date.date().bound() == PartialDate.Bound.AT && date.value().equals(number.value());
  }
}
