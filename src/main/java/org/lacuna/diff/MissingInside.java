package org.lacuna.diff;

import java.util.List;
import org.lacuna.match.Room;

/**
 * How probable it is that a name is missing from sentences that otherwise tell the same, and does
 * not only go by other words there.
 *
 * <p>A logistic regression. Its weights were fitted to 10,463 names that were not found, of which
 * 3,557 had been taken out of the other side's sentence: answers of XQuAD (en-es, en-de), of our
 * own translations of some of its articles and of articles of our own (en-ru, en-el, en-ro, en-tr),
 * one taken out of each paragraph. What grows without adding anything is cut where it stopped
 * adding in those names. In cross-validation by articles the area under the ROC curve is .927.
 */
final class MissingInside {
  /** From here on a name is said to be missing. */
  static final double SURE = 0.34;

  /** Up to here it is said to be told in other words. */
  static final double UNLIKELY = 0.16;

  private static final double BIAS = -5.7;

  /** For sentences here that are as much too long as {@link #TOO_LONG} says, or more. */
  private static final double LONGER = 4.84;

  /** For each unit of the natural logarithm by which the name makes its sentences longer. */
  private static final double MADE_LONGER = -5.31;

  /** For more left over there than here, between the words joined around the name. */
  private static final double SURPLUS_BETWEEN = -1.11;

  /** Where the words joined around the name stand the other way round there. */
  private static final double CROSSED = -0.94;

  private static final double LIKE = -2.47;

  /**
   * For a word of a name left over there where the name would stand, in a translation that leaves
   * nothing else over; half of it where half of the words are joined.
   */
  private static final double OTHER_IN_PLACE = -4.46;

  private static final double NO_CAPITAL = 1.2;
  private static final double MORE_NAMES = -1.16;

  /** For all other names of these sentences found; nothing where half of them were not. */
  private static final double OTHERS_FOUND = 1.76;

  private static final double TRACE = -8.97;

  /** What the article there writes elsewhere would be found here too. */
  private static final double FOUND_ELSEWHERE = 2.82;

  private static final double DOUBTFUL = -1.87;
  private static final double PERSON = 3.08;
  private static final double BARE = 1.29;

  /** A name that was not transliterated as expected looks as if missing. */
  private static final double BARE_IN_OTHER_LETTERS = -0.65;

  private static final double ONLY_A_CAPITAL = -3.51;

  /**
   * For each date or number that only one of the sentences tells: such sentences are no
   * translations of each other. Set by hand; where one fact alone was taken out there are few, and
   * 0 to 2 are as good.
   */
  private static final double VALUES_ALONE = 1.2;

  private static final int MOST_VALUES = 2;

  private static final double CONNECTOR = -0.98;

  /** For three words or more: a long name would leave a trace. */
  private static final double WORDS = 3.05;

  /** What is told again and again and never found goes by another name. */
  private static final double TOLD_ONCE = 2.67;

  /** Share of names not found in the articles that the weights were fitted to. */
  static final double USUALLY_UNFOUND = 0.10;

  private static final double IN_OTHER_WORDS = 0.067;
  private static final double LEAST_MISSING = 0.02;

  /** Set so that the two samples' truth and the benchmark agree best; 0 to 1 was tried. */
  private static final double RATE = 0.7;

  // Where each begins to count, and where it counts whole.
  private static final Ramp TOO_LONG = new Ramp(-0.25, 0.5);
  private static final Ramp BETWEEN = new Ramp(0, 0.5);
  private static final Ramp LIKENESS = new Ramp(0.5, 0.7);
  private static final Ramp FOUND = new Ramp(0.5, 0.95);
  private static final Ramp ELSEWHERE = new Ramp(0.4, 0.85);
  private static final Ramp LENGTH = new Ramp(1, 3);

  private static final double MOST_MADE_LONGER = 1.5;
  private static final double LEAST_LETTERS = 4;

  /** Of a name that is elsewhere in lower case from this share on nothing is left. */
  private static final double ALL_OF_IT = 0.95;

  private MissingInside() {}

