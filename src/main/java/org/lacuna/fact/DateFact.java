package org.lacuna.fact;

import java.util.List;

/**
 * A date, as precise as the article gives it.
 *
 * @param date what it means
 * @param mentions where it stands
 */
public record DateFact(PartialDate date, List<Mention> mentions) implements Fact {
  /** Sorts the mentions. */
  public DateFact {
    mentions = Fact.checked(mentions);
  }

  @Override
  public FactKind kind() {
    return FactKind.DATE;
  }

  /** In EDTF: {@code 1921-02-08}, {@code 187X}, {@code 1857/1861}. */
  @Override
  public String value() {
    return date.toString();
  }

  @Override
  public DateFact at(List<Mention> places) {
    return new DateFact(date, places);
  }

  /** Of the first mention alone: facts are keys, and one may have a hundred thousand mentions. */
  @Override
  public int hashCode() {
    return first().hashCode();
  }
}
