package org.lacuna.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lacuna.Options;
import org.lacuna.learn.LexiconFile;
import org.lacuna.match.Glossary;
import org.lacuna.match.Lexicon;
import org.lacuna.match.Lexicons;
import org.lacuna.read.ArticleReader;
import org.lacuna.read.PairReader;
import org.lacuna.read.Wrapping;
import org.lacuna.text.BadInput;
import org.lacuna.text.Language;
import picocli.CommandLine.Mixin;
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
      description = "Your own models and lexicons.%nDefault: models, if there is one")
  private Path models;

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description =
          "Words that go together, learned by lacuna learn; may be given several times."
              + "%nDefault: the one of the two languages in the models folder")
  private List<Path> lexicons;

  @Mixin private SourceOptions sources;

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

  /** What reads the articles of pairs. */
  PairReader reader() throws BadInput {
    return PairReader.of(files(), sources.pages());
  }

  /** What reads single files. */
  ArticleReader files() {
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
      throw BadInput.at("--wrapped", "excludes --no-wrapped; give one of them");
    }
    return new Options(
        glossary == null ? Glossary.empty() : GlossaryFile.read(glossary),
        models(),
        Lexicons.none());
  }

  /**
   * The lexicons that serve two languages: those that the user named, else the one in the models
   * folder.
   *
   * @throws BadInput if a file is no lexicon, or one the user named is of other languages
   */
  Lexicons lexicons(Language left, Language right) throws BadInput {
    if (lexicons == null) {
      Optional<Path> file = models().flatMap(folder -> LexiconFile.serving(folder, left, right));
      return file.isEmpty() ? Lexicons.none() : new Lexicons(List.of(LexiconFile.read(file.get())));
    }
    Lexicons named = named();
    if (named.of(left, right).entries().isEmpty()) {
      throw BadInput.at("--lexicon", "has no words of " + left + " and " + right);
    }
    return named;
  }

  /**
   * All lexicons at hand: those that the user named, else those in the models folder.
   *
   * @throws BadInput if a file is no lexicon
   */
  Lexicons lexicons() throws BadInput {
    if (lexicons != null) {
      return named();
    }
    List<Lexicon> found = new ArrayList<>();
    for (Path file : models().map(LexiconFile::in).orElse(List.of())) {
      found.add(LexiconFile.read(file));
    }
    return new Lexicons(found);
  }

  private Lexicons named() throws BadInput {
    List<Lexicon> named = new ArrayList<>();
    for (Path file : lexicons) {
      named.add(LexiconFile.read(file));
    }
    return new Lexicons(named);
  }

  /** Where learned lexicons go. */
  Path modelsFolder() {
    return models == null ? MODELS : models;
  }

  private Optional<Path> models() throws BadInput {
    if (models != null && !Files.isDirectory(models)) {
      throw BadInput.at("--models", "no folder '" + models + "'");
    }
    return Optional.of(modelsFolder()).filter(Files::isDirectory);
  }
}
