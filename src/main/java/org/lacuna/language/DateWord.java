package org.lacuna.language;

/**
 * A word, a number or a mark of a text, with what it does in dates.
 *
 * <p>In Catalan {@code 8 d'abril} is read as {@code 8} (a number), {@code d'} (a word with the role
 * {@link DateRole#OF}) and {@code abril} (a word with the role {@link DateRole#MONTH} and the value
 * 4). A phrase with one role, {@code av. J.-C.}, is one word.
 *
 * @param shape what it is made of
 * @param start first code unit, in the text that was read
 * @param end one past the last code unit
 * @param glued whether it follows the word before it without a space
 * @param key what it is known by: letters without case and accents, digits as ASCII
 * @param digits how many digits a number has; 0 for the others
 * @param value of a number, up to nine digits; of a month, 1 to 12; 0 for the others
 * @param capital whether its language writes it with a capital letter, as English does <em>May</em>
 * @param roles what it does in dates; mostly nothing
 */
public record DateWord(
    Shape shape,
    int start,
    int end,
    boolean glued,
    String key,
    int digits,
    int value,
    boolean capital,
    DateRoles roles) {
  /** What a word is made of. */
  public enum Shape {
    /** Decimal digits of any script. */
    NUMBER,
    /** Letters, or a known phrase. */
    WORD,
    /** One character that is neither, and no space. */
    MARK
  }

  /** Whether the word does this in dates. */
  public boolean is(DateRole role) {
    return roles.has(role);
  }

  /** Whether it is this mark. */
  public boolean isMark(char mark) {
    return shape == Shape.MARK && key.charAt(0) == mark;
  }
}
