package org.lacuna.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lacuna.text.Language;

/** The names of places in their adjectives, and which adjectives go together. */
final class AdjectivesTest {
  @ParameterizedTest
  @CsvSource({
    "ru,Чикагского,Чикаг",
    "ru,нью-йоркский,нью-йорк",
    "ru,Минск,-",
    "ru,детский,-",
    "ru,река,-",
    "uk,чиказького,чика",
    "pl,londyńskiego,londyń",
    "cs,londýnského,londýn",
    "sr-Latn,londonskog,london",
    "sr,лондонског,лондон",
    "sr,londonskog,-",
    "el,γερμανικού,γερμαν",
    "en,Chicagoskian,-",
  })
  void holdPlaceNames(String tag, String word, String expected) {
    Adjectives adjectives = Adjectives.of(Language.of(tag));
    assertEquals(expected, adjectives.placeName(word).orElse("-"));
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
    assertEquals(expected, adjectives.placeName(decomposed).orElse("-"));
  }

  @ParameterizedTest
  @CsvSource({
    "ru,Первой,мировой,true",
    "ru,германским,флотом,false",
    "ru,Первая,мировой,false",
    "ru,дом,дом,false",
    "pl,Pierwszej,światowej,true",
    "cs,První,světové,false",
    "el,γερμανικού,στρατού,false",
    "en,first,first,false",
  })
  void agreeByTheirEndings(String tag, String one, String other, boolean expected) {
    assertEquals(expected, Adjectives.of(Language.of(tag)).agree(one, other));
  }
}
