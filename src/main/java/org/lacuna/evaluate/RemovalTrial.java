package org.lacuna.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.lacuna.Comparison;
import org.lacuna.diff.ArticleDiff;
import org.lacuna.diff.JudgedMention;
import org.lacuna.read.ArticleReader;
import org.lacuna.text.Article;
import org.lacuna.text.BadInput;
import org.lacuna.text.Side;
import org.lacuna.text.Span;

/**
 * Removes single facts from one article of a pair and looks whether the comparison misses them.
 *
 * <p>Each pair is compared twice. The first time some spans are removed from the left text, never
 * two in one paragraph, and all else is kept; what the comparison says of the spans' counterparts
 * in the right text is looked up. The second time it is the other way round. A removed span should
 * be {@code only}, every other one should not.
 *
 * @param reader reads the articles
 * @param comparison called from several threads
 * @param share of the spans to remove, above 0 and at most 1
 * @param seed draws the spans; the same seed draws the same
 */
public record RemovalTrial(ArticleReader reader, Comparison comparison, double share, long seed) {
  /** What came of comparing one pair with one side thinned. */
  private record Thinned(List<RemovalOutcome> outcomes, int stillTold, int touched) {}

  /**
   * Runs the trial on a list of spans that both articles of a pair tell.
   *
   * @param jobs comparisons at a time, at least 1; the outcome is the same for any
   * @throws BadInput if the list or an article cannot be read
   */
  public RemovalScore run(Path list, int jobs) throws BadInput {
    List<RemovalPair> pairs = RemovalPair.readAll(list, reader);
    List<Callable<Thinned>> work = new ArrayList<>();
    for (RemovalPair pair : pairs) {
      for (Side thinned : Side.values()) {
        work.add(() -> compare(pair, thinned));
      }
    }
    List<Thinned> done = InOrder.run(work, jobs);
    List<List<RemovalOutcome>> byPair = new ArrayList<>();
    for (int i = 0; i < done.size(); i += Side.values().length) {
      byPair.add(
          done.subList(i, i + Side.values().length).stream()
              .flatMap(one -> one.outcomes().stream())
              .toList());
    }
    return new RemovalScore(
        byPair,
        done.stream().mapToInt(Thinned::stillTold).sum(),
        done.stream().mapToInt(Thinned::touched).sum());
  }

  private Thinned compare(RemovalPair pair, Side thinned) throws BadInput {
    List<ToldTwice> removed = pair.draw(thinned, share, seed);
    Article whole = pair.article(thinned);
    ThinnedText left =
        ThinnedText.of(whole.input(), removed.stream().map(span -> span.on(thinned)).toList());
    Article rest = reader.parse(whole.name(), whole.language(), left.text());
    Article kept = pair.article(thinned.other());
    ArticleDiff diff =
        thinned == Side.LEFT ? comparison.compare(rest, kept) : comparison.compare(kept, rest);

    Paragraphs paragraphs = Paragraphs.of(whole.input());
    Set<Integer> touchedParagraphs = new HashSet<>();
    removed.forEach(span -> touchedParagraphs.add(paragraphs.number(span.on(thinned).start())));
    List<JudgedMention> rows =
        diff.mentions().stream().filter(row -> row.side() == thinned.other()).toList();
    List<RemovalOutcome> outcomes = new ArrayList<>();
    int stillTold = 0;
    int touched = 0;
    for (ToldTwice span : pair.spans()) {
      boolean gone = removed.contains(span);
      if (gone && left.stillTells(span.on(thinned).in(whole.input()))) {
        stillTold++;
      } else if (!gone && removed.stream().anyMatch(span::touches)) {
        touched++;
      } else {
        int paragraph = paragraphs.number(span.on(thinned).start());
        outcomes.add(
            new RemovalOutcome(
                gone,
                touchedParagraphs.contains(paragraph),
                covering(span.on(thinned.other()), rows)));
      }
    }
    return new Thinned(outcomes, stillTold, touched);
  }

  /** The row with most of the span; of several the shortest, then the leftmost. */
  private static Optional<JudgedMention> covering(Span span, List<JudgedMention> rows) {
    return rows.stream()
        .filter(row -> row.mention().span().overlaps(span))
        .max(
            Comparator.<JudgedMention>comparingInt(row -> common(row.mention().span(), span))
                .thenComparing(row -> row.mention().span().length(), Comparator.reverseOrder())
                .thenComparing(row -> row.mention().span().start(), Comparator.reverseOrder()));
  }

  private static int common(Span one, Span other) {
    return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
  }
}
