package org.lacuna.read.page;

/** How far apart two names are that a user may have mistaken for each other. */
public final class EditDistance {
  private EditDistance() {}

  /**
   * How many letters to put in, take out or change; {@code of("Tomatt", "Tomat")} is 1 (Levenshtein
   * 1966).
   */
  public static int of(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
