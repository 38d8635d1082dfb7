package org.lacuna.fact;

import java.util.List;

/**
 * The title of a book, a painting, a song or another work.
 *
 * @param value the title without quotation marks, in NFC
 * @param mentions where it stands
 */
public record TitleFact(String value, List<Mention> mentions) implements Fact {
  /** Sorts the mentions. */
  public TitleFact {
    mentions = Fact.checked(mentions);
  }

  @Override
  public FactKind kind() {
    return FactKind.TITLE;
  }

  @Override
  public TitleFact at(List<Mention> places) {
    return new TitleFact(value, places);
  }

  /** Of the first mention alone: facts are keys, and one may have a hundred thousand mentions. */
  @Override
  public int hashCode() {
    return first().hashCode();
  }
}
