package org.lacuna.diff;

import org.lacuna.match.Room;

/**
 * How probable it is that a name is missing from sentences that otherwise tell the same, and does
 * not only go by other words there.
 *
 * <p>A logistic regression. Its weights were fitted to 5,220 names that were not found, of which
 * 1,812 had been taken out of the other side's sentence: answers of XQuAD (en-es, en-de) and of
 * articles of our own (en-ru, en-el, en-ro, en-tr), one taken out of each paragraph. In
 * cross-validation by articles the area under the ROC curve is .88.
 */
final class MissingInside {
  /** From here on a name is said to be missing. */
  static final double SURE = 0.55;

  /** Up to here it is said to be told in other words. */
  static final double UNLIKELY = 0.2;

  private static final double BIAS = -0.07;
  private static final double SURPLUS = -0.17;
  private static final double SURPLUS_BETWEEN = -0.25;
  private static final double LIKENESS = -3.35;
  private static final double CAPITALS = -3.07;
  private static final double COMMON = -1.75;
  private static final double TRACE = -6.91;
  private static final double DOUBTFUL = -2.45;
  private static final double NAMED_BY_CLDR = -0.91;
  private static final double LOG_LETTERS = 1.24;

  /** Capitals beyond this number say no more. */
  private static final int MOST_CAPITALS = 4;

  /** A surplus of more than so many times the name says no more. */
  private static final double MOST_SURPLUS = 3;

  private static final int LEAST_LETTERS = 4;

  private MissingInside() {}

  /**
   * The probability, 0 to 1.
   *
   * @param trace share of the name that was found in the aligned sentence after all
   * @param doubtful whether it may be no name
   * @param namedByCldr whether CLDR knows what the other language calls it
   */
  static double probability(Room room, double trace, boolean doubtful, boolean namedByCldr) {
    double letters = Math.max(room.letters(), LEAST_LETTERS);
    double odds =
        BIAS
            + SURPLUS * clipped(room.surplus() / letters)
            + SURPLUS_BETWEEN * clipped(room.surplusBetween() / letters)
            + LIKENESS * room.likeness()
            + CAPITALS * Math.min(room.capitals(), MOST_CAPITALS) / MOST_CAPITALS
            + COMMON * room.common()
            + TRACE * trace
            + (doubtful ? DOUBTFUL : 0)
            + (namedByCldr ? NAMED_BY_CLDR : 0)
            + LOG_LETTERS * Math.log(letters);
    return 1 / (1 + Math.exp(-odds));
  }

  private static double clipped(double surplus) {
    return Math.max(-MOST_SURPLUS, Math.min(MOST_SURPLUS, surplus));
  }
}
