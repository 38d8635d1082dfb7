package org.lacuna.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lacuna.TestTable;
import org.lacuna.TestTable.Row;
import org.lacuna.text.Language;

/** Territories, languages and cities by their CLDR names. */
final class GazetteerTest {
  static Stream<Row> names() {
    return TestTable.rows("language/named-things.tsv", "id", "language", "words", "code");
  }

  @ParameterizedTest
  @MethodSource("names")
  void knowsNamesByTheirCodes(Row row) {
    Gazetteer gazetteer = Gazetteer.of(Language.of(row.cell("language")));
    assertEquals(row.cell("code"), gazetteer.code(row.cell("words")).orElse("-"), row.toString());
  }

  /**
   * A word that stands for two places would be found as either, as the tables happen to be read.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ar", "ca", "cs", "da", "de", "el", "en", "es", "et", "eu", "fi", "fr", "gl", "hu", "it",
        "nb", "nl", "pl", "pt", "ro", "ru", "sv", "tr", "uk", "zh"
      })
  void noWordOfTheTablesStandsForTwoPlaces(String tag) {
    Map<String, String> codes = new HashMap<>();
    for (Table.Row row :
        Table.of(Language.of(tag), "places", "names", "kind", "code").orElseThrow().rows()) {
      for (String word : row.cell(0).split(", ")) {
        String known = codes.putIfAbsent(word, row.cell(2));
        assertTrue(known == null || known.equals(row.cell(2)), row + ": " + word + " is " + known);
      }
    }
  }

  @Test
  void tellsWhichWordsOpenALongerName() {
    Gazetteer english = Gazetteer.of(Language.of("en"));
    assertTrue(english.opensLongerName("South"));
    assertFalse(english.opensLongerName("Switzerland"));
  }

  @Test
  void aLanguageWithoutNamesHasNone() {
    assertEquals(Optional.empty(), Gazetteer.of(Language.of("tlh")).code("Qo"));
  }
}
