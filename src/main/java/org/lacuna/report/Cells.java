package org.lacuna.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** How values look in a cell, whatever the locale. */
public final class Cells {
  private Cells() {}

  /**
   * A probability or a share with two decimals, {@code 0.93}: more would claim more than is known.
   */
  public static String probability(double probability) {
    return BigDecimal.valueOf(probability).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  /** {@code 12;13}. */
  static String places(List<Integer> places) {
    return places.stream().map(String::valueOf).collect(Collectors.joining(";"));
  }

  /** {@code Moskva | Moskau}. */
  static String texts(List<String> texts) {
    return String.join(" | ", texts);
  }

  /** {@code CLDR territory CH + aligned sentence}. */
  public static String reasons(List<String> reasons) {
    return String.join(" + ", reasons);
  }
}
