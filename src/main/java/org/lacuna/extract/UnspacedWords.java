package org.lacuna.extract;

import java.lang.Character.UnicodeScript;
import org.lacuna.language.Gazetteer;
import org.lacuna.language.TermWords;
import org.lacuna.language.TermWords.Role;
import org.lacuna.language.Word;
import org.lacuna.text.UnspacedScript;

/** What a word of a script without spaces can be in a name. */
final class UnspacedWords {
  /** Fewer characters that could transliterate stand together by chance. */
  private static final int TRANSLITERATION = 3;

  private final Gazetteer gazetteer;
  private final TermWords terms;

  UnspacedWords(Gazetteer gazetteer, TermWords terms) {
    this.gazetteer = gazetteer;
    this.terms = terms;
  }

  /** Whether a word may be part of a name: hiragana write endings and particles. */
  static boolean isOfScript(Word word) {
    boolean hiragana =
        word.text().codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HIRAGANA);
    boolean own =
        UnspacedScript.has(word.text().charAt(0)) && Character.isLetter(word.text().codePointAt(0));
    return !hiragana && (own || isKatakana(word)) || isMiddleDot(word);
  }

  static boolean isMiddleDot(Word word) {
    return word.letters() == 1 && "\u00B7\u30FB\u2027\u2022".contains(word.text());
  }

  /** Whether a word transliterates foreign sounds. */
  boolean isSound(Word word) {
    if (isKatakana(word)) {
      return !isCommon(word);
    }
    return terms.isAll(Role.SOUND, word.text()) && (word.letters() == 1 || !isCommon(word));
  }

  static boolean isKatakana(Word word) {
    int letter = word.text().codePointAt(0);
    return UnicodeScript.of(letter) == UnicodeScript.KATAKANA || letter == 0x30FC;
  }

  /** Whether a word may stand inside a transliteration but not at its ends. */
  boolean isWeak(Word word) {
    return isMiddleDot(word) || isCommon(word);
  }

  /** A noun that stands behind names: {@code 大学}, university. */
  boolean isGeneric(Word word) {
    return terms.is(Role.AFTER, word.text());
  }

  /** A noun that stands before names: Thai {@code แม่น้ำ}, river. */
  boolean opensNames(Word word) {
    return terms.is(Role.BEFORE, word.text());
  }

  boolean isFamilyName(Word word) {
    return terms.is(Role.SURNAME, word.text());
  }

  /** Whether CLDR calls a place or a language so. */
  boolean isPlace(String text) {
    return gazetteer.isWritten(text);
  }

  boolean isCommon(Word word) {
    return terms.is(Role.COMMON, word.text());
  }

  /** Whether a key term cannot hold the word: it is common, and no generic noun. */
  boolean ends(Word word) {
    return isCommon(word) && !isGeneric(word);
  }

  /** Whether a word is a name by itself, so that what stands before it does not belong to it. */
  boolean isNamed(Word word) {
    return isMiddleDot(word)
        || gazetteer.isWritten(word.text())
        || word.letters() >= TRANSLITERATION && isSound(word);
  }

  /** Whether a word may be a given name behind a family name. */
  boolean isGiven(Word word) {
    return word.letters() <= 2 && !isMiddleDot(word) && !isCommon(word) && !isGeneric(word);
  }

  /** Whether one word is a name: generic noun and all, or with letters for foreign words alone. */
  boolean isNameWithNoun(Word word) {
    int generic = terms.ending(Role.AFTER, word.text());
    int own = word.text().length() - generic;
    boolean named =
        generic > 0
            && !isCommon(word)
            && (own >= 2 || own == 1 && generic >= 2)
            && !terms.is(Role.COMMON, word.text().substring(0, own));
    return named || terms.contains(Role.FOREIGN, word.text());
  }
}
