package org.lacuna.text;

/**
 * A stretch of clean text that the input marks: {@code ''La Conquesta del Pa''} is ITALIC.
 *
 * @param kind what the mark says
 * @param span the marked characters, in the clean text of the block or sentence that holds the
 *     style
 * @param target what a link points to, as written; empty for every other kind
 */
public record Style(Kind kind, Span span, String target) {
  /** What a mark says of the characters it covers. */
  public enum Kind {
    /** Italics: a title of a work, a foreign word or emphasis. */
    ITALIC,
    /** Bold: in an encyclopedia mostly the subject of the article. */
    BOLD,
    /** A link; {@link Style#target} is the page it names. */
    LINK,
    /** The name of a field, as of an infobox: it says what stands there and is never a fact. */
    LABEL
  }

  /** A style without a target. */
  public static Style of(Kind kind, Span span) {
    return new Style(kind, span, "");
  }
}
