package org.lacuna.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.ToIntFunction;
import org.lacuna.text.Sentence;

/** How values look in a cell, whatever the locale. */
public final class Cells {
  /** Closer than this to a whole number, no rounding error of a double leads to the next one. */
  private static final double SURELY_NEAREST = 0.499;

  /** {@code 0.00} to {@code 1.00}: what nearly all probabilities are printed as. */
  private static final String[] HUNDREDTHS = hundredths();

  private Cells() {}

  private static String[] hundredths() {
    String[] texts = new String[101];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = BigDecimal.valueOf(i, 2).toPlainString();
    }
    return texts;
  }

  /**
   * A probability or a share with two decimals, {@code 0.93}: more would claim more than is known.
   */
  public static String probability(double probability) {
    double hundredths = probability * 100;
    int nearest = (int) Math.round(hundredths);
    boolean sure = Math.abs(hundredths - nearest) < SURELY_NEAREST;
    return sure && nearest >= 0 && nearest <= 100
        ? HUNDREDTHS[nearest]
        : BigDecimal.valueOf(probability).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  /** The places of sentences, {@code 12;13}. */
  static String places(List<Sentence> sentences, ToIntFunction<Sentence> place) {
    if (sentences.size() == 1) {
      return Integer.toString(place.applyAsInt(sentences.get(0)));
    }
    StringJoiner places = new StringJoiner(";");
    for (Sentence sentence : sentences) {
      places.add(Integer.toString(place.applyAsInt(sentence)));
    }
    return places.toString();
  }

  /** {@code Moskva | Moskau}. */
  static String texts(List<String> texts) {
    return String.join(" | ", texts);
  }

  /** {@code CLDR territory CH + aligned sentence}. */
  public static String reasons(List<String> reasons) {
    return String.join(" + ", reasons);
  }
}
