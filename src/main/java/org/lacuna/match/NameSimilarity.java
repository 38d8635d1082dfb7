package org.lacuna.match;

import org.lacuna.language.Folding;
import org.lacuna.language.WordForm;
import org.lacuna.text.Language;

/**
 * How alike two whole names sound that two scripts write, when one of them is written without
 * spaces: English <em>Shakespeare</em> and Chinese <em>莎士比亚</em>.
 *
 * <p>Both are compared by their sounds as one run, so that it does not matter where a word ends.
 */
public final class NameSimilarity {
  private NameSimilarity() {}

  /**
   * How alike two names are, 0 to 1.
   *
   * @param name the form of a whole name, spaces and all: {@code folding.form("William
   *     Shakespeare")}
   * @param run the form of a whole run of the other text, with no word left out
   */
  public static double of(WordForm name, WordForm run) {
    return LetterCosts.between(name.script(), run.script()).similarity(name, run, 0);
  }

  /** How alike a name of one language and a run of text in another are. */
  public static double of(Language language, String name, Language other, String run) {
    return of(Folding.of(language).form(name), Folding.of(other).form(run));
  }
}
