package org.lacuna.read.wiki;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** A request came to nothing for a reason that may pass. */
final class TryAgain extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Optional<Duration> wait;
  private final String advice;

  /**
   * @param message what the site did: {@code answers 503}
   * @param advice what the user may do if it keeps on
   * @param wait how long it asks to be left alone, if it says so
   */
  TryAgain(String message, String advice, Optional<Duration> wait) {
    super(message);
    this.advice = advice;
    this.wait = wait;
  }

  /**
   * @param message what the site did: {@code answers 503}
   * @param wait how long it asks to be left alone, if it says so
   */
  TryAgain(String message, Optional<Duration> wait) {
    this(message, "try again later", wait);
  }

  String advice() {
    return advice;
  }

  Optional<Duration> pause() {
    return wait;
  }
}
