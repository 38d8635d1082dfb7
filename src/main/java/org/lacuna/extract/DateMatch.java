package org.lacuna.extract;

import org.lacuna.fact.PartialDate;

/**
 * A date in the words of a sentence.
 *
 * @param from index of its first word
 * @param to one past the index of its last word
 * @param date what it means
 */
record DateMatch(int from, int to, PartialDate date) {
  /** The same date with more words before it. */
  DateMatch startingAt(int earlier) {
    return new DateMatch(earlier, to, date);
  }
}
