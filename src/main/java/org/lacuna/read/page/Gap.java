package org.lacuna.read.page;

import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * What stands between two words that are shown. A single no-break space stays one; a line break, a
 * tab or a run of blanks becomes a space, and a line break between two characters of a script that
 * is written without spaces becomes nothing.
 *
 * <p>Of {@code 12&nbsp;000} the no-break space is shown; of a space, a line break and a space one
 * space; between {@code 他来了。} and {@code 她走了。} on two lines nothing.
 */
public final class Gap {
  /**
   * The blank that is shown.
   *
   * @param text a space of some kind
   * @param place where the gap starts, as it was told
   */
  public record Blank(String text, int place) {}

  private static final int NONE = -1;

  private final IntPredicate unspaced;
  private int start = NONE;
  private int blank;
  private boolean broken;
  private int last;

  /** No gap yet; the test tells characters of scripts that are written without spaces. */
  public Gap(IntPredicate unspaced) {
    this.unspaced = unspaced;
  }

  /** Takes a blank into the gap. */
  public void add(int codePoint, int place) {
    broken |= codePoint == '\n' || codePoint == '\r';
    boolean alone = start == NONE && Character.getType(codePoint) == Character.SPACE_SEPARATOR;
    blank = alone ? codePoint : ' ';
    start = start == NONE ? place : start;
  }

  /**
   * Ends the gap, now that a word comes.
   *
   * @param first the word's first character
   * @param nextLast its last, which the next gap stands behind
   * @return the blank before the word; absent where there is none
   */
  public Optional<Blank> end(int first, int nextLast) {
    boolean joins = broken && unspaced.test(last) && unspaced.test(first);
    Optional<Blank> shown =
        start == NONE || joins
            ? Optional.empty()
            : Optional.of(new Blank(Character.toString(blank), start));
    start = NONE;
    broken = false;
    last = nextLast;
    return shown;
  }
}
