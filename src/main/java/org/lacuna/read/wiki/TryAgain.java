package org.lacuna.read.wiki;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** A request came to nothing for a reason that may pass. */
final class TryAgain extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Optional<Duration> wait;

  /**
   * @param message what the site did: {@code answers 503}
   * @param wait how long it asks to be left alone, if it says so
   */
  TryAgain(String message, Optional<Duration> wait) {
    super(message);
    this.wait = wait;
  }

  Optional<Duration> pause() {
    return wait;
  }
}
