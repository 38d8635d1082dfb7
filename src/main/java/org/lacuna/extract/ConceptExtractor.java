package org.lacuna.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.lacuna.fact.ConceptFact;
import org.lacuna.fact.Mention;
import org.lacuna.text.Article;
import org.lacuna.text.Item;
import org.lacuna.text.Sentence;
import org.lacuna.text.Style;

/**
 * Finds linked things: in <em>Tomaten inneheld [[lykopen]]</em> it is {@code Lykopen}, where it is
 * known what the link leads to. A link of digits alone, <em>[[1905]]</em>, is none.
 */
final class ConceptExtractor implements Extractor {
  private final Article article;

  ConceptExtractor(Article article) {
    this.article = article;
  }

  @Override
  public List<ConceptFact> extract(Sentence sentence) {
    List<ConceptFact> concepts = new ArrayList<>();
    for (Style style : sentence.styles()) {
      Item item = style.kind() == Style.Kind.LINK ? article.items().get(style.target()) : null;
      if (item != null && style.span().length() > 0) {
        String surface = style.span().in(sentence.text().text());
        if (hasLetter(surface) && hasLetter(style.target())) {
          String value = item.title(article.language()).orElse(surface);
          concepts.add(
              new ConceptFact(
                  item,
                  Normalizer.normalize(value, Normalizer.Form.NFC),
                  List.of(Mention.of(sentence, style.span()))));
        }
      }
    }
    return concepts;
  }

  private static boolean hasLetter(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }
}
