package org.lacuna.extract;

import java.util.List;
import org.lacuna.language.NameWords;
import org.lacuna.language.Word;

/** Which words of a sentence stand so close together that they may be of one phrase. */
record Adjacency(NameWords nameWords) {
  /** Whether a word is no function word and stands right behind the one before. */
  boolean isJoined(String text, List<Word> words, int index) {
    String between = between(text, words, index);
    return (between.equals(" ") || between.equals("-"))
        && !nameWords.isFunctionWord(words.get(index).text());
  }

  /** What stands between a word and the one before. */
  static String between(String text, List<Word> words, int index) {
    return text.substring(words.get(index - 1).span().end(), words.get(index).span().start());
  }
}
