package org.lacuna.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lacuna.language.NumberName;
import org.lacuna.language.NumberName.Kind;

/**
 * The value of number words read so far, from left to right: {@code two} 2, {@code hundred} 200,
 * {@code five} 205, {@code thousand} 205000.
 *
 * @param closed what no smaller magnitude can multiply any more
 * @param open what the next magnitude multiplies
 * @param scale the last magnitude; 0 before the first
 */
record SpelledSum(long closed, long open, long scale) {
  static final SpelledSum NOTHING = new SpelledSum(0, 0, 0);

  private static final long HUNDRED = 100;
  private static final long THOUSAND = 1000;
  private static final long MOST = 1_000_000_000_000_000L;

  BigDecimal amount() {
    return BigDecimal.valueOf(closed + open);
  }

  /** Whether the sum is a single digit and zeros. */
  boolean isRound() {
    return amount().stripTrailingZeros().precision() == 1;
  }

  /** Whether a number below a hundred may follow. */
  boolean takesSmall() {
    return open % HUNDRED == 0 && closed + open > 0;
  }

  /** The sum with all these words after it; empty if they begin another number. */
  Optional<SpelledSum> plus(List<NumberName> words) {
    Optional<SpelledSum> sum = Optional.of(this);
    for (NumberName word : words) {
      sum = sum.flatMap(s -> s.plus(word));
    }
    return sum;
  }

  private Optional<SpelledSum> plus(NumberName word) {
    long value = word.amount().longValue();
    boolean multiplies = word.kind() == Kind.SCALE || value >= THOUSAND && isPower(value);
    if (closed + open > MOST || value > MOST) {
      return Optional.empty();
    }
    return multiplies && value >= THOUSAND ? times(value) : added(value);
  }

  private static boolean isPower(long value) {
    return value == THOUSAND || value == 10 * THOUSAND;
  }

  /** {@code mil} after {@code dos}; {@code millones} after {@code dos mil}. */
  private Optional<SpelledSum> times(long value) {
    if (scale == 0 || value < scale && open > 0) {
      return Optional.of(new SpelledSum(closed + Math.max(open, 1) * value, 0, value));
    }
    return value > scale && closed + open < value
        ? Optional.of(new SpelledSum((closed + open) * value, 0, value))
        : Optional.empty();
  }

  private Optional<SpelledSum> added(long value) {
    if (value == HUNDRED && open > 0 && open < HUNDRED) {
      return Optional.of(new SpelledSum(closed, open * HUNDRED, scale));
    }
    boolean fits = open == 0 || open % place(value) == 0 && value < open;
    boolean belowScale = scale == 0 || value < scale;
    return fits && belowScale
        ? Optional.of(new SpelledSum(closed, open + value, scale))
        : Optional.empty();
  }

  /** The power of ten that the value stays below: 10 for 7, 100 for 12 and 70, 1000 for 300. */
  private static long place(long value) {
    long place = 10;
    while (place <= value) {
      place *= 10;
    }
    return place;
  }
}
