package org.lacuna.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
