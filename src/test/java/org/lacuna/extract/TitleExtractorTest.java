package org.lacuna.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.fact.TitleFact;
import org.lacuna.text.Sentence;

/** Every table {@code titles.<tag>.tsv} is run in the language it is named by. */
final class TitleExtractorTest {
  static Stream<Texts.Case> cases() {
    return Texts.cases("titles", "id", "sentence");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsEveryTitleAndNothingElse(Texts.Case test) {
    String cell = test.row().cell("sentence");
    List<String> wanted =
        Stream.of(cell.split("\\[\\[")).skip(1).map(part -> part.split("\\]\\]")[0]).toList();
    Sentence sentence = Texts.styled(cell.replace("[[", "").replace("]]", ""));
    List<TitleFact> found = new TitleExtractor(test.language()).extract(sentence);
    assertEquals(wanted, found.stream().map(TitleFact::value).toList(), test.toString());
    for (TitleFact title : found) {
      assertEquals(
          title.first().within().in(sentence.text().text()),
          title.first().surface(),
          test.toString());
    }
  }
}
