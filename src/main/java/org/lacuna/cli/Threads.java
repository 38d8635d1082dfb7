package org.lacuna.cli;

import org.lacuna.text.BadInput;

/** How many pairs are worked on at a time. */
final class Threads {
  private Threads() {}

  /**
   * The number that the user gave, else one for each processor.
   *
   * @throws BadInput if the number is below 1
   */
  static int wanted(Integer jobs) throws BadInput {
    int threads = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    if (threads < 1) {
      throw BadInput.at("--jobs", "want a number from 1, got " + threads);
    }
    return threads;
  }
}
