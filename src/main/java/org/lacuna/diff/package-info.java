/**
 * What each side tells alone, what both tell and what they tell differently: an {@link
 * org.lacuna.diff.ArticleDiff}.
 */
package org.lacuna.diff;
