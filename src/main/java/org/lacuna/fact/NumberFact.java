package org.lacuna.fact;

import java.util.List;

/**
 * A number, with its unit if it has one.
 *
 * @param quantity what it means
 * @param mentions where it stands
 */
public record NumberFact(Quantity quantity, List<Mention> mentions) implements Fact {
  /** Sorts the mentions. */
  public NumberFact {
    mentions = Fact.checked(mentions);
  }

  @Override
  public FactKind kind() {
    return FactKind.NUMBER;
  }

  /** Plain decimal and unit: {@code 12345}, {@code 3.5 km}, {@code 12 %}. */
  @Override
  public String value() {
    return quantity.toString();
  }

  @Override
  public NumberFact at(List<Mention> places) {
    return new NumberFact(quantity, places);
  }

  /** Of the first mention alone: facts are keys, and one may have a hundred thousand mentions. */
  @Override
  public int hashCode() {
    return first().hashCode();
  }
}
