package org.lacuna.cli;

import java.util.function.Function;
import org.lacuna.Comparison;
import org.lacuna.Lacuna;
import org.lacuna.Options;

/** Makes a comparison of the options it was given; a test puts its own in. */
interface Comparisons extends Function<Options, Comparison> {
  /** The real one. */
  static Comparisons standard() {
    return Lacuna::with;
  }
}
