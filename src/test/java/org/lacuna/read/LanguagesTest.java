package org.lacuna.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lacuna.text.BadInput;

/** Languages as a user names them. */
final class LanguagesTest {
  @ParameterizedTest
  @CsvSource({
    "nn, nn",
    "NN, nn",
    "nno, nn",
    "cmn, zh",
    "pt_br, pt-BR",
    "sr-Latn, sr-Latn",
    "iw, he",
    "la, la",
    "ceb, ceb",
    "no, no"
  })
  void knows(String tag, String canonical) throws BadInput {
    assertEquals(canonical, Languages.parse("--left-lang", tag).tag());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          xx      | 'xx' is not a language that CLDR knows; want a BCP 47 tag such as nn, ca or pt-BR
          qqq     | 'qqq' is not a language that CLDR knows; want a BCP 47 tag such as nn, ca or pt-BR
          mul     | 'mul' is not a language that CLDR knows; want a BCP 47 tag such as nn, ca or pt-BR
          english | 'english' is not a language that CLDR knows; want a BCP 47 tag such as nn, ca or pt-BR; for 'english' that is en
          Deutsch | 'Deutsch' is not a language that CLDR knows; want a BCP 47 tag such as nn, ca or pt-BR; for 'Deutsch' that is de
          norwegian nynorsk | 'norwegian nynorsk' is not a language tag; want a BCP 47 tag such as nn, ca or pt-BR; for 'norwegian nynorsk' that is nn
          n       | 'n' is not a language tag; want a BCP 47 tag such as nn, ca or pt-BR
          ''      | '' is not a language tag; want a BCP 47 tag such as nn, ca or pt-BR
          """)
  void refuses(String tag, String message) {
    BadInput bad = assertThrows(BadInput.class, () -> Languages.parse("--left-lang", tag));
    assertEquals("--left-lang: " + message.strip(), bad.getMessage());
  }
}
