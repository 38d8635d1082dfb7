package org.lacuna.text;

/**
 * An input that cannot be used, through no fault of Lacuna's. The message is for the user and
 * complete; no stack trace is ever shown with it.
 */
public final class BadInput extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  /** Bad input as the diagnostic says. */
  public BadInput(Diagnostic diagnostic) {
    super(diagnostic.toString());
    this.diagnostic = diagnostic;
  }

  /** What is wrong, and where. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
