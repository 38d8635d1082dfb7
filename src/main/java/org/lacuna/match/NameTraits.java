package org.lacuna.match;

import java.util.Optional;
import org.lacuna.fact.Mention;
import org.lacuna.language.GivenNames;
import org.lacuna.language.Orthography;
import org.lacuna.language.PlaceCodes;
import org.lacuna.language.WordForm;
import org.lacuna.text.Side;
import org.lacuna.text.Span;

/** What is known of single names by their words, whatever the other side tells. */
public final class NameTraits {
  private final Telling left;
  private final Telling right;

  NameTraits(Telling left, Telling right) {
    this.left = left;
    this.right = right;
  }

  private Telling of(Side side) {
    return side == Side.LEFT ? left : right;
  }

  /** Whether both sides are written in one script. */
  public boolean isOneScript() {
    return left.words().script().equals(right.words().script());
  }

  /** Whether a mention as a whole is what CLDR calls some country, city or language. */
  public boolean isNamedByCldr(Side side, Mention mention) {
    return of(side).words().codeOf(mention).isPresent();
  }

  /**
   * Whether a place holds what CLDR calls some country, city or language.
   *
   * @param sentence index of the side's sentence, counted from 0
   */
  public boolean isNamedByCldr(Side side, int sentence, Span within) {
    return of(side).words().holdsCode(sentence, within);
  }

  /**
   * Whether CLDR knows that mentions of the two sides cannot be of one thing: one is Switzerland,
   * the other Germany.
   */
  public boolean areTwoPlaces(Mention left, Mention right) {
    Optional<String> one = of(Side.LEFT).words().codeOf(left);
    Optional<String> other = of(Side.RIGHT).words().codeOf(right);
    return one.isPresent() && other.isPresent() && PlaceCodes.areApart(one.get(), other.get());
  }

  /**
   * Whether a capital says little about what a name is on that side: in German a name of one word
   * may be a noun that was taken for one.
   */
  public boolean isDoubtfulName(Side side, Mention mention) {
    return Orthography.of(of(side).sheet().article().language()).capitalisesNouns()
        && mention.coreSurface().codePoints().noneMatch(Character::isWhitespace);
  }

  /**
   * Whether a mention holds a given name before another word, where both sides use the letters of
   * one script: a person's name, which would be written the same there.
   */
  public boolean isPersonName(Side side, Mention mention) {
    if (!isOneScript()) {
      return false;
    }
    Vocabulary words = of(side).words();
    WordForm before = null;
    for (Vocabulary.Occurrence occurrence : words.in(mention.sentence() - 1)) {
      VocabularyEntry entry = words.entries().get(occurrence.entry());
      if (!entry.label() && mention.core().contains(occurrence.within())) {
        if (before != null && GivenNames.has(before)) {
          return true;
        }
        before = entry.form();
      }
    }
    return false;
  }

  /**
   * Whether nothing but a name is told by the words of one: no word has a basic meaning or is a
   * general word of names, and CLDR calls nothing by it. So of <em>Josh Norman</em>, where
   * <em>Norman</em> is the same man, but not of <em>Middle Rhine</em> and <em>University of
   * Warsaw</em>.
   */
  public boolean isBare(Side side, Mention mention) {
    Vocabulary words = of(side).words();
    if (mention.isPhrase() || words.holdsCode(mention.sentence() - 1, mention.within())) {
      return false;
    }
    for (Vocabulary.Occurrence occurrence : words.in(mention.sentence() - 1)) {
      int entry = occurrence.entry();
      if (mention.within().contains(occurrence.within())
          && (words.entries().get(entry).isGeneral() || !words.meanings(entry).isEmpty())) {
        return false;
      }
    }
    return true;
  }
}
