package org.lacuna.text;

import java.util.List;

/**
 * One language version of an article, as read.
 *
 * @param name what the reports call it: the file's name without its ending
 * @param language the language it is written in
 * @param input the whole input as decoded, without byte order mark; all offsets count in it
 * @param sections the text under each heading, in reading order
 */
public record Article(String name, Language language, String input, List<Section> sections) {
  /** Copies the list. */
  public Article {
    sections = List.copyOf(sections);
  }
}
