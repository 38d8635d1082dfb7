package org.lacuna.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lacuna.text.Language;

/** OpenNLP's official models, asked where a whole word and lower case leave a doubt. */
final class OfficialModelTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The bridge was closed in winter. it opened again in May | 2",
        "de | Die Brücke wurde gesperrt. danach blieb es still | 2",
        "fr | Le pont fut fermé en hiver. il rouvrit en mai | 2",
        "nn | Brua vart stengd om vinteren. ho opna i mai | 1",
        "en | The pop. is small and the alt. is high | 1",
        "en | They met at 6 a.m. on the bridge | 1",
        "de | Der Preis stieg auf 2 Mio. am Ende des Jahres | 1",
        "fr | Les poutres, les planches etc. venaient du nord | 1",
      })
  void aDotBeforeLowerCase(String tag, String text, int sentences) {
    assertEquals(sentences, Articles.split(tag, text).size(), text);
  }

  @Test
  void threeLanguagesHaveOne() {
    for (String tag : new String[] {"en-GB", "de", "fr"}) {
      assertTrue(OfficialModel.of(Language.of(tag)).isPresent(), tag);
    }
    assertTrue(OfficialModel.of(Language.of("nn")).isEmpty());
  }

  @Test
  void eightThreadsGetWhatOneGets() {
    String text =
        "The bridge was closed in winter. it opened again. The pop. is small. ".repeat(200);
    List<String> alone = Articles.split("en", text);
    IntStream.range(0, 8)
        .parallel()
        .forEach(thread -> assertEquals(alone, Articles.split("en", text), "thread " + thread));
  }
}
