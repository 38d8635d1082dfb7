package org.lacuna.match;

/**
 * Something a side tells — a kind of word, a label, a year, an amount — with the sentences of the
 * other side that tell it too: what sentences are aligned by.
 *
 * @param text what it is called in an explanation: {@code nansen}, {@code CLDR territory CH},
 *     {@code 1921}
 * @param kind what it is, which decides how surely a counterpart would be recognised
 * @param weight 1, or less for words that say little
 * @param sentences indices of the side's own sentences that tell it, rising
 * @param counterparts indices of the other side's sentences that tell it, rising
 * @param strengths for each counterpart how sure it is that it tells the same, 0 to 1
 */
public record Term(
    String text,
    Kind kind,
    double weight,
    int[] sentences,
    int[] counterparts,
    double[] strengths) {
  /** What a term is. */
  public enum Kind {
    /** A year, a day of a month, an amount. */
    VALUE(0.85),
    /** A capitalised word or a label. */
    NAME(0.75),
    /** Any other word. */
    WORD(0.55),
    /** A question, a quotation, a bracket. */
    MARK(0.75);

    private final double recall;

    Kind(double recall) {
      this.recall = recall;
    }

    /**
     * How often a term of this kind is recognised in a sentence that tells the same: those of
     * values, names and words were measured on true pairs of sentences in seven languages; that of
     * marks is set to the one of names.
     */
    public double recall() {
      return recall;
    }
  }
}
