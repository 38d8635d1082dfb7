package org.lacuna.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lacuna.TestTable;
import org.lacuna.text.Article;
import org.lacuna.text.Language;
import org.lacuna.text.Sentence;

/** What every splitter must hold, over the tables of hard sentences and over noise. */
abstract class SplitterContract {
  private static final String NOISE = "ab AB12..?!…\"«»“”()[]'’ \u00A0\n\t-–,;:。」“د।\u0301é";

  /** The splitter to test. */
  abstract Splitter splitter(Language language);

  @Test
  void nothingIsLostButWhiteSpace() {
    for (TestTable.Row row : Articles.rows()) {
      check(
          row.cell("text").replace(Articles.BOUNDARY, ""), Articles.language(row), row.toString());
    }
  }

  @Test
  void nothingIsLostOfNoise() {
    for (int seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      String text =
          IntStream.range(0, 1 + random.nextInt(60))
              .mapToObj(i -> "" + NOISE.charAt(random.nextInt(NOISE.length())))
              .collect(Collectors.joining());
      check(text, Language.of(List.of("en", "de", "nn", "ja", "hi").get(seed % 5)), "seed " + seed);
    }
  }

  @Test
  void everyPrefixCanBeSplit() {
    for (TestTable.Row row : Articles.rows()) {
      String text = row.cell("text").replace(Articles.BOUNDARY, "");
      Language language = Articles.language(row);
      for (int end = 0; end <= text.length(); end++) {
        splitter(language).split(Articles.of(language, text.substring(0, end)));
      }
    }
  }

  @Test
  void composedAndDecomposedTextHaveTheSameSentences() {
    for (TestTable.Row row : Articles.rows()) {
      String text = row.cell("text").replace(Articles.BOUNDARY, "");
      Language language = Articles.language(row);
      assertEquals(
          inForm(text, Normalizer.Form.NFC, language),
          inForm(text, Normalizer.Form.NFD, language),
          row::toString);
    }
  }

  @Test
  void aBlockOfWhiteSpaceHasNoSentence() {
    Language language = Language.of("en");
    Article article = Articles.of(language, "", " \t\u00A0", "One. Two.", "", "Three");
    List<Sentence> sentences = splitter(language).split(article);
    assertEquals(
        List.of("One.", "Two.", "Three"), sentences.stream().map(s -> s.text().text()).toList());
    assertEquals(List.of(1, 2, 3), sentences.stream().map(Sentence::number).toList());
    assertEquals(
        List.of(true, false, true), sentences.stream().map(Sentence::opensParagraph).toList());
  }

  private List<String> inForm(String text, Normalizer.Form form, Language language) {
    Article article = Articles.of(language, Normalizer.normalize(text, form));
    return splitter(language).split(article).stream()
        .map(sentence -> Normalizer.normalize(sentence.text().text(), Normalizer.Form.NFC))
        .toList();
  }

  private void check(String text, Language language, String where) {
    int at = 0;
    for (Sentence sentence : splitter(language).split(Articles.of(language, text))) {
      int start = sentence.span().start();
      assertTrue(start >= at, () -> where + ": overlap or disorder");
      assertTrue(isSpace(text.substring(at, start)), () -> where + ": text lost");
      assertEquals(sentence.text().text(), sentence.span().in(text), where);
      at = sentence.span().end();
    }
    String rest = text.substring(at);
    assertTrue(isSpace(rest), () -> where + ": lost '" + rest + "'");
  }

  private static boolean isSpace(String text) {
    return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
