package org.lacuna.fact;

import java.util.List;

/**
 * The name of a person, a place, an organisation or anything else that has one.
 *
 * @param value the fullest form the article uses, in NFC: {@code Pjotr Kropotkin}, although some
 *     mentions are {@code Kropotkin}
 * @param mentions where it stands
 */
public record NameFact(String value, List<Mention> mentions) implements Fact {
  /** Sorts the mentions. */
  public NameFact {
    mentions = Fact.checked(mentions);
  }

  @Override
  public FactKind kind() {
    return FactKind.NAME;
  }

  @Override
  public NameFact at(List<Mention> places) {
    return new NameFact(value, places);
  }

  /** Of the first mention alone: facts are keys, and one may have a hundred thousand mentions. */
  @Override
  public int hashCode() {
    return first().hashCode();
  }
}
