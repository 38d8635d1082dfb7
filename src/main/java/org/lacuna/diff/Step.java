package org.lacuna.diff;

/** The steps of a decision, in their order; see {@link Decision}. */
public enum Step {
  /** The mention was looked for by itself. */
  BY_ITSELF("by itself"),
  /** A name found only in part yielded to one that was found whole at the same place. */
  RIVALS("another name has the better claim to what was found"),
  /** What the other side found on this one holds for this one too. */
  MIRRORED("the other side was found here"),
  /** What is left over on both sides of a bead was looked at together. */
  SAME_SLOT("left over on both sides of the aligned sentences"),
  /** What is left over anywhere was looked at together. */
  LEFTOVERS("left over on both sides of the articles"),
  /** A mention of the name that was found spoke for the others. */
  ALL_MENTIONS("another mention of it was found");

  private final String label;

  Step(String label) {
    this.label = label;
  }

  /** What happened in it, in a few words. */
  public String label() {
    return label;
  }
}
