package org.lacuna.extract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestTable;
import org.lacuna.text.Language;

/** The tags that German nouns are judged by are those that OpenNLP's own tagger gives. */
class ProperNounsTest {
  private static POSTagger ofOpenNlp;

  @BeforeAll
  static void readModel() throws IOException {
    try (InputStream in = ProperNouns.class.getResourceAsStream(ProperNouns.GERMAN)) {
      ofOpenNlp = new POSTaggerME(new POSModel(in));
    }
  }

  static Stream<String> sentences() {
    return Stream.of("names", "titles", "values")
        .flatMap(table -> TestTable.text("extract/" + table + ".de.tsv").lines());
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void saysWhatOpenNlpsTaggerSays(String sentence) {
    String[] tokens = sentence.split("\\s+|(?=\\p{Punct})|(?<=\\p{Punct})");
    ProperNouns nouns = ProperNouns.of(Language.of("de")).orElseThrow();
    assertArrayEquals(ofOpenNlp.tag(tokens), nouns.tags(tokens));
  }
}
