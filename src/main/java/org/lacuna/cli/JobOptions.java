package org.lacuna.cli;

import org.lacuna.text.BadInput;
import picocli.CommandLine.Option;

/** How many pairs are worked on at a time. */
final class JobOptions {
  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Pairs at a time.%nDefault: number of processors")
  private Integer jobs;

  /**
   * The number that the user gave, else one for each processor.
   *
   * @throws BadInput if the number is below 1
   */
  int threads() throws BadInput {
    int threads = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    if (threads < 1) {
      throw BadInput.at("--jobs", "want a number from 1, got " + threads);
    }
    return threads;
  }
}
