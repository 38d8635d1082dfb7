package org.lacuna.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lacuna.text.Article;
import org.lacuna.text.Sentence;

/**
 * The sentences and the facts of one article.
 *
 * @param article the article
 * @param sentences its sentences, numbered from 1 without a hole
 * @param facts what they tell, in the order of their first mentions; no two mentions overlap
 */
public record FactSheet(Article article, List<Sentence> sentences, List<Fact> facts) {
  /**
   * A fact of the sheet at one of its places.
   *
   * @param fact the fact, with all its mentions
   * @param mention one of them
   */
  public record Told(Fact fact, Mention mention) {}

  /** Copies the lists and puts the facts into reading order. */
  public FactSheet {
    sentences = List.copyOf(sentences);
    List<Fact> sorted = new ArrayList<>(facts);
    sorted.sort(Comparator.comparing(Fact::first));
    facts = List.copyOf(sorted);
  }

  /** Every mention with its fact, in reading order. */
  public List<Told> mentions() {
    List<Told> told = new ArrayList<>();
    for (Fact fact : facts) {
      for (Mention mention : fact.mentions()) {
        told.add(new Told(fact, mention));
      }
    }
    told.sort((one, other) -> one.mention().compareTo(other.mention()));
    return List.copyOf(told);
  }
}
