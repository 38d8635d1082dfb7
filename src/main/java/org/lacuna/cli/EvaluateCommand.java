package org.lacuna.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.lacuna.evaluate.RemovalTrial;
import org.lacuna.text.BadInput;
import org.lacuna.text.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code evaluate}: how good Lacuna is for the user's own articles. */
@Command(
    name = "evaluate",
    description = "Measures how good Lacuna is for your own articles.",
    sortOptions = false,
    sortSynopsis = false,
    usageHelpWidth = 90,
    footer = {
      "",
      "Examples:",
      "  lacuna evaluate ada.nn.txt ada.ca.txt --rows 40 --out sheet.csv",
      "  lacuna evaluate pairs.tsv --rows 40 --out sheet.csv",
      "  lacuna evaluate --read sheet.csv",
      "  lacuna evaluate --removals spans.tsv"
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;
  private final Comparisons comparisons;

  @Option(
      names = "--removals",
      paramLabel = "LIST",
      description = "Remove single facts and look whether they are missed.")
  private Path removals;

  @Option(
      names = "--share",
      paramLabel = "SHARE",
      defaultValue = "0.2",
      description = "How many of the spans to remove.%nDefault: ${DEFAULT-VALUE}")
  private double share;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Draws the rows or spans; the same draws the same.%nDefault: ${DEFAULT-VALUE}")
  private long seed;

  @Mixin private InputOptions input;

  EvaluateCommand(Console console, Comparisons comparisons) {
    this.console = console;
    this.comparisons = comparisons;
  }

  @Override
  public Integer call() throws BadInput {
    if (!(share > 0 && share <= 1)) {
      throw new BadInput(Diagnostic.of("--share", "want more than 0 and at most 1, got " + share));
    }
    var comparison = comparisons.apply(input.comparison());
    int jobs = Runtime.getRuntime().availableProcessors();
    new RemovalTrial(input.reader(), comparison, share, seed)
        .run(removals, jobs)
        .lines()
        .forEach(console.out()::println);
    return ExitCode.DONE.code();
  }
}
