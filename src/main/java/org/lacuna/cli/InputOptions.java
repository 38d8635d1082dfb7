package org.lacuna.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.lacuna.Options;
import org.lacuna.match.Glossary;
import org.lacuna.read.ArticleReader;
import org.lacuna.read.Wrapping;
import org.lacuna.text.BadInput;
import org.lacuna.text.Diagnostic;
import picocli.CommandLine.Option;

/** The options of every command that reads and compares articles. */
final class InputOptions {
  private static final Path MODELS = Path.of("models");

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

  @Option(names = "--verbose", description = "Say every step.")
  private boolean verbose;

  boolean isVerbose() {
    return verbose;
  }

  boolean byteOrderMark() {
    return byteOrderMark;
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
   * @throws BadInput if the glossary or the models cannot be used, or two options exclude each
   *     other
   */
  Options comparison() throws BadInput {
    if (wrapped && notWrapped) {
      throw bad("--wrapped", "excludes --no-wrapped; give one of them");
    }
    return new Options(glossary == null ? Glossary.empty() : GlossaryFile.read(glossary), models());
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