  /**
   * One thing that speaks for or against a name being missing.
   *
   * @param label what it is
   * @param measure how much there is of it; 1 for what is so or is not
   * @param nats what it adds to the log odds
   */
  record Part(String label, double measure, double nats) {}

  /** What counts nothing up to a point, whole from another one on, and in proportion between. */
  private record Ramp(double from, double to) {
    double of(double value) {
      return Math.max(0, Math.min(1, (value - from) / (to - from)));
    }
  }

  /**
   * What is known of a name that was not found, beside the room for it.
   *
   * @param trace share of it that was found in the aligned sentence after all
   * @param elsewhere share of it that was surely recognised elsewhere in the other article
   * @param othersFound share of the other names of its sentences that were found in the aligned
   *     ones, as if there were one more, half found
   * @param othersUnfound how many of them were not
   * @param otherScript whether the two sides are written in different scripts
   * @param doubtful whether it may be no name
   * @param person whether it is the name of a person, which would be written the same there
   * @param bare whether its words tell nothing but a name
   * @param valuesAlone dates and numbers of the sentences that only one side tells: they are no
   *     translations of each other
   * @param once whether its article tells it only once
   * @param usualLength how much longer the sentences of its side are than those that tell the same,
   *     as a natural logarithm
   * @param unfoundRate share of the names of such sentences of the pair that were not found in them
   */
  record Unfound(
      double trace,
      double elsewhere,
      double othersFound,
      int othersUnfound,
      boolean otherScript,
      boolean doubtful,
      boolean person,
      boolean bare,
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
    double longer =
        Math.log((room.lettersHere() + 1.0) / (room.lettersThere() + 1.0)) - name.usualLength();
    double others = Math.max(room.lettersHere() - room.letters(), 0) + 1.0;
    double made = Math.min(Math.log((room.lettersHere() + 1.0) / others), MOST_MADE_LONGER);
    double between = room.surplusBetween() / Math.max(room.letters(), LEAST_LETTERS);
    boolean onlyCapital = name.bare() && room.common() > ALL_OF_IT;
    return List.of(
        new Part("where every name starts", 1, BIAS),
        ramp("how much too long the sentence here is", longer, TOO_LONG, LONGER),
        new Part("how much longer the name makes it", made, MADE_LONGER * made),
        ramp(
            "letters left over there between its nearest joined words, in times the name",
            between,
            BETWEEN,
            SURPLUS_BETWEEN),
        said("its nearest joined words stand the other way round there", room.crossed(), CROSSED),
        ramp("likeness of the likest word left over", room.likeness(), LIKENESS, LIKE),
        new Part(
            "share of the other words here that are joined, with words of names left over there"
                + " between its nearest",
            room.capitalsBetween() > 0 ? room.linked() : 0,
            room.capitalsBetween() > 0 ? OTHER_IN_PLACE * room.linked() : 0),
        said("no word of a name is left over there", room.capitals() == 0, NO_CAPITAL),
        said(
            "more names are left over there than here",
            room.names() > name.othersUnfound(),
            MORE_NAMES),
        ramp(
            "share of the other names here that were found",
            name.othersFound(),
            FOUND,
            OTHERS_FOUND),
        new Part("share found in the aligned sentence", name.trace(), TRACE * name.trace()),
        ramp("share found elsewhere", name.elsewhere(), ELSEWHERE, FOUND_ELSEWHERE),
        said("it may be no name", name.doubtful(), DOUBTFUL),
        said("it is the name of a person", name.person(), PERSON),
        said("its words tell nothing but a name", name.bare(), BARE),
        said(
            "and the other side is written in other letters",
            name.bare() && name.otherScript(),
            BARE_IN_OTHER_LETTERS),
        said("but elsewhere they are no name", onlyCapital, ONLY_A_CAPITAL),
        said("it has a word in lower case", room.connector(), CONNECTOR),
        ramp("words of the name", room.words(), LENGTH, WORDS),
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

  private static Part ramp(String label, double measure, Ramp ramp, double weight) {
    return new Part(label, measure, weight * ramp.of(measure));
  }
}
