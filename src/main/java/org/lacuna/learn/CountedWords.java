package org.lacuna.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of one language with their numbers and in how many sentences each stands. */
final class CountedWords {
  /** How often a word was met, and in which sentence last. */
  private static final class Word {
    private final int number;
    private final String text;
    private int count;
    private int lastSentence;

    Word(int number, String text) {
      this.number = number;
      this.text = text;
    }
  }

  private final int most;
  private final Map<String, Word> byText = new HashMap<>();
  private final List<Word> words = new ArrayList<>();
  private int sentences;

  /** No words yet; of a sentence at most so many are looked at. */
  CountedWords(int most) {
    this.most = most;
  }

  /** The numbers of a sentence's first words, each once. */
  int[] read(List<String> sentence) {
    sentences++;
    int[] numbers = new int[Math.min(sentence.size(), most)];
    int size = 0;
    for (String text : sentence) {
      if (size == most) {
        break;
      }
      Word word = word(text);
      if (word.lastSentence != sentences) {
        word.lastSentence = sentences;
        word.count++;
        numbers[size++] = word.number;
      }
    }
    return Arrays.copyOf(numbers, size);
  }

  private Word word(String text) {
    Word word = byText.get(text);
    if (word == null) {
      word = new Word(words.size(), text);
      byText.put(text, word);
      words.add(word);
    }
    return word;
  }

  /** How many words there are; they are numbered from 0. */
  int size() {
    return words.size();
  }

  /** The word of a number. */
  String word(int number) {
    return words.get(number).text;
  }

  /** In how many sentences it stands. */
  int count(int number) {
    return words.get(number).count;
  }
}
