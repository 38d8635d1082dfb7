/**
 * The words that all readers of wikis share: a page as fetched ({@link
 * org.lacuna.read.page.WikiPage}) and what stands in it ({@link org.lacuna.read.page.PageText});
 * and the rules of what is seen of any markup: which characters, which blanks, which headings.
 */
package org.lacuna.read.page;
