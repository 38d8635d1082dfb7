package org.lacuna.language;

import java.util.Locale;

/** What the dot of an abbreviation may be: its own only, or the end of a sentence as well. */
public enum AbbreviationKind {
  /** Stands before a name and never ends a sentence: {@code Dr.}, {@code St.}, {@code ul.} */
  TITLE,
  /** Stands before a number: {@code p.}, {@code Nr.}, {@code Jan.}; else it is a word. */
  NUMBER,
  /** Introduces what follows and never ends a sentence: {@code e.g.}, {@code vgl.} */
  INNER,
  /** Stands anywhere; only what follows can tell: {@code Inc.}, {@code a.C.}, {@code U.S.} */
  EITHER,
  /** Closes what it belongs to, so that a capital after it begins a sentence: {@code etc.} */
  CLOSING,
  /** Closes a number ({@code 5 min.}); without a number before it, it is a word. */
  UNIT;

  /**
   * The kind by its name in the tables.
   *
   * @throws IllegalArgumentException if there is no such kind
   */
  static AbbreviationKind named(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
