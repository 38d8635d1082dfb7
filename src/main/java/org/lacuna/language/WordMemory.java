package org.lacuna.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was found out about words: a batch of one language asks for nearly the same words again and
 * again. {@code new WordMemory<>(100_000, String::length).of("Oslo")} is 4. Thread-safe.
 *
 * @param <V> what is found out: the same for a word whenever it is asked for
 */
public final class WordMemory<V> {
  private final int most;
  private final Function<String, V> finder;
  private final Map<String, V> kept = new ConcurrentHashMap<>();

  /**
   * An empty memory.
   *
   * @param most words that it keeps; what else is asked for is found out again
   * @param finder finds out about a word
   */
  public WordMemory(int most, Function<String, V> finder) {
    this.most = most;
    this.finder = finder;
  }

  /** What there is to know of a word. */
  public V of(String word) {
    V found = kept.get(word);
    if (found == null) {
      found = finder.apply(word);
      if (kept.size() < most) {
        kept.put(word, found);
      }
    }
    return found;
  }
}
