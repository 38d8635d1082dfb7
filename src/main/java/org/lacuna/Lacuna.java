package org.lacuna;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.lacuna.align.Aligner;
import org.lacuna.diff.ArticleDiff;
import org.lacuna.diff.Decision;
import org.lacuna.extract.FactExtractor;
import org.lacuna.fact.FactSheet;
import org.lacuna.match.AlignedWords;
import org.lacuna.match.Candidates;
import org.lacuna.match.Lexicons;
import org.lacuna.split.SentenceSplitter;
import org.lacuna.text.Article;
import org.lacuna.text.BadInput;
import org.lacuna.text.Language;

/**
 * The front door: compares two language versions of an article.
 *
 * <p>Built once, used from any thread; it keeps nothing of what it compared.
 */
public final class Lacuna implements Comparison {
  private final Options options;
  private final Map<Language, SentenceSplitter> splitters;

  private Lacuna(Options options, Map<Language, SentenceSplitter> splitters) {
    this.options = options;
    this.splitters = splitters;
  }

  /** A comparison with nothing beside the articles. */
  public static Lacuna standard() {
    return with(Options.standard());
  }

  /** A comparison with the editor's own glossary and models. */
  public static Lacuna with(Options options) {
    return new Lacuna(options, new ConcurrentHashMap<>());
  }

  /**
   * What both articles tell, what only one tells and what they tell differently.
   *
   * @throws BadInput if a model that the user added cannot be used
   */
  @Override
  public ArticleDiff compare(Article left, Article right) throws BadInput {
    return Decision.decide(aligned(left, right));
  }

  /**
   * The words of the sentences of two articles that surely tell the same: what a lexicon is learned
   * from.
   */
  @Override
  public List<AlignedWords> alignedWords(Article left, Article right) throws BadInput {
    Aligner.Result aligned = aligned(left, right);
    return aligned.candidates().alignedWords(aligned.alignment().sureCounterparts());
  }

  /** The same comparison, knowing these lexicons too. */
  @Override
  public Lacuna knowing(Lexicons lexicons) {
    return new Lacuna(
        new Options(options.glossary(), options.models(), lexicons), splitters);
  }

  private Aligner.Result aligned(Article left, Article right) throws BadInput {
    CompletableFuture<FactExtractor> rightReady = atTheSameTime(() -> extractor(right));
    FactExtractor ofLeft = extractor(left);
    FactExtractor ofRight = joined(rightReady);
    CompletableFuture<FactSheet> rightFacts =
        atTheSameTime(() -> ofRight.extract(ofLeft.namesInside()));
    FactSheet leftFacts = ofLeft.extract(ofRight.namesInside());
    return Aligner.align(
        Candidates.of(
            leftFacts,
            joined(rightFacts),
            options.glossary(),
            options.lexicons().of(left.language(), right.language())));
  }

  /**
   * Starts the other side's work: most of a single comparison is loading what is known of the two
   * languages, and each side can do that by itself.
   */
  private static <T> CompletableFuture<T> atTheSameTime(Callable<T> work) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return work.call();
          } catch (RuntimeException e) {
            throw e;
          } catch (Exception e) {
            throw new CompletionException(e);
          }
        });
  }

  private static <T> T joined(CompletableFuture<T> work) throws BadInput {
    try {
      return work.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof BadInput bad) {
        throw bad;
      }
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e;
    }
  }

  private FactExtractor extractor(Article article) throws BadInput {
    return FactExtractor.of(article, splitter(article.language()).split(article));
  }

  private SentenceSplitter splitter(Language language) throws BadInput {
    SentenceSplitter made = splitters.get(language);
    if (made == null) {
      made =
          options.models().isPresent()
              ? SentenceSplitter.of(language, options.models().get())
              : SentenceSplitter.of(language);
      splitters.put(language, made);
    }
    return made;
  }
}
