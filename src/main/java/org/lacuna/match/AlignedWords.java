package org.lacuna.match;

import java.util.List;

/**
 * The words of two sentences that tell the same, as far as nothing joins them yet: what words of
 * two languages are learned from.
 *
 * <p>Of <em>The church was built in Oslo</em> and <em>L'església es va construir a Oslo</em>:
 * {@code [the, church, was, built, in]} and {@code [l, esglesia, es, va, construir, a]};
 * <em>Oslo</em> is spelled alike and needs no learning.
 *
 * @param left folded words of the left sentence, each once, in reading order
 * @param right the same of the right one
 */
public record AlignedWords(List<String> left, List<String> right) {
  /** Copies the lists. */
  public AlignedWords {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }
}
