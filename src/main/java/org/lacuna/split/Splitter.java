package org.lacuna.split;

import java.util.List;
import org.lacuna.text.Article;
import org.lacuna.text.Sentence;

/** Cuts articles into sentences. A pure function: same article, same sentences. */
@FunctionalInterface
public interface Splitter {
  /**
   * The sentences of the article in reading order, numbered from 1. None reaches across blocks,
   * none overlap, and only white space stands between those of one block.
   */
  List<Sentence> split(Article article);
}
