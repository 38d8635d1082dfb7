package org.lacuna.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lacuna.text.Language;

/** The words of basic meanings. */
final class BasicVocabularyTest {
  @ParameterizedTest
  @CsvSource({
    "en,Horses,horse",
    "en,horsepower,-",
    "de,Brücken,-",
    "de,Silber,silver",
    "de,silbern,silver",
    "de,Klimawandels,climate change",
    "de,Erdoberfläche,earth surface",
    "nl,scheepsbouwer,-",
    "nn,jordoverflate,earth surface",
    "sv,silverhästen,silver horse",
    "de,Silbe,-",
    "es,caballos,horse",
    "ca,cavall,horse",
    "nn,hestar,horse",
    "nb,hester,horse",
    "fr,chevaux,horse",
    "ro,regiunea,-",
    "ro,soldaţi,soldier",
    "ru,лошадью,horse",
    "tr,savaşçı,-",
    "zh,音乐,music musical",
    "tlh,Qo,-",
  })
  void areFoundWithTheirEndings(String tag, String word, String meanings) {
    BasicVocabulary vocabulary = BasicVocabulary.of(Language.of(tag));
    List<String> wanted = meanings.equals("-") ? List.of() : List.of(meanings.split(" "));
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
    assertEquals(wanted, vocabulary.meanings(word));
    assertEquals(wanted, vocabulary.meanings(decomposed));
  }

  private static Set<String> meanings(String tag) {
    return Table.of(Language.of(tag), "basic-vocabulary", "meaning", "words")
        .orElseThrow()
        .rows()
        .stream()
        .map(row -> row.cell(0))
        .filter(key -> !key.equals("linking"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A meaning that only one language has is found in no other. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ar", "ca", "da", "de", "el", "es", "eu", "fr", "it", "nb", "nl", "nn", "pl", "pt", "ro",
        "ru", "sv", "tr", "uk", "zh"
      })
  void everyMeaningIsOneOfEnglish(String tag) {
    Set<String> english = meanings("en");
    Set<String> unknown = meanings(tag);
    assertTrue(unknown.size() > english.size() * 0.95, tag + " lacks meanings");
    unknown.removeAll(english);
    assertTrue(unknown.size() <= 5, tag + " has meanings that English has no word for: " + unknown);
  }

  @Test
  void aWordMayMeanSeveralThings() {
    List<String> meanings = BasicVocabulary.of(Language.of("en")).meanings("play");
    assertTrue(meanings.size() > 1, meanings.toString());
  }
}
