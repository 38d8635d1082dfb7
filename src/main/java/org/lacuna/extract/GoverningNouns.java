package org.lacuna.extract;

import java.util.List;
import java.util.Optional;
import org.lacuna.language.Gazetteer;
import org.lacuna.language.GoverningWords;
import org.lacuna.language.NameWords;
import org.lacuna.language.Word;
import org.lacuna.text.Language;
import org.lacuna.text.Sentence;
import org.lacuna.text.Span;

/**
 * Finds the general word in lower case that the name of a place says something of: <em>king of
 * France</em>, <em>короля Франции</em>, <em>regele Franței</em>. It stands right before the name,
 * or with one or two connectors between them.
 */
final class GoverningNouns implements NounFinder {
  private static final int MOST_CONNECTORS = 2;

  private final ArticleWords article;
  private final NameWords nameWords;
  private final GoverningWords governing;
  private final Gazetteer gazetteer;

  GoverningNouns(Language language, ArticleWords article) {
    this.article = article;
    this.nameWords = NameWords.of(language);
    this.governing = GoverningWords.of(language);
    this.gazetteer = Gazetteer.of(language);
  }

  @Override
  public Optional<Span> phrase(Sentence sentence, int first, int last) {
    String text = sentence.text().text();
    List<Word> words = article.words(sentence);
    int noun = first - 1;
    while (noun >= 0
        && first - 1 - noun < MOST_CONNECTORS
        && Adjacency.between(text, words, noun + 1).equals(" ")
        && nameWords.isConnector(words.get(noun).text())) {
      noun--;
    }
    boolean found =
        noun >= 0
            && Adjacency.between(text, words, noun + 1).equals(" ")
            && !words.get(noun).isCapitalised()
            && governing.governs(words.get(noun).text())
            && isPlace(text, words, first, last);
    return found
        ? Optional.of(new Span(words.get(noun).span().start(), words.get(last).span().end()))
        : Optional.empty();
  }

  private boolean isPlace(String text, List<Word> words, int first, int last) {
    String name = text.substring(words.get(first).span().start(), words.get(last).span().end());
    return words.get(first).isCapitalised()
        && gazetteer.code(name).filter(code -> !code.startsWith("language ")).isPresent();
  }
}
