package org.lacuna;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import org.lacuna.align.Aligner;
import org.lacuna.diff.ArticleDiff;
import org.lacuna.diff.Decision;
import org.lacuna.diff.Explanations;
import org.lacuna.extract.FactExtractor;
import org.lacuna.fact.FactSheet;
import org.lacuna.match.AlignedWords;
import org.lacuna.match.Candidates;
import org.lacuna.match.Lexicons;
import org.lacuna.split.SentenceSplitter;
import org.lacuna.text.Article;
import org.lacuna.text.BadInput;
import org.lacuna.text.Language;
import org.lacuna.text.Sentence;
import org.lacuna.text.Side;

/**
 * The front door: compares two language versions of an article.
 *
 * <p>{@code Lacuna.standard().compare(left, right).gaps()} are the facts that the two do not tell
 * alike, the most useful first.
 *
 * <p>Built once, used from any thread; it keeps nothing of what it compared.
 */
public final class Lacuna implements Comparison {
  /**
   * Sentences of the longest article that is compared; a book has more, an article has not. The
   * time grows with the product of both articles' sentences.
   */
  static final int MOST_SENTENCES = 5_000;

  private final Options options;
  private final Map<Language, SentenceSplitter> splitters;
  private final boolean oneOfMany;

  private Lacuna(Options options, Map<Language, SentenceSplitter> splitters, boolean oneOfMany) {
    this.options = options;
    this.splitters = splitters;
    this.oneOfMany = oneOfMany;
  }

  /** A comparison that uses nothing beside the articles and what is known of their languages. */
  public static Lacuna standard() {
    return with(Options.standard());
  }

  /** A comparison that also uses what the options name: a glossary, models, lexicons. */
  public static Lacuna with(Options options) {
    return new Lacuna(options, new ConcurrentHashMap<>(), false);
  }

  /**
   * What both articles tell, what only one tells and what they tell differently.
   *
   * @throws BadInput if an article has more than 5,000 sentences, or a model that the user added
   *     cannot be used
   */
  @Override
  public ArticleDiff compare(Article left, Article right) throws BadInput {
    return Decision.decide(aligned(candidates(left, right), options.lexicons()));
  }

  /**
   * The comparison, to be asked why it says what it says: {@code explain(left, right).fact("F12")}.
   *
   * @throws BadInput as {@link #compare}
   */
  public Explanations explain(Article left, Article right) throws BadInput {
    return Decision.explain(aligned(candidates(left, right), options.lexicons()));
  }

  /** The same comparison, knowing these lexicons instead of those it knew. */
  @Override
  public Lacuna knowing(Lexicons lexicons) {
    Options knowing = new Options(options.glossary(), options.models(), lexicons);
    return new Lacuna(knowing, splitters, oneOfMany);
  }

  @Override
  public Lacuna oneOfMany() {
    return new Lacuna(options, splitters, true);
  }

  @Override
  public Draft begin(Article left, Article right) throws BadInput {
    Candidates candidates = candidates(left, right);
    Aligner.Result aligned = aligned(candidates, options.lexicons());
    List<AlignedWords> words =
        aligned.candidates().alignedWords(aligned.alignment().sureCounterparts());
    return new Draft() {
      @Override
      public List<AlignedWords> alignedWords() {
        return words;
      }

      @Override
      public ArticleDiff finish(Lexicons lexicons) {
        return Decision.decide(aligned(candidates, lexicons));
      }
    };
  }

  private static Aligner.Result aligned(Candidates candidates, Lexicons lexicons) {
    Language left = candidates.sheet(Side.LEFT).article().language();
    Language right = candidates.sheet(Side.RIGHT).article().language();
    return Aligner.align(candidates.knowing(lexicons.of(left, right)));
  }

  private Candidates candidates(Article left, Article right) throws BadInput {
    FutureTask<FactExtractor> rightReady = atTheSameTime(() -> extractor(right));
    FactExtractor ofLeft = extractor(left);
    FactExtractor ofRight = joined(rightReady);
    FutureTask<FactSheet> rightFacts = atTheSameTime(() -> ofRight.extract(ofLeft.namesInside()));
    FactSheet leftFacts = ofLeft.extract(ofRight.namesInside());
    return Candidates.of(leftFacts, joined(rightFacts), options.glossary());
  }

  /**
   * Starts the other side's work: most of a single comparison is loading what is known of the two
   * languages, and each side can do that by itself.
   */
  private <T> FutureTask<T> atTheSameTime(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    if (!oneOfMany) {
      ForkJoinPool.commonPool().execute(task);
    }
    return task;
  }

  /** What the work came to. If nobody has begun it, all hands being busy, it is done here. */
  private static <T> T joined(FutureTask<T> task) throws BadInput {
    task.run();
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } catch (ExecutionException e) {
      throw BadInput.endOf(e);
    }
  }

  private FactExtractor extractor(Article article) throws BadInput {
    List<Sentence> sentences = splitter(article.language()).split(article);
    if (sentences.size() > MOST_SENTENCES) {
      String message =
          String.format(
              Locale.ROOT,
              "has %,d sentences; at most %,d are compared. Want an article, or a part of this one",
              sentences.size(),
              MOST_SENTENCES);
      throw BadInput.at(article.name(), message);
    }
    return FactExtractor.of(article, sentences);
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
