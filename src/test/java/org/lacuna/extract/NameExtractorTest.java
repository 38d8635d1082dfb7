package org.lacuna.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestTable;
import org.lacuna.TestTable.Row;
import org.lacuna.fact.Mention;
import org.lacuna.fact.NameFact;
import org.lacuna.language.WordBreaker;
import org.lacuna.text.Language;
import org.lacuna.text.Sentence;
import org.lacuna.text.Span;

/** Every table {@code names.<tag>.tsv} is run in the language it is named by. */
final class NameExtractorTest {
  static Stream<Texts.Case> cases() {
    return Texts.cases("names", "id", "sentences");
  }

  static Stream<Row> pairs() {
    return TestTable.rows(
        "extract/names-there.tsv", "id", "language", "sentences", "other_language", "other");
  }

  private static List<NameFact> names(Language language, String text, NamesThere there) {
    List<Sentence> sentences = Texts.sentences(text);
    ArticleWords words = ArticleWords.of(sentences, WordBreaker.of(language));
    Tagging tagging = new Tagging(language, words);
    NameExtractor extractor = new NameExtractor(language, CaseProfile.of(words), there, tagging);
    return sentences.stream().flatMap(s -> extractor.extract(s).stream()).toList();
  }

  private static List<String> marked(String text, List<Span> marks) {
    return marks.stream().map(mark -> mark + " " + mark.in(text)).toList();
  }

  private static List<Span> places(List<NameFact> names) {
    return names.stream().map(NameFact::first).map(Mention::span).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsEveryNameAndNothingElse(Texts.Case test) {
    TestTable.Marked cell = test.row().marked("sentences");
    List<NameFact> found = names(test.language(), cell.text(), NamesThere.unknown());
    assertEquals(
        marked(cell.text(), cell.marks()), marked(cell.text(), places(found)), test.toString());
    for (NameFact name : found) {
      assertEquals(name.first().span().in(cell.text()), name.first().surface(), test.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void knowsNamesFromTheOtherArticle(Row row) {
    TestTable.Marked cell = row.marked("sentences");
    NamesThere there =
        Texts.extractor(Language.of(row.cell("other_language")), row.cell("other")).namesInside();
    List<NameFact> found = names(Language.of(row.cell("language")), cell.text(), there);
    assertEquals(marked(cell.text(), cell.marks()), marked(cell.text(), places(found)), "" + row);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void composedAndDecomposedTextNameTheSame(Texts.Case test) {
    String text = test.row().marked("sentences").text();
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    assertEquals(
        names(test.language(), text, NamesThere.unknown()).stream().map(NameFact::value).toList(),
        names(test.language(), apart, NamesThere.unknown()).stream().map(NameFact::value).toList(),
        test.toString());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsEveryPrefix(Texts.Case test) {
    String text = test.row().marked("sentences").text();
    for (int end = 1; end <= text.length(); end++) {
      int last = 0;
      for (Span place :
          places(names(test.language(), text.substring(0, end), NamesThere.unknown()))) {
        assertTrue(place.start() >= last && place.end() <= end, test.toString());
        last = place.end();
      }
    }
  }
}
