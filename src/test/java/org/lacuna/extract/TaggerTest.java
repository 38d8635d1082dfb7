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

/** The tags are those that OpenNLP's own tagger gives. */
class TaggerTest {
  private static POSTagger ofOpenNlp;
  private static Tagger own;

  @BeforeAll
  static void readModel() throws IOException {
    try (InputStream in = ProperNouns.class.getResourceAsStream(ProperNouns.GERMAN)) {
      POSModel model = new POSModel(in);
      ofOpenNlp = new POSTaggerME(model);
      own = new Tagger(model);
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
    assertArrayEquals(ofOpenNlp.tag(tokens), own.tags(tokens));
  }
}
