package org.lacuna.learn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lacuna.match.AlignedWords;
import org.lacuna.match.Lexicon;
import org.lacuna.match.Lexicons;
import org.lacuna.text.Language;

/**
 * Gathers sentences that tell the same, by their languages, and learns a lexicon of each pair of
 * languages.
 *
 * <p>It is filled by one thread, in an order that the caller decides: the same order gives the same
 * lexicons.
 */
public final class AlignedCorpus {
  /**
   * Sentences that are learned from; what comes later is left out, so that memory and time have a
   * bound. Of frequent words there is nothing to learn any more by then.
   */
  private static final int MOST_SENTENCES = 10_000;

  /** The two languages of the corpus's part. */
  private record Pair(Language left, Language right) {}

  private final Map<Pair, List<AlignedWords>> sentences = new LinkedHashMap<>();
  private int size;

  /** Adds the sentences of one pair of articles. */
  public void add(Language left, Language right, List<AlignedWords> aligned) {
    sentences.computeIfAbsent(new Pair(left, right), unseen -> new ArrayList<>()).addAll(aligned);
    size += aligned.size();
  }

  /** Whether there are as many sentences as are worth learning from. */
  public boolean isFull() {
    return size >= MOST_SENTENCES;
  }

  /** What was learned of each pair of languages; several are learned at a time. */
  public Lexicons learn() {
    List<Lexicon> learned =
        sentences.entrySet().parallelStream()
            .map(
                entry -> {
                  Pair pair = entry.getKey();
                  return LexiconLearner.learn(pair.left(), pair.right(), entry.getValue());
                })
            .toList();
    return new Lexicons(learned);
  }
}
