package org.lacuna.split;

/** The words beside a place in a text, found by looking no further than a word can reach. */
final class Words {
  /** Longest run of characters that is looked at as one word. */
  private static final int LONGEST = 40;

  private static final String APOSTROPHES = "'\u2019\u02BC";
  private static final String JOINERS = ".-/\u00B7\u2010\u2011";

  private Words() {}

  /**
   * Where the word that ends before {@code end} starts: letters, marks and digits, joined by dots,
   * hyphens and slashes. Of {@code l'av} it is {@code av}, of {@code 作者J} it is {@code J}; where no
   * word ends, it is {@code end}.
   */
  static int startOfWordBefore(String text, int end) {
    int start = end;
    int least = Math.max(0, end - LONGEST);
    while (start > least && isInWord(text.charAt(start - 1)) && isOneScript(text, start, end)) {
      start--;
    }
    while (start < end && JOINERS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }

  /** The run of letters that starts at {@code start}; empty where none does. */
  static String wordAt(String text, int start) {
    int end = start;
    int most = Math.min(text.length(), start + LONGEST);
    while (end < most && isLetter(text.charAt(end)) && isOneScript(text, end + 1, start + 1)) {
      end++;
    }
    return text.substring(start, end);
  }

  /** The run of letters that ends before the white space before {@code index}. */
  static String wordBefore(String text, int index) {
    int end = index;
    while (end > 0 && index - end < 3 && Signs.isSpace(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    int least = Math.max(0, end - LONGEST);
    while (start > least && isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  /** Whether the word at the index is cut by a dot, as an abbreviation is. */
  static boolean isDotted(String text, int start) {
    int end = start + wordAt(text, start).length();
    return end < text.length() && text.charAt(end) == '.';
  }

  /** Whether the index follows an apostrophe. */
  static boolean isAfterApostrophe(String text, int index) {
    return index > 0 && isApostrophe(text.charAt(index - 1));
  }

  /** Whether the character can be an apostrophe. */
  static boolean isApostrophe(char c) {
    return APOSTROPHES.indexOf(c) >= 0;
  }

  /** Whether both characters before the places are of Chinese and Japanese script, or neither. */
  private static boolean isOneScript(String text, int one, int other) {
    return Signs.isUnspaced(text.charAt(one - 1)) == Signs.isUnspaced(text.charAt(other - 1));
  }

  private static boolean isInWord(char c) {
    return isLetter(c) || Character.isDigit(c) || JOINERS.indexOf(c) >= 0;
  }

  private static boolean isLetter(char c) {
    return Signs.isLetterOrMark(c) || Character.isSurrogate(c);
  }
}
