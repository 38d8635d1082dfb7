package org.lacuna.extract;

import java.util.List;
import java.util.Locale;
import org.lacuna.language.Adjectives;
import org.lacuna.language.Designations;
import org.lacuna.language.NumberNames;
import org.lacuna.language.Word;
import org.lacuna.text.Language;

/**
 * Finds where a name ends that goes on in lower case: of <em>Крымская война</em> and <em>Primera
 * guerra mundial</em> only the first word has a capital, and it names nothing by itself.
 *
 * <p>It is an adjective, where a language has endings that tell it ({@link Adjectives}), or an
 * ordinal. The name then reaches to the general word ({@link Designations}) behind it; between them
 * stand adjectives of the same ending at most. General words behind an ordinal go together:
 * <em>guerra mundial</em>.
 */
final class GeneralNouns {
  /** Words in lower case at the end of a name at most. */
  private static final int MOST_WORDS = 3;

  private final Designations designations;
  private final NumberNames numbers;
  private final Adjectives adjectives;

  GeneralNouns(Language language) {
    this.designations = Designations.of(language);
    this.numbers = NumberNames.of(language);
    this.adjectives = Adjectives.of(language);
  }

  /**
   * The index of the last word of a name.
   *
   * @param last that of its last word with a capital
   */
  int end(String text, List<Word> words, int last) {
    String capital = words.get(last).text();
    boolean adjective = adjectives.ending(capital).isPresent();
    if (!adjective && numbers.rank(capital.toLowerCase(Locale.ROOT)).isEmpty()) {
      return last;
    }
    int end = last;
    for (int i = last + 1; i < words.size() && i <= last + MOST_WORDS; i++) {
      String word = words.get(i).text();
      boolean agrees = adjectives.agree(capital, word);
      boolean general = designations.isGeneral(word);
      if (!Adjacency.between(text, words, i).equals(" ")
          || !Character.isLowerCase(word.codePointAt(0))
          || !general && !agrees) {
        break;
      }
      end = general ? i : end;
      if (adjective && !agrees) {
        break;
      }
    }
    return end;
  }
}
