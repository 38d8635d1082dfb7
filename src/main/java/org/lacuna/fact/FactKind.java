package org.lacuna.fact;

import java.util.Locale;

/** The five kinds of fact, for {@code switch} over the sealed {@link Fact}. */
public enum FactKind {
  /** A {@link DateFact}. */
  DATE,
  /** A {@link NumberFact}. */
  NUMBER,
  /** A {@link NameFact}. */
  NAME,
  /** A {@link TitleFact}. */
  TITLE,
  /** A {@link ConceptFact}. */
  CONCEPT;

  private final String label = name().toLowerCase(Locale.ROOT);

  /**
   * {@code date}, {@code number}, {@code name}, {@code title} or {@code concept}, as the reports
   * write it.
   */
  public String label() {
    return label;
  }
}
