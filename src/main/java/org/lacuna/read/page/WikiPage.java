package org.lacuna.read.page;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One revision of a page of a wiki, as a site or a dump gave it.
 *
 * @param wiki the wiki's name, mostly its language: {@code nn}
 * @param title the page's own title, with namespace, with spaces: {@code Antoni Gaudí}
 * @param revision number of the revision; 0 if unknown
 * @param permalink address that always shows this revision; empty if the site has none
 * @param markup what {@code text} is written in
 * @param text the page's text, as it is
 * @param redirects the redirects followed on the way here, in order
 * @param langlinks what other wikis call the page on the same thing, by wiki; sorted
 * @param item the Wikidata item the page is about, {@code Q900003}; absent if none is known
 */
public record WikiPage(
    String wiki,
    String title,
    long revision,
    String permalink,
    Markup markup,
    String text,
    List<Redirect> redirects,
    Map<String, String> langlinks,
    Optional<String> item) {
  /** What a page is written in. */
  public enum Markup {
    /** MediaWiki's own markup. */
    WIKITEXT,
    /** HTML as Parsoid makes it of wikitext. */
    HTML
  }

  /**
   * A step from one title to another.
   *
   * @param from the title asked for
   * @param to the title it leads to
   * @param fragment the section it leads to; empty for the whole page
   */
  public record Redirect(String from, String to, String fragment) {}

  /** Copies the lists and sorts the map. */
  public WikiPage {
    redirects = List.copyOf(redirects);
    langlinks = Collections.unmodifiableMap(new TreeMap<>(langlinks));
  }
}
