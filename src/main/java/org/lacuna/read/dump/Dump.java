package org.lacuna.read.dump;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.lacuna.read.page.WikiPage;
import org.lacuna.text.BadInput;

/**
 * The XML export of a wiki: version 0.10 or 0.11, plain, {@code .bz2}, {@code .gz}, or multistream
 * {@code .bz2} with its index, by which a page is found without reading what stands before it.
 *
 * <p>{@code Dump.open(Path.of("nnwiki.xml.bz2")).page("solanum_lycopersicum")} is the page {@code
 * Tomat}, with the redirect that led to it. The file is read as a stream, anew for every question;
 * memory does not grow with it. Thread-safe.
 */
public final class Dump {
  private final Path file;
  private final SiteInfo site;
  private final PageSearch search;

  private Dump(Path file, SiteInfo site, PageSearch search) {
    this.file = file;
    this.site = site;
    this.search = search;
  }

  /**
   * Opens a dump, with the index that lies beside it if there is one.
   *
   * @throws BadInput if there is no such file or it is no MediaWiki export
   */
  public static Dump open(Path file) throws BadInput {
    return open(file, MultistreamIndex.beside(file));
  }

  /**
   * Opens a multistream dump with its index.
   *
   * @throws BadInput if one of the files is missing or the dump is no multistream export
   */
  public static Dump open(Path file, Path index) throws BadInput {
    try {
      Packing.of(index);
    } catch (IOException e) {
      throw unreadable(index, e);
    }
    return open(file, Optional.of(new MultistreamIndex(index)));
  }

  private static Dump open(Path file, Optional<MultistreamIndex> index) throws BadInput {
    try (Packing.Unpacked in = Packing.open(file)) {
      SiteInfo site = ExportReader.whole(file, in).site();
      Optional<MultistreamIndex> usable = index.filter(i -> in.packing() == Packing.BZIP2);
      return new Dump(file, site, new PageSearch(file, usable));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** What the wiki is called: {@code nn}. */
  public String wiki() {
    return site.wiki();
  }

  /** The language tag that the dump names, {@code nn}; empty if it names none. */
  public String language() {
    return site.language();
  }

  /** A title as the wiki itself writes it: {@code Ivar Aasen} for {@code ivar_Aasen}. */
  public String canonical(String title) {
    return site.canonical(title);
  }

  /**
   * The page of a title in its latest revision; a redirect leads on. Empty if there is no such
   * page.
   *
   * @throws BadInput if the dump is broken, the redirect leads nowhere or in a circle, or the page
   *     is not written in wikitext
   */
  public Optional<WikiPage> page(String title) throws BadInput {
    Set<String> wanted = Set.of(site.canonical(title));
    return page(title, search.find(wanted, new NearTitles(Set.of())));
  }

  /**
   * The page of a title as {@link #page(String)} gives it.
   *
   * @throws BadInput also if there is no such page; titles near it are named
   */
  public WikiPage require(String title) throws BadInput {
    NearTitles near = new NearTitles(Set.of(site.canonical(title)));
    Optional<WikiPage> page = page(title, search.find(Set.of(site.canonical(title)), near));
    if (page.isEmpty()) {
      throw bad("no page '" + site.canonical(title) + "'" + near.advice());
    }
    return page.get();
  }

  /**
   * The pages of many titles, found in one reading if no redirect leads back: by title as asked
   * for, in that order. What cannot be had is left out; {@link #require} says why.
   *
   * @throws BadInput if the dump is broken
   */
  public Map<String, WikiPage> pages(Collection<String> titles) throws BadInput {
    Set<String> wanted = new LinkedHashSet<>();
    titles.forEach(title -> wanted.add(site.canonical(title)));
    Map<String, ExportPage> found = search.find(wanted, new NearTitles(Set.of()));
    Map<String, WikiPage> pages = new LinkedHashMap<>();
    for (String title : titles) {
      try {
        page(title, found).ifPresent(page -> pages.put(title, page));
      } catch (BadInput e) {
        // Of this title alone; require(title) says it.
        continue;
      }
    }
    return Collections.unmodifiableMap(pages);
  }

  /**
   * Hands over every page that is written in wikitext, redirects too, in the dump's order.
   *
   * @throws BadInput if the dump is broken; what was handed over before is sound
   */
  public void pages(Consumer<WikiPage> consumer) throws BadInput {
    try (Packing.Unpacked in = Packing.open(file)) {
      ExportReader reader = ExportReader.whole(file, in);
      for (Optional<ExportPage> page = reader.next(title -> true);
          page.isPresent();
          page = reader.next(title -> true)) {
        if (page.get().isWikitext()) {
          consumer.accept(wikiPage(page.get(), List.of()));
        }
      }
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private Optional<WikiPage> page(String title, Map<String, ExportPage> found) throws BadInput {
    String at = site.canonical(title);
    List<WikiPage.Redirect> redirects = new ArrayList<>();
    Set<String> passed = new LinkedHashSet<>();
    ExportPage page = found.get(at);
    if (page == null) {
      return Optional.empty();
    }
    while (page.redirect().isPresent()) {
      if (!passed.add(at)) {
        throw bad("redirects lead in a circle: " + way(passed, at) + "; want another page");
      }
      String to = page.redirect().get();
      redirects.add(new WikiPage.Redirect(at, to, page.fragment()));
      ExportPage next = found.get(to);
      if (next == null) {
        throw bad(
            passed.size() > PageSearch.MOST_REDIRECTS
                ? "more than "
                    + PageSearch.MOST_REDIRECTS
                    + " redirects from '"
                    + title
                    + "'; want the page"
                : "redirects lead nowhere: " + way(passed, to) + " is not in the dump");
      }
      at = to;
      page = next;
    }
    if (!page.isWikitext()) {
      throw bad("page '" + at + "' is in '" + page.model() + "'; want a page in wikitext");
    }
    if (page.withheld()) {
      throw bad(
          "page '"
              + at
              + "' is there without its text; want a dump with texts, such as pages-articles");
    }
    return Optional.of(wikiPage(page, redirects));
  }

  private static String way(Set<String> passed, String last) {
    return "'" + String.join("' \u2192 '", passed) + "' \u2192 '" + last + "'";
  }

  private WikiPage wikiPage(ExportPage page, List<WikiPage.Redirect> redirects) {
    return new WikiPage(
        site.wiki(),
        page.title(),
        page.revision(),
        site.permalink(page.title(), page.revision()),
        WikiPage.Markup.WIKITEXT,
        page.text(),
        redirects,
        Map.of(),
        Optional.empty());
  }

  private BadInput bad(String message) {
    return BadInput.at(file, message);
  }

  private static BadInput unreadable(Path file, IOException e) {
    return ExportFaults.unreadable(file, e);
  }
}
