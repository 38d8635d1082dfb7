package org.lacuna.match;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.lacuna.text.Span;

/**
 * A place in a sentence of the other side where a name or title was found, whole or in part.
 *
 * @param sentence index of the sentence on the other side, counted from 0
 * @param share how much of the name was found there, 0 to 1: rare words weigh more than connectors,
 *     like words less than equal ones
 * @param named whether all that was found is written as names are there, and recognised by its form
 *     and not only by what was learned
 * @param within where, in that sentence's clean text
 * @param by what the weightiest word was recognised by, {@link Evidence.Kind#SIMILAR} for one
 * @param label the CLDR code, general word, meaning or item that both share; empty where it was not
 *     recognised by one
 * @param similarity how alike the weightiest word is, 0 to 1
 */
public record Find(
    int sentence,
    double share,
    boolean named,
    Span within,
    Evidence.Kind by,
    String label,
    double similarity) {
  /** Below this share the evidence says that only a part was found. */
  private static final double WHOLE = 0.8;

  /** Words are seldom more alike than this by chance. */
  private static final double VERY_LIKE = 0.8;

  /** Whether it is written as names are, and by more than a likeness that may be by chance. */
  public boolean isSure() {
    boolean like = by == Evidence.Kind.SIMILAR || by == Evidence.Kind.TRANSLITERATION;
    return named && (!like || similarity > VERY_LIKE);
  }

  /** The reasons as the reports show them, the weightiest first. */
  public List<Evidence> evidence() {
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(
        switch (by) {
          case CLDR, LINK, GENERAL -> new Evidence(by, label);
          case SIMILAR, LEARNED, TRANSLITERATION -> new Evidence(by, degree(similarity));
          default -> Evidence.of(by);
        });
    if (share < WHOLE) {
      evidence.add(new Evidence(Evidence.Kind.PART, degree(share)));
    }
    return evidence;
  }

  private static String degree(double share) {
    return BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}
