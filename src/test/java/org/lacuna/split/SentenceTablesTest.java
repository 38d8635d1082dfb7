package org.lacuna.split;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lacuna.TestTable;
import org.lacuna.text.Language;

/**
 * Hard sentences, a table a language, written from style guides and grammars before the rules were.
 * {@code ‖} marks a boundary. Not every row comes out right: what is wrong is printed, and the
 * floor says how many may be.
 */
final class SentenceTablesTest {
  private static final double FLOOR = 0.98;

  @Test
  void nearlyAllRowsComeOutRight() {
    List<String> wrong = new ArrayList<>();
    List<TestTable.Row> rows = Articles.rows();
    for (TestTable.Row row : rows) {
      String want = row.cell("text");
      String text = want.replace(Articles.BOUNDARY, "");
      Language language = Articles.language(row);
      String got =
          Articles.marked(text, SentenceSplitter.of(language).split(Articles.of(language, text)));
      if (!got.equals(want)) {
        wrong.add(row + "\n  want " + want + "\n  got  " + got);
      }
    }
    int right = rows.size() - wrong.size();
    String report = right + " of " + rows.size() + " rows right\n" + String.join("\n", wrong);
    System.out.println(report);
    assertTrue(rows.size() > 400, "only " + rows.size() + " rows seen");
    assertTrue(right >= FLOOR * rows.size(), report);
  }
}
