package org.lacuna.diff;

import java.util.List;
import org.lacuna.match.Room;

/**
 * How probable it is that a name is missing from sentences that otherwise tell the same, and does
 * not only go by other words there.
 *
 * <p>A logistic regression. Its weights were fitted to 10,686 names that were not found, of which
 * 3,465 had been taken out of the other side's sentence: answers of XQuAD (en-es, en-de), of our
 * own translations of some of its articles and of articles of our own (en-ru, en-el, en-ro, en-tr),
 * one taken out of each paragraph. In cross-validation by articles the area under the ROC curve is
 * .917.
 */
final class MissingInside {
  /** From here on a name is said to be missing. */
  static final double SURE = 0.32;

  /** Up to here it is said to be told in other words. */
  static final double UNLIKELY = 0.2;

  private static final double BIAS = -2.43;

  /** For each unit of the natural logarithm by which the sentences here are too long. */
  private static final double LONGER = 5.3;

  /** For each unit of the natural logarithm by which the name makes its sentences longer. */
  private static final double MADE_LONGER = -6.19;

  /**
   * For the product of the two, less half the square of the second: as much as, of lengths that are
   * normally distributed, the likelihood of a missing name exceeds that of one told there (Gale and
   * Church 1993 take them so); a variance of .1.
   */
  private static final double LENGTH_EXPLAINED = 10.19;

  /** For each time that the words left over there exceed those left over here by the name. */
  private static final double SURPLUS_BETWEEN = -0.25;

  private static final double LIKENESS = -2.49;

  /** For {@value #MOST_BETWEEN} words of names left over there where the name would stand. */
  private static final double CAPITALS_BETWEEN = -3.26;

  private static final double NO_CAPITAL = 1.08;

  /** For {@value #MOST_NAMES} names left over there. */
  private static final double NAMES = -1.35;

  private static final double COMMON = -1.08;

  /** General words are translated, and so many other words may stand for them. */
  private static final double GENERAL = -0.99;

  /** The closer the translation, the surer a name would be seen. */
  private static final double LINKED = 1.65;

  private static final double TRACE = -8.79;

  /** A name that was not transliterated as expected, or was translated, looks as if missing. */
  private static final double OTHER_SCRIPT = -0.75;

  private static final double DOUBTFUL = -1.45;
  private static final double PERSON = 2.91;

  /**
   * For each date or number that only one of the sentences tells: such sentences are no
   * translations of each other. Set by hand; where one fact alone was taken out there are few, and
   * 0 to 2 are as good.
   */
  private static final double VALUES_ALONE = 1.2;

  private static final int MOST_VALUES = 2;

  private static final double CONNECTOR = -0.81;

  /** For {@value #MOST_WORDS} words: a long name would leave a trace. */
  private static final double WORDS = 3.38;

  private static final double ONE_WORD = -1.5;

  /** What is told again and again and never found goes by another name. */
  private static final double TOLD_ONCE = 2.62;

  /** Share of names not found in the articles that the weights were fitted to. */
  static final double USUALLY_UNFOUND = 0.10;

  private static final double IN_OTHER_WORDS = 0.067;
  private static final double LEAST_MISSING = 0.02;

  /** Set so that the two samples' truth and the benchmark agree best; 0 to 1 was tried. */
  private static final double RATE = 0.7;

  private static final double MOST_BETWEEN = 3;
  private static final double MOST_NAMES = 3;
  private static final double MOST_WORDS = 5;
  private static final double MOST_SURPLUS = 3;
  private static final double MOST_LONGER = 1;
  private static final double MOST_MADE_LONGER = 1.5;
  private static final double LEAST_LETTERS = 4;

  private MissingInside() {}

  /**
   * One thing that speaks for or against a name being missing.
   *
   * @param label what it is
   * @param measure how much there is of it; 1 for what is so or is not
   * @param nats what it adds to the log odds
   */
  record Part(String label, double measure, double nats) {}

