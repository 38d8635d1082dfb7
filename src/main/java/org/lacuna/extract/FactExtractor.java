package org.lacuna.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.lacuna.fact.Fact;
import org.lacuna.fact.FactSheet;
import org.lacuna.language.Folding;
import org.lacuna.language.Orthography;
import org.lacuna.language.WordBreaker;
import org.lacuna.text.Article;
import org.lacuna.text.Language;
import org.lacuna.text.Sentence;
import org.lacuna.text.Span;
import org.lacuna.text.Style;

/**
 * Finds all facts of an article.
 *
 * <p>Each sentence is read for titles, dates, numbers and names, and for what its links lead to
 * where that is known. Where the finds overlap, a title keeps its words to itself; then the longer
 * of dates and numbers wins, a date before a number of the same length; a name yields to all of
 * them, and a linked thing to a name. The labels of fields are nothing but labels.
 */
public final class FactExtractor {
  private static final Comparator<Fact> BEST_FIRST =
      Comparator.comparingInt(FactExtractor::rank).thenComparing(fact -> -length(fact));

  private final Article article;
  private final List<Sentence> sentences;
  private final ArticleWords words;
  private final CaseProfile profile;

  private FactExtractor(Article article, List<Sentence> sentences) {
    this.article = article;
    this.sentences = sentences;
    this.words = ArticleWords.of(sentences, WordBreaker.of(article.language()));
    this.profile = CaseProfile.of(words);
  }

  /** The extractor for an article that was split into these sentences. */
  public static FactExtractor of(Article article, List<Sentence> sentences) {
    return new FactExtractor(article, sentences);
  }

  /** The words that the article capitalises where only a name would be, for the other article. */
  public NamesThere namesInside() {
    // Where every noun has a capital, a word by itself need not be a name.
    boolean nounCapitals = Orthography.of(article.language()).capitalisesNouns();
    return NamesThere.of(
        profile.capitalisedInside(),
        nounCapitals ? Set.of() : profile.namesByThemselves(),
        Folding.of(article.language()));
  }

  /**
   * The facts of the article.
   *
   * @param namesThere what the other article writes as names: its own {@link #namesInside}
   */
  public FactSheet extract(NamesThere namesThere) {
    Language language = article.language();
    Tagging tagging = new Tagging(language, words);
    List<Extractor> byRank =
        new ArrayList<>(
            List.of(
                new TitleExtractor(language),
                DateExtractor.of(language),
                NumberExtractor.of(language),
                new NameExtractor(language, profile, namesThere, tagging),
                new LowerCaseNames(language, words, namesThere)));
    CaselessNames.of(language, namesThere).ifPresent(byRank::add);
    if (!article.items().isEmpty()) {
      byRank.add(new ConceptExtractor(article));
    }
    HeadNouns heads = new HeadNouns(language, words, tagging);
    List<Fact> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      found.addAll(heads.joined(sentence, withoutOverlaps(byRank, sentence)));
    }
    return new FactSheet(article, sentences, Clustering.of(language).cluster(found));
  }

  private static List<Fact> withoutOverlaps(List<Extractor> byRank, Sentence sentence) {
    List<Fact> found = new ArrayList<>();
    for (Extractor extractor : byRank) {
      found.addAll(extractor.extract(sentence));
    }
    found.sort(BEST_FIRST);
    List<Fact> kept = new ArrayList<>(found.size());
    for (Fact fact : found) {
      Span span = fact.first().within();
      if (!isLabel(sentence, span) && isFree(span, kept)) {
        kept.add(fact);
      }
    }
    return kept;
  }

  private static boolean isLabel(Sentence sentence, Span span) {
    for (Style style : sentence.styles()) {
      if (style.kind() == Style.Kind.LABEL && span.overlaps(style.span())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFree(Span span, List<Fact> kept) {
    for (Fact fact : kept) {
      if (fact.first().within().overlaps(span)) {
        return false;
      }
    }
    return true;
  }

  /** Dates and numbers share a rank: among them the longer one is right. */
  private static int rank(Fact fact) {
    return switch (fact.kind()) {
      case TITLE -> 0;
      case DATE, NUMBER -> 1;
      case NAME -> 2;
      case CONCEPT -> 3;
    };
  }

  private static int length(Fact fact) {
    return fact.first().within().length();
  }
}
