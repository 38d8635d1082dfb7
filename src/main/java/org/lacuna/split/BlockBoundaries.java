package org.lacuna.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opennlp.tools.sentdetect.SentenceDetector;
import org.lacuna.language.Orthography;
import org.lacuna.text.Span;

/**
 * Finds the sentences of one block: candidates from left to right, each judged by {@link EndJudge}.
 */
final class BlockBoundaries {
  /** Longest note after a sentence, in characters: {@code [12]}, {@code [note 1]}. */
  private static final int LONGEST_NOTE = 12;

  /**
   * Characters of the longest sentence, some 600 words. What is longer is a list or no prose, and
   * is cut where a word ends: the time that a sentence takes grows with the square of its length.
   */
  static final int LONGEST_SENTENCE = 4_000;

  private final String text;
  private final Enclosures enclosures;
  private final EndJudge judge;
  private final boolean opensUnmarked;
  private final List<Span> found = new ArrayList<>();

  private BlockBoundaries(
      String text, Enclosures enclosures, EndJudge judge, boolean opensUnmarked) {
    this.text = text;
    this.enclosures = enclosures;
    this.judge = judge;
    this.opensUnmarked = opensUnmarked;
  }

  /**
   * The sentences of a text, without white space at their ends; none in a text of white space.
   *
   * @param own the model that the user has added, which proposes places and decides likely ones
   * @param official the model to ask where what follows starts in lower case
   */
  static List<Span> sentences(
      String text,
      Orthography orthography,
      DotRules dots,
      Optional<SentenceDetector> own,
      Optional<OfficialModel> official) {
    Enclosures enclosures = Enclosures.of(text);
    EndJudge judge = new EndJudge(text, orthography, dots, enclosures, own, official);
    boolean opensUnmarked = own.isPresent() || Signs.hasPhrases(text);
    BlockBoundaries boundaries = new BlockBoundaries(text, enclosures, judge, opensUnmarked);
    boundaries.find();
    return boundaries.found;
  }

  private void find() {
    int sentence = skipSpaces(0);
    int judged = sentence;
    int i = sentence;
    while (i < text.length()) {
      int resume = i + 1;
      boolean starts = false;
      if (Signs.terminates(text, i)) {
        Candidate at = candidate(sentence, i);
        judged = at.next();
        starts = judged < text.length() && judge.ends(at);
        resume = starts ? judged : at.closed();
      } else if (opensUnmarked && i > judged && judge.opensByItself(sentence, i)) {
        starts = true;
        resume = i;
        judged = i;
      }
      if (starts) {
        add(sentence, judged);
        sentence = judged;
      }
      i = resume;
    }
    add(sentence, text.length());
  }

  private void add(int start, int limit) {
    int end = limit;
    while (end > start && Signs.isSpace(text.charAt(end - 1))) {
      end--;
    }
    int from = start;
    while (end - from > LONGEST_SENTENCE) {
      int cut = wordEnd(from);
      found.add(new Span(from, cut));
      from = skipSpaces(cut);
    }
    if (end > from) {
      found.add(new Span(from, end));
    }
  }

  /**
   * Where a word ends in the second half of the longest sentence from there, or that half's end.
   */
  private int wordEnd(int start) {
    int last = start + LONGEST_SENTENCE;
    for (int end = last; end > start + LONGEST_SENTENCE / 2; end--) {
      if (Signs.isSpace(text.charAt(end)) && !Signs.isSpace(text.charAt(end - 1))) {
        return end;
      }
    }
    return Character.isLowSurrogate(text.charAt(last)) ? last - 1 : last;
  }

  /** The candidate whose terminators start at {@code run}. */
  private Candidate candidate(int sentence, int run) {
    int runEnd = run + 1;
    while (runEnd < text.length() && Signs.terminates(text, runEnd)) {
      runEnd++;
    }
    int closed = skipClosers(runEnd);
    int next = skipSpaces(closed);
    while (next < text.length() && closesAfterSpace(next)) {
      closed = skipClosers(next + 1); // a space before the mark, as in French
      next = skipSpaces(closed);
    }
    return new Candidate(text, sentence, run, runEnd, closed, next);
  }

  private boolean closesAfterSpace(int index) {
    boolean detached = index + 1 == text.length() || Signs.isSpace(text.charAt(index + 1));
    return enclosures.openerOf(index).isPresent()
        || detached && Character.getType(text.charAt(index)) == Character.FINAL_QUOTE_PUNCTUATION;
  }

  private int skipSpaces(int index) {
    int i = index;
    while (i < text.length() && Signs.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int skipClosers(int index) {
    int i = index;
    while (i < text.length()) {
      if (text.charAt(i) == '[') {
        int note = noteEnd(i);
        if (note == i) {
          return i;
        }
        i = note;
      } else if (Signs.isCloser(text.charAt(i)) && !enclosures.opensAt(i)) {
        i++;
      } else {
        return i;
      }
    }
    return i;
  }

  private int noteEnd(int start) {
    int most = Math.min(text.length(), start + LONGEST_NOTE);
    for (int i = start + 1; i < most; i++) {
      if (text.charAt(i) == ']') {
        return i + 1;
      }
    }
    return start;
  }
}
