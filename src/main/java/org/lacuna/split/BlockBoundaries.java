package org.lacuna.split;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import opennlp.tools.sentdetect.SentenceDetector;
import org.lacuna.language.Orthography;
import org.lacuna.text.Span;

/**
 * Finds the sentences of one block: candidates from left to right, each judged by the marks around
 * it and, where it is a dot, by {@link DotRules}.
 */
final class BlockBoundaries {
  /** In Thai and Lao a space parts sentences and phrases; a phrase is rarely longer. */
  private static final int LONGER_THAN_PHRASE = 60;

  /** Longest note after a sentence, in characters: {@code [12]}, {@code [note 1]}. */
  private static final int LONGEST_NOTE = 12;

  /**
   * Characters of the longest sentence, some 600 words. What is longer is a list or no prose, and
   * is cut where a word ends: the time that a sentence takes grows with the square of its length.
   */
  static final int LONGEST_SENTENCE = 4_000;

  private static final String GOES_ON = ",;:\uFF0C\u3001\uFF1B\uFF1A\u060C\u061B";

  private final String text;
  private final Orthography orthography;
  private final DotRules dots;
  private final Enclosures enclosures;
  private final Optional<BitSet> proposed;
  private final Optional<OfficialModel> official;
  private final boolean opensUnmarked;
  private final List<Span> found = new ArrayList<>();

  private BlockBoundaries(
      String text,
      Orthography orthography,
      DotRules dots,
      Optional<SentenceDetector> own,
      Optional<OfficialModel> official) {
    this.text = text;
    this.orthography = orthography;
    this.dots = dots;
    this.enclosures = Enclosures.of(text);
    this.proposed = own.map(detector -> starts(detector, text));
    this.official = official;
    this.opensUnmarked = own.isPresent() || Signs.hasPhrases(text);
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
    BlockBoundaries boundaries = new BlockBoundaries(text, orthography, dots, own, official);
    boundaries.find();
    return boundaries.found;
  }

  private static BitSet starts(SentenceDetector model, String text) {
    BitSet starts = new BitSet(text.length());
    for (opennlp.tools.util.Span span : model.sentPosDetect(text)) {
      starts.set(span.getStart());
    }
    return starts;
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
        starts = judged < text.length() && ends(at);
        resume = starts ? judged : at.closed();
      } else if (opensUnmarked && i > judged && opensByItself(sentence, i)) {
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

  private boolean ends(Candidate at) {
    int letter = at.firstLetter();
    if (letter == text.length() || enclosures.surrounds(at.next()) || goesOn(at.next())) {
      return false;
    }
    if (at.isUnspaced() && !Signs.needsNoSpace(text.charAt(at.runEnd() - 1))) {
      return startsWithoutSpace(at);
    }
    if (at.isUnspaced() && at.isLively() && Signs.isDash(text.charAt(at.next()))) {
      return false; // the tower ——who built it？—— is empty
    }
    if (startsLower(letter)) {
      return endsBeforeLower(at);
    }
    return switch (judge(at)) {
      case ENDS -> true;
      case PROBABLY_ENDS -> proposed.map(starts -> starts.get(at.next())).orElse(true);
      case PROBABLY_GOES_ON -> proposed.map(starts -> starts.get(at.next())).orElse(false);
      case GOES_ON -> false;
    };
  }

  /** The dot of an abbreviation that is not known, or a sentence that starts in lower case. */
  private boolean endsBeforeLower(Candidate at) {
    return official.isPresent()
        && at.isDot()
        && at.closed() == at.runEnd()
        && dots.followsWholeWord(at)
        && official.get().ends(text, at.run());
  }

  private Verdict judge(Candidate at) {
    OptionalInt opener =
        at.closed() > at.runEnd() ? enclosures.openerOf(at.runEnd()) : OptionalInt.empty();
    if (opener.isPresent()) {
      return afterEnclosure(at, opener.getAsInt());
    }
    if (at.isEllipsis()) {
      char next = text.charAt(at.firstLetter());
      boolean hesitates = Signs.isCaseless(next) && isOneWord(at.sentence(), at.run());
      return Verdict.endsIf(at.run() > at.sentence() && !Character.isDigit(next) && !hesitates);
    }
    return at.isDot() ? dots.judge(at) : Verdict.ENDS;
  }

  /** Hindi {@code हाँ... शायद}: where no capital tells, one word and dots make no sentence. */
  private boolean isOneWord(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Signs.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** After {@code (1300?)}, {@code [...]}, a title in its marks, or what somebody said. */
  private Verdict afterEnclosure(Candidate at, int opener) {
    char closer = text.charAt(at.runEnd());
    boolean wholeSentence = opener == at.sentence();
    boolean onlyMarks = opener == at.run() - 1;
    if (onlyMarks || Signs.isTitleMark(closer)) {
      return Verdict.GOES_ON;
    }
    boolean quotation = !Signs.isParenthesis(closer);
    if (quotation && Signs.isCaseless(text.charAt(at.firstLetter()))) {
      boolean part = at.isLively() && !enclosures.isSpeech(opener);
      if (wholeSentence || part) {
        return Verdict.GOES_ON; // who says it comes next; in other scripts the lower case tells
      }
    }
    if (at.isUnspaced()) {
      boolean particle = UnicodeScript.of(text.charAt(at.next())) == UnicodeScript.HIRAGANA;
      return Verdict.endsIf(!particle && (quotation || wholeSentence));
    }
    if (!quotation && !wholeSentence) {
      return Verdict.endsIf(orthography.isFunctionWord(at.nextWord()));
    }
    return Verdict.ENDS;
  }

  private boolean goesOn(int index) {
    char c = text.charAt(index);
    return GOES_ON.indexOf(c) >= 0 || Signs.isClosingBracket(c);
  }

  /**
   * Whether a sentence starts without a terminator before it: after a Thai space, or by a model.
   */
  private boolean opensByItself(int sentence, int index) {
    if (!Signs.isSpace(text.charAt(index - 1))) {
      return false;
    }
    boolean phrase =
        index - sentence > LONGER_THAN_PHRASE
            && Signs.isSpacedByPhrase(text.charAt(index))
            && Signs.isSpacedByPhrase(text.charAt(index - 2))
            && !Words.isDotted(text, index);
    return (phrase || proposed.map(starts -> starts.get(index)).orElse(false))
        && !enclosures.surrounds(index)
        && !startsLower(index);
  }

  /** Whether the space was lost: {@code moved.He}, a whole word and a small word in capital. */
  private boolean startsWithoutSpace(Candidate at) {
    String word = at.word();
    String next = at.nextWord();
    return at.isDot()
        && word.length() > 1
        && word.chars().skip(1).allMatch(Signs::isLower)
        && at.firstLetter() == at.next()
        && Signs.isUpper(text.charAt(at.next()))
        && next.length() > 1
        && Signs.isLower(next.charAt(1))
        && orthography.isFunctionWord(next);
  }

  /** A small letter, but not the one of {@code iPhone} or {@code 's Morgens}. */
  private boolean startsLower(int letter) {
    if (!Signs.isLower(text.codePointAt(letter))) {
      return false;
    }
    int second = letter + 1;
    boolean mixed = second < text.length() && Signs.isUpper(text.charAt(second));
    boolean contracted =
        Words.isAfterApostrophe(text, letter)
            && second + 1 < text.length()
            && Signs.isSpace(text.charAt(second))
            && Signs.isUpper(text.charAt(second + 1));
    return !mixed && !contracted;
  }
}
