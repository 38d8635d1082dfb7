package org.lacuna.split;

import static org.lacuna.language.AbbreviationKind.CLOSING;
import static org.lacuna.language.AbbreviationKind.EITHER;
import static org.lacuna.language.AbbreviationKind.INNER;
import static org.lacuna.language.AbbreviationKind.NUMBER;
import static org.lacuna.language.AbbreviationKind.TITLE;
import static org.lacuna.language.AbbreviationKind.UNIT;

import java.util.Set;
import java.util.regex.Pattern;
import org.lacuna.language.AbbreviationKind;
import org.lacuna.language.Orthography;

/**
 * What a single dot is, where what follows does not start in lower case: the end of a sentence, or
 * the dot of an ordinal, a Roman numeral, an initial or an abbreviation.
 */
final class DotRules {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{2,}");

  /** Characters each way in which a sentence ends, nearly always. */
  private static final int NEIGHBOURHOOD = 300;

  private static final char FIRST_DEVANAGARI = '\u0900';
  private static final char LAST_DEVANAGARI = '\u097F';
  private static final char DANDA = '\u0964';

  /** Longest number that is an ordinal or stands before an item of a list. */
  private static final int ORDINAL_DIGITS = 3;

  private static final int DAY_DIGITS = 2;
  private static final int YEAR_DIGITS = 4;

  private final Orthography orthography;

  /** The rules of a language. */
  DotRules(Orthography orthography) {
    this.orthography = orthography;
  }

  /** Whether the sentence ends with the dot of the candidate. */
  Verdict judge(Candidate at) {
    String word = at.word();
    if (word.isEmpty()) {
      return Verdict.endsIf(at.run() > at.sentence());
    }
    if (Character.isDigit(word.charAt(word.length() - 1))) {
      return afterNumber(at, word);
    }
    if (isInitial(word)) {
      return afterInitial(at, word);
    }
    if (WordShape.isRoman(word)) {
      return afterRoman(at, word);
    }
    if (isAmongDandas(at, word)) {
      return Verdict.GOES_ON;
    }
    Abbreviation abbreviation = Abbreviation.endingAt(at, orthography);
    if (abbreviation.goesOn()) {
      return Verdict.GOES_ON;
    }
    if (!abbreviation.kinds().isEmpty()) {
      return afterAbbreviation(at, abbreviation);
    }
    if (isShort(word)) {
      return whatFollowsTells(at);
    }
    return Verdict.ENDS;
  }

  /**
   * Whether the dot follows a word of letters that is not known as an abbreviation and not shaped
   * like one or like an initial or numeral.
   */
  boolean followsWholeWord(Candidate at) {
    String word = at.word();
    return WORD.matcher(word).matches()
        && !isInitial(word)
        && !WordShape.isRoman(word)
        && !isShort(word)
        && Abbreviation.endingAt(at, orthography).isNone();
  }

  /** {@code 3. Etage}, {@code den 17. mai}, {@code 2. Dünya Savaşı}; {@code in 1876.} */
  private Verdict afterNumber(Candidate at, String word) {
    int digits = trailingDigits(word);
    int start = at.run() - digits;
    if (digits <= ORDINAL_DIGITS && startsItem(at, start)) {
      return Verdict.GOES_ON; // the number of an item in a list
    }
    if (startsDigit(at)) {
      boolean date =
          orthography.writesOrdinalDot() && digits <= DAY_DIGITS
              || orthography.writesYearDot() && digits == YEAR_DIGITS;
      return Verdict.endsIf(!date);
    }
    boolean decimal = start > 0 && ".,:/".indexOf(at.text().charAt(start - 1)) >= 0;
    if (!orthography.writesOrdinalDot() || digits > ORDINAL_DIGITS || decimal || opens(at)) {
      return Verdict.ENDS;
    }
    boolean attribute = orthography.isFunctionWord(Words.wordBefore(at.text(), start));
    boolean century = WordShape.isRoman(at.nextWord());
    return Verdict.endsIf(!attribute && !century && !orthography.capitalisesNouns());
  }

  /** {@code Friedrich II. Danach}, {@code II. Mehmed}, {@code Louis XIV. Paris}. */
  private Verdict afterRoman(Candidate at, String word) {
    int start = at.run() - word.length();
    if (start == at.sentence()) {
      return Verdict.GOES_ON;
    }
    if (!orthography.writesOrdinalDot() || opens(at)) {
      return Verdict.ENDS;
    }
    if (orthography.capitalisesNouns()
        || orthography.putsNumberBeforeName()
        || !followsName(at.text(), start)) {
      return Verdict.PROBABLY_GOES_ON;
    }
    return Verdict.PROBABLY_ENDS;
  }

  /** {@code H. P. Jensen}; but {@code Olav V. Han}, {@code Vitamin C. It}. */
  private Verdict afterInitial(Candidate at, String word) {
    int start = at.run() - word.length();
    boolean alone = start > at.sentence();
    return Verdict.endsIf(alone && opens(at) && !isInitialNext(at) && !isParticleOfName(at));
  }

