package org.lacuna.extract;

import org.lacuna.language.TermWords;
import org.lacuna.language.TermWords.Role;

/**
 * Whether a word of a language that is written mostly in consonants has the shape of a foreign
 * name.
 *
 * <p>A native word is a root of three consonants in a pattern; its long vowels are few and its
 * endings known. What has more consonants than a root and an affix, or many long vowels, came from
 * elsewhere: Arabic <em>هلمهولتز</em> and <em>أوستروغرادسكي</em>, but not <em>مكتوب</em>.
 */
final class ForeignShape {
  /** Consonants beside the affixes: more than a root has. */
  private static final int CONSONANTS = 4;

  /** Long vowels inside the word. */
  private static final int VOWELS = 2;

  /** Letters of a word that has so many of them, at least. */
  private static final int LETTERS = 6;

  /** Consonants of a native root. */
  private static final int ROOT = 3;

  /** Shorter words have no shape. */
  private static final int SHORTEST = 4;

  /** Letters of affixes before a root, at most. */
  private static final int AFFIXES = 2;

  private final TermWords terms;

  ForeignShape(TermWords terms) {
    this.terms = terms;
  }

  boolean isForeign(String word) {
    boolean shapely = word.length() >= SHORTEST && terms.contains(Role.VOWEL, word);
    if (!shapely || terms.contains(Role.NATIVE, word)) {
      return false;
    }
    String stem = word.substring(0, word.length() - terms.ending(Role.ENDING, word));
    int affixes = 0;
    while (affixes < AFFIXES
        && affixes < stem.length()
        && terms.is(Role.AFFIX, stem.substring(affixes, affixes + 1))) {
      affixes++;
    }
    int vowels = vowels(stem.substring(Math.min(1, stem.length())));
    int consonants = stem.length() - affixes - vowels(stem.substring(affixes));
    boolean endsInVowel =
        stem.length() == word.length() && vowels(stem.substring(stem.length() - 1)) == 1;
    int inner = endsInVowel ? vowels - 1 : vowels;
    return vowels > 0 && consonants >= CONSONANTS
        || inner >= VOWELS && word.length() >= LETTERS && consonants >= 2
        || vowels >= VOWELS
            && endsInVowel
            && (consonants >= ROOT || vowels(stem.substring(stem.length() - 2)) == 2);
  }

  private int vowels(String letters) {
    return (int)
        letters
            .codePoints()
            .filter(c -> terms.is(Role.VOWEL, new String(Character.toChars(c))))
            .count();
  }
}
