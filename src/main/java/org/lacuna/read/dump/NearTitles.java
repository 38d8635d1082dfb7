package org.lacuna.read.dump;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lacuna.read.page.EditDistance;

/**
 * Titles much like those asked for, gathered while a dump is gone through: {@code Tomàquet} for
 * {@code Tomaquet}.
 */
final class NearTitles {
  /** As many are shown at most. */
  private static final int MOST = 3;

  /** Letters that may differ. */
  private static final int EDITS = 2;

  private final TreeMap<String, String> asked = new TreeMap<>();
  private final TreeSet<String> found = new TreeSet<>();

  NearTitles(Set<String> titles) {
    titles.forEach(title -> asked.put(title, folded(title)));
  }

  /** Takes a look at a title of the dump. */
  void see(String title) {
    for (String wanted : asked.keySet()) {
      if (found.size() < MOST
          && Math.abs(wanted.length() - title.length()) <= EDITS
          && near(asked.get(wanted), folded(title))) {
        found.add(title);
      }
    }
  }

  /** What to say of them: {@code ; it has 'Tomàquet', 'Tomaqueta'}; empty if there are none. */
  String advice() {
    return found.isEmpty() ? "" : "; it has '" + String.join("', '", found) + "'";
  }

  private static String folded(String title) {
    return Normalizer.normalize(title, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Whether the two differ in at most {@value #EDITS} letters, and start with the same one. */
  private static boolean near(String a, String b) {
    if (a.isEmpty() || b.isEmpty() || a.charAt(0) != b.charAt(0)) {
      return false;
    }
    return EditDistance.of(a, b) <= Math.min(EDITS, Math.min(a.length(), b.length()) / 3);
  }
}
