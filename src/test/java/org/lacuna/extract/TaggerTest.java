package org.lacuna.extract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestTable;

/** The tags are those that OpenNLP's own tagger gives, in every language that has a model. */
class TaggerTest {
  private static final Map<String, POSTagger> OF_OPENNLP = new TreeMap<>();
  private static final Map<String, Tagger> OWN = new TreeMap<>();

  @BeforeAll
  static void readModels() throws IOException {
    for (Map.Entry<String, String> entry : PartsOfSpeech.MODELS.entrySet()) {
      try (InputStream in = PartsOfSpeech.class.getResourceAsStream(entry.getValue())) {
        POSModel model = new POSModel(in);
        OF_OPENNLP.put(entry.getKey(), new POSTaggerME(model));
        OWN.put(entry.getKey(), new Tagger(model));
      }
    }
  }

  static Stream<Arguments> sentences() {
    return PartsOfSpeech.MODELS.keySet().stream()
        .sorted()
        .flatMap(
            language ->
                Stream.of("names", "titles", "values", "dates")
                    .filter(table -> !(language.equals("fr") && table.equals("values")))
                    .flatMap(
                        table ->
                            TestTable.text("extract/" + table + "." + language + ".tsv").lines())
                    .map(sentence -> Arguments.of(language, sentence)));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void saysWhatOpenNlpsTaggerSays(String language, String sentence) {
    String[] tokens = sentence.split("\\s+|(?=\\p{Punct})|(?<=\\p{Punct})");
    assertArrayEquals(OF_OPENNLP.get(language).tag(tokens), OWN.get(language).tags(tokens));
  }
}
