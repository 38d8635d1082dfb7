package org.lacuna.language;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of image markup. */
final class ImageOptionsTest {
  private static final ImageOptions OPTIONS = ImageOptions.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thumb",
        " Thumb ",
        "h\u00f8gre",
        "ho\u0308ger",
        "sans_cadre",
        "200px",
        "x150px",
        "200x150px",
        "120 pk",
        "alt=A woman",
        "upright=1.2",
        "upright 1.2",
        "thumb=Other.jpg"
      })
  void areOptions(String field) {
    assertTrue(OPTIONS.isOption(field), field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "thumbs up", "the right", "200", "px", "200 km", "x = 3", "1.2", "c"})
  void areNone(String field) {
    assertFalse(OPTIONS.isOption(field), field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"File:Ada.jpg", "Ada by Carpenter.JPEG ", "Fil:a.svg"})
  void areMediaFiles(String name) {
    assertTrue(OPTIONS.isMediaFile(name), name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".jpg", "jpg", "Ada.", "The end.", "Category:Writers"})
  void areNoMediaFiles(String name) {
    assertFalse(OPTIONS.isMediaFile(name), name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thumb|right|A portrait",
        "mini|a",
        "right|left",
        "a.jpg|a",
        "200px|",
        "left|right|"
      })
  void areImageLines(String line) {
    assertTrue(OPTIONS.isImageLine(line), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"thumb", "wrong|right", "|right", "right|wrong|left", "Ada|1815|1852", ""})
  void areNoImageLines(String line) {
    assertFalse(OPTIONS.isImageLine(line), line);
  }
}
