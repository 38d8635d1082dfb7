package org.lacuna.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lacuna.diff.ArticleDiff;
import org.lacuna.diff.JudgedMention;
import org.lacuna.diff.Status;
import org.lacuna.fact.Mention;
import org.lacuna.text.Side;

/**
 * A fact as one side tells it, and what was said of it: what a row of a sheet shows.
 *
 * <p>A fact that a side tells several times is one, at its first mention; only if something else
 * was said of a later mention, that is a second one.
 *
 * @param pair id of the pair
 * @param language of the side
 * @param text what the article wrote
 * @param sentence where it wrote it
 * @param otherSentence what the other side most probably says there; empty when nothing
 * @param said what was said, with its counterparts and evidence
 */
public record SheetFact(
    String pair,
    String language,
    String text,
    String sentence,
    String otherSentence,
    JudgedMention said) {
  /** What sets a fact apart from the others of its pair. */
  private record Identity(String fact, Side side, Status status) {}

  /** Every fact of a pair once a side, the left side's first, in reading order. */
  static List<SheetFact> of(String pair, ArticleDiff diff) {
    Set<Identity> seen = new HashSet<>();
    List<SheetFact> facts = new ArrayList<>();
    for (JudgedMention row : diff.mentions()) {
      if (seen.add(new Identity(row.factId(), row.side(), row.status()))) {
        var article = diff.sheet(row.side()).article();
        facts.add(
            new SheetFact(
                pair,
                article.language().tag(),
                row.mention().span().in(article.input()),
                sentence(diff, row.side(), row.mention().sentence()),
                otherSentence(diff, row),
                row));
      }
    }
    return facts;
  }

  /** The sentences that tell the same; without such, the one of the best counterpart. */
  private static String otherSentence(ArticleDiff diff, JudgedMention row) {
    Side other = row.side().other();
    List<Integer> aligned =
        diff.beads().stream()
            .filter(bead -> bead.sentences(row.side()).contains(row.mention().sentence()))
            .flatMap(bead -> bead.sentences(other).stream())
            .toList();
    Stream<Integer> numbers =
        aligned.isEmpty()
            ? row.counterparts().stream().map(Mention::sentence).limit(1)
            : aligned.stream();
    return numbers.map(number -> sentence(diff, other, number)).collect(Collectors.joining(" "));
  }

  private static String sentence(ArticleDiff diff, Side side, int number) {
    return diff.sheet(side).sentences().get(number - 1).text().text();
  }
}
