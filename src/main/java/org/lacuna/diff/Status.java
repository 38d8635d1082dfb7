package org.lacuna.diff;

import java.util.Locale;

/** What was decided of one mention of a fact. */
public enum Status {
  /** Both sides tell it. */
  SHARED,
  /** Only this side tells it. */
  ONLY,
  /** Both sides tell it, with another value: less precise, or a contradiction. */
  DIFFERS,
  /** The evidence is too weak to say. */
  UNDECIDED;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** As the reports write it: {@code shared}. */
  public String label() {
    return label;
  }
}
