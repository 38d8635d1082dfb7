package org.lacuna.text;

import java.util.Arrays;

/**
 * What a reader sees of a piece of an article, and where each character of it stands in the input.
 *
 * <p>Of {@code '''Piotr''' Kropotkin} at offset 10 the clean text is {@code Piotr Kropotkin}: its
 * characters 0–4 stand at 13–17, the rest at 21–30. {@code toSource(new Span(0, 15))} is {@code
 * [13, 31)}: the markup between is inside, the markup before is not.
 *
 * <p>A value: two are equal when text and places are equal.
 */
public final class CleanText {
  private final String text;
  // Run k covers clean characters from cleanStarts[k] up to the next run's, and stands in the
  // source from sourceStarts[k] on. Empty text has no run.
  private final int[] cleanStarts;
  private final int[] sourceStarts;

  private CleanText(String text, int[] cleanStarts, int[] sourceStarts) {
    this.text = text;
    this.cleanStarts = cleanStarts;
    this.sourceStarts = sourceStarts;
  }

  /** Text that holds no markup and starts at {@code sourceStart} of the input. */
  public static CleanText at(String text, int sourceStart) {
    return new Builder().append(text, sourceStart).build();
  }

  /** The text as a reader sees it. */
  public String text() {
    return text;
  }

  /** Number of UTF-16 code units of the clean text. */
  public int length() {
    return text.length();
  }

  /**
   * Where the clean character at {@code index} stands in the input.
   *
   * @throws IndexOutOfBoundsException if there is no such character
   */
  public int toSource(int index) {
    if (index < 0 || index >= text.length()) {
      throw new IndexOutOfBoundsException("character " + index + " of " + text.length());
    }
    int found = Arrays.binarySearch(cleanStarts, index);
    int run = found >= 0 ? found : -found - 2;
    return sourceStarts[run] + (index - cleanStarts[run]);
  }

  /**
   * The span of the input from the first to the last character of a span of the clean text.
   *
   * @throws IndexOutOfBoundsException if the span is empty or reaches beyond the text
   */
  public Span toSource(Span clean) {
    return new Span(toSource(clean.start()), toSource(clean.end() - 1) + 1);
  }

  /**
   * A part of this text, with places kept.
   *
   * @throws IndexOutOfBoundsException if the span reaches beyond the text
   */
  public CleanText part(Span clean) {
    if (cleanStarts.length == 1 && clean.length() > 0 && clean.end() <= text.length()) {
      int[] sourceStart = {sourceStarts[0] + clean.start()};
      return new CleanText(text.substring(clean.start(), clean.end()), new int[1], sourceStart);
    }
    return new Builder().append(this, clean).build();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CleanText that
        && text.equals(that.text)
        && Arrays.equals(cleanStarts, that.cleanStarts)
        && Arrays.equals(sourceStarts, that.sourceStarts);
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + Arrays.hashCode(sourceStarts);
  }

  /** The clean text itself. */
  @Override
  public String toString() {
    return text;
  }

  /** Puts a clean text together from pieces of the input, in reading order. */
  public static final class Builder {
    /** Most texts hold little markup. */
    private static final int FEW_RUNS = 4;

    private final StringBuilder text = new StringBuilder();
    private int[] cleanStarts = new int[FEW_RUNS];
    private int[] sourceStarts = new int[FEW_RUNS];
    private int runs;
    private int sourceEnd = -1;

    /**
     * Adds characters that stand one after the other in the input from {@code sourceStart} on. They
     * need not be the input's own: a line break may be added as a space.
     *
     * @throws IllegalArgumentException if the piece starts before the end of the one before it
     */
    public Builder append(CharSequence piece, int sourceStart) {
      if (piece.isEmpty()) {
        return this;
      }
      if (sourceStart < sourceEnd) {
        throw new IllegalArgumentException(
            "piece at " + sourceStart + " after one that ends at " + sourceEnd);
      }
      if (sourceStart != sourceEnd) {
        startRun(sourceStart);
      }
      text.append(piece);
      sourceEnd = sourceStart + piece.length();
      return this;
    }

    private void startRun(int sourceStart) {
      if (runs == cleanStarts.length) {
        cleanStarts = Arrays.copyOf(cleanStarts, 2 * runs);
        sourceStarts = Arrays.copyOf(sourceStarts, 2 * runs);
      }
      cleanStarts[runs] = text.length();
      sourceStarts[runs] = sourceStart;
      runs++;
    }

    /**
     * Adds a part of another text of the same input, with places kept.
     *
     * @throws IndexOutOfBoundsException if the span reaches beyond that text
     * @throws IllegalArgumentException if the part starts before the end of the piece before it
     */
    public Builder append(CleanText whole, Span span) {
      if (span.end() > whole.length()) {
        throw new IndexOutOfBoundsException("span " + span + " of " + whole.length());
      }
      int at = span.start();
      int found = Arrays.binarySearch(whole.cleanStarts, at);
      for (int run = found >= 0 ? found : -found - 2; at < span.end(); run++) {
        boolean last = run + 1 == whole.cleanStarts.length;
        int end = Math.min(last ? whole.length() : whole.cleanStarts[run + 1], span.end());
        append(
            whole.text.substring(at, end), whole.sourceStarts[run] + at - whole.cleanStarts[run]);
        at = end;
      }
      return this;
    }

    /** Number of characters added so far. */
    public int length() {
      return text.length();
    }

    /** The text so far; the builder can be used on. */
    public CleanText build() {
      return new CleanText(
          text.toString(), Arrays.copyOf(cleanStarts, runs), Arrays.copyOf(sourceStarts, runs));
    }
  }
}
