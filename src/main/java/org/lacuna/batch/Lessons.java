package org.lacuna.batch;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.lacuna.Comparison;
import org.lacuna.learn.AlignedCorpus;
import org.lacuna.match.Lexicons;
import org.lacuna.read.ArticlePair;
import org.lacuna.read.PairReader;
import org.lacuna.text.Article;
import org.lacuna.text.BadInput;

/**
 * The first pass over a list of pairs: its articles teach which words go together.
 *
 * <p>It ends when the corpus has enough; the pairs that taught are kept as drafts, so that the
 * second pass need not begin them again. What cannot be compared teaches nothing, and says why in
 * the second pass.
 */
public final class Lessons {
  /** Pairs begun at a time for each job. */
  private static final int PAIRS_A_JOB = 4;

  private final PairReader reader;
  private final Comparison comparison;

  private Lessons(PairReader reader, Comparison comparison, int jobs) {
    this.reader = reader;
    this.comparison = jobs > 1 ? comparison.oneOfMany() : comparison;
  }

  /**
   * What a list taught.
   *
   * @param lexicons one for each pair of languages
   * @param drafts the comparisons that were begun, by the id of their pair
   */
  record Taught(Lexicons lexicons, Map<String, Draft> drafts) {}

  /** A comparison that was begun, with its articles. */
  record Draft(Article left, Article right, Comparison.Draft begun) {}

  private record Begun(ListedPair pair, CompletableFuture<Optional<Draft>> draft) {}

  /**
   * What a list taught, for its own sake.
   *
   * @param lexicons one for each pair of languages
   * @param pairs how many pairs of articles could be learned from
   */
  public record Learned(Lexicons lexicons, int pairs) {}

  /**
   * Learns from a list of pairs of articles.
   *
   * @param jobs pairs at a time, at least 1
   */
  public static Learned learn(
      PairReader reader, Comparison comparison, List<ListedPair> pairs, int jobs) {
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(jobs, pairs.size()));
    try {
      Taught taught = teach(reader, comparison, pairs, pool, jobs);
      return new Learned(taught.lexicons(), taught.drafts().size());
    } finally {
      pool.shutdownNow();
    }
  }

  static Taught teach(
      PairReader reader,
      Comparison comparison,
      List<ListedPair> pairs,
      ExecutorService pool,
      int jobs) {
    return new Lessons(reader, comparison, jobs).teach(pairs, pool, jobs);
  }

  private Taught teach(List<ListedPair> pairs, ExecutorService pool, int jobs) {
    AlignedCorpus corpus = new AlignedCorpus();
    Map<String, Draft> drafts = new HashMap<>();
    Queue<Begun> inFlight = new ArrayDeque<>();
    Iterator<ListedPair> waiting = pairs.iterator();
    while (waiting.hasNext() || !inFlight.isEmpty()) {
      while (waiting.hasNext() && !corpus.isFull() && inFlight.size() < PAIRS_A_JOB * jobs) {
        ListedPair pair = waiting.next();
        inFlight.add(new Begun(pair, CompletableFuture.supplyAsync(() -> begin(pair), pool)));
      }
      if (inFlight.isEmpty()) {
        break;
      }
      Begun begun = inFlight.remove();
      begun.draft().join().ifPresent(draft -> take(begun.pair(), draft, corpus, drafts));
    }
    return new Taught(corpus.learn(), drafts);
  }

  private static void take(
      ListedPair pair, Draft draft, AlignedCorpus corpus, Map<String, Draft> drafts) {
    if (!corpus.isFull()) {
      corpus.add(draft.left().language(), draft.right().language(), draft.begun().alignedWords());
      drafts.put(pair.id(), draft);
    }
  }

  private Optional<Draft> begin(ListedPair pair) {
    try {
      ArticlePair articles = pair.read(reader);
      Article left = articles.left();
      Article right = articles.right();
      return Optional.of(new Draft(left, right, comparison.begin(left, right)));
    } catch (BadInput | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return Optional.empty(); // told by the second pass, which meets it again
    }
  }
}
