package org.lacuna.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.fact.Mention;

/** Every table {@code head-nouns.<tag>.tsv} is run in the language it is named by. */
final class HeadNounsTest {
  static Stream<Texts.Case> cases() {
    return Texts.cases("head-nouns", "id", "sentence");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void joinsNamesWithTheirNouns(Texts.Case test) {
    String cell = test.row().cell("sentence");
    List<String> wanted =
        Stream.of(cell.split("\\[\\[")).skip(1).map(part -> part.split("\\]\\]")[0]).toList();
    String text = cell.replaceAll("[\\[\\]{}]", "");
    List<String> found =
        Texts.extractor(test.language(), text).extract(NamesThere.unknown()).mentions().stream()
            .map(told -> told.mention())
            .filter(Mention::isPhrase)
            .map(HeadNounsTest::marked)
            .toList();
    assertEquals(wanted, found, test.toString());
  }

  private static String marked(Mention mention) {
    int start = mention.core().start() - mention.within().start();
    int end = start + mention.core().length();
    return mention.surface().substring(0, start)
        + "{"
        + mention.coreSurface()
        + "}"
        + mention.surface().substring(end);
  }
}
