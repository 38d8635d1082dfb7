/**
 * Words that go together in two languages, learned from many pairs of articles: a {@link
 * org.lacuna.match.Lexicon}, and the file it is kept in.
 */
package org.lacuna.learn;
