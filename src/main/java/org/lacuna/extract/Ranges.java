package org.lacuna.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.lacuna.language.NumberName.Kind;
import org.lacuna.language.NumberNames;

/** The two ends of a range share what is written once: {@code 2–3 million}, {@code $5 to 10}. */
final class Ranges {
  private Ranges() {}

  /** The readings with magnitude and unit handed from one end of each range to the other. */
  static List<Reading> completed(NumberNames names, String text, List<Reading> readings) {
    List<Reading> completed = new ArrayList<>(readings);
    for (int i = 1; i < completed.size(); i++) {
      Reading low = completed.get(i - 1);
      Reading high = completed.get(i);
      if (isRange(names, text, low.end(), high.start())) {
        BigDecimal factor =
            !low.isScaled() && low.base().compareTo(high.base()) < 0 ? high.factor() : low.factor();
        boolean handsUnit = low.signed() && high.unit().isEmpty();
        completed.set(i - 1, low.with(factor, low.unit().isEmpty() ? high.unit() : low.unit()));
        completed.set(i, handsUnit ? high.with(high.factor(), low.unit()) : high);
      }
    }
    return completed;
  }

  private static boolean isRange(NumberNames names, String text, int from, int to) {
    int at = Letters.afterSpace(text, from);
    return names.at(Kind.TO, text, at).stream()
        .anyMatch(word -> Letters.afterSpace(text, at + word.length()) == to);
  }
}
