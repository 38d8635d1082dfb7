/**
 * Pages of wikis, asked for over the network: {@link org.lacuna.read.wiki.WikiClient} gets an
 * {@link org.lacuna.read.page.WikiPage} of a {@link org.lacuna.read.wiki.PageAddress} and finds out
 * what its links lead to.
 */
package org.lacuna.read.wiki;
