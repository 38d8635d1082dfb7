package org.lacuna.match;

import java.util.List;
import org.lacuna.fact.FactSheet;
import org.lacuna.fact.Mention;
import org.lacuna.language.Folding;
import org.lacuna.language.WordForm;
import org.lacuna.text.Article;
import org.lacuna.text.CleanText;
import org.lacuna.text.Language;
import org.lacuna.text.Sentence;
import org.lacuna.text.Side;
import org.lacuna.text.Span;
import org.lacuna.text.UnspacedScript;

/**
 * How alike two whole names of two languages are, by all that is known of names without the
 * articles they stand in: spelling and sound of their words, CLDR, general words.
 *
 * <p>English <em>Ministry of Defence</em> and German <em>Verteidigungsministerium</em> are alike by
 * .9. Where one of them is written without spaces, as English <em>Shakespeare</em> and Chinese
 * <em>莎士比亚</em>, both are compared by their sounds as one run.
 */
public final class NameSimilarity {
  private NameSimilarity() {}

  /**
   * How alike a name and a run of a script without spaces are, 0 to 1.
   *
   * @param name the form of a whole name, spaces and all: {@code folding.form("William
   *     Shakespeare")}
   * @param run the form of a whole run of the other text, with no word left out
   */
  static double of(WordForm name, WordForm run) {
    return LetterCosts.between(name.script(), run.script()).similarity(name, run, 0);
  }

  /**
   * How alike two names are, 0 to 1: the larger share of one that is found in the other, so that
   * <em>Trump</em> and <em>Donald Trump</em> are alike by 1.
   */
  public static double of(Language language, String name, Language other, String there) {
    if (isUnspaced(name) || isUnspaced(there)) {
      return of(Folding.of(language).form(name), Folding.of(other).form(there));
    }
    FactSheet left = sheet(language, name);
    FactSheet right = sheet(other, there);
    Candidates candidates = Candidates.of(left, right, Glossary.empty());
    return Math.max(share(candidates, Side.LEFT, left), share(candidates, Side.RIGHT, right));
  }

  private static boolean isUnspaced(String name) {
    return name.codePoints().anyMatch(UnspacedScript::has);
  }

  /** A sheet whose one sentence is the name. */
  private static FactSheet sheet(Language language, String name) {
    Sentence sentence = new Sentence(1, "", true, CleanText.at(name, 0), List.of());
    Article article = new Article(name, language, name, List.of());
    return new FactSheet(article, List.of(sentence), List.of());
  }

  private static double share(Candidates candidates, Side side, FactSheet sheet) {
    Sentence sentence = sheet.sentences().get(0);
    int length = sentence.text().length();
    return length == 0
        ? 0
        : candidates.finds(side, Mention.of(sentence, new Span(0, length))).stream()
            .mapToDouble(Find::share)
            .max()
            .orElse(0);
  }
}
