package org.lacuna.language;

import java.util.Locale;

/**
 * What a word does in a date. A word may do several things: Catalan <em>a</em> is both {@link #CUE}
 * and {@link #TO}.
 *
 * <p>The rows of a language's {@code calendar.tsv} name a role in lower case, with hyphens: {@code
 * decade-ending}.
 */
public enum DateRole {
  /** Names a month: <em>February</em>, <em>2 月</em>. */
  MONTH,
  /** Names a month in short: <em>Feb</em>. Such a word is a {@link #MONTH} too. */
  SHORT_MONTH,
  /** Stands before a year or a month and tells that it is one: <em>in</em>, <em>since</em>. */
  CUE,
  /** Joins the parts of a date, or is an article before one: <em>of</em>, <em>the</em>. */
  OF,
  /** Opens a stretch of time that a {@link #TO} follows: <em>from</em>. */
  FROM,
  /** Opens a stretch of time that an {@link #AND} follows: <em>between</em>. */
  BETWEEN,
  /** Stands between the ends of a stretch of time: <em>to</em>, <em>until</em>. */
  TO,
  /** Joins two dates: <em>and</em>. */
  AND,
  /** Makes a date approximate: <em>circa</em>. */
  ABOUT,
  /** Stands before the number of a year: <em>year</em>. */
  YEAR,
  /** Stands after the number of a year: 年, <em>gada</em>. */
  YEAR_MARK,
  /** Is written onto the number of a year: Basque <em>-eko</em>. */
  YEAR_ENDING,
  /** Stands before the number of a day: Vietnamese <em>ngày</em>. */
  DAY,
  /** Stands after the number of a day: 日. */
  DAY_MARK,
  /** Makes the number beside it a century: <em>century</em>. */
  CENTURY,
  /** Makes a Roman numeral beside it a century, and nothing else: <em>s.</em>, <em>sec.</em> */
  CENTURY_SHORT,
  /** Makes the number beside it a millennium. */
  MILLENNIUM,
  /** Makes the number beside it a decade: <em>década</em>, 年代. */
  DECADE,
  /** Names a decade of a century by its tens: Arabic for <em>seventies</em>. */
  TENS,
  /** Is written onto the first year of a decade: German <em>-er</em>. */
  DECADE_ENDING,
  /** Is written onto the first year of a decade or, for full hundreds, of a century: -tallet. */
  HUNDREDS_ENDING,
  /** Before our era. */
  BC,
  /** In our era. */
  AD,
  /** In the Buddhist era, 543 years ahead. */
  BUDDHIST,
  /** After the number of a year, tells that it is one of the Hijra. */
  HIJRI,
  /**
   * After a number, tells that it counts something and is no year: <em>people</em>, <em>km</em>.
   */
  COUNT,
  /** Before a number, tells that it is no year: <em>page</em>, <em>more than</em>. */
  LABEL;

  /** {@code decade-ending}, as the tables write it. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
