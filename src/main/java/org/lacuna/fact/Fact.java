package org.lacuna.fact;

import java.util.ArrayList;
import java.util.List;

/**
 * One checkable statement of an article: a date, a number, a name, the title of a work or a
 * concept.
 *
 * <p>What was written ({@link #mentions}, each with its surface) is kept apart from what it means
 * ({@link #value}): {@code 12 d'octubre de 1492} and {@code October 12, 1492} have one value,
 * {@code 1492-10-12}. A fact told several times has several mentions.
 */
public sealed interface Fact permits DateFact, NumberFact, NameFact, TitleFact, ConceptFact {
  /** Which of the five it is. */
  FactKind kind();

  /** The normal form that the reports show: EDTF, plain decimal and unit, or NFC text. */
  String value();

  /** Where the article states it: at least one place, in reading order. */
  List<Mention> mentions();

  /** The first place. */
  default Mention first() {
    return mentions().get(0);
  }

  /**
   * The same fact, told at these places.
   *
   * @throws IllegalArgumentException if there is none
   */
  Fact at(List<Mention> mentions);

  /** Copies, sorts and checks the mentions of a fact. */
  static List<Mention> checked(List<Mention> mentions) {
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("a fact without a mention");
    }
    for (int i = 1; i < mentions.size(); i++) {
      if (mentions.get(i - 1).compareTo(mentions.get(i)) > 0) {
        List<Mention> sorted = new ArrayList<>(mentions);
        sorted.sort(null);
        return List.copyOf(sorted);
      }
    }
    return List.copyOf(mentions);
  }
}
