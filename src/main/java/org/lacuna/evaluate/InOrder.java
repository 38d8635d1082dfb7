package org.lacuna.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.lacuna.text.BadInput;

/** Runs pieces of work several at a time and gives their results in the order of the work. */
final class InOrder {
  private InOrder() {}

  /**
   * All results.
   *
   * @param jobs at a time, at least 1
   * @throws BadInput the first in the order of the work, if any piece threw one
   */
  static <T> List<T> run(List<Callable<T>> work, int jobs) throws BadInput {
    ExecutorService pool = Executors.newFixedThreadPool(jobs);
    try {
      List<Future<T>> running = work.stream().map(pool::submit).toList();
      List<T> results = new ArrayList<>();
      for (Future<T> one : running) {
        results.add(result(one));
      }
      return List.copyOf(results);
    } finally {
      pool.shutdownNow();
    }
  }

  private static <T> T result(Future<T> future) throws BadInput {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw BadInput.endOf(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }
}
