/**
 * Pages in HTML: as a browser saves them, as MediaWiki answers {@code action=parse}, and as Parsoid
 * writes them ({@link org.lacuna.read.html.HtmlReader}).
 */
package org.lacuna.read.html;
