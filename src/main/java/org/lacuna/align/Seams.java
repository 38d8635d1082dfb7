package org.lacuna.align;

import java.util.List;
import org.lacuna.fact.FactSheet;
import org.lacuna.match.Candidates;
import org.lacuna.text.Sentence;
import org.lacuna.text.Side;

/**
 * Where what stands as two sentences of a side is one cut in pieces, as lines of subtitles, lists
 * and aligned corpora are: <i>The weather cleared at last;</i> / <i>all set to work.</i> A sentence
 * goes on with the one before if that ends in a colon, semicolon, comma or dash, if it begins in
 * lower case or without any letter or digit, or if it closes a bracket that the one before opens.
 *
 * @param counts {@code counts[c - 1][i]} is how many of the {@code c - 1} sentences after {@code i}
 *     go on with the one before
 */
record Seams(int[][] counts) {
  /**
   * What a place where a sentence goes on says for joining there, in nats: it is five times as
   * likely as elsewhere. In the beads of a German and a French yearbook, joined by hand, the odds
   * were six and nine times as high.
   */
  static final double JOINS = Math.log(5);

  /** Signs at the end of what goes on. */
  private static final String GOES_ON = ":;,–—：；，、،؛";

  /** Those of both sides. */
  record Both(Seams left, Seams right) {
    static Both of(Candidates candidates) {
      return new Both(
          Seams.of(candidates.sheet(Side.LEFT)), Seams.of(candidates.sheet(Side.RIGHT)));
    }

    Seams of(Side side) {
      return side == Side.LEFT ? left : right;
    }
  }

  static Seams of(FactSheet sheet) {
    List<Sentence> sentences = sheet.sentences();
    int n = sentences.size();
    int[][] counts = new int[Shape.MOST][n];
    boolean[] goesOn = new boolean[n];
    String before = "";
    int openBefore = 0;
    for (int i = 0; i < n; i++) {
      String text = sentences.get(i).text().text();
      int open = opened(text);
      goesOn[i] = i > 0 && (goesOn(before) || opensSmall(text) || open < 0 && openBefore > 0);
      before = text;
      openBefore = open;
    }
    for (int c = 1; c < counts.length; c++) {
      for (int i = 0; i + c < n; i++) {
        counts[c][i] = counts[c - 1][i] + (goesOn[i + c] ? 1 : 0);
      }
    }
    return new Seams(counts);
  }

  private static boolean goesOn(String before) {
    return GOES_ON.indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private static boolean opensSmall(String text) {
    int c = 0;
    for (int i = 0;
        i < text.length() && !Character.isLetterOrDigit(c);
        i += Character.charCount(c)) {
      c = text.codePointAt(i);
    }
    return !Character.isLetterOrDigit(c) || Character.isLowerCase(c);
  }

  /** How many more brackets it opens than it closes. */
  private static int opened(String text) {
    int opened = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '(', '[', '{', '（', '［', '【' -> opened++;
        case ')', ']', '}', '）', '］', '】' -> opened--;
        default -> {}
      }
    }
    return opened;
  }

  /** What they say for joining so many sentences from one on, in nats. */
  double join(int from, int count) {
    return counts[count - 1][from] * JOINS;
  }
}
