package org.lacuna.text;

/**
 * What an article names as its authority: the content of a footnote.
 *
 * <p>{@code new Reference("Moen: Fjordane, 2004, s. 12", "https://example.org/moen", "", "")}. An
 * editor needs it to carry a fact over to the other article.
 *
 * @param text what a reader sees of the footnote, on one line; empty if it is nothing but an
 *     address
 * @param url the first web address in it; empty if there is none
 * @param doi its DOI, {@code 10.1000/182}; empty if there is none
 * @param isbn its ISBN as written; empty if there is none
 */
public record Reference(String text, String url, String doi, String isbn) {}
