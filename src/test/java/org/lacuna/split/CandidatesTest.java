package org.lacuna.split;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lacuna.TestTable;

/**
 * That ICU knows no terminator in the tables that is not known here, so that it need not be asked.
 */
final class CandidatesTest {
  @Test
  void whatIcuProposesFollowsATerminator() {
    Set<String> missing = new TreeSet<>();
    for (TestTable.Row row : Articles.rows()) {
      String text = row.cell("text").replace(Articles.BOUNDARY, "");
      BreakIterator icu = BreakIterator.getSentenceInstance(ULocale.ROOT);
      icu.setText(text);
      for (int end = icu.next();
          end != BreakIterator.DONE && end < text.length();
          end = icu.next()) {
        if (!followsTerminator(text, end)) {
          missing.add(row + ": " + text.substring(0, end));
        }
      }
    }
    assertTrue(missing.isEmpty(), missing::toString);
  }

  private static boolean followsTerminator(String text, int index) {
    int i = index;
    while (i > 0
        && (Signs.isSpace(text.charAt(i - 1))
            || Signs.isCloser(text.charAt(i - 1))
            || Signs.isEnclosing(text.charAt(i - 1)))) {
      i--;
    }
    return i > 0 && Signs.terminates(text, i - 1);
  }
}
