package org.lacuna.split;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The quotations and brackets of a text: which places stand inside one, and where each one that
 * closes was opened.
 *
 * <p>A mark that opens only counts once it is closed nearby: one that was forgotten must not
 * swallow an article. In a quotation or bracket longer than the limits, and in one that is a speech
 * of its own and not a part of the sentence around it, sentences end as elsewhere.
 */
final class Enclosures {
  /** Longest quotation that is kept whole, in characters. */
  private static final int QUOTATION = 120;

  /** Longest bracket that is kept whole, in characters. */
  private static final int BRACKET = 300;

  /** Marks that may be open inside one another; the oldest is taken for forgotten then. */
  private static final int DEPTH = 8;

  private static final String QUOTATION_MARKS =
      "\"\u00AB\u00BB\u2039\u203A\u201C\u201D\u201E\u201F";
  private static final String SINGLE_MARKS = "\u2018\u2019\u201A\u201B";
  private static final String BEFORE_OPENING = "-\u2013\u2014\u00BF\u00A1:\uFF1A\uFF0C\u3001";
  private static final String AFTER_CLOSING = ".,;:!?\u2026-\u2013\u2014\uFF0C\u3001\u3002";

  private final String text;
  private final BitSet inside = new BitSet();
  private final BitSet opening = new BitSet();
  private final Map<Integer, Integer> openers = new HashMap<>();
  private final Deque<Integer> open = new ArrayDeque<>(DEPTH);

  private Enclosures(String text) {
    this.text = text;
  }

  /** The quotations and brackets of a text, found in one pass. */
  static Enclosures of(String text) {
    Enclosures found = new Enclosures(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\'' || Signs.isEnclosing(c)) {
        found.meet(i);
      }
    }
    return found;
  }

  /** Whether what stands at the index stands inside a quotation or bracket that is kept whole. */
  boolean surrounds(int index) {
    return inside.get(index);
  }

  /** Whether the mark at the index opens a quotation or bracket that is closed later. */
  boolean opensAt(int index) {
    return opening.get(index);
  }

  /** Where the quotation or bracket was opened that the mark at the index closes, if it does. */
  OptionalInt openerOf(int index) {
    Integer opener = openers.get(index);
    return opener == null ? OptionalInt.empty() : OptionalInt.of(opener);
  }

  private void meet(int index) {
    if (isSingle(text.charAt(index)) && !mayEnclose(index)) {
      return;
    }
    if (opens(index)) {
      if (open.size() == DEPTH) {
        open.removeLast();
      }
      open.push(index);
      return;
    }
    Optional<Integer> opener =
        open.stream().filter(at -> belongTogether(text.charAt(at), text.charAt(index))).findFirst();
    if (opener.isPresent()) {
      close(opener.get(), index);
      open.removeIf(at -> at >= opener.get());
    }
  }

  private void close(int opener, int closer) {
    openers.put(closer, opener);
    opening.set(opener);
    boolean quotation = isQuotationMark(text.charAt(closer)) || isSingle(text.charAt(closer));
    int limit = quotation ? QUOTATION : BRACKET;
    if (closer - opener <= limit && !(quotation && isSpeech(opener))) {
      inside.set(opener + 1, closer + 1);
    }
  }

  /** Whether it opens a sentence or follows a comma or colon; what is said then has sentences. */
  boolean isSpeech(int opener) {
    int before = opener;
    while (before > 0 && opener - before < 3 && Signs.isSpace(text.charAt(before - 1))) {
      before--;
    }
    if (before == 0) {
      return true;
    }
    char last = text.charAt(before - 1);
    return !Signs.isLetterOrMark(last) && !Character.isDigit(last);
  }

  private boolean opens(int index) {
    char c = text.charAt(index);
    if (isSingle(c)) {
      return !endsSaid(index);
    }
    if (!isQuotationMark(c)) {
      return Signs.isOpeningBracket(c);
    }
    boolean before = index == 0 || mayStandBefore(text.charAt(index - 1));
    boolean after = index + 1 == text.length() || mayStandAfter(text.charAt(index + 1));
    if (before != after) {
      return before;
    }
    return c == '"' ? !isOpen(c) : Character.getType(c) != Character.FINAL_QUOTE_PUNCTUATION;
  }

  /** An apostrophe looks the same: it opens before a word, and closes after a terminator only. */
  private boolean mayEnclose(int index) {
    boolean opens =
        (index == 0 || mayStandBefore(text.charAt(index - 1)))
            && index + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(index + 1));
    return opens || endsSaid(index);
  }

  private boolean endsSaid(int index) {
    return index > 1 && Signs.terminates(text, index - 1);
  }

  private boolean isOpen(char mark) {
    return open.stream().anyMatch(at -> text.charAt(at) == mark);
  }

  private static boolean mayStandBefore(char c) {
    return Signs.isSpace(c) || Signs.isOpeningBracket(c) || BEFORE_OPENING.indexOf(c) >= 0;
  }

  private static boolean mayStandAfter(char c) {
    return Signs.isSpace(c) || Signs.isClosingBracket(c) || AFTER_CLOSING.indexOf(c) >= 0;
  }

  private static boolean belongTogether(char opener, char closer) {
    if (isSingle(closer)) {
      return isSingle(opener);
    }
    if (isQuotationMark(closer)) {
      return isQuotationMark(opener) && family(opener) == family(closer);
    }
    return UCharacter.getBidiPairedBracket(opener) == closer;
  }

  private static boolean isSingle(char c) {
    return c == '\'' || SINGLE_MARKS.indexOf(c) >= 0;
  }

  private static boolean isQuotationMark(char c) {
    return QUOTATION_MARKS.indexOf(c) >= 0;
  }

  /** Marks that languages pair: straight, double angle, single angle, curly and low. */
  private static int family(char mark) {
    int at = QUOTATION_MARKS.indexOf(mark);
    return Math.min((at + 1) / 2, 3);
  }
}
