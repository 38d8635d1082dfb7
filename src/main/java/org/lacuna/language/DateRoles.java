package org.lacuna.language;

/**
 * What a word does in dates, mostly nothing: of Catalan <em>a</em> it is {@link DateRole#CUE} and
 * {@link DateRole#TO}.
 *
 * @param bits one for each role, by its ordinal: the words of a sentence are asked for many roles
 */
public record DateRoles(long bits) {
  /** Nothing. */
  public static final DateRoles NONE = new DateRoles(0);

  /** What a word does that tells a time without a number. */
  public static final DateRoles TELLING =
      of(
          DateRole.MONTH,
          DateRole.CENTURY,
          DateRole.CENTURY_SHORT,
          DateRole.MILLENNIUM,
          DateRole.TENS,
          DateRole.DECADE);

  /** These roles. */
  public static DateRoles of(DateRole first, DateRole... more) {
    long bits = bit(first);
    for (DateRole role : more) {
      bits |= bit(role);
    }
    return new DateRoles(bits);
  }

  private static long bit(DateRole role) {
    return 1L << role.ordinal();
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return bits == 0;
  }

  /** Whether the role is among them. */
  public boolean has(DateRole role) {
    return (bits & bit(role)) != 0;
  }

  /** Whether one of the others is among them. */
  public boolean hasAny(DateRoles others) {
    return (bits & others.bits) != 0;
  }

  /** These and the others. */
  public DateRoles and(DateRoles others) {
    return new DateRoles(bits | others.bits);
  }
}
