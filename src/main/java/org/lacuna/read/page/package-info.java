/**
 * The words that all readers of wikis share: a page as fetched ({@link
 * org.lacuna.read.page.WikiPage}) and what stands in it ({@link org.lacuna.read.page.PageText}).
 */
package org.lacuna.read.page;
