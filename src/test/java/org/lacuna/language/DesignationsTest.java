package org.lacuna.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lacuna.TestTable;
import org.lacuna.TestTable.Row;
import org.lacuna.text.Language;

/** The general words of names. */
final class DesignationsTest {
  static Stream<Row> words() {
    return TestTable.rows("language/designations.tsv", "id", "language", "word", "parts", "name");
  }

  @ParameterizedTest
  @MethodSource("words")
  void generalWordsAreKnownAloneAndInCompounds(Row row) {
    Designations designations = Designations.of(Language.of(row.cell("language")));
    String word = row.cell("word");
    List<String> parts =
        designations.parts(word).stream()
            .map(part -> part.within().in(word) + "=" + part.meaning())
            .toList();
    assertEquals(row.list("parts"), parts, row.toString());
    assertEquals(row.cell("name"), designations.afterOpening(word).orElse("-"), row.toString());
  }

  private static Set<String> meanings(String tag) {
    return Table.of(Language.of(tag), "designations", "words", "meaning")
        .orElseThrow()
        .rows()
        .stream()
        .map(row -> row.cell(1))
        .filter(meaning -> !meaning.endsWith(" ending"))
        .collect(Collectors.toSet());
  }

  /** A meaning that only one language has is found in no other. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ca", "da", "de", "el", "es", "fr", "it", "nb", "nl", "nn", "pl", "pt", "ro", "ru", "sv",
        "tr"
      })
  void everyMeaningIsOneOfEnglish(String tag) {
    Set<String> english = meanings("en");
    Set<String> unknown = meanings(tag);
    assertTrue(unknown.size() > english.size() * 0.9, tag + " lacks meanings");
    unknown.removeAll(english);
    assertEquals(Set.of(), unknown, tag);
  }

  @Test
  void aLanguageWithoutTheTableHasNone() {
    assertEquals(List.of(), Designations.of(Language.of("tlh")).parts("Qo"));
  }
}
