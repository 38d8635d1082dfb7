package org.lacuna.cli;

/** The command line. */
public final class Main {
  private Main() {}
}
