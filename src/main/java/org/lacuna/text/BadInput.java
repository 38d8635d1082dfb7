package org.lacuna.text;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;

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

  /** Bad input that is about the whole of a file or an option: {@code at("--rows", "want …")}. */
  public static BadInput at(String place, String message) {
    return new BadInput(Diagnostic.of(place, message));
  }

  /** Bad input that is about the whole of a file. */
  public static BadInput at(Path file, String message) {
    return at(file.toString(), message);
  }

  /** Bad input that is about one line of a file, counted from 1. */
  public static BadInput at(Path file, int line, String message) {
    return new BadInput(Diagnostic.of(file.toString(), line, message));
  }

  /**
   * The bad input that a task of another thread ended with. Any other failure of it is a fault and
   * is thrown here as it is.
   */
  public static BadInput endOf(ExecutionException task) {
    Throwable cause = task.getCause();
    if (cause instanceof BadInput bad) {
      return bad;
    }
    if (cause instanceof RuntimeException fault) {
      throw fault;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    throw new IllegalStateException(cause);
  }

  /** What is wrong, and where. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
