package org.lacuna.diff;

import org.lacuna.match.Room;

/**
 * How probable it is that a name is missing from sentences that otherwise tell the same, and does
 * not only go by other words there.
 *
 * <p>A logistic regression. Its weights were fitted to 3,669 names that were not found, of which
 * 1,126 had been taken out of the other side's sentence: answers of XQuAD (en-es, en-de) and of
 * articles of our own (en-ru, en-el, en-ro, en-tr), one taken out of each paragraph. In
 * cross-validation by articles the area under the ROC curve is .880; of those that are called
 * missing from {@value #SURE} on, 4 of 5 are.
 */
final class MissingInside {
  /** From here on a name is said to be missing. */
  static final double SURE = 0.38;

  /** Up to here it is said to be told in other words. */
  static final double UNLIKELY = 0.2;

  private static final double BIAS = 0.85;

  /** For each time that the words left over there exceed those left over here by the name. */
  private static final double SURPLUS = -0.19;

  private static final double SURPLUS_BETWEEN = -0.27;
  private static final double LIKENESS = -2.56;

  /** For {@value #MOST_CAPITALS} words with a capital left over there. */
  private static final double CAPITALS = -2.11;

  /** For {@value #MOST_NAMES} names left over there. */
  private static final double NAMES = -0.73;

  private static final double NO_NAME = 0.60;
  private static final double LEARNED = -1.99;
  private static final double COMMON = -1.13;
  private static final double TRACE = -5.74;
  private static final double DOUBTFUL = -1.36;
  private static final double NAMED_BY_CLDR = -0.68;
  private static final double CONNECTOR = -0.90;

  /** For {@value #MOST_WORDS} words: a long name would leave a trace. */
  private static final double WORDS = 2.32;

  private static final double ONE_WORD = -0.70;

  private static final double MOST_CAPITALS = 4;
  private static final double MOST_NAMES = 3;
  private static final double MOST_WORDS = 5;
  private static final double MOST_SURPLUS = 3;
  private static final double LEAST_LETTERS = 4;

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
            + CAPITALS * Math.min(room.capitals() / MOST_CAPITALS, 1)
            + NAMES * Math.min(room.names() / MOST_NAMES, 1)
            + (room.names() == 0 ? NO_NAME : 0)
            + LEARNED * room.learned()
            + COMMON * room.common()
            + TRACE * trace
            + (doubtful ? DOUBTFUL : 0)
            + (namedByCldr ? NAMED_BY_CLDR : 0)
            + (room.connector() ? CONNECTOR : 0)
            + WORDS * Math.min(room.words() / MOST_WORDS, 1)
            + (room.words() == 1 ? ONE_WORD : 0);
    return 1 / (1 + Math.exp(-odds));
  }

  private static double clipped(double surplus) {
    return Math.max(-MOST_SURPLUS, Math.min(MOST_SURPLUS, surplus));
  }
}
