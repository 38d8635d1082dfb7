package org.lacuna.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.lacuna.fact.Mention;
import org.lacuna.fact.NameFact;
import org.lacuna.language.Folding;
import org.lacuna.language.Gazetteer;
import org.lacuna.language.NameWords;
import org.lacuna.language.Word;
import org.lacuna.text.Language;
import org.lacuna.text.Sentence;

/**
 * Finds names that a language writes in lower case, one word each: what another language writes
 * with a capital is told all the same. In Spanish <em>el ejército alemán</em> it is {@code alemán}.
 *
 * <p>Such are the names of languages and what is derived from them and from countries, by CLDR; and
 * words that the other article writes as names by themselves: <em>luteranas</em> beside English
 * <em>Lutheran</em>.
 */
final class LowerCaseNames implements Extractor {
  /** Shorter words are like names by chance. */
  private static final int SHORTEST = 5;

  private final ArticleWords article;
  private final Folding folding;
  private final Gazetteer gazetteer;
  private final NameWords nameWords;
  private final NamesThere namesThere;

  LowerCaseNames(Language language, ArticleWords article, NamesThere namesThere) {
    this.article = article;
    this.folding = Folding.of(language);
    this.gazetteer = Gazetteer.of(language);
    this.nameWords = NameWords.of(language);
    this.namesThere = namesThere;
  }

  @Override
  public List<NameFact> extract(Sentence sentence) {
    if (!gazetteer.writesLanguagesInLowerCase() && !namesThere.knowsAnyByItself()) {
      return List.of();
    }
    List<NameFact> names = new ArrayList<>();
    for (Word word : article.words(sentence)) {
      if (isName(word)) {
        names.add(
            new NameFact(
                Normalizer.normalize(word.text(), Normalizer.Form.NFC),
                List.of(Mention.of(sentence, word.span()))));
      }
    }
    return names;
  }

  private boolean isName(Word word) {
    return word.text().length() >= SHORTEST
        && word.letters() >= SHORTEST
        && Character.isLowerCase(word.text().codePointAt(0))
        && !nameWords.isFunctionWord(word.text())
        && (isDerived(word.text()) || isNameThere(word.text()));
  }

  private boolean isNameThere(String word) {
    return namesThere.knowsAnyByItself() && namesThere.hasByItself(folding.form(word));
  }

  /** Whether CLDR knows a language or, by another ending, a country of the name. */
  private boolean isDerived(String word) {
    if (!gazetteer.writesLanguagesInLowerCase()) {
      return false;
    }
    String code = gazetteer.code(word).orElse("");
    return code.startsWith("language ")
        || (code.startsWith("territory ") && !gazetteer.isCalled(word))
        || gazetteer.isDerived(word);
  }
}
