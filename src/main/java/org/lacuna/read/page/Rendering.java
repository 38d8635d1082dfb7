package org.lacuna.read.page;

import java.util.Arrays;
import java.util.Optional;
import org.lacuna.text.CleanText;
import org.lacuna.text.Span;

/**
 * Writes out what is to be seen of a piece of text, character by character: no blank at either end,
 * never two in a row, nothing without width.
 *
 * <p>A no-break space still holds {@code 12 000} together; other blanks are as {@link Gap} has
 * them.
 */
public final class Rendering {
  private static final int NONE = -1;

  private final CleanText piece;
  private final CleanText.Builder clean = new CleanText.Builder();
  // By place in the piece: where the character shown from there starts and ends in the clean text.
  private final int[] starts;
  private final int[] ends;

  private final Gap gap = new Gap(Rendering::isUnspaced);

  /** A rendering of a piece of which nothing is shown yet. */
  public Rendering(CleanText piece) {
    this.piece = piece;
    starts = new int[piece.length()];
    ends = new int[piece.length()];
    Arrays.fill(starts, NONE);
  }

  /** Whether a text without markup is shown as it stands: {@code two words} is. */
  public static boolean keeps(String text) {
    return endOfWords(text, 0, text.length()) == text.length();
  }

  /** Adds a stretch of the piece as it stands. */
  public void show(Span stretch) {
    String text = piece.text();
    int at = stretch.start();
    while (at < stretch.end()) {
      int end = endOfWords(text, at, stretch.end());
      if (end > at) {
        closeGap(text.codePointAt(at), text.codePointBefore(end));
        int shift = clean.length() - at;
        for (int i = at; i < end; i++) {
          if (text.charAt(i) != ' ') {
            starts[i] = shift + i;
            ends[i] = shift + i + 1;
          }
        }
        clean.append(piece, new Span(at, end));
      } else if (Characters.isBlank(text.charAt(end))) {
        gap.add(text.charAt(end++), at);
      } else {
        end++;
      }
      at = end;
    }
  }

  /** The end of the words that start there and have nothing but single spaces between them. */
  private static int endOfWords(String text, int at, int limit) {
    int end = at;
    while (end < limit
        && (isPlain(text.charAt(end))
            || (end > at
                && text.charAt(end) == ' '
                && end + 1 < limit
                && isPlain(text.charAt(end + 1))))) {
      end++;
    }
    return end;
  }

  /** Adds what an entity that stands at that place of the piece means. */
  public void show(String character, int at) {
    int codePoint = character.codePointAt(0);
    if (Characters.isBlank(codePoint)) {
      gap.add(codePoint, at);
    } else if (isPlain(codePoint)) {
      closeGap(codePoint, codePoint);
      starts[at] = clean.length();
      clean.append(character, piece.toSource(at));
      ends[at] = clean.length();
    }
  }

  private static boolean isPlain(int character) {
    return !Characters.isBlank(character) && !Characters.isInvisible(character);
  }

  /** Writes the blank before a word, now that one comes; none before the first. */
  private void closeGap(int first, int last) {
    Optional<Gap.Blank> blank = gap.end(first, last);
    if (blank.isPresent() && clean.length() > 0) {
      clean.append(blank.get().text(), piece.toSource(blank.get().place()));
    }
  }

  private static boolean isUnspaced(int codePoint) {
    return Characters.isWide(codePoint)
        && Character.UnicodeScript.of(codePoint) != Character.UnicodeScript.HANGUL;
  }

  /** All that was shown. */
  public CleanText text() {
    return clean.build();
  }

  /** What is shown of a stretch of the piece; empty if nothing is. */
  public Optional<Span> span(int start, int end) {
    int first = start;
    while (first < end && starts[first] == NONE) {
      first++;
    }
    int after = end;
    while (after > first && starts[after - 1] == NONE) {
      after--;
    }
    return first < after ? Optional.of(new Span(starts[first], ends[after - 1])) : Optional.empty();
  }
}
