package org.lacuna.extract;

import java.util.List;
import org.lacuna.language.Folding;
import org.lacuna.language.GivenNames;
import org.lacuna.language.NameWords;
import org.lacuna.language.Word;
import org.lacuna.text.Language;

/**
 * How far a name reaches that starts with a word: over connectors, initials and hyphens to its last
 * capital, not into the name of the person whose office it is ({@link Appositions}), and over the
 * general word in lower case that ends it ({@link GeneralNouns}).
 */
final class NameReach {
  /** Words of a name at most: what is longer is a list or no text at all. */
  private static final int LONGEST_NAME = 15;

  /** More connectors in a row than this do not stand inside a name. */
  private static final int CONNECTORS_IN_A_ROW = 2;

  private final NameWords nameWords;
  private final Folding folding;
  private final Appositions appositions;
  private final GeneralNouns generalNouns;

  NameReach(Language language) {
    this.nameWords = NameWords.of(language);
    this.folding = Folding.of(language);
    this.appositions = new Appositions(language);
    this.generalNouns = new GeneralNouns(language);
  }

  /**
   * The index of the last word of the name.
   *
   * @param named which words are names or parts of one by themselves
   * @param first index of a word that is
   */
  int end(String text, List<Word> words, boolean[] named, int first) {
    int last = endOfRun(text, words, named, first);
    return generalNouns.end(text, words, appositions.end(text, words, named, first, last));
  }

  private int endOfRun(String text, List<Word> words, boolean[] named, int first) {
    int last = first;
    int next = first + 1;
    while (next < words.size() && next - first < LONGEST_NAME && joins(text, words, next)) {
      if (named[next] || isModelNumber(text, words, next)) {
        last = next;
      } else if (next - last > CONNECTORS_IN_A_ROW || !connects(text, words, named, next)) {
        break;
      }
      next++;
    }
    return last;
  }

  /** Digits that a hyphen ties to the name: <em>MPEG-4</em>, <em>Sputnik-1</em>. */
  static boolean isModelNumber(String text, List<Word> words, int index) {
    return words.get(index - 1).span().end() + 1 == words.get(index).span().start()
        && text.charAt(words.get(index - 1).span().end()) == '-'
        && words.get(index).text().codePoints().allMatch(Character::isDigit);
  }

  /** Whether a word that is no name may stand between two that are. */
  private boolean connects(String text, List<Word> words, boolean[] named, int index) {
    String word = words.get(index).text();
    if (nameWords.joinsSurnames(word)) {
      if (index + 1 < words.size() && GivenNames.has(folding.form(words.get(index + 1).text()))) {
        return false; // Jaume I i Carles V
      }
      boolean second = index + 2 < words.size() && named[index + 2];
      return !second || !joins(text, words, index + 2);
    }
    return nameWords.isConnector(word);
  }

  /** Whether nothing stands before a word that ends the name before it. */
  private static boolean joins(String text, List<Word> words, int index) {
    Word before = words.get(index - 1);
    String between = text.substring(before.span().end(), words.get(index).span().start());
    boolean afterInitial = before.letters() <= 2 && between.startsWith(".");
    return joins(afterInitial ? between.substring(1) : between);
  }

  /** Whether what stands between two words can stand inside a name. */
  static boolean joins(String between) {
    return between.isBlank()
        || between.equals(" & ")
        || between.equals("-")
        || between.equals("\u2010")
        || between.equals("\u2011")
        || between.equals("'")
        || between.equals("\u2019");
  }
}
