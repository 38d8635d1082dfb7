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
}
