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
  /** Places for the words of the moment; of those that share a place the last one has it. */
  private static final int PLACES = 1 << 14;

  private record Answer<V>(String word, V found) {}

  private final int most;
  private final Function<String, V> finder;
  private final Map<String, V> kept = new ConcurrentHashMap<>();

  // A third of the time of asking the map; an answer is immutable, so that any thread may read it.
  private final Answer<V>[] recent = places();

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

  @SuppressWarnings({"unchecked", "rawtypes"}) // no array of a generic type can be made otherwise
  private static <V> Answer<V>[] places() {
    return new Answer[PLACES];
  }

  /** What there is to know of a word. */
  public V of(String word) {
    int hash = word.hashCode();
    int place = (hash ^ hash >>> 16) & PLACES - 1;
    Answer<V> answer = recent[place];
    if (answer != null && answer.word().equals(word)) {
      return answer.found();
    }
    V found = kept(word);
    recent[place] = new Answer<>(word, found);
    return found;
  }

  private V kept(String word) {
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
