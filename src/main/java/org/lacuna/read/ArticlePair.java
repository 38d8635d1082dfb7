package org.lacuna.read;

import org.lacuna.text.Article;

/**
 * Two language versions of one article.
 *
 * @param left the one that is named, or stands, first
 * @param right the other one
 */
public record ArticlePair(Article left, Article right) {}
