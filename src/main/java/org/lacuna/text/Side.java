package org.lacuna.text;

import java.util.Locale;

/** One of the two articles of a pair. Neither is the translation of the other. */
public enum Side {
  /** The article named first. */
  LEFT,
  /** The article named second. */
  RIGHT;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The side that this one is compared with. */
  public Side other() {
    return this == LEFT ? RIGHT : LEFT;
  }

  /** {@code left} or {@code right}, as the reports write it. */
  public String label() {
    return label;
  }
}
