package org.lacuna.diff;

/** What was decided of one bead. */
public enum BeadStatus {
  /** Its sentences tell the same. */
  SHARED("shared"),
  /** Its sentences tell the same, but contradict each other or are not equally precise. */
  DIFFERS("differs"),
  /** A left sentence without a counterpart. */
  ONLY_LEFT("only-left"),
  /** A right sentence without a counterpart. */
  ONLY_RIGHT("only-right");

  private final String label;

  BeadStatus(String label) {
    this.label = label;
  }

  /** As the reports write it: {@code only-left}. */
  public String label() {
    return label;
  }
}
