package org.lacuna;

import java.util.List;
import org.lacuna.diff.ArticleDiff;
import org.lacuna.match.AlignedWords;
import org.lacuna.match.Lexicons;
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

  /**
   * The words of the sentences of two articles that surely tell the same: what a lexicon is learned
   * from; none where a comparison does not say.
   *
   * @throws BadInput if something the user added cannot be used
   */
  default List<AlignedWords> alignedWords(Article left, Article right) throws BadInput {
    return List.of();
  }

  /** The same comparison, knowing these lexicons instead of those it knew. */
  default Comparison knowing(Lexicons lexicons) {
    return this;
  }
}
