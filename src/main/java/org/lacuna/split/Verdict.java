package org.lacuna.split;

/** Whether a sentence ends at a candidate, and whether that is known or only likely. */
enum Verdict {
  /** It ends. */
  ENDS,
  /** It ends unless a model of the user says otherwise. */
  PROBABLY_ENDS,
  /** It goes on unless a model of the user says otherwise. */
  PROBABLY_GOES_ON,
  /** It goes on. */
  GOES_ON;

  /** The known verdict of a yes-or-no question. */
  static Verdict endsIf(boolean ends) {
    return ends ? ENDS : GOES_ON;
  }
}
