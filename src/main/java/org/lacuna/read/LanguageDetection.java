package org.lacuna.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.lacuna.language.LanguageTags;
import org.lacuna.text.Language;

/**
 * Tells the language of a text, by Apache OpenNLP and its official model of 103 languages.
 *
 * <p>The model is read once, when it is first needed; that takes half a second.
 */
final class LanguageDetection {
  /** Characters looked at: of an article in nn or ca the model is .99 sure on 1,000 already. */
  static final int SAMPLE = 2_400;

  /**
   * What the best guess must reach. Of 103 languages each has .01 by chance; numbers get .010, two
   * or three names .016, a sentence of 40 letters .03 to .06.
   */
  static final double LEAST_PROBABILITY = 0.025;

  /**
   * How many times the second guess the best one must be. On sentences of 40 letters nn, nb, da,
   * es, pt and ru reach 1.1 to 2.3; wrong guesses at 20 letters and lists of first names 1.0 to
   * 1.1.
   */
  static final double LEAST_RATIO = 1.3;

  /** A language and how probable it is that a text is in it. */
  record Guess(Language language, double probability) {}

  private LanguageDetection() {}

  /** The model and the languages it knows; read when first asked for. */
  private static final class Official {
    static final LanguageDetectorModel MODEL = read();
    static final List<Language> LANGUAGES =
        codes()
            .map(LanguageTags::canonical)
            .distinct()
            .sorted(Comparator.comparing(Language::tag))
            .toList();
    static final Map<String, Integer> INDEX =
        codes()
            .collect(
                Collectors.toUnmodifiableMap(
                    code -> code, code -> LANGUAGES.indexOf(LanguageTags.canonical(code))));

    private static Stream<String> codes() {
      return Arrays.stream(new LanguageDetectorME(MODEL).getSupportedLanguages());
    }

    private static LanguageDetectorModel read() {
      String name = "/langdetect-183.bin";
      try (InputStream in = LanguageDetector.class.getResourceAsStream(name)) {
        if (in == null) {
          throw new IllegalStateException("no model " + name + " on the class path");
        }
        return new LanguageDetectorModel(new BufferedInputStream(in));
      } catch (IOException e) {
        throw new UncheckedIOException(name, e);
      }
    }
  }

  /** The languages that can be told, by tag. */
  static List<Language> languages() {
    return Official.LANGUAGES;
  }

  /**
   * The probability of each of {@link #languages}, in that order. Of two codes for one language,
   * {@code est} and {@code ekk}, the better one counts: their sum would favour it when all is
   * chance.
   */
  static double[] probabilities(String text) {
    double[] probabilities = new double[Official.LANGUAGES.size()];
    for (var guess : new LanguageDetectorME(Official.MODEL).predictLanguages(text)) {
      int index = Official.INDEX.get(guess.getLang());
      probabilities[index] = Math.max(probabilities[index], guess.getConfidence());
    }
    return probabilities;
  }

  /** All languages, the most probable first. */
  static List<Guess> guesses(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    double[] probabilities = probabilities(sample);
    List<Guess> guesses = new ArrayList<>();
    for (int i = 0; i < probabilities.length; i++) {
      guesses.add(new Guess(languages().get(i), probabilities[i]));
    }
    guesses.sort(Comparator.comparingDouble(Guess::probability).reversed());
    return guesses;
  }

  /** The best of the guesses, if it is good enough to go by. */
  static Optional<Language> certain(List<Guess> guesses) {
    Guess best = guesses.get(0);
    boolean certain =
        best.probability() >= LEAST_PROBABILITY
            && best.probability() >= LEAST_RATIO * guesses.get(1).probability();
    return certain ? Optional.of(best.language()) : Optional.empty();
  }
}