  private Verdict afterAbbreviation(Candidate at, Abbreviation abbreviation) {
    Set<AbbreviationKind> kinds = abbreviation.kinds();
    if (abbreviation.followsNumber() && saysNothingYet(at)) {
      return Verdict.GOES_ON;
    }
    if (startsDigit(at)) {
      boolean after = kinds.contains(CLOSING) || kinds.equals(Set.of(UNIT));
      return Verdict.endsIf(after && !abbreviation.followsNumber());
    }
    if (abbreviation.followsNumber() && (kinds.contains(UNIT) || kinds.contains(CLOSING))) {
      if (!opens(at) && orthography.isUnit(at.nextWord())) {
        return Verdict.GOES_ON; // a currency after a million
      }
      return opens(at) || !orthography.capitalisesNouns()
          ? Verdict.ENDS
          : Verdict.PROBABLY_GOES_ON; // 2 Mio. Mark
    }
    boolean word = orthography.isFunctionWord(abbreviation.stem());
    if (kinds.contains(TITLE) || kinds.contains(INNER)) {
      boolean mayEnd = word || kinds.contains(CLOSING) || kinds.contains(EITHER);
      return Verdict.endsIf(mayEnd && opens(at));
    }
    if (kinds.contains(NUMBER) && startsReference(at, abbreviation, word)) {
      return Verdict.GOES_ON;
    }
    if (kinds.contains(EITHER)) {
      return word ? Verdict.ENDS : whatFollowsTells(at);
    }
    boolean noun = kinds.contains(CLOSING) && orthography.capitalisesNouns();
    return noun ? Verdict.PROBABLY_ENDS : Verdict.ENDS;
  }

  /** Russian {@code В 1962 г. Кожов}: function words and a number make no sentence. */
  private boolean saysNothingYet(Candidate at) {
    int end = Words.startOfWordBefore(at.text(), at.run());
    int start = at.sentence();
    if (end - start > NEIGHBOURHOOD) {
      return false;
    }
    while (start < end) {
      int next = start;
      while (next < end && !Signs.isSpace(at.text().charAt(next))) {
        next++;
      }
      String word = at.text().substring(start, next);
      if (word.chars().anyMatch(Character::isLetter) && !orthography.isFunctionWord(word)) {
        return false;
      }
      start = next + 1;
    }
    return true;
  }

  private Verdict whatFollowsTells(Candidate at) {
    if (startsDigit(at)) {
      return Verdict.GOES_ON;
    }
    return opens(at) ? Verdict.ENDS : Verdict.PROBABLY_GOES_ON;
  }

  /** Whether a small word comes next, as it does where sentences begin and names do not. */
  private boolean opens(Candidate at) {
    return orthography.isFunctionWord(at.nextWord()) && !isInitialNext(at);
  }

  /** Whether what is counted comes next: {@code Bd. II}, {@code Fig. B}, {@code S. Anhang}. */
  private boolean startsReference(Candidate at, Abbreviation abbreviation, boolean word) {
    String next = at.nextWord();
    boolean label = next.length() == 1 || WordShape.isRoman(next);
    if (label && isCutOff(at, next)) {
      return true;
    }
    return !opens(at) && (label || abbreviation.stem().length() < 3 && !word);
  }

  /** Whether the word is followed by a mark at once, as the A of Romanian {@code sc. A, ap. 3} */
  private static boolean isCutOff(Candidate at, String next) {
    int after = at.firstLetter() + next.length();
    return after < at.text().length()
        && !Signs.isSpace(at.text().charAt(after))
        && !Words.isApostrophe(at.text().charAt(after));
  }

  private static boolean isInitialNext(Candidate at) {
    return at.nextWord().length() == 1 && Words.isDotted(at.text(), at.firstLetter());
  }

  private boolean isParticleOfName(Candidate at) {
    String next = at.nextWord();
    int after = at.firstLetter() + next.length() + 1;
    return orthography.isNameParticle(next)
        && after < at.text().length()
        && Signs.isUpper(at.text().charAt(after));
  }

  private static boolean followsName(String text, int start) {
    String before = Words.wordBefore(text, start);
    return !before.isEmpty() && Signs.isUpper(before.codePointAt(0));
  }

  private static boolean startsDigit(Candidate at) {
    int first = at.firstLetter();
    return first < at.text().length() && Character.isDigit(at.text().charAt(first));
  }

  /** Whether sentences around here end with dandas, so that the dot is for short forms. */
  private static boolean isAmongDandas(Candidate at, String word) {
    if (word.charAt(0) < FIRST_DEVANAGARI || word.charAt(0) > LAST_DEVANAGARI) {
      return false;
    }
    int from = Math.max(0, at.run() - NEIGHBOURHOOD);
    int to = Math.min(at.text().length(), at.run() + NEIGHBOURHOOD);
    return at.text().substring(from, to).indexOf(DANDA) >= 0;
  }

  /** Whether it is shaped like an abbreviation: {@code a.k.a}, {@code Bldg}. */
  private boolean isShort(String word) {
    return WordShape.isLetterGroups(word)
        || !orthography.hasSyllabicConsonants() && WordShape.isVowelless(word);
  }

  private static boolean isInitial(String word) {
    int first = word.codePointAt(0);
    return word.codePointCount(0, word.length()) == 1
        && Character.isLetter(first)
        && !Signs.isLower(first)
        && !Signs.isUnspaced(first);
  }

  /**
   * Whether the number is that of an item in a list: {@code 1. Tools}, {@code Chapters: 1. Tools}
   */
  private static boolean startsItem(Candidate at, int start) {
    String text = at.text();
    return start == at.sentence()
        || start > 1 && Signs.isSpace(text.charAt(start - 1)) && text.charAt(start - 2) == ':';
  }

  private static int trailingDigits(String word) {
    int digits = 0;
    while (digits < word.length() && Character.isDigit(word.charAt(word.length() - 1 - digits))) {
      digits++;
    }
    return digits;
  }
}
