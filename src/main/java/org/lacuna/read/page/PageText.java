package org.lacuna.read.page;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lacuna.text.Section;

/**
 * What a reader sees of a page, taken out of its markup.
 *
 * @param sections the text under each heading, in reading order; places count in the page's text
 * @param redirect where the page leads instead of telling anything itself; absent if it is no
 *     redirect
 * @param disambiguation whether the page only lists others that share its name
 * @param dropped how many uses of each template were passed over, by the template's name; sorted
 * @param flat whether the markup could not be read, so that what no reader sees may be in the text
 */
public record PageText(
    List<Section> sections,
    Optional<WikiPage.Redirect> redirect,
    boolean disambiguation,
    Map<String, Integer> dropped,
    boolean flat) {
  /** Copies the list and sorts the map. */
  public PageText {
    sections = List.copyOf(sections);
    dropped = Collections.unmodifiableMap(new TreeMap<>(dropped));
  }

  /** A page whose markup was read. */
  public PageText(
      List<Section> sections,
      Optional<WikiPage.Redirect> redirect,
      boolean disambiguation,
      Map<String, Integer> dropped) {
    this(sections, redirect, disambiguation, dropped, false);
  }
}
