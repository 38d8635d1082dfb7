package org.lacuna.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lacuna.language.Orthography;
import org.lacuna.language.Word;
import org.lacuna.text.Language;
import org.lacuna.text.Sentence;
import org.lacuna.text.Span;

/**
 * The words of an article's sentences and what part of speech they are. Nothing is tagged before
 * somebody asks, and no whole sentence twice.
 *
 * <p>Made for one article.
 */
final class Tagging {
  private final ArticleWords article;
  private final Optional<PartsOfSpeech> tagger;
  private final boolean nounCapitals;
  private final Map<Integer, List<PartsOfSpeech.Part>> parts = new HashMap<>();

  Tagging(Language language, ArticleWords article) {
    this.article = article;
    tagger = PartsOfSpeech.of(language);
    nounCapitals = Orthography.of(language).capitalisesNouns();
  }

  /** The words of a sentence. */
  List<Word> words(Sentence sentence) {
    return article.words(sentence);
  }

  /** Whether there is a tagger for the language. */
  boolean isKnown() {
    return tagger.isPresent();
  }

  /** Whether capitals do not tell names, so that the tags must. */
  boolean tellsNames() {
    return nounCapitals && isKnown();
  }

  /**
   * What each word of a sentence is.
   *
   * @throws java.util.NoSuchElementException if there is no tagger for the language
   */
  List<PartsOfSpeech.Part> parts(Sentence sentence) {
    List<PartsOfSpeech.Part> known = parts.get(sentence.number());
    if (known == null) {
      known = tagger.orElseThrow().parts(sentence.text().text(), words(sentence));
      parts.put(sentence.number(), known);
    }
    return known;
  }

  /**
   * What the words of a stretch of a sentence are: the whole sentence is not tagged for them if
   * nobody else needs it.
   *
   * @param from index of the first word
   * @param to one past that of the last
   * @throws java.util.NoSuchElementException if there is no tagger for the language
   */
  List<PartsOfSpeech.Part> parts(Sentence sentence, int from, int to) {
    if (tellsNames()) {
      return parts(sentence).subList(from, to);
    }
    List<Word> all = words(sentence);
    int start = all.get(from).span().start();
    Span stretch = new Span(start, all.get(to - 1).span().end());
    List<Word> shifted = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      Word word = all.get(i);
      Span span = word.span();
      shifted.add(new Word(word.text(), new Span(span.start() - start, span.end() - start)));
    }
    return tagger.orElseThrow().parts(stretch.in(sentence.text().text()), shifted);
  }
}
