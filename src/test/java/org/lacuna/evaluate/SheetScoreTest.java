package org.lacuna.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestTable;
import org.lacuna.diff.Status;
import org.lacuna.text.BadInput;

/** A judged sheet is read as spreadsheets save it, or refused with line and column. */
final class SheetScoreTest {
  @TempDir Path folder;

  static Stream<TestTable.Row> sheets() {
    return TestTable.rows("evaluate/sheets.tsv", "id", "sheet", "read");
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void judgementsOrTheMessage(TestTable.Row row) throws Exception {
    Path sheet = folder.resolve("sheet.csv");
    Files.writeString(
        sheet,
        row.cell("sheet").replace("\\t", "\t").replace("\\r", "\r").replace("\\uFEFF", "\uFEFF"));
    String read;
    try {
      read = show(SheetScore.read(sheet));
    } catch (BadInput e) {
      read = e.getMessage().replace(sheet.toString(), "SHEET");
    }
    assertEquals(row.cell("read"), read, row::toString);
  }

  private static String show(SheetScore score) {
    String strata =
        score.strata().stream()
            .sorted(Comparator.comparing(stratum -> stratum.status() == Status.SHARED))
            .map(SheetScoreTest::show)
            .collect(Collectors.joining(" | "));
    return strata + (score.unjudged() == 0 ? "" : " (" + score.unjudged() + " unjudged)");
  }

  private static String show(Stratum stratum) {
    String counts =
        stratum.counts().entrySet().stream()
            .map(entry -> entry.getKey().label() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    return stratum.status().label() + " " + stratum.total() + ": " + counts;
  }

  @Test
  void theTablesAreForAPersonToRead() {
    SheetScore score =
        new SheetScore(
            List.of(
                new Stratum(
                    Status.SHARED,
                    160,
                    Map.of(EditorJudgement.MISSING, 1, EditorJudgement.TOLD, 7)),
                new Stratum(
                    Status.ONLY,
                    40,
                    Map.of(
                        EditorJudgement.MISSING,
                        8,
                        EditorJudgement.TOLD,
                        1,
                        EditorJudgement.NOFACT,
                        1)),
                new Stratum(Status.UNDECIDED, 12, Map.of(EditorJudgement.UNSURE, 2))),
            3);
    assertEquals(
        """
        23 rows: 18 judged, 2 unsure, 3 not judged yet

        status     facts  judged  missing   told  other nofact  right  95 % interval
        shared       160       8        1      7      0      0  0.875  0.529 to 0.978
        only          40      10        8      1      0      1  0.800  0.490 to 0.943
        undecided     12       0        0      0      0      0      -

                    estimate  95 % interval
        precision      0.800  0.490 to 0.943
        recall             -
        F1                 -
        not a fact         -
        no row that is 'undecided' is judged, so what mixes all rows cannot be told
        """
            .strip(),
        String.join("\n", score.lines()));
  }

  @Test
  void theSampleIsJudged() throws Exception {
    SheetScore score = SheetScore.read(Path.of("src/sample/sheet.csv"));
    assertEquals(0, score.unjudged());
    assertTrue(score.lines().get(0).startsWith("50 rows: 50 judged"), score.lines().get(0));
  }
}
