package org.lacuna.evaluate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an editor says of a fact in a sheet. */
public enum EditorJudgement {
  /** The other article does not tell it. */
  MISSING,
  /** The other article tells it. */
  TOLD,
  /** The other article tells it with another value, or less precisely. */
  OTHER,
  /** It is no fact: something went wrong when it was found. */
  NOFACT,
  /** The editor cannot say; the row is left out. */
  UNSURE;

  /** As an editor writes it: {@code missing}. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The judgement in a cell, in any case. */
  static Optional<EditorJudgement> parse(String cell) {
    return Arrays.stream(values())
        .filter(judgement -> judgement.label().equals(cell.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** {@code missing, told, other, nofact or unsure}. */
  static String list() {
    String all =
        Arrays.stream(values())
            .limit(values().length - 1L)
            .map(EditorJudgement::label)
            .collect(Collectors.joining(", "));
    return all + " or " + UNSURE.label();
  }
}
