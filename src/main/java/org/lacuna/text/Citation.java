package org.lacuna.text;

/**
 * A place in a clean text where a footnote stands: {@code The fjord is 179 km long.<ref>…</ref>}
 * has one at 25, past its last character.
 *
 * <p>A footnote speaks for what stands before it.
 *
 * @param at offset in the clean text of the block or sentence that holds the citation, from 0 to
 *     its length; the footnote stands before the character there
 * @param reference what it names
 */
public record Citation(int at, Reference reference) {
  /**
   * @throws IllegalArgumentException if the place is negative
   */
  public Citation {
    if (at < 0) {
      throw new IllegalArgumentException("no place " + at);
    }
  }
}
