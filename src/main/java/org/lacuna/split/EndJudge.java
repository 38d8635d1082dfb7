package org.lacuna.split;

import java.lang.Character.UnicodeScript;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import opennlp.tools.sentdetect.SentenceDetector;
import org.lacuna.language.Orthography;

/**
 * Judges the candidates of one block by the marks around them and, where they are dots, by {@link
 * DotRules}.
 */
final class EndJudge {
  /** In Thai and Lao a space parts sentences and phrases; a phrase is rarely longer. */
  private static final int LONGER_THAN_PHRASE = 60;

  private static final String GOES_ON = ",;:\uFF0C\u3001\uFF1B\uFF1A\u060C\u061B";

  private final String text;
  private final Orthography orthography;
  private final DotRules dots;
  private final Enclosures enclosures;
  private final Optional<BitSet> proposed;
  private final Optional<OfficialModel> official;

  /**
   * Made for a block.
   *
   * @param own the model that the user has added, which proposes places and decides likely ones
   * @param official the model to ask where what follows starts in lower case
   */
  EndJudge(
      String text,
      Orthography orthography,
      DotRules dots,
      Enclosures enclosures,
      Optional<SentenceDetector> own,
      Optional<OfficialModel> official) {
    this.text = text;
    this.orthography = orthography;
    this.dots = dots;
    this.enclosures = enclosures;
    this.proposed = own.map(detector -> starts(detector, text));
    this.official = official;
  }

  private static BitSet starts(SentenceDetector model, String text) {
    BitSet starts = new BitSet(text.length());
    for (opennlp.tools.util.Span span : model.sentPosDetect(text)) {
      starts.set(span.getStart());
    }
    return starts;
  }

  /** Whether a sentence ends at a candidate and the next one starts behind it. */
  boolean ends(Candidate at) {
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
  boolean opensByItself(int sentence, int index) {
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
