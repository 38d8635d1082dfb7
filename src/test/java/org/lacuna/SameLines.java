package org.lacuna;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

/** Compares long texts and shows the first line that differs, not the whole. */
public final class SameLines {
  private SameLines() {}

  /**
   * Fails at the first line that differs.
   *
   * @param place the file that should hold the text, for the message
   * @param remedy what to do when the change is wanted
   */
  public static void check(String place, String remedy, String wanted, String found) {
    List<String> left = List.of(wanted.split("\n", -1));
    List<String> right = List.of(found.split("\n", -1));
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      String address = place + ":" + (i + 1) + " (" + remedy + ")";
      assertEquals(left.get(i), right.get(i), address);
    }
    assertEquals(left.size(), right.size(), "lines of " + place + " (" + remedy + ")");
  }
}
