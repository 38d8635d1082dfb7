package org.lacuna.fact;

import org.lacuna.text.Sentence;
import org.lacuna.text.Span;

/**
 * One place where an article states a fact.
 *
 * @param sentence number of the sentence, counted from 1
 * @param within place in the clean text of that sentence
 * @param core the part of it that makes it a fact: in <em>German army</em> {@code German}; most
 *     often all of it
 * @param span place in the article's input
 * @param surface the clean text of the place, as a reader sees it
 */
public record Mention(int sentence, Span within, Span core, Span span, String surface)
    implements Comparable<Mention> {
  /**
   * The mention at a place of a sentence: {@code of(sentence, new Span(0, 4))} is {@code Oslo} of
   * <em>Oslo is old.</em>
   *
   * @throws IndexOutOfBoundsException if the place is empty or not inside the sentence
   */
  public static Mention of(Sentence sentence, Span within) {
    return of(sentence, within, within);
  }

  /**
   * The mention at a place of a sentence with the part of it that makes it a fact.
   *
   * @throws IndexOutOfBoundsException if the place is empty or not inside the sentence
   * @throws IllegalArgumentException if the core is not inside the place
   */
  public static Mention of(Sentence sentence, Span within, Span core) {
    if (!within.contains(core)) {
      throw new IllegalArgumentException("core " + core + " is not inside " + within);
    }
    return new Mention(
        sentence.number(),
        within,
        core,
        sentence.text().toSource(within),
        within.in(sentence.text().text()));
  }

  /** The clean text of its core: of <em>German army</em> {@code German}. */
  public String coreSurface() {
    return surface.substring(core.start() - within.start(), core.end() - within.start());
  }

  /** Whether there is more of it than its core. */
  public boolean isPhrase() {
    return !core.equals(within);
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
