package org.lacuna.split;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text made to be slow: three seconds each. */
@Timeout(3)
final class HostileTextTest {
  private static final int MANY = 100_000;

  static Stream<String> pieces() {
    return Stream.of(
        ".",
        ". ",
        "? ",
        "…",
        "\"",
        "\" ",
        "«",
        "»",
        "“",
        "(",
        ")",
        "([",
        "(.) ",
        "\".\" ",
        "1",
        "1.",
        "1. ",
        "a.",
        "A. ",
        "a.A ",
        "X. ",
        "z. B. ",
        "é",
        "e\u0301",
        "\u0301",
        "।",
        "क. ",
        "。",
        "」",
        "ก ",
        " ",
        "\u00A0",
        "-",
        ".-",
        "A-",
        "'",
        "[1]",
        ".[",
        ".[1",
        ".\"",
        ". \"",
        "\uD83D\uDE00",
        "Aa",
        "word. ",
        "words.words. ");
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void manyOfThem(String piece) {
    for (String tag : new String[] {"de", "hi", "th", "ig"}) {
      assertFalse(
          Articles.split(tag, "A " + piece.repeat(MANY / piece.length()) + " end.").isEmpty());
    }
  }
}
