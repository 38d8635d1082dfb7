package org.lacuna.extract;

import java.util.List;
import java.util.Optional;
import org.lacuna.language.Adjectives;
import org.lacuna.language.Gazetteer;
import org.lacuna.language.NameWords;
import org.lacuna.language.Orthography;
import org.lacuna.language.Word;
import org.lacuna.text.Language;
import org.lacuna.text.Sentence;
import org.lacuna.text.Span;

/**
 * Finds the noun of a place's adjective without a tagger: in <em>германской армии</em> behind the
 * adjective and others that agree with it, in <em>ejército alemán</em> right before it.
 */
final class AdjectiveNouns implements NounFinder {
  /** Words behind an adjective that are looked at. */
  private static final int MOST_WORDS = 3;

  /** A shorter noun is mostly a letter or an abbreviation. */
  private static final int SHORTEST = 3;

  private final ArticleWords article;
  private final Adjacency adjacency;
  private final Adjectives adjectives;
  private final Gazetteer gazetteer;
  private final NameWords nameWords;
  private final boolean modifierFirst;

  AdjectiveNouns(Language language, ArticleWords article) {
    this.article = article;
    this.nameWords = NameWords.of(language);
    this.adjacency = new Adjacency(nameWords);
    this.adjectives = Adjectives.of(language);
    this.gazetteer = Gazetteer.of(language);
    this.modifierFirst = Orthography.of(language).putsModifierFirst();
  }

  /** Whether adjectives are told in the language: by their endings or their place. */
  static boolean knows(Language language) {
    return Adjectives.of(language).areKnown() || !Orthography.of(language).putsModifierFirst();
  }

  @Override
  public Optional<Span> phrase(Sentence sentence, int first, int last) {
    String text = sentence.text().text();
    List<Word> words = article.words(sentence);
    return modifierFirst ? behind(text, words, first, last) : before(text, words, first, last);
  }

  private Optional<Span> behind(String text, List<Word> words, int first, int last) {
    String adjective = words.get(last).text();
    if (adjectives.placeName(adjective).isEmpty() || gazetteer.code(adjective).isEmpty()) {
      return Optional.empty();
    }
    int noun = last + 1;
    while (noun < words.size()
        && noun - last < MOST_WORDS
        && adjacency.isJoined(text, words, noun)
        && goesWith(adjective, words.get(noun).text())) {
      noun++;
    }
    boolean found =
        noun < words.size()
            && adjacency.isJoined(text, words, noun)
            && !goesWith(adjective, words.get(noun).text())
            && isNoun(words.get(noun));
    return found ? Optional.of(span(words, first, noun)) : Optional.empty();
  }

  private Optional<Span> before(String text, List<Word> words, int first, int last) {
    Word adjective = words.get(first);
    boolean found =
        first == last
            && first > 0
            && adjacency.isJoined(text, words, first)
            && !adjective.isCapitalised()
            && gazetteer.code(adjective.text()).isPresent()
            && isNoun(words.get(first - 1))
            && !nameWords.isFunctionWord(words.get(first - 1).text());
    return found ? Optional.of(span(words, first - 1, last)) : Optional.empty();
  }

  private boolean goesWith(String adjective, String word) {
    return adjectives.agree(adjective, word) || adjectives.placeName(word).isPresent();
  }

  private static boolean isNoun(Word word) {
    return !word.isCapitalised() && word.letters() >= SHORTEST;
  }

  private static Span span(List<Word> words, int first, int last) {
    return new Span(words.get(first).span().start(), words.get(last).span().end());
  }
}
