package org.lacuna.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.postag.POSModel;
import org.lacuna.language.Word;
import org.lacuna.text.Language;

/**
 * Tells proper nouns, common nouns and adjectives.
 *
 * <p>Apache OpenNLP's official part-of-speech model decides, for the languages that have one here.
 * It is read once, and any thread may ask.
 */
final class PartsOfSpeech {
  /** What a word is. */
  enum Part {
    /** A name or part of one. */
    PROPER,
    /** An adjective; capitalised inside a sentence it is part of a name. */
    ADJECTIVE,
    /** A common noun. */
    NOUN,
    /** Any other word. */
    OTHER
  }

  /** The models by language, on the class path. */
  static final Map<String, String> MODELS =
      Map.of(
          "de", "/opennlp-de-ud-gsd-pos-1.3-2.5.4.bin",
          "en", "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin",
          "fr", "/opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin");

  private static final Map<String, PartsOfSpeech> LOADED = new ConcurrentHashMap<>();

  private final Tagger tagger;

  private PartsOfSpeech(Tagger tagger) {
    this.tagger = tagger;
  }

  /** For an article of the language; empty where there is no model. */
  static Optional<PartsOfSpeech> of(Language language) {
    return Optional.ofNullable(MODELS.get(language.code()))
        .map(path -> LOADED.computeIfAbsent(path, PartsOfSpeech::load));
  }

  private static PartsOfSpeech load(String path) {
    try (InputStream in = PartsOfSpeech.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no part-of-speech model " + path + " on the class path");
      }
      return new PartsOfSpeech(new Tagger(new POSModel(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** What each of the words is, in their order. */
  List<Part> parts(String text, List<Word> words) {
    List<String> tokens = new ArrayList<>(2 * words.size());
    int[] tokenOf = new int[words.size()];
    int at = 0;
    for (int i = 0; i < tokenOf.length; i++) {
      Word word = words.get(i);
      punctuation(text, at, word.span().start(), tokens);
      tokenOf[i] = tokens.size();
      tokens.add(word.text());
      at = word.span().end();
    }
    punctuation(text, at, text.length(), tokens);
    String[] tags = tagger.tags(tokens.toArray(String[]::new));
    Part[] parts = new Part[tokenOf.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = part(tags[tokenOf[i]]);
    }
    return Arrays.asList(parts);
  }

  private static Part part(String tag) {
    return switch (tag) {
      case "PROPN", "X" -> Part.PROPER;
      case "ADJ" -> Part.ADJECTIVE;
      case "NOUN" -> Part.NOUN;
      default -> Part.OTHER;
    };
  }

  private static void punctuation(String text, int from, int to, List<String> tokens) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c != ' ' && !Character.isWhitespace(c)) {
        tokens.add(text.substring(i, i + 1));
      }
    }
  }
}
