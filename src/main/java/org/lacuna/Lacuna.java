package org.lacuna;

import org.lacuna.diff.ArticleDiff;
import org.lacuna.text.Article;

/**
 * The front door: compares two language versions of an article.
 *
 * <p>Built once, used from any thread; it keeps nothing of what it compared.
 */
public final class Lacuna {
  private final Options options;

  private Lacuna(Options options) {
    this.options = options;
  }

  /** A comparison with nothing beside the articles. */
  public static Lacuna standard() {
    return with(Options.standard());
  }

  /** A comparison with the editor's own glossary and models. */
  public static Lacuna with(Options options) {
    return new Lacuna(options);
  }

  /** What both articles tell, what only one tells and what they tell differently. */
  public ArticleDiff compare(Article left, Article right) {
    throw new IllegalStateException("the stages are not joined yet " + options);
  }
}
