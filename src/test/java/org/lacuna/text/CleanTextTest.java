package org.lacuna.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Clean text and the places of its characters. */
final class CleanTextTest {
  /** Of {@code '''Piotr''' Kropotkin} at offset 10. */
  private static final CleanText NAME =
      new CleanText.Builder().append("Piotr", 13).append(" Kropotkin", 21).build();

  @Test
  void partsKeepTheirPlaces() {
    for (int start = 0; start <= NAME.length(); start++) {
      for (int end = start; end <= NAME.length(); end++) {
        CleanText part = NAME.part(new Span(start, end));
        assertEquals(NAME.text().substring(start, end), part.text());
        for (int i = 0; i < part.length(); i++) {
          assertEquals(NAME.toSource(start + i), part.toSource(i));
        }
      }
    }
    assertEquals(NAME, NAME.part(new Span(0, 15)));
    assertEquals(CleanText.at("Krop", 22), NAME.part(new Span(6, 10)));
  }

  @Test
  void noPartReachesBeyondTheText() {
    IndexOutOfBoundsException e =
        assertThrows(IndexOutOfBoundsException.class, () -> NAME.part(new Span(3, 16)));
    assertEquals("span [3, 16) of 15", e.getMessage());
  }

  @Test
  void partsAreAddedInOrder() {
    CleanText.Builder builder = new CleanText.Builder().append(NAME, new Span(6, 15));
    assertThrows(IllegalArgumentException.class, () -> builder.append(NAME, new Span(0, 5)));
  }
}
