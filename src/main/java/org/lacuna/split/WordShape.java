package org.lacuna.split;

/** What a word before a dot looks like, whatever it means: a Roman numeral, an abbreviation. */
final class WordShape {
  private static final String ROMAN_DIGITS = "IVXLCDM";
  private static final String CONSONANTS = "bcdfghjklmnpqrstvwxz";
  private static final String CAPITAL_CONSONANTS = "BCDFGHJKLMNPQRSTVWXZ";

  /** Longest part of what is shaped like an abbreviation of several words: {@code a.k.a} */
  private static final int LETTER_GROUP = 3;

  /** Fewest and most consonants of a word that is shaped like an abbreviation: {@code Bldg} */
  private static final int FEWEST_CONSONANTS = 2;

  private static final int MOST_CONSONANTS = 4;

  private WordShape() {}

  /**
   * Several short words, each but the last with its dot: {@code a.k.a}, {@code T.S}, {@code J.-P}
   */
  static boolean isLetterGroups(String word) {
    int letters = 0;
    boolean dotted = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '.' && letters > 0) {
        dotted = true;
        letters = 0;
      } else if (c == '-' && i > 0 && word.charAt(i - 1) == '.') {
        letters = 0;
      } else if (!Character.isLetter(c) || ++letters > LETTER_GROUP) {
        return false;
      }
    }
    return dotted && letters > 0;
  }

  /** {@code Bldg}, {@code pts}; not {@code Uhr}, a word of its own. */
  static boolean isVowelless(String word) {
    int from = CAPITAL_CONSONANTS.indexOf(word.charAt(0)) >= 0 ? 1 : 0;
    int consonants = word.length() - from;
    return consonants >= FEWEST_CONSONANTS
        && consonants <= MOST_CONSONANTS
        && consistsOf(word, from, CONSONANTS);
  }

  /** {@code XIV} */
  static boolean isRoman(String word) {
    return !word.isEmpty() && consistsOf(word, 0, ROMAN_DIGITS);
  }

  private static boolean consistsOf(String word, int from, String letters) {
    for (int i = from; i < word.length(); i++) {
      if (letters.indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
