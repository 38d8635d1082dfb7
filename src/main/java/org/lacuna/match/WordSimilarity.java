package org.lacuna.match;

import org.lacuna.language.WordForm;

/**
 * How alike two words of two languages are, from 0 to 1, by their spelling and sound.
 *
 * <p>By spelling: the larger of a Levenshtein ratio of the sounds that tolerates other endings, and
 * the mean of that ratio and the consonant skeletons' ratio. Between two scripts, where letters say
 * little, the weighted distance of {@link LetterCosts} counts for more than that.
 * <em>Aleksejevitsj</em> and <em>Aleksièievitx</em> are alike by .9, <em>Kropotkin</em> and
 * <em>Bakunin</em> by .1.
 */
final class WordSimilarity {
  /** Words that start alike for this long may end as their languages want. */
  private static final int STEM = 4;

  /** What comes after the stem is an ending up to this length, else the rest of a compound. */
  private static final int LONGEST_ENDING = 4;

  /** The similarity of two words of which nothing but a stem of {@link #STEM} letters agrees. */
  private static final double STEM_SIMILARITY = 0.72;

  /** What each further letter of the common start adds. */
  private static final double PER_LETTER = 0.04;

  private static final double STEM_CEILING = 0.96;

  /**
   * A word this long is recognised at either end of a compound: <em>Afrika</em>,
   * <em>Westafrika</em>.
   */
  static final int COMPOUND = 5;

  /** Fewer consonants are alike by chance: <em>China</em>, <em>Kenia</em>. */
  private static final int TELLING_SKELETON = 3;

  /**
   * The similarity of two words of which nothing but the first consonants agree: <em>England</em>,
   * <em>Anglaterra</em>.
   */
  private static final double SKELETON_SIMILARITY = 0.64;

  /**
   * With vowels that differ more than this, equal consonants are chance. Of wrong pairs of English
   * and German names .0014 reach {@link WordMatches#LEAST} with it, .0017 without.
   */
  private static final double LEAST_OF_SPELLING = 1 / 3.0;

  /** Names keep their first sound more often than any other. */
  private static final double OTHER_START = 0.1;

  /**
   * The weight of the likeness by spelling against that of sounds; .2 and .4 were as good within
   * .001 for English and Russian name parts at one false pair in a thousand, .5 worse by .006.
   */
  private static final double BY_SPELLING = 0.3;

  private static final double BY_SOUND = 1 - BY_SPELLING;

  /** What a short word may have more than another, in sounds: <em>Nil</em>, <em>Nile</em>. */
  private static final String ENDINGS = "aeious";

  /** Words up to this length have no room for a change that is not a change of word. */
  private static final int SHORT = 3;

  private WordSimilarity() {}

  /**
   * How alike two words are; a likeness below {@link WordMatches#LEAST} may be told too low.
   *
   * @param costs what letters cost from the language of the first to that of the second; words of
   *     one script need none
   */
  static double of(WordForm a, WordForm b, LetterCosts costs) {
    if (a.folded().equals(b.folded())) {
      return 1;
    }
    int shorter = Math.min(a.sound().length(), b.sound().length());
    if (shorter < 2 || isNumeric(a.folded()) || isNumeric(b.folded())) {
      return 0;
    }
    boolean oneScript = a.script().equals(b.script());
    double spelling = shorter < SHORT ? 0 : bySpelling(a, b, oneScript);
    boolean bothShort = a.folded().length() <= SHORT && b.folded().length() <= SHORT;
    if (spelling == 1 || bothShort || oneScript) {
      return spelling;
    }
    double floor = isPart(a, b) ? STEM_SIMILARITY : 0;
    double least = Math.max(floor, WordMatches.LEAST);
    double needed = (least - BY_SPELLING * spelling) / BY_SOUND;
    double sound = needed > 1 ? 0 : costs.similarity(a, b, needed);
    return Math.max(floor, BY_SPELLING * spelling + BY_SOUND * sound);
  }

  /** How alike two words are by what is known beforehand of their scripts. */
  static double of(WordForm a, WordForm b) {
    boolean oneScript = a.script().equals(b.script());
    return of(a, b, oneScript ? null : LetterCosts.between(a.script(), b.script()));
  }

