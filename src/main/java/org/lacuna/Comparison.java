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
   * Begins a comparison that waits for what other pairs teach.
   *
   * @throws BadInput if something the user added cannot be used
   */
  default Draft begin(Article left, Article right) throws BadInput {
    ArticleDiff diff = compare(left, right);
    return new Draft() {
      @Override
      public List<AlignedWords> alignedWords() {
        return List.of();
      }

      @Override
      public ArticleDiff finish(Lexicons lexicons) {
        return diff;
      }
    };
  }

  /** The same comparison, knowing these lexicons instead of those it knew. */
  default Comparison knowing(Lexicons lexicons) {
    return this;
  }

  /**
   * The same comparison for one of several threads that compare: it starts no work beside, as all
   * hands are busy.
   */
  default Comparison oneOfMany() {
    return this;
  }

  /** A comparison that is begun: its facts are found, its sentences aligned as well as can be. */
  interface Draft {
    /**
     * The words of the sentences that surely tell the same: what a lexicon is learned from; none
     * where a comparison does not say.
     */
    List<AlignedWords> alignedWords();

    /** The comparison, made with these lexicons. */
    ArticleDiff finish(Lexicons lexicons);
  }
}
