package org.lacuna.text;

import java.util.List;

/**
 * Where an article comes from, and what can therefore be said of it.
 *
 * <p>Of a page of a wiki: {@code new Origin(true, "Hardangerfjorden",
 * "https://nn.wikipedia.org/w/index.php?title=Hardangerfjorden&oldid=3512345", 3512345,
 * List.of())}. Of a text file: {@link #PLAIN_TEXT}.
 *
 * @param showsReferences whether a footnote would be seen if there were one; plain text shows none
 * @param title the page's own title on its wiki, with spaces; empty if it is no page
 * @param permalink address that always shows the very revision that was read; empty if there is
 *     none
 * @param revision the wiki's number of that revision; 0 if there is none
 * @param notes what a user should be told about how it was read, a sentence each: redirects
 *     followed, templates passed over
 */
public record Origin(
    boolean showsReferences, String title, String permalink, long revision, List<String> notes) {
  /** A text without footnotes and without an address. */
  public static final Origin PLAIN_TEXT = new Origin(false, "", "", 0, List.of());

  /** Copies the list. */
  public Origin {
    notes = List.copyOf(notes);
  }
}
