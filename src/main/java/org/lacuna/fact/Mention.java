package org.lacuna.fact;

import org.lacuna.text.Sentence;
import org.lacuna.text.Span;

/**
 * One place where an article states a fact.
 *
 * @param sentence number of the sentence, counted from 1
 * @param within place in the clean text of that sentence
 * @param span place in the article's input
 * @param surface the clean text of the place, as a reader sees it
 */
public record Mention(int sentence, Span within, Span span, String surface)
    implements Comparable<Mention> {
  /**
   * The mention at a place of a sentence.
   *
   * @throws IndexOutOfBoundsException if the place is empty or not inside the sentence
   */
  public static Mention of(Sentence sentence, Span within) {
    return new Mention(
        sentence.number(),
        within,
        sentence.text().toSource(within),
        within.in(sentence.text().text()));
  }

  /** Told by its place: nothing else stands there. */
  @Override
  public int hashCode() {
    return 31 * span.start() + span.end();
  }

  /** In reading order. */
  @Override
  public int compareTo(Mention other) {
    return span.compareTo(other.span);
  }
}
