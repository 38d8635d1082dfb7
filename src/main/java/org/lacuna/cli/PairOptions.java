package org.lacuna.cli;

import java.util.List;
import java.util.Optional;
import org.lacuna.read.ArticlePair;
import org.lacuna.read.Languages;
import org.lacuna.read.PairReader;
import org.lacuna.read.Place;
import org.lacuna.text.Article;
import org.lacuna.text.BadInput;
import org.lacuna.text.Language;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One pair on the command line: its files and its languages. */
final class PairOptions {
  @Parameters(
      index = "0",
      paramLabel = "LEFT",
      description =
          "One version: a file, or a page such as nn:Tomat; or a file with both, one after the"
              + " other, when there is no RIGHT.")
  private String left;

  @Parameters(index = "1", arity = "0..1", paramLabel = "RIGHT", description = "The other version.")
  private String right;

  @Option(
      names = "--left-lang",
      paramLabel = "TAG",
      description = "Language of LEFT (BCP 47: nn, ca, pt-BR).%nDefault: detected")
  private String leftLanguage;

  @Option(
      names = "--right-lang",
      paramLabel = "TAG",
      description = "Language of RIGHT.%nDefault: detected")
  private String rightLanguage;

  @Option(
      names = "--to",
      paramLabel = "TAG",
      description =
          "When LEFT is a page of a wiki and there is no RIGHT: the language of the page to compare"
              + " it with, found by its language links or its Wikidata item.")
  private String to;

  /**
   * Says of the language tags what is wrong with them before anything is read.
   *
   * @throws BadInput if one is no language
   */
  void check() throws BadInput {
    leftTag();
    rightTag();
    if (to != null && right != null) {
      throw BadInput.at("--to", "finds the other page; want no RIGHT with it");
    }
  }

  /**
   * Reads the articles.
   *
   * @throws BadInput if a file cannot be read, or its language cannot be told
   */
  ArticlePair read(PairReader reader) throws BadInput {
    if (to != null) {
      return reader.readWithCounterpart(Place.of(left), Languages.parse("--to", to));
    }
    return right == null
        ? reader.readBoth(Place.of(left), leftTag(), rightTag())
        : reader.read(Place.of(left), Place.of(right), leftTag(), rightTag());
  }

  /** What the user wrote for the left article. */
  String left() {
    return left;
  }

  /**
   * Reads editions of the page that LEFT names.
   *
   * @throws BadInput if there is a RIGHT too, or one cannot be read
   */
  List<Article> readEditions(PairReader reader, List<Language> languages) throws BadInput {
    if (right != null || to != null) {
      throw BadInput.at("--langs", "finds the other pages; want one page with it");
    }
    return reader.readEditions(Place.of(left), languages);
  }

  private Optional<Language> leftTag() throws BadInput {
    return language("--left-lang", leftLanguage);
  }

  private Optional<Language> rightTag() throws BadInput {
    return language("--right-lang", rightLanguage);
  }

  /** The language that an option names; absent if it was not given. */
  static Optional<Language> language(String option, String tag) throws BadInput {
    return tag == null ? Optional.empty() : Optional.of(Languages.parse(option, tag));
  }
}
