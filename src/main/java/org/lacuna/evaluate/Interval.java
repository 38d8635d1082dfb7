package org.lacuna.evaluate;

import java.util.Locale;

/**
 * Where a share lies with 95 % confidence: {@code 0.65 to 0.99}.
 *
 * @param low 0 to 1
 * @param high 0 to 1
 */
record Interval(double low, double high) {
  /** The normal distribution has 95 % of its mass within so many standard deviations. */
  private static final double Z = 1.959963984540054;

  /**
   * The interval of a share of which {@code hits} of {@code all} were seen, by E. B. Wilson,
   * "Probable Inference, the Law of Succession, and Statistical Inference" (1927): it keeps what it
   * promises for small numbers and shares near 0 and 1 too. {@code wilson(81, 263)} is 0.255 to
   * 0.366.
   *
   * @param all at least 1
   */
  static Interval wilson(int hits, int all) {
    double share = 1.0 * hits / all;
    double square = Z * Z / all;
    double middle = (share + square / 2) / (1 + square);
    double half = Z * Math.sqrt(share * (1 - share) / all + square / (4 * all)) / (1 + square);
    return new Interval(
        hits == 0 ? 0 : Math.max(0, middle - half), hits == all ? 1 : Math.min(1, middle + half));
  }

  /** {@code 0.646 to 0.985}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.3f to %.3f", low, high);
  }
}
