package org.lacuna.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lacuna.read.PageReader.Edition;
import org.lacuna.read.wiki.PageAddress;
import org.lacuna.text.Article;
import org.lacuna.text.BadInput;
import org.lacuna.text.Language;
import org.lacuna.text.Side;

/**
 * Reads the articles of pairs, wherever each of them is.
 *
 * <p>{@code reader.read(Place.of("ada.nn.txt"), Place.of("ada.ca.txt"), …)} reads two files, {@code
 * reader.read(Place.of("nn:Tomat"), Place.of("ca:Tomàquet"), …)} two pages. What is there as a file
 * is that file. Thread-safe.
 */
public final class PairReader {
  private final ArticleReader files;
  private final Optional<PageReader> pages;

  private PairReader(ArticleReader files, Optional<PageReader> pages) {
    this.files = files;
    this.pages = pages;
  }

  /** A reader of files and of nothing else. */
  public static PairReader ofFiles(ArticleReader files) {
    return new PairReader(files, Optional.empty());
  }

  /**
   * A reader of files and of pages.
   *
   * @throws BadInput if a site or a dump is not what it should be
   */
  public static PairReader of(ArticleReader files, PageOptions options) throws BadInput {
    return new PairReader(files, Optional.of(PageReader.of(options)));
  }

  /**
   * The articles at two places; if both are pages, they know what their links lead to.
   *
   * @param leftLanguage the left one's language; when absent that of its wiki, or told from the
   *     text
   * @param rightLanguage the right one's
   * @throws BadInput if one of them cannot be read, or its language cannot be told
   */
  public ArticlePair read(
      Place left, Place right, Optional<Language> leftLanguage, Optional<Language> rightLanguage)
      throws BadInput {
    Optional<PageAddress> leftPage = address(left, Side.LEFT);
    Optional<PageAddress> rightPage = address(right, Side.RIGHT);
    if (leftPage.isPresent() && rightPage.isPresent()) {
      PageReader reader = pages.orElseThrow();
      return pair(
          reader,
          reader.read(leftPage.get(), Side.LEFT, leftLanguage),
          reader.read(rightPage.get(), Side.RIGHT, rightLanguage));
    }
    return new ArticlePair(
        article(left, leftPage, Side.LEFT, leftLanguage),
        article(right, rightPage, Side.RIGHT, rightLanguage));
  }

  /**
   * A page, and the page on the same thing in another language.
   *
   * @throws BadInput if the place names no page, none is known in that language, or one of the two
   *     cannot be read
   */
  public ArticlePair readWithCounterpart(Place left, Language to) throws BadInput {
    PageAddress page = page(left);
    PageReader reader = pages.orElseThrow();
    Edition from = reader.read(page, Side.LEFT, Optional.empty());
    PageAddress other = reader.counterpart(from, to);
    return pair(reader, from, reader.read(other, Side.RIGHT, Optional.empty()));
  }

  /**
   * The pages on one thing in several languages.
   *
   * @param place a page, or a Wikidata item
   * @param languages at least one; the page's own may be among them
   * @return the articles in the order of the languages
   * @throws BadInput if a page is missing or cannot be read
   */
  public List<Article> readEditions(Place place, List<Language> languages) throws BadInput {
    PageAddress address = page(place);
    PageReader reader = pages.orElseThrow();
    List<Edition> editions = new ArrayList<>();
    if (address.isItem()) {
      for (PageAddress each : reader.ofItem(address.item(), languages)) {
        editions.add(reader.read(each, Side.LEFT, Optional.empty()));
      }
    } else {
      Edition from = reader.read(address, Side.LEFT, Optional.empty());
      for (Language language : languages) {
        editions.add(
            language.equals(from.article().language())
                ? from
                : reader.read(reader.counterpart(from, language), Side.RIGHT, Optional.empty()));
      }
    }
    return reader.linked(editions);
  }

  /**
   * The articles in one file that holds both, one after the other.
   *
   * @throws BadInput as {@link ArticleReader#readBoth}, and if the place is a page
   */
  public ArticlePair readBoth(
      Place both, Optional<Language> leftLanguage, Optional<Language> rightLanguage)
      throws BadInput {
    if (address(both, Side.LEFT).isPresent()) {
      throw BadInput.at(
          both.written(),
          "is one page; want the page to compare it with, or --to with the other language");
    }
    return files.readBoth(file(both), leftLanguage, rightLanguage);
  }

  /**
   * Says which places will be read, so that a dump need be read but once for all of them. A place
   * that was not said can be read as well.
   */
  public void prepare(Collection<Place> left, Collection<Place> right) {
    if (pages.isPresent()) {
      pages.get().prepare(left, Side.LEFT);
      pages.get().prepare(right, Side.RIGHT);
    }
  }

  private Article article(
      Place place, Optional<PageAddress> page, Side side, Optional<Language> language)
      throws BadInput {
    return page.isPresent()
        ? pages.orElseThrow().read(page.get(), side, language).article()
        : files.read(file(place), language);
  }

  private static ArticlePair pair(PageReader reader, Edition left, Edition right) throws BadInput {
    List<Article> linked = reader.linked(List.of(left, right));
    return new ArticlePair(linked.get(0), linked.get(1));
  }

  private Optional<PageAddress> address(Place place, Side side) throws BadInput {
    return pages.isPresent() ? pages.get().address(place, side) : Optional.empty();
  }

  private PageAddress page(Place place) throws BadInput {
    Optional<PageAddress> page = address(place, Side.LEFT);
    if (page.isEmpty()) {
      throw BadInput.at(place.written(), "is no page of a wiki; want one such as nn:Tomat");
    }
    return page.get();
  }

  private static Path file(Place place) throws BadInput {
    if (place.file().isEmpty()) {
      throw BadInput.at(place.written(), "cannot be a file: " + place.complaint());
    }
    return place.file().get();
  }
}
