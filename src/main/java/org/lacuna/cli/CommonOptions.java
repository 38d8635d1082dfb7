package org.lacuna.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.lacuna.Options;
import org.lacuna.match.Glossary;
import org.lacuna.match.Lexicons;
import org.lacuna.read.ArticleReader;
import org.lacuna.read.Wrapping;
import org.lacuna.text.BadInput;
import org.lacuna.text.Diagnostic;
import picocli.CommandLine.Option;

/** The options that every comparing command has. */
final class CommonOptions {
  private static final Path MODELS = Path.of("models");
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

  @Option(
      names = "--glossary",
      paramLabel = "FILE",
      description =
          "Your own pairs of names and words, which overrule all other evidence. Two columns"
              + " separated by a tab; the first line is two language tags.")
  private Path glossary;

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "Your own models (OpenNLP .bin files).%nDefault: models, if there is one")
  private Path models;

  @Option(names = "--wrapped", description = "A line break in a paragraph is a space.")
  private boolean wrapped;

  @Option(
      names = "--no-wrapped",
      description = "A line break ends a sentence.%nDefault: told from each text")
  private boolean notWrapped;

  @Option(names = "--bom", description = "Start the files with a byte order mark, for Excel.")
  private boolean byteOrderMark;

  @Option(names = "--exit-code", description = "Return 1 when there are gaps.")
  private boolean exitCode;

  @Option(names = "--quiet", description = "Say nothing but errors.")
  private boolean quiet;

  @Option(names = "--verbose", description = "Say every step.")
  private boolean verbose;

  Optional<Path> out() {
    return Optional.ofNullable(out);
  }

  boolean byteOrderMark() {
    return byteOrderMark;
  }

  boolean isQuiet() {
    return quiet;
  }

  boolean isVerbose() {
    return verbose;
  }

  /** The code of a command that is done. */
  ExitCode done(int gaps) {
    return exitCode && gaps > 0 ? ExitCode.GAPS : ExitCode.DONE;
  }

  ArticleReader reader() {
    if (wrapped || notWrapped) {
      return new ArticleReader(wrapped ? Wrapping.WRAPPED : Wrapping.NOT_WRAPPED);
    }
    return new ArticleReader(Wrapping.AUTO);
  }

  /**
   * What the comparison may use.
   *
   * @throws BadInput if the glossary or the models cannot be used, a format is not there, or two
   *     options exclude each other
   */
  Options comparison() throws BadInput {
    if (quiet && verbose) {
      throw bad("--quiet", "excludes --verbose; give one of them");
    }
    if (wrapped && notWrapped) {
      throw bad("--wrapped", "excludes --no-wrapped; give one of them");
    }
    for (String format : formats.split(",", -1)) {
      if (!format.equals(CSV)) {
        throw bad("--format", "'" + format + "' is not known; there is: csv");
      }
    }
    return new Options(glossary == null ? Glossary.empty() : GlossaryFile.read(glossary), models(), Lexicons.none());
  }

  private Optional<Path> models() throws BadInput {
    if (models != null && !Files.isDirectory(models)) {
      throw bad("--models", "no folder '" + models + "'");
    }
    return Optional.of(models == null ? MODELS : models).filter(Files::isDirectory);
  }

  private static BadInput bad(String option, String message) {
    return new BadInput(Diagnostic.of(option, message));
  }
}
