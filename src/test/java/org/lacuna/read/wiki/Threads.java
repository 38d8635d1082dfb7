package org.lacuna.read.wiki;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads that do not wait, but remember how long they should have. */
final class Threads extends ScheduledThreadPoolExecutor {
  private final List<Duration> waits = new CopyOnWriteArrayList<>();

  Threads(int number) {
    super(number);
  }

  @Override
  public <V> ScheduledFuture<V> schedule(Callable<V> task, long delay, TimeUnit unit) {
    if (delay > 0) {
      waits.add(Duration.ofNanos(unit.toNanos(delay)));
    }
    return super.schedule(task, 0, unit);
  }

  /** The waits so far, in order. */
  List<Duration> waits() {
    return List.copyOf(waits);
  }
}
