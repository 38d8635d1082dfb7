package org.lacuna.fact;

import java.util.List;
import org.lacuna.text.Item;

/**
 * A thing that the article links to and that is no name: <em>lycopene</em>, <em>nightshade</em>.
 *
 * @param item what the links lead to
 * @param value what the article's own wiki calls its page on it, in NFC; the words of the link
 *     where that is unknown
 * @param mentions where it stands
 */
public record ConceptFact(Item item, String value, List<Mention> mentions) implements Fact {
  /** Sorts the mentions. */
  public ConceptFact {
    mentions = Fact.checked(mentions);
  }

  @Override
  public FactKind kind() {
    return FactKind.CONCEPT;
  }

  @Override
  public ConceptFact at(List<Mention> places) {
    return new ConceptFact(item, value, places);
  }

  /** Of the first mention alone: facts are keys, and one may have a hundred thousand mentions. */
  @Override
  public int hashCode() {
    return first().hashCode();
  }
}
