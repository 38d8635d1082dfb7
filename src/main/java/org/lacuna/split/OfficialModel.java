package org.lacuna.split;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.lacuna.text.Language;

/**
 * The official sentence model of OpenNLP for a language, as a judge of single places. Where a
 * French text has {@code en hiver. il rouvrit}, it is certain that a sentence ends; of the English
 * {@code the pop. is} it is not.
 *
 * <p>It is read when the first place is asked about, once for all threads; a text without such a
 * place pays nothing for it.
 */
final class OfficialModel {
  /**
   * From this probability on a sentence ends. The three places of NTREX and UNER-PUD come out right
   * from .50 to .95, none does at .99; the one abbreviation missing from the tables that the hard
   * sentences have ({@code pop.}) goes on above .76. Made places tell .90 from its neighbours: of
   * 4,031 lines of NTREX whose next one was put into lower case, .80 finds 95 %, .90 88 %, .95 77 %
   * and .99 27 %; of 3,613 where an abbreviation was put before a word in lower case, as if it were
   * unknown, they take 62, 35, 19 and 2 % for an end. In NTREX and UNER-PUD ends are three of
   * three, and lowering the bar further gains nothing there.
   */
  private static final double CERTAIN = 0.9;

  private static final Map<String, String> RESOURCES =
      Map.of(
          "de", "/opennlp-de-ud-gsd-sentence-1.3-2.5.4.bin",
          "en", "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin",
          "fr", "/opennlp-fr-ud-gsd-sentence-1.3-2.5.4.bin");
  private static final Map<String, SentenceModel> READ = new ConcurrentHashMap<>();

  private final String resource;

  private OfficialModel(String resource) {
    this.resource = resource;
  }

  /** The official model of a language: there is one of English, of German and of French. */
  static Optional<OfficialModel> of(Language language) {
    return Optional.ofNullable(RESOURCES.get(language.code())).map(OfficialModel::new);
  }

  /** Whether it is certain enough that a sentence ends with the terminator at the index. */
  boolean ends(String text, int terminator) {
    SentenceModel read = READ.computeIfAbsent(resource, OfficialModel::read);
    MaxentModel model = read.getMaxentModel();
    String[] context = read.getFactory().getSDContextGenerator().getContext(text, terminator);
    return model.eval(context)[model.getIndex(SentenceDetectorME.SPLIT)] >= CERTAIN;
  }

  private static SentenceModel read(String resource) {
    try (InputStream in = OfficialModel.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + resource);
      }
      return new SentenceModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
