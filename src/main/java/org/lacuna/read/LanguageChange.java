package org.lacuna.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lacuna.text.Language;

/**
 * Where a text goes over from one language into another.
 *
 * <p>Each unit of the text, a paragraph with its headings, has a probability for each language. The
 * change is where the sum of the logarithms, of one language before it and of another from it on,
 * is largest. Units too short to tell ({@value #FEWEST_LETTERS} letters) have no say: at the border
 * they go with what follows them, as a title goes with its text.
 *
 * @param at the first unit in the second language; at least 1
 * @param left language of the units before it
 * @param right language of the units from it on
 */
record LanguageChange(int at, Language left, Language right) {
  /** Titles and names, mostly: on 20 letters one guess in ten is wrong. */
  static final int FEWEST_LETTERS = 24;

  /** Enough of a paragraph to tell; more only costs time. */
  private static final int SAMPLE = 400;

  /** No unit may say more against a language: a paragraph may be a quotation. */
  private static final double SMALLEST = 1e-4;

  /**
   * How much better two languages must explain the text than one does, in natural logarithms. Texts
   * of four to nine sentences in one language have 0.0 (28 tried, in 24 languages); of two versions
   * of two sentences each 1.5 (nb and nn) to 3.7; of two articles of ten paragraphs 20.
   */
  private static final double LEAST_GAIN = 1;

  /**
   * The one change of language in a text; empty if one language explains it as well.
   *
   * @param left the first language, if it is known; one that the model does not know is taken to be
   *     the one that it finds
   * @param right the second language likewise
   */
  static Optional<LanguageChange> find(
      List<String> units, Optional<Language> left, Optional<Language> right) {
    List<Language> languages = LanguageDetection.languages();
    int[] lefts = candidates(languages, left);
    int[] rights = candidates(languages, right);
    double[][] sums = sums(units, languages.size());
    double[] none = sums[0];
    double[] total = sums[units.size()];
    double ofOne =
        Math.max(
            gain(none, total, best(none, total, lefts)),
            gain(none, total, best(none, total, rights)));
    double most = ofOne + LEAST_GAIN;
    LanguageChange change = null;
    for (int at = 1; at < units.size(); at++) {
      // Where both sides do best in the same language, no two languages do better than one.
      int l = best(none, sums[at], lefts);
      int r = best(sums[at], total, rights);
      double score = gain(none, sums[at], l) + gain(sums[at], total, r);
      if (l != r && score > most) {
        most = score;
        change =
            new LanguageChange(at, left.orElse(languages.get(l)), right.orElse(languages.get(r)));
      }
    }
    return Optional.ofNullable(change);
  }

  private static double gain(double[] from, double[] to, int language) {
    return to[language] - from[language];
  }

  private static int best(double[] from, double[] to, int[] languages) {
    int best = languages[0];
    for (int language : languages) {
      best = gain(from, to, language) > gain(from, to, best) ? language : best;
    }
    return best;
  }

  /** Row k: for each language the sum of the log probabilities of the first k units. */
  private static double[][] sums(List<String> units, int languages) {
    double[][] sums = new double[units.size() + 1][languages];
    for (int unit = 0; unit < units.size(); unit++) {
      String text = units.get(unit);
      boolean tells = text.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS;
      double[] probabilities =
          tells
              ? LanguageDetection.probabilities(text.substring(0, Math.min(text.length(), SAMPLE)))
              : new double[languages];
      for (int i = 0; i < languages; i++) {
        double log = tells ? Math.log(Math.max(probabilities[i], SMALLEST)) : 0;
        sums[unit + 1][i] = sums[unit][i] + log;
      }
    }
    return sums;
  }

  private static int[] candidates(List<Language> languages, Optional<Language> given) {
    int[] candidates =
        IntStream.range(0, languages.size())
            .filter(i -> given.isEmpty() || given.get().code().equals(languages.get(i).code()))
            .toArray();
    return candidates.length > 0 ? candidates : candidates(languages, Optional.empty());
  }
}
