package org.lacuna.text;

/**
 * A stretch of a text: {@code [start, end)}, in UTF-16 code units.
 *
 * <p>{@code new Span(3, 7).in("el Río Ebro")} is {@code "Río "}. A character outside the Basic
 * Multilingual Plane, an emoji for one, counts as two.
 *
 * @param start first code unit, counted from 0
 * @param end one past the last code unit
 */
public record Span(int start, int end) implements Comparable<Span> {
  /**
   * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span [" + start + ", " + end + ")");
    }
  }

  /**
   * The text that the span covers.
   *
   * @throws IndexOutOfBoundsException if it reaches beyond the text
   */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Code units covered; 0 for an empty span. */
  public int length() {
    return end - start;
  }

  /** Whether the two have a code unit in common; {@code [0, 3)} and {@code [3, 5)} only touch. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether every code unit of the other one is in this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** By start; of two that start together the shorter first. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  // Written out: spans are compared and looked up for every word.
  @Override
  public boolean equals(Object other) {
    return other instanceof Span that && start == that.start && end == that.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  /** In the notation of half-open intervals: {@code [3, 7)}. */
  @Override
  public String toString() {
    return "[" + start + ", " + end + ")";
  }
}
