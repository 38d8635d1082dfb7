package org.lacuna.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.lacuna.TestPair;
import org.lacuna.diff.AlsoIn;
import org.lacuna.diff.ArticleDiff;
import org.lacuna.text.Article;
import org.lacuna.text.Origin;

/** What gaps.csv says of pages of wikis beyond what it says of files. */
final class PageRowsTest {
  private static final String ADDRESS = "https://ca.example.org/w/index.php?oldid=9";

  private static ArticleDiff diff() {
    TestPair pair =
        TestPair.of("nn", "Ho budde i Oslo.", "ca", "Va viure a Oslo. El 1921 va guanyar.");
    Article page = pair.right();
    Origin origin = new Origin(true, "Ella", ADDRESS, 9, List.of());
    return new TestPair(
            pair.left(),
            new Article(
                page.name(), page.language(), page.input(), page.sections(), origin, Map.of()))
        .diff();
  }

  private static String cell(GapsCsv.Row row, String column) {
    CsvTable<GapsCsv.Row> table = GapsCsv.table();
    return table.cells(row).get(table.header().indexOf(column));
  }

  @Test
  void aPageHasAnAddressAndShowsThatNothingIsCited() {
    List<GapsCsv.Row> rows = GapsCsv.rows("", diff(), EditorNotes.none());
    assertEquals(List.of("1921"), rows.stream().map(row -> cell(row, "value")).toList());
    assertEquals(ADDRESS + "#:~:text=El%201921%20va%20guanyar.", cell(rows.get(0), "link"));
    assertEquals("no", cell(rows.get(0), "cited"));
    assertEquals("", cell(rows.get(0), "also_in"));
  }

  @Test
  void rowsOfBothFilesArePrintedAsTheirTablesSay() throws IOException {
    List<GapsCsv.Row> rows = GapsCsv.rows("p, 1", diff(), EditorNotes.none());
    StringBuilder own = new StringBuilder();
    StringBuilder amongAllPairs = new StringBuilder();
    for (GapsCsv.Row row : rows) {
      GapsCsv.table().print(row, own);
      GapsCsv.tableOfAllPairs().print(row, amongAllPairs);
    }
    GapsCsv.Printed printed = GapsCsv.print(rows);
    assertEquals(own.toString(), printed.own());
    assertEquals(amongAllPairs.toString(), printed.amongAllPairs());
  }

  @Test
  void alsoInIsTheLastColumnAndPairStaysWhereItWas() {
    List<String> header = GapsCsv.tableOfAllPairs().header();
    assertEquals(
        List.of("note", "pair", "also_in"), header.subList(header.size() - 3, header.size()));
    ArticleDiff diff = diff();
    List<GapsCsv.Row> rows =
        GapsCsv.rows(
            "", List.of(new AlsoIn.Counted(diff, diff.gaps().get(0), 2)), EditorNotes.none());
    assertEquals("2", cell(rows.get(0), "also_in"));
    assertEquals(OptionalInt.of(2), rows.get(0).alsoIn());
  }
}