  /**
   * What is known of a name that was not found, beside the room for it.
   *
   * @param trace share of it that was found in the aligned sentence after all
   * @param otherScript whether the two sides are written in different scripts
   * @param doubtful whether it may be no name
   * @param person whether it is the name of a person, which would be written the same there
   * @param valuesAlone dates and numbers of the sentences that only one side tells: they are no
   *     translations of each other
   * @param once whether its article tells it only once
   * @param usualLength how much longer the sentences of its side are than those that tell the same,
   *     as a natural logarithm
   * @param unfoundRate share of the names of such sentences of the pair that were not found in them
   */
  record Unfound(
      double trace,
      boolean otherScript,
      boolean doubtful,
      boolean person,
      int valuesAlone,
      boolean once,
      double usualLength,
      double unfoundRate) {}

  /** The probability, 0 to 1. */
  static double probability(Room room, Unfound name) {
    double odds = 0;
    for (Part part : parts(room, name)) {
      odds += part.nats();
    }
    return 1 / (1 + Math.exp(-odds));
  }

  /** All that the probability is made of: the sum is its log odds. */
  static List<Part> parts(Room room, Unfound name) {
    double letters = Math.max(room.letters(), LEAST_LETTERS);
    double between = clipped(room.surplusBetween() / letters, MOST_SURPLUS);
    double length = Math.log((room.lettersHere() + 1.0) / (room.lettersThere() + 1.0));
    double longer = clipped(length - name.usualLength(), MOST_LONGER);
    double others = Math.max(room.lettersHere() - room.letters(), 0) + 1.0;
    double made = Math.min(Math.log((room.lettersHere() + 1.0) / others), MOST_MADE_LONGER);
    double explained = made * (longer - made / 2);
    return List.of(
        new Part("where every name starts", 1, BIAS),
        new Part("how much too long the sentence here is", longer, LONGER * longer),
        new Part("how much longer the name makes it", made, MADE_LONGER * made),
        new Part("how much of that is explained", explained, LENGTH_EXPLAINED * explained),
        new Part(
            "letters left over there between its nearest joined words, in times the name",
            between,
            SURPLUS_BETWEEN * between),
        new Part(
            "likeness of the likest word left over", room.likeness(), LIKENESS * room.likeness()),
        new Part(
            "words of names left over there between its nearest joined words",
            room.capitalsBetween(),
            CAPITALS_BETWEEN * Math.min(room.capitalsBetween() / MOST_BETWEEN, 1)),
        said("no word of a name is left over there", room.capitals() == 0, NO_CAPITAL),
        new Part(
            "names left over there", room.names(), NAMES * Math.min(room.names() / MOST_NAMES, 1)),
        new Part("share that is no name elsewhere", room.common(), COMMON * room.common()),
        new Part("share that has a basic meaning", room.general(), GENERAL * room.general()),
        new Part(
            "share of the other words here that are joined", room.linked(), LINKED * room.linked()),
        new Part("share found in the aligned sentence", name.trace(), TRACE * name.trace()),
        said("the other side is written in other letters", name.otherScript(), OTHER_SCRIPT),
        said("it may be no name", name.doubtful(), DOUBTFUL),
        said("it is the name of a person", name.person(), PERSON),
        said("it has a word in lower case", room.connector(), CONNECTOR),
        new Part("words of the name", room.words(), WORDS * Math.min(room.words() / MOST_WORDS, 1)),
        said("it is one word", room.words() == 1, ONE_WORD),
        new Part(
            "dates and numbers that only one of the sentences tells",
            name.valuesAlone(),
            VALUES_ALONE * Math.min(name.valuesAlone(), MOST_VALUES)),
        said("it is told only once", name.once(), TOLD_ONCE),
        new Part(
            "share of the pair's names not found",
            name.unfoundRate(),
            RATE * oddsOf(name.unfoundRate())));
  }

  /**
   * The log odds that an unfound name is missing, above those of the articles that the weights were
   * fitted to, if {@value #IN_OTHER_WORDS} of all names go by other words: two articles that are no
   * translations of each other leave more names unfound, and those are missing.
   */
  private static double oddsOf(double unfoundRate) {
    return Math.log(missingOdds(unfoundRate) / missingOdds(USUALLY_UNFOUND));
  }

  private static double missingOdds(double unfoundRate) {
    return Math.max(LEAST_MISSING, unfoundRate - IN_OTHER_WORDS) / IN_OTHER_WORDS;
  }

  private static Part said(String label, boolean so, double weight) {
    return new Part(label, so ? 1 : 0, so ? weight : 0);
  }

  private static double clipped(double value, double most) {
    return Math.max(-most, Math.min(most, value));
  }
}
