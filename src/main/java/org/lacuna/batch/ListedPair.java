package org.lacuna.batch;

import java.util.List;
import java.util.Optional;
import org.lacuna.read.ArticlePair;
import org.lacuna.read.PairReader;
import org.lacuna.read.Place;
import org.lacuna.text.BadInput;
import org.lacuna.text.Language;

/**
 * One row of a LIST of pairs.
 *
 * @param id names the pair in the reports, and its folder
 * @param left where the left article is
 * @param right where the right article is
 * @param leftLanguage absent: detected
 * @param rightLanguage absent: detected
 */
public record ListedPair(
    String id,
    Place left,
    Place right,
    Optional<Language> leftLanguage,
    Optional<Language> rightLanguage) {
  /** Readies a reader for the articles of all pairs of a list. */
  public static void prepare(PairReader reader, List<ListedPair> pairs) {
    reader.prepare(
        pairs.stream().map(ListedPair::left).toList(),
        pairs.stream().map(ListedPair::right).toList());
  }

  /**
   * Its articles.
   *
   * @throws BadInput if one of them cannot be read
   */
  public ArticlePair read(PairReader reader) throws BadInput {
    return reader.read(left, right, leftLanguage, rightLanguage);
  }
}
