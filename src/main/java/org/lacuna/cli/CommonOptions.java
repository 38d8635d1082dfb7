package org.lacuna.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.lacuna.Options;
import org.lacuna.match.Lexicons;
import org.lacuna.read.PairReader;
import org.lacuna.text.BadInput;
import org.lacuna.text.Language;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of the commands that write reports. */
final class CommonOptions {
  private static final String CSV = "csv";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = {
        "Where the files go; for compare, - prints gaps.csv and nothing else.",
        "Default: a folder in output/ with the names of the inputs"
      })
  private Path out;

  @Option(
      names = "--format",
      paramLabel = "LIST",
      defaultValue = CSV,
      description = "Which reports, separated by commas; there is: csv.")
  private String formats;

  @Mixin private InputOptions input;

  @Option(names = "--exit-code", description = "Return 1 when there are gaps.")
  private boolean exitCode;

  @Option(names = "--quiet", description = "Say nothing but errors.")
  private boolean quiet;

  Optional<Path> out() {
    return Optional.ofNullable(out);
  }

  boolean byteOrderMark() {
    return input.byteOrderMark();
  }

  boolean isQuiet() {
    return quiet;
  }

  boolean isVerbose() {
    return input.isVerbose();
  }

  /** The code of a command that is done. */
  ExitCode done(int gaps) {
    return exitCode && gaps > 0 ? ExitCode.GAPS : ExitCode.DONE;
  }

  PairReader reader() throws BadInput {
    return input.reader();
  }

  /**
   * What the comparison may use.
   *
   * @throws BadInput if the glossary or the models cannot be used, a format is not there, or two
   *     options exclude each other
   */
  Options comparison() throws BadInput {
    if (quiet && isVerbose()) {
      throw BadInput.at("--quiet", "excludes --verbose; give one of them");
    }
    for (String format : formats.split(",", -1)) {
      if (!format.equals(CSV)) {
        throw BadInput.at("--format", "'" + format + "' is not known; there is: csv");
      }
    }
    return input.comparison();
  }

  /** See {@link InputOptions#lexicons()}. */
  Lexicons lexicons() throws BadInput {
    return input.lexicons();
  }

  /** See {@link InputOptions#lexicons(Language, Language)}. */
  Lexicons lexicons(Language left, Language right) throws BadInput {
    return input.lexicons(left, right);
  }

  /** Where learned lexicons go. */
  Path modelsFolder() {
    return input.modelsFolder();
  }
}
