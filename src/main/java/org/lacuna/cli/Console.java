package org.lacuna.cli;

import java.io.PrintStream;

/**
 * Where the command line speaks: the summary goes to {@code out}, everything else to {@code err}.
 *
 * @param out standard output, in UTF-8
 * @param err standard error, in UTF-8
 * @param isTerminal whether a person is watching
 */
record Console(PrintStream out, PrintStream err, boolean isTerminal) {
  void error(String message) {
    err.println("lacuna: " + message);
  }

  void note(String message) {
    err.println("lacuna: note: " + message);
  }

  /** A fault in Lacuna: what happened, and what to do about it. */
  void fault(Throwable fault, boolean verbose) {
    error("this is a fault in Lacuna: " + fault);
    error(
        verbose
            ? "please report it with the lines below and the input that led to it"
            : "run it again with --verbose and report what it prints, with the input that led to it");
    if (verbose) {
      fault.printStackTrace(err);
    }
  }
}
