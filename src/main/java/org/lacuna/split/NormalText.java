package org.lacuna.split;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/**
 * A text in the composed form (NFC), so that both spellings of {@code é} have the same sentences,
 * and where each of its places stands in the text as written.
 */
final class NormalText {
  private static final int FIRST_THAT_COMBINES = 0x300;
  private static final char FIRST_DASH = '\u2010';
  private static final char ELLIPSIS = '\u2026';

  private final String text;
  private final int[] places;

  private NormalText(String text, int[] places) {
    this.text = text;
    this.places = places;
  }

  /** The composed form of a text; the text itself where it is composed already. */
  static NormalText of(String written) {
    if (isPlain(written) || Normalizer2.getNFCInstance().isNormalized(written)) {
      return new NormalText(written, new int[0]);
    }
    Normalizer2 nfc = Normalizer2.getNFCInstance();
    StringBuilder composed = new StringBuilder(written.length());
    int[] places = new int[3 * written.length() + 1]; // NFC is at most three times as long
    int start = 0;
    while (start < written.length()) {
      int end = start;
      do {
        end += Character.charCount(written.codePointAt(end));
      } while (end < written.length() && !nfc.hasBoundaryBefore(written.codePointAt(end)));
      int from = composed.length();
      composed.append(nfc.normalize(written.subSequence(start, end)));
      Arrays.fill(places, from, composed.length(), start);
      start = end;
    }
    places[composed.length()] = written.length();
    return new NormalText(composed.toString(), places);
  }

  /** Whether it needs no look at Unicode's tables: Latin letters and common punctuation only. */
  private static boolean isPlain(String written) {
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c >= FIRST_THAT_COMBINES && (c < FIRST_DASH || c > ELLIPSIS)) {
        return false;
      }
    }
    return true;
  }

  /** The composed form. */
  String text() {
    return text;
  }

  /** Where a place of the composed form stands in the text as written. */
  int place(int index) {
    return places.length == 0 ? index : places[index];
  }
}
