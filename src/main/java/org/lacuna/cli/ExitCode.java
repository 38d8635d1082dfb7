package org.lacuna.cli;

/** What the process returns to the shell. */
public enum ExitCode {
  /** Done. */
  DONE(0, "done"),
  /** Done, and there are gaps; only with {@code --exit-code}. */
  GAPS(1, "done, and there are gaps (only with --exit-code)"),
  /** The command line or an input cannot be used. */
  BAD_INPUT(2, "bad arguments or unreadable input"),
  /** A batch is done, but not every pair could be compared. */
  SOME_FAILED(3, "some pairs of a batch failed (the others are complete)"),
  /** Lacuna itself went wrong. */
  FAULT(70, "a fault in Lacuna itself");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The number the shell sees. */
  public int code() {
    return code;
  }

  /** What {@code --help} and the README say of it. */
  public String meaning() {
    return meaning;
  }
}
