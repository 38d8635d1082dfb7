package org.lacuna.split;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.lacuna.language.Orthography;
import org.lacuna.text.Article;
import org.lacuna.text.BadInput;
import org.lacuna.text.Block;
import org.lacuna.text.Citation;
import org.lacuna.text.Language;
import org.lacuna.text.Section;
import org.lacuna.text.Sentence;
import org.lacuna.text.Span;
import org.lacuna.text.Style;

/**
 * The splitter of a language. In Nynorsk {@code Kong Olav V. døydde 17. januar 1991. Han var fødd i
 * 1903.} has two sentences.
 *
 * <p>Safe for any number of threads; it keeps nothing of what it split.
 */
public final class SentenceSplitter implements Splitter {
  private final Orthography orthography;
  private final Optional<SentenceModel> own;
  private final Optional<OfficialModel> official;

  private SentenceSplitter(
      Orthography orthography, Optional<SentenceModel> own, Optional<OfficialModel> official) {
    this.orthography = orthography;
    this.own = own;
    this.official = official;
  }

  /**
   * The splitter of a language by what is known of it, and by OpenNLP's official model where there
   * is one; any language has a splitter.
   */
  public static SentenceSplitter of(Language language) {
    return new SentenceSplitter(
        Orthography.of(language), Optional.empty(), OfficialModel.of(language));
  }

  /**
   * The splitter of a language with the model that the user has put into a folder, if there is one
   * for it: any {@code *.bin} whose manifest says that it is a sentence model and whose manifest or
   * file name says the language ({@code nn-sent.bin}). It is asked instead of the official one.
   *
   * @throws BadInput if the folder cannot be listed or a {@code *.bin} in it is no OpenNLP model
   */
  public static SentenceSplitter of(Language language, Path models) throws BadInput {
    Optional<SentenceModel> own = SentenceModels.in(models, language);
    return own.isPresent()
        ? new SentenceSplitter(Orthography.of(language), own, Optional.empty())
        : of(language);
  }

  @Override
  public List<Sentence> split(Article article) {
    DotRules dots = new DotRules(orthography);
    Optional<SentenceDetector> detector = own.map(SentenceDetectorME::new);
    List<Sentence> sentences = new ArrayList<>();
    for (Section section : article.sections()) {
      for (Block block : section.blocks()) {
        NormalText normal = NormalText.of(block.text().text());
        List<Span> spans = new ArrayList<>();
        for (Span found :
            BlockBoundaries.sentences(normal.text(), orthography, dots, detector, official)) {
          Span written = new Span(normal.place(found.start()), normal.place(found.end()));
          // One letter with thousands of marks is one place: the last part of it has it all.
          if (written.length() > 0) {
            spans.add(written);
          }
        }
        for (int i = 0; i < spans.size(); i++) {
          int next = i + 1 < spans.size() ? spans.get(i + 1).start() : Integer.MAX_VALUE;
          sentences.add(sentence(sentences.size() + 1, section, i == 0, block, spans.get(i), next));
        }
      }
    }
    return List.copyOf(sentences);
  }

  private static Sentence sentence(
      int number, Section section, boolean opens, Block block, Span span, int next) {
    List<Style> styles = new ArrayList<>();
    for (Style style : block.styles()) {
      if (style.span().overlaps(span)) {
        int start = Math.max(style.span().start(), span.start()) - span.start();
        int end = Math.min(style.span().end(), span.end()) - span.start();
        styles.add(new Style(style.kind(), new Span(start, end), style.target()));
      }
    }
    List<Citation> citations = new ArrayList<>();
    for (Citation citation : block.citations()) {
      // A footnote belongs to what it follows, so one right before the next sentence is not that
      // sentence's; one before everything is the first sentence's.
      if ((opens || citation.at() > span.start()) && citation.at() <= next) {
        int at = Math.min(Math.max(citation.at(), span.start()), span.end()) - span.start();
        citations.add(new Citation(at, citation.reference()));
      }
    }
    return new Sentence(
        number, section.heading(), opens, block.text().part(span), styles, citations);
  }
}
