/** The words that every stage speaks: an {@link org.lacuna.text.Article} and its sentences. */
package org.lacuna.text;
