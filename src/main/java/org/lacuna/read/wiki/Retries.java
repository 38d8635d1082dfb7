package org.lacuna.read.wiki;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import dev.failsafe.RetryPolicyBuilder;
import dev.failsafe.function.CheckedSupplier;
import dev.failsafe.spi.Scheduler;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Does again what may go better next time: after the time that the site asked for, else after a
 * pause that doubles, a quarter more or less so that many clients do not come back at once.
 *
 * <p>The threads of the executor are all that ask; so many requests are under way at most.
 */
final class Retries {
  private static final double JITTER = 0.25;

  /** A negative delay tells Failsafe to compute one itself. */
  private static final Duration BACK_OFF = Duration.ofNanos(-1);

  private final WikiSettings settings;
  private final FailsafeExecutor<Object> executor;

  Retries(WikiSettings settings, ScheduledExecutorService threads) {
    this.settings = settings;
    RetryPolicyBuilder<Object> policy =
        RetryPolicy.builder()
            .handle(TryAgain.class)
            .abortOn(failure -> failure instanceof TryAgain again && tooLong(again))
            .withMaxRetries(settings.retries())
            .withBackoff(
                settings.pause(), max(settings.longestWait(), settings.pause().multipliedBy(2)))
            .withJitter(JITTER)
            .withDelayFn(
                context ->
                    context.getLastException() instanceof TryAgain again
                        ? again.pause().map(Retries::atLeast).orElse(BACK_OFF)
                        : BACK_OFF);
    this.executor = Failsafe.with(policy.build()).with(Scheduler.of(threads));
  }

  private static Duration max(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? b : a;
  }

  private boolean tooLong(TryAgain again) {
    return again.pause().filter(wait -> wait.compareTo(settings.longestWait()) > 0).isPresent();
  }

  /** The jitter takes off up to a quarter; what a site asks for is not to be cut short. */
  private static Duration atLeast(Duration wait) {
    return Duration.ofMillis((long) Math.ceil(wait.toMillis() / (1 - JITTER)));
  }

  /** {@code 5 s}, {@code 0.3 s}. */
  static String seconds(Duration time) {
    double seconds = time.toMillis() / 1000.0;
    return String.format(
        Locale.ROOT, seconds < 10 && seconds % 1 != 0 ? "%.1f s" : "%.0f s", seconds);
  }

  /**
   * What the task gives, tried as often as the settings say.
   *
   * @throws IOException as of the last try, with what was done about it in its message
   */
  <T> T get(CheckedSupplier<T> task) throws IOException {
    CompletableFuture<T> coming = executor.getAsync(task);
    try {
      return coming.get();
    } catch (InterruptedException e) {
      coming.cancel(true);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof TryAgain again) {
        throw new Refused(
            tooLong(again)
                ? again.getMessage()
                    + " and asks to be left alone for "
                    + seconds(again.pause().orElseThrow())
                    + "; come back then"
                : again.getMessage()
                    + ", asked "
                    + (settings.retries() + 1)
                    + " times; "
                    + again.advice());
      }
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException("this is a fault in Lacuna: " + e.getCause(), e.getCause());
    }
  }
}