  /**
   * Whether one word is the start or the end of the other: <em>Afrika</em>, <em>Westafrika</em>.
   */
  private static boolean isPart(WordForm a, WordForm b) {
    String one = a.sound();
    String other = b.sound();
    boolean aIsLonger = one.length() >= other.length();
    String longer = aIsLonger ? one : other;
    String shorter = aIsLonger ? other : one;
    return shorter.length() >= COMPOUND && (longer.startsWith(shorter) || longer.endsWith(shorter));
  }

  /** The likeness by spelling; between two scripts without the skeletons, which sounds outdo. */
  private static double bySpelling(WordForm a, WordForm b, boolean oneScript) {
    String one = a.sound();
    String other = b.sound();
    int shorter = Math.min(one.length(), other.length());
    double spelling = ratio(one, other);
    int common = commonPrefix(one, other);
    int longer = Math.max(one.length(), other.length());
    if (common >= STEM && common >= shorter - 2 && longer - common <= LONGEST_ENDING) {
      double stem = STEM_SIMILARITY + PER_LETTER * (common - STEM);
      spelling = Math.max(spelling, Math.min(STEM_CEILING, stem));
    }
    if (isPart(a, b)) {
      spelling = Math.max(spelling, STEM_SIMILARITY);
    }
    double similarity = oneScript ? bySkeleton(a, b, spelling) : spelling;
    boolean compound = spelling == STEM_SIMILARITY || similarity == SKELETON_SIMILARITY;
    if (one.charAt(0) != other.charAt(0) && !compound) {
      similarity = Math.max(0, similarity - OTHER_START);
    }
    if (shorter == SHORT) {
      return common == shorter && longer == common + 1 && isEnding(one, other)
          ? STEM_SIMILARITY
          : similarity * spelling;
    }
    return similarity;
  }

  /** Whether the longer word ends in a vowel or a sibilant, as inflected words and names do. */
  private static boolean isEnding(String one, String other) {
    String longer = one.length() > other.length() ? one : other;
    return ENDINGS.indexOf(longer.charAt(longer.length() - 1)) >= 0;
  }

  private static double bySkeleton(WordForm a, WordForm b, double spelling) {
    int consonants = Math.min(a.skeleton().length(), b.skeleton().length());
    double skeletons = consonants < TELLING_SKELETON ? 0 : ratio(a.skeleton(), b.skeleton());
    double similarity = Math.max(spelling, (spelling + skeletons) / 2);
    int start = commonPrefix(a.skeleton(), b.skeleton());
    int longer = Math.max(a.skeleton().length(), b.skeleton().length());
    if (start >= TELLING_SKELETON
        && start >= consonants - 2
        && longer - start <= LONGEST_ENDING
        && spelling >= LEAST_OF_SPELLING) {
      similarity = Math.max(similarity, SKELETON_SIMILARITY);
    }
    return similarity;
  }

  private static boolean isNumeric(String folded) {
    return Character.isDigit(folded.charAt(0));
  }

  private static int commonPrefix(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int i = 0;
    while (i < shorter && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }

  /** 1 − Levenshtein distance / length of the longer; 0 when either is empty. */
  private static double ratio(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    // What both start or end with changes nothing of the distance.
    int from = commonPrefix(a, b);
    int ofA = a.length();
    int ofB = b.length();
    while (ofA > from && ofB > from && a.charAt(ofA - 1) == b.charAt(ofB - 1)) {
      ofA--;
      ofB--;
    }
    return 1 - (double) distance(a, from, ofA, b, from, ofB) / Math.max(a.length(), b.length());
  }

  /** The Levenshtein distance of two stretches. */
  private static int distance(String a, int fromA, int toA, String b, int fromB, int toB) {
    if (fromA == toA || fromB == toB) {
      return Math.max(toA - fromA, toB - fromB);
    }
    char[] other = new char[toB - fromB]; // read again for every letter of the one
    b.getChars(fromB, toB, other, 0);
    int[] row = new int[other.length + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = fromA; i < toA; i++) {
      char letter = a.charAt(i);
      int diagonal = row[0];
      row[0]++;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (letter == other[j - 1] ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[row.length - 1];
  }
}
