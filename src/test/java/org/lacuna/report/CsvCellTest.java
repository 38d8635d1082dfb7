package org.lacuna.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;

/** Cells are written as Commons CSV writes them. */
final class CsvCellTest {
  private static final CSVFormat COMMONS = CsvTable.FORMAT.builder().get();

  @Test
  void everyCharacterAtEveryPlaceOfACell() throws IOException {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      for (String cell : List.of("" + c, c + "a", "a" + c, "a" + c + "a", "" + c + c)) {
        assertAsCommons(cell);
      }
    }
  }

  @Test
  void wholeCells() throws IOException {
    for (String cell : List.of("", "Oslo", "Oslo, Noreg", "say \"no\"", "\"", "a\"\"b\"", " a b")) {
      assertAsCommons(cell);
    }
  }

  private static void assertAsCommons(String cell) throws IOException {
    for (boolean first : List.of(true, false)) {
      StringBuilder wanted = new StringBuilder();
      COMMONS.print(cell, wanted, first);
      StringBuilder got = new StringBuilder(first ? "" : ",");
      CsvCell.print(cell, first, got);
      assertEquals(wanted.toString(), got.toString());
    }
  }
}
