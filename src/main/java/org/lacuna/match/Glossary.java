package org.lacuna.match;

import java.util.List;
import org.lacuna.text.Language;

/**
 * The editor's own pairs: what is called one thing in one language is called the other thing in the
 * other. It overrules every other kind of evidence.
 *
 * @param entries the pairs, in the order of the file
 */
public record Glossary(List<Entry> entries) {
  /**
   * One pair.
   *
   * @param firstLanguage language of {@code first}
   * @param first a name, title or word
   * @param secondLanguage language of {@code second}
   * @param second what the other language calls it
   */
  public record Entry(
      Language firstLanguage, String first, Language secondLanguage, String second) {}

  /** Copies the list. */
  public Glossary {
    entries = List.copyOf(entries);
  }

  /** A glossary without entries. */
  public static Glossary empty() {
    return new Glossary(List.of());
  }
}
