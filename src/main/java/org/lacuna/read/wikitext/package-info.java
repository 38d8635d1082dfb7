/**
 * The markup of MediaWiki becomes what a reader of the page sees, in four steps: {@link
 * org.lacuna.read.wikitext.SafeMarkup} takes out what no parser should meet, Sweble makes a tree of
 * the rest, {@link org.lacuna.read.wikitext.PageWalk} goes through it in reading order, and {@link
 * org.lacuna.read.wikitext.PageBuilder} puts the blocks together. {@link
 * org.lacuna.read.wikitext.WikitextReader} is the door.
 */
package org.lacuna.read.wikitext;
