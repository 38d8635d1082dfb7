package org.lacuna.match;

import java.util.Optional;
import org.lacuna.text.Span;

/**
 * What the sentences that tell the same leave over for a name that was not found in them: it tells
 * a name that goes by other words there from one that is missing.
 *
 * <p>The words of both sides are joined one to one, by spelling and by what was learned. Of <em>He
 * fought the Seljuk Turks in 1071</em> and <em>Luchó en 1071 contra los turcos selyúcidas</em> the
 * name <em>Seljuk Turks</em> has 11 letters, 2 to 16 are left over beside it and 20 or so there.
 *
 * @param letters of the name
 * @param words of the name
 * @param connector whether the name has a word in lower case: <em>Bank of England</em>
 * @param surplus letters left over there beyond those left over on the name's side, the name itself
 *     left out
 * @param surplusBetween the same between the nearest joined words before and after the name; 0 if
 *     crossed
 * @param crossed whether the counterparts of those words stand the other way round
 * @param likeness how alike the likest word left over there is to a word of the name, 0 to 1
 * @param lettersHere of all words of the sentences on the name's side
 * @param lettersThere of all words of those on the other side
 * @param capitals words of names left over there that are written with a capital
 * @param capitalsBetween those of them between the nearest joined words before and after the name
 * @param names names there of which no word is joined
 * @param common share of the name's letters in words that its article also writes in lower case
 * @param linked share of the letters beside the name that stand in joined words; a half where there
 *     are none
 * @param guess the words left over there that most probably stand for the name; none where nothing
 *     of any length is left over
 */
public record Room(
    int letters,
    int words,
    boolean connector,
    int surplus,
    int surplusBetween,
    boolean crossed,
    double likeness,
    int lettersHere,
    int lettersThere,
    int capitals,
    int capitalsBetween,
    int names,
    double common,
    double linked,
    Optional<Guess> guess) {
  /**
   * Words of the other side.
   *
   * @param sentence index of their sentence, counted from 0
   * @param within where, in that sentence's clean text
   */
  public record Guess(int sentence, Span within) {}

  /**
   * The same with more left over there between the joined words around the name.
   *
   * @param moreLetters fewer if below 0
   * @param moreCapitals words of names that are written with a capital
   */
  public Room with(int moreLetters, int moreCapitals) {
    return new Room(
        letters,
        words,
        connector,
        surplus + moreLetters,
        surplusBetween + moreLetters,
        crossed,
        likeness,
        lettersHere,
        Math.max(0, lettersThere + moreLetters),
        capitals + moreCapitals,
        capitalsBetween + moreCapitals,
        names,
        common,
        linked,
        guess);
  }
}
