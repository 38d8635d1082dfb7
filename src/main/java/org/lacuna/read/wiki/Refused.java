package org.lacuna.read.wiki;

import java.io.IOException;

/** A request came to nothing, and would again. */
final class Refused extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what the site did, and what to do: {@code answers 404; …}
   */
  Refused(String message) {
    super(message);
  }
}
