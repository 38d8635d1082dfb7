package org.lacuna.extract;

import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.lacuna.language.Folding;
import org.lacuna.language.WordForm;

/**
 * The words that the other article writes as names: what one article knows of another before they
 * are compared.
 *
 * <p>A word that opens a sentence, or a noun in a language that capitalises them all, is a name if
 * it stands there as one: German <em>Orientalismus</em> beside English <em>Orientalism</em>.
 */
public final class NamesThere {
  /** Shorter words are spelled the same in two languages by chance. */
  private static final int SHORTEST = 4;

  /** Words that sound alike for this long, up to endings of two letters, are one name. */
  private static final int STEM = 6;

  private static final int ENDING = 2;

  private final NavigableSet<String> sounds;
  private final NavigableSet<String> alone;

  private NamesThere(NavigableSet<String> sounds, NavigableSet<String> alone) {
    this.sounds = sounds;
    this.alone = alone;
  }

  /** Nothing is known of the other article. */
  public static NamesThere unknown() {
    return new NamesThere(new TreeSet<>(), new TreeSet<>());
  }

  /**
   * What an article writes as names.
   *
   * @param words those it capitalises inside a sentence
   * @param alone those of them that are names by themselves
   */
  static NamesThere of(Collection<String> words, Collection<String> alone, Folding folding) {
    return new NamesThere(sounds(words, folding), sounds(alone, folding));
  }

  private static NavigableSet<String> sounds(Collection<String> words, Folding folding) {
    NavigableSet<String> sounds = new TreeSet<>();
    for (String word : words) {
      sounds.add(folding.form(word).sound());
    }
    return sounds;
  }

  /** Whether the word is a name there, the genitive's <em>s</em> aside. */
  boolean has(WordForm word) {
    String sound = word.sound();
    if (sound.length() < SHORTEST) {
      return false;
    }
    return sounds.contains(sound)
        || (sound.endsWith("s") && sounds.contains(sound.substring(0, sound.length() - 1)));
  }

  /** Whether the word is a name there, but for another ending. */
  boolean hasStem(WordForm word) {
    String sound = word.sound();
    return has(word)
        || isAlike(sound, sounds.floor(sound))
        || isAlike(sound, sounds.ceiling(sound));
  }

  /** Whether any word is by itself a name there: where nouns have capitals, none surely is. */
  boolean knowsAnyByItself() {
    return !alone.isEmpty();
  }

  /** Whether the word, but for another ending, is by itself a name there. */
  boolean hasByItself(WordForm word) {
    String sound = word.sound();
    return sound.length() >= STEM
        && (isAlike(sound, alone.floor(sound)) || isAlike(sound, alone.ceiling(sound)));
  }

  private static boolean isAlike(String sound, String other) {
    if (other == null) {
      return false;
    }
    int shorter = Math.min(sound.length(), other.length());
    int common = 0;
    while (common < shorter && sound.charAt(common) == other.charAt(common)) {
      common++;
    }
    return common >= STEM && common >= shorter - ENDING;
  }
}
