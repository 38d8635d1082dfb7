package org.lacuna.extract;

import java.util.OptionalInt;
import org.lacuna.fact.PartialDate;
import org.lacuna.language.DateOrder.Years;

/** What the number of a year is counted from, as the words beside it tell. */
enum Era {
  /** {@code 44 BC} is the year -43: there is a year 0 in astronomical counting. */
  BEFORE_COMMON,
  /** {@code 2464 BE} is 1921. */
  BUDDHIST,
  /** {@code AD 79}. */
  COMMON,
  /** No word tells. It is the common era, but where the language also counts in another. */
  UNTOLD;

  private static final int BUDDHIST_AHEAD = 543;

  /** The Buddhist years that a number alone may tell, 1857 to 2100 of ours. */
  private static final int FIRST_BUDDHIST = 2400;

  private static final int LAST_BUDDHIST = 2643;

  /** Years of the Hijra that texts of our time tell, 1785 to 2028. */
  private static final int FIRST_HIJRI = 1200;

  private static final int LAST_HIJRI = 1450;

  /** The Hijra was counted from 19 July 622 (Gregorian). */
  private static final double FIRST_YEAR_OF_HIJRA = 622.547;

  /** A year of the Hijra in ours: 33 are about 32. */
  private static final double HIJRI_YEAR = 354.36667 / 365.2425;

  /** This and another that is told as well; before the common era outweighs all others. */
  Era and(Era other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /**
   * The astronomical year of a number.
   *
   * @param usual how the language counts where nothing is told
   * @return empty if it may be a year of the Hijra
   */
  OptionalInt year(int number, Years usual) {
    return switch (this) {
      case BEFORE_COMMON -> OptionalInt.of(1 - number);
      case BUDDHIST -> OptionalInt.of(number - BUDDHIST_AHEAD);
      case COMMON -> OptionalInt.of(number);
      case UNTOLD -> untold(number, usual);
    };
  }

  private static OptionalInt untold(int number, Years usual) {
    return switch (usual) {
      case COMMON -> OptionalInt.of(number);
      case BUDDHIST -> OptionalInt.of(number < FIRST_BUDDHIST ? number : number - BUDDHIST_AHEAD);
      case HIJRI -> {
        boolean hijri = number >= FIRST_HIJRI && number <= LAST_HIJRI;
        yield hijri ? OptionalInt.empty() : OptionalInt.of(number);
      }
    };
  }

  /** The two years that a year of the Hijra lies in: 1434 is {@code 2012/2013}. */
  static PartialDate yearOfTheHijra(int number) {
    double start = FIRST_YEAR_OF_HIJRA + (number - 1) * HIJRI_YEAR;
    return PartialDate.between(
        PartialDate.ofYear((int) start), PartialDate.ofYear((int) (start + HIJRI_YEAR)));
  }

  /** Whether a number alone is a year where Buddhist years are usual. */
  static boolean isBuddhist(int number) {
    return number >= FIRST_BUDDHIST && number <= LAST_BUDDHIST;
  }
}
