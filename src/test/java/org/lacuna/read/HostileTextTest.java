package org.lacuna.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lacuna.text.Style;

/** Marks without end, and marks in any mixture, take no longer than other text and never fail. */
final class HostileTextTest {
  private static final Format WRAPPED = new PlainText(Wrapping.WRAPPED);
  private static final Format AUTO = new PlainText(Wrapping.AUTO);

  /** A megabyte at most in three seconds; here twice. */
  @ParameterizedTest
  @Timeout(6)
  @ValueSource(
      strings = {
        "''",
        "'''",
        "'",
        "[[",
        "]]",
        "[[a|",
        "[[a]]",
        "[[a",
        "{{",
        "}}",
        "{{a}}",
        "{{a",
        "<ref>",
        "<ref",
        "</ref>",
        "<ref>a",
        "<ref>a</ref>",
        "<ref name=a/>",
        "<!--",
        "-->",
        "<!-- a -->",
        "<b ",
        "<br>",
        "&",
        "&amp;",
        "&#",
        "[http://a b",
        "[http://a b]",
        "[//",
        "|",
        "left|",
        "a|",
        "= ",
        "=\n",
        "== a ==\n",
        "* ",
        "*\n",
        "a\n",
        "\n",
        "\r",
        " \n",
        "[[File:a.jpg|",
        "[[a:b]] ",
        "[[a:b",
        "200px|",
        "\u00AD",
        " ",
        "\u00A0",
        "a ",
        "''a'' ",
        "[[''a''|{{<ref>"
      })
  void hostileTextTakesNoLongerThanOther(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    for (Format format : List.of(AUTO, WRAPPED)) {
      format.pieces("a " + text + "]]}}</ref>--> b");
    }
  }

  @Test
  void noMixtureOfMarksFails() {
    String[] marks = {
      "''",
      "'''",
      "[[",
      "]]",
      "|",
      "{{",
      "}}",
      "<ref>",
      "</ref>",
      "<!--",
      "-->",
      "\n",
      "\n\n",
      "==",
      "* ",
      "a",
      "B c",
      "&amp;",
      "[http://x ",
      "]",
      "<br>",
      "File:a.jpg",
      "thumb|",
      "\uD83D\uDE00",
      "\uD83D"
    };
    for (int seed = 0; seed < 3_000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 25; i++) {
        text.append(marks[random.nextInt(marks.length)]);
      }
      for (Piece piece : WRAPPED.pieces(text.toString())) {
        String message = "seed " + seed + ": " + text;
        assertFalse(piece.text().isBlank(), message);
        assertEquals(piece.text().strip(), piece.text(), message);
        for (Style style : piece.block().styles()) {
          assertFalse(style.span().in(piece.text()).isBlank(), message);
        }
      }
    }
  }
}
