package org.lacuna.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lacuna.fact.Fact;
import org.lacuna.fact.Mention;
import org.lacuna.text.Article;
import org.lacuna.text.Side;
import org.lacuna.text.Span;

/**
 * In how many other editions a fact is told: the cheapest sign of its importance.
 *
 * <p>Of Nynorsk, Catalan and English, compared in pairs, a fact that the Catalan article tells and
 * the Nynorsk one does not is told in one other edition if Catalan and English share it. Editions
 * are told by the language and the name of their articles.
 */
public final class AlsoIn {
  private AlsoIn() {}

  /**
   * A gap and what is known of its fact elsewhere.
   *
   * @param diff the pair that it lies between
   * @param gap ranked among the gaps of all pairs
   * @param editions how many editions tell it that are none of the pair
   */
  public record Counted(ArticleDiff diff, Gap gap, int editions) {}

  /** A gap and its count, before it has its rank. */
  private record Unranked(ArticleDiff diff, Gap gap, int editions) {}

  /**
   * The gaps of several pairs in one list: what most editions tell first, then by their ranks
   * within their pairs, then in the order of the pairs.
   *
   * @param pairs the pairs whose gaps are wanted
   * @param others pairs of the other editions among each other
   */
  public static List<Counted> ranked(List<ArticleDiff> pairs, List<ArticleDiff> others) {
    List<ArticleDiff> all = new ArrayList<>(pairs);
    all.addAll(others);
    List<Unranked> gaps = new ArrayList<>();
    for (ArticleDiff diff : pairs) {
      Map<String, Integer> editions = counted(diff, all);
      diff.gaps().forEach(gap -> gaps.add(new Unranked(diff, gap, editions.get(gap.id()))));
    }
    // The sort is stable: of equals the earlier pair's stays first.
    gaps.sort(
        Comparator.comparingInt((Unranked gap) -> -gap.editions())
            .thenComparingInt(gap -> gap.gap().rank()));
    List<Counted> ranked = new ArrayList<>();
    for (Unranked gap : gaps) {
      ranked.add(new Counted(gap.diff(), gap.gap().ranked(ranked.size() + 1), gap.editions()));
    }
    return List.copyOf(ranked);
  }

  /**
   * For each gap of a pair, by its id, how many editions tell its fact that are none of the pair.
   *
   * @param all pairs of the same article; those that the gap's edition has no part in, and the pair
   *     itself, say nothing
   */
  public static Map<String, Integer> counted(ArticleDiff diff, List<ArticleDiff> all) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Gap gap : diff.gaps()) {
      String teller = edition(diff, gap.foundIn());
      String lacking = edition(diff, gap.foundIn().other());
      Set<String> telling = new TreeSet<>();
      for (ArticleDiff other : all) {
        for (Side side : Side.values()) {
          String third = edition(other, side.other());
          boolean asked =
              edition(other, side).equals(teller)
                  && !third.equals(lacking)
                  && !third.equals(teller);
          if (asked && isShared(other, side, gap.fact())) {
            telling.add(third);
          }
        }
      }
      counts.put(gap.id(), telling.size());
    }
    return counts;
  }

  private static String edition(ArticleDiff diff, Side side) {
    Article article = diff.sheet(side).article();
    return article.language().tag() + "\n" + article.name();
  }

  /**
   * Whether a fact is told on both sides of a pair. Facts of one text may be cut otherwise beside
   * another article, so its places count: the same kind at an overlapping place.
   */
  private static boolean isShared(ArticleDiff diff, Side side, Fact fact) {
    return diff.mentions().stream()
        .filter(judged -> judged.side() == side && judged.status() == Status.SHARED)
        .filter(judged -> judged.fact().kind() == fact.kind())
        .map(judged -> judged.mention().span())
        .anyMatch(span -> isAt(fact, span));
  }

  private static boolean isAt(Fact fact, Span span) {
    return fact.mentions().stream().map(Mention::span).anyMatch(span::overlaps);
  }
}
