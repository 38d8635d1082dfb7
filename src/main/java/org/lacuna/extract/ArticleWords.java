package org.lacuna.extract;

import java.util.ArrayList;
import java.util.List;
import org.lacuna.language.Word;
import org.lacuna.language.WordBreaker;
import org.lacuna.text.Sentence;

/**
 * The words of an article's sentences, cut once for all who read them.
 *
 * @param sentences all of them, numbered from 1
 * @param words those of each sentence
 */
record ArticleWords(List<Sentence> sentences, List<List<Word>> words) {
  static ArticleWords of(List<Sentence> sentences, WordBreaker breaker) {
    List<List<Word>> words = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      words.add(breaker.words(sentence.text().text()));
    }
    return new ArticleWords(sentences, words);
  }

  /** The words of one of the sentences. */
  List<Word> words(Sentence sentence) {
    return words.get(sentence.number() - 1);
  }
}
