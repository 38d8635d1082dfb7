package org.lacuna.split;

/**
 * A place where a sentence may end: in {@code He said "No." Then} the run is {@code .}, it is
 * closed after the quotation mark, and {@code Then} comes next.
 *
 * @param text the text of the block, composed
 * @param sentence where the sentence started that may end here
 * @param run first character of the run of terminators
 * @param runEnd one past that run
 * @param closed one past the quotation marks, brackets and notes that close after it
 * @param next what would start the next sentence
 */
record Candidate(String text, int sentence, int run, int runEnd, int closed, int next) {
  /** Characters that are no letters but may stand before the first one of a sentence. */
  private static final int MARKS_BEFORE_LETTER = 6;

  /** Whether something is left out here: {@code …} or the dots that stand for it. */
  boolean isEllipsis() {
    return Signs.isEllipsis(text, run, runEnd);
  }

  /** Whether it asks or exclaims, as full stops of no script do. */
  boolean isLively() {
    return !Signs.isStop(text.charAt(runEnd - 1)) && !isEllipsis();
  }

  /** Whether what comes next does so without a space. */
  boolean isUnspaced() {
    return next == closed;
  }

  /** Whether a single dot may end the sentence here. */
  boolean isDot() {
    return runEnd == run + 1 && Signs.isDot(text.charAt(run));
  }

  /** Where the first letter or digit of what comes next stands; the text's end if nowhere near. */
  int firstLetter() {
    int most = Math.min(text.length(), next + MARKS_BEFORE_LETTER);
    for (int i = next; i < most; i++) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return i;
      }
    }
    return text.length();
  }

  /** The word that comes next, without quotation marks or brackets before it. */
  String nextWord() {
    return Words.wordAt(text, firstLetter());
  }

  /** The word that would end the sentence, without the dot. */
  String word() {
    return text.substring(Words.startOfWordBefore(text, run), run);
  }
}
