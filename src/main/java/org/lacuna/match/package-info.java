/**
 * Which facts and words of two articles could be the same: similarity of words, names of one thing
 * in two languages, the editor's own glossary.
 */
package org.lacuna.match;
