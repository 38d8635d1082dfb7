package org.lacuna;

import org.lacuna.diff.ArticleDiff;
import org.lacuna.text.Article;
import org.lacuna.text.BadInput;

/** Compares two articles: what {@link Lacuna#compare} does, and what a test may stand in for. */
@FunctionalInterface
public interface Comparison {
  /**
   * What both tell, what only one tells and what they tell differently.
   *
   * @throws BadInput if something the user added cannot be used
   */
  ArticleDiff compare(Article left, Article right) throws BadInput;
}
