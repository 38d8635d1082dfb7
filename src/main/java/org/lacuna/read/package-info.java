/**
 * A file, a page of a wiki or a page out of a dump becomes an {@link org.lacuna.text.Article}:
 * {@link org.lacuna.read.PairReader} reads two of them, wherever they are.
 */
package org.lacuna.read;
