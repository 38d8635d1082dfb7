package org.lacuna.read;

import java.nio.file.Path;
import java.util.Optional;
import org.lacuna.text.Article;
import org.lacuna.text.BadInput;
import org.lacuna.text.Diagnostic;
import org.lacuna.text.Language;

/**
 * Reads the two articles of a pair, wherever each of them is.
 *
 * <p>{@code reader.read(Place.of("ada.nn.txt"), Place.of("ada.ca.txt"), …)} reads two files.
 * Thread-safe.
 */
public final class PairReader {
  private final ArticleReader files;

  private PairReader(ArticleReader files) {
    this.files = files;
  }

  /** A reader of files and of nothing else. */
  public static PairReader ofFiles(ArticleReader files) {
    return new PairReader(files);
  }

  /**
   * The articles at two places.
   *
   * @param leftLanguage the left one's language; told from it when absent
   * @param rightLanguage the right one's
   * @throws BadInput as {@link ArticleReader#read}
   */
  public ArticlePair read(
      Place left, Place right, Optional<Language> leftLanguage, Optional<Language> rightLanguage)
      throws BadInput {
    return new ArticlePair(article(left, leftLanguage), article(right, rightLanguage));
  }

  /**
   * The articles in one file that holds both, one after the other.
   *
   * @throws BadInput as {@link ArticleReader#readBoth}
   */
  public ArticlePair readBoth(
      Place both, Optional<Language> leftLanguage, Optional<Language> rightLanguage)
      throws BadInput {
    return files.readBoth(file(both), leftLanguage, rightLanguage);
  }

  private Article article(Place place, Optional<Language> language) throws BadInput {
    return files.read(file(place), language);
  }

  private static Path file(Place place) throws BadInput {
    return place
        .file()
        .orElseThrow(
            () ->
                new BadInput(
                    Diagnostic.of(place.written(), "cannot be a file: " + place.complaint())));
  }
}
