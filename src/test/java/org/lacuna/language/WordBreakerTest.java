package org.lacuna.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lacuna.TestTable;
import org.lacuna.TestTable.Row;
import org.lacuna.text.Language;

/** Words of a text, and what can be told of one by looking at it. */
final class WordBreakerTest {
  static Stream<Row> texts() {
    return TestTable.rows("language/words.tsv", "id", "language", "text", "words");
  }

  static Stream<Row> shapes() {
    return TestTable.rows("language/word-shapes.tsv", "id", "word", "shape");
  }

  private static List<Word> words(Row row, String text) {
    return WordBreaker.of(Language.of(row.cell("language"))).words(text);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void cutsIntoWords(Row row) {
    List<String> found = words(row, row.cell("text")).stream().map(Word::text).toList();
    assertEquals(row.list("words"), found, row.toString());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void readsEveryPrefix(Row row) {
    String text = row.cell("text");
    for (int end = 0; end <= text.length(); end++) {
      int last = 0;
      for (Word word : words(row, text.substring(0, end))) {
        assertTrue(word.span().start() >= last && word.span().length() > 0, row.toString());
        assertEquals(word.span().in(text), word.text(), row.toString());
        last = word.span().end();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void tellsTheShapeOfAWord(Row row) {
    Word word = words(Language.of("en"), row.cell("word"));
    List<String> shape = new ArrayList<>();
    if (word.isCapitalised()) {
      shape.add("capitalised");
    }
    if (word.isCaseless()) {
      shape.add("caseless");
    }
    if (word.hasLetter()) {
      shape.add("letter");
    }
    if (word.hasInnerCapital()) {
      shape.add("inner");
    }
    String found = shape.isEmpty() ? "-" : String.join(" ", shape);
    assertEquals(row.cell("shape"), found, row.toString());
  }

  private static Word words(Language language, String word) {
    List<Word> words = WordBreaker.of(language).words(word);
    assertEquals(1, words.size(), word);
    return words.get(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a ", "-", "\u0301", "\u4EAC", "\u0E01", "\uD835", "'", "a'"})
  @Timeout(3)
  void takesTimeInStepWithTheLength(String piece) {
    String text = piece.repeat(100_000 / piece.length());
    for (Word word : WordBreaker.of(Language.of("ja")).words(text)) {
      assertTrue(word.span().end() <= text.length(), piece);
    }
  }
}
