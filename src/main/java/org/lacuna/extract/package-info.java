/**
 * A sentence yields facts: {@link org.lacuna.extract.FactExtractor} asks an {@link
 * org.lacuna.extract.Extractor} for each kind and settles what overlaps.
 *
 * <p>Dates are read by a grammar of their words, the same for all languages; numbers by the signs
 * and the words that CLDR knows; names by their capitals or, in scripts that have none, by the
 * words around them.
 */
package org.lacuna.extract;
