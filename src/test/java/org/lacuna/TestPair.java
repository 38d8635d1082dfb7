package org.lacuna;

import org.lacuna.align.Aligner;
import org.lacuna.diff.ArticleDiff;
import org.lacuna.extract.FactExtractor;
import org.lacuna.fact.FactSheet;
import org.lacuna.match.Candidates;
import org.lacuna.match.Glossary;
import org.lacuna.read.ArticleReader;
import org.lacuna.read.Wrapping;
import org.lacuna.split.SentenceSplitter;
import org.lacuna.text.Article;
import org.lacuna.text.BadInput;
import org.lacuna.text.Language;

/** Two articles written in a test, at any stage of their comparison. */
public record TestPair(Article left, Article right) {
  /** The pair of two texts; an empty line ends a paragraph. */
  public static TestPair of(String leftTag, String left, String rightTag, String right) {
    return new TestPair(article("left", leftTag, left), article("right", rightTag, right));
  }

  private static Article article(String name, String tag, String text) {
    return new ArticleReader(Wrapping.AUTO).parse(name, Language.of(tag), text);
  }

  /** The same pair with its sides exchanged. */
  public TestPair exchanged() {
    return new TestPair(right, left);
  }

  /** What the front door finds. */
  public ArticleDiff diff() {
    try {
      return Lacuna.standard().compare(left, right);
    } catch (BadInput e) {
      throw new AssertionError(e);
    }
  }

  /** What the aligner finds. */
  public Aligner.Result aligned() {
    return Aligner.align(candidates());
  }

  /** What the aligner is given. */
  public Candidates candidates() {
    FactExtractor ofLeft = extractor(left);
    FactExtractor ofRight = extractor(right);
    FactSheet leftFacts = ofLeft.extract(ofRight.namesInside());
    FactSheet rightFacts = ofRight.extract(ofLeft.namesInside());
    return Candidates.of(leftFacts, rightFacts, Glossary.empty());
  }

  private static FactExtractor extractor(Article article) {
    return FactExtractor.of(article, SentenceSplitter.of(article.language()).split(article));
  }
}
