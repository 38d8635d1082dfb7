package org.lacuna.evaluate;

import org.lacuna.text.Article;

/**
 * A pair whose facts an editor is to judge.
 *
 * @param id names it in the sheet; empty when it is the only one
 */
public record EvaluatedPair(String id, Article left, Article right) {}
