package org.lacuna.diff;

/** Why a fact is listed as a gap. */
public enum Verdict {
  /** The other side does not tell it. */
  MISSING("missing"),
  /** The other side tells another value. */
  CONFLICT("conflict"),
  /** The other side tells it less precisely. */
  LESS_PRECISE("less-precise"),
  /** It may be missing; the evidence is too weak to say. */
  UNDECIDED("undecided");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  /** As the reports write it: {@code less-precise}. */
  public String label() {
    return label;
  }
}
