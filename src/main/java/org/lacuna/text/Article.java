package org.lacuna.text;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One language version of an article, as read.
 *
 * @param name what the reports call it: the file's name without its ending, or the page's title
 * @param language the language it is written in
 * @param input the whole input as decoded, without byte order mark; all offsets count in it
 * @param sections the text under each heading, in reading order
 * @param origin where it comes from
 * @param items what its links lead to, by {@link Style#target} as written; a link that nothing is
 *     known of is not in it
 */
public record Article(
    String name,
    Language language,
    String input,
    List<Section> sections,
    Origin origin,
    Map<String, Item> items) {
  /** Copies the list and the map. */
  public Article {
    sections = List.copyOf(sections);
    items = Collections.unmodifiableMap(new TreeMap<>(items));
  }

  /** An article of plain text, whose links lead nowhere. */
  public Article(String name, Language language, String input, List<Section> sections) {
    this(name, language, input, sections, Origin.PLAIN_TEXT, Map.of());
  }

  /** The same article, knowing what its links lead to. */
  public Article linked(Map<String, Item> found) {
    return new Article(name, language, input, sections, origin, found);
  }
}
