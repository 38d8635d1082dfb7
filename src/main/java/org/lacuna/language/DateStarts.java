package org.lacuna.language;

import java.util.BitSet;
import java.util.Collection;

/**
 * How the words start that tell a time without a number: whether a text has any is found in a
 * fraction of the time that it takes to read its words.
 *
 * <p>Of {@code january} and {@code may} it says yes to <em>In January</em>, <em>in May</em> and
 * <em>Janus</em> (its first letters are those of January), no to <em>mayor</em>.
 */
final class DateStarts {
  /** Letters of a word that are looked at: three would take <em>this</em> for a thirtieth. */
  private static final int LETTERS = 4;

  /** Places for starts; a language has a hundred or two. */
  private static final int PLACES = 1 << 14;

  /** From here on stand scripts that have no spaces, or numbers that are letters. */
  private static final int LAST_SPACED = 0xE00;

  /** From here on nearly all is letters. */
  private static final int IDEOGRAPHIC = 0x2C00;

  private final BitSet starts = new BitSet(PLACES);

  /** Whether one of the words is a mark, which is not looked for. */
  private final boolean marks;

  /**
   * The starts of these words.
   *
   * @param keys the words, folded by {@link LetterFold}
   */
  DateStarts(Collection<String> keys) {
    marks = keys.stream().anyMatch(key -> !Character.isLetterOrDigit(key.codePointAt(0)));
    for (String key : keys) {
      starts.set(place(key, 0, key.length()));
    }
  }

  /**
   * Whether there is a digit or a word that starts like one of these; if not, there is none of
   * them. A text in a script without spaces may always have one.
   */
  boolean mayStartIn(String text) {
    if (marks) {
      return true;
    }
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (DateScanner.isPlainLetter(c) || c >= 0x80 && c < LAST_SPACED && Character.isLetter(c)) {
        int end = DateScanner.endOfWord(text, at);
        if (starts.get(place(text, at, end))) {
          return true;
        }
        at = end;
      } else if (isUncertain(c)) {
        return true;
      } else {
        at++;
      }
    }
    return false;
  }

  private static boolean isUncertain(char c) {
    return c < 0x80
        ? c >= '0' && c <= '9'
        : c >= IDEOGRAPHIC || Character.isDigit(c) || c >= LAST_SPACED && Character.isLetter(c);
  }

  private static int place(String text, int start, int end) {
    int hash = 0;
    int letters = 0;
    for (int i = start; i < end && letters < LETTERS; i++) {
      char folded = LetterFold.fold(text.charAt(i));
      if (folded != LetterFold.DROPPED) {
        hash = 31 * hash + folded;
        letters++;
      }
    }
    return hash & PLACES - 1;
  }
}
