package org.lacuna.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Clean text and the places of its characters. */
final class CleanTextTest {
  /** Of {@code '''Piotr''' Kropotkin} at offset 10. */
  private static final CleanText NAME =
      new CleanText.Builder().append("Piotr", 13).append(" Kropotkin", 21).build();

  @Test
  void partsKeepTheirPlaces() {
    for (CleanText whole : List.of(NAME, CleanText.at("Kropotkin", 22))) {
      for (int start = 0; start <= whole.length(); start++) {
        for (int end = start; end <= whole.length(); end++) {
          CleanText part = whole.part(new Span(start, end));
          assertEquals(whole.text().substring(start, end), part.text());
          for (int i = 0; i < part.length(); i++) {
            assertEquals(whole.toSource(start + i), part.toSource(i));
          }
        }
      }
    }
    assertEquals(CleanText.at("pot", 25), CleanText.at("Kropotkin", 22).part(new Span(3, 6)));
    assertEquals(NAME, NAME.part(new Span(0, 15)));
    assertEquals(CleanText.at("Krop", 22), NAME.part(new Span(6, 10)));
  }

  @Test
  void noPartReachesBeyondTheText() {
    IndexOutOfBoundsException e =
        assertThrows(IndexOutOfBoundsException.class, () -> NAME.part(new Span(3, 16)));
    assertEquals("span [3, 16) of 15", e.getMessage());
    CleanText unbroken = CleanText.at("Kropotkin", 22);
    e = assertThrows(IndexOutOfBoundsException.class, () -> unbroken.part(new Span(3, 10)));
    assertEquals("span [3, 10) of 9", e.getMessage());
  }

  @Test
  void partsAreAddedInOrder() {
    CleanText.Builder builder = new CleanText.Builder().append(NAME, new Span(6, 15));
    assertThrows(IllegalArgumentException.class, () -> builder.append(NAME, new Span(0, 5)));
  }
}
