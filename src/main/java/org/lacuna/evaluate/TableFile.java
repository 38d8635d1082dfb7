package org.lacuna.evaluate;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.lacuna.read.WorkFile;
import org.lacuna.text.BadInput;

/**
 * A table with a header row, as an editor or a spreadsheet saved it: with or without byte order
 * mark, cells parted by commas, semicolons or tabs, columns in any order, further columns passed
 * over, empty rows too.
 *
 * @param file for messages
 * @param rows below the header
 */
record TableFile(Path file, List<Row> rows) {
  /**
   * One row.
   *
   * @param line where it starts, counted from 1
   */
  record Row(Path file, int line, List<String> header, List<String> cells) {
    /** The cell of a column that is there, without white space at either end. */
    String cell(String column) {
      return cells.get(header.indexOf(column)).strip();
    }

    /** The whole number in a cell that a spreadsheet may have written. */
    int number(String column) throws BadInput {
      try {
        int number = Integer.parseInt(cell(column));
        if (number >= 0) {
          return number;
        }
      } catch (NumberFormatException e) {
        // Told below, as a negative number is.
      }
      throw bad(column, "want a whole number from 0, got '" + cell(column) + "'");
    }

    /** {@code sheet.csv:7: judgement: …}. */
    BadInput bad(String column, String message) {
      return BadInput.at(file, line, column + ": " + message);
    }
  }

  /**
   * The table in a file.
   *
   * @param wanted what such a file is, for the message
   * @param needed columns that must be there
   * @throws BadInput if it cannot be read, lacks a column, or a row has too many or too few cells
   */
  static TableFile read(Path file, String wanted, List<String> needed) throws BadInput {
    String text = WorkFile.text(file, wanted);
    List<Row> rows = new ArrayList<>();
    List<String> header = List.of();
    try (CSVParser parser = format(text).parse(new StringReader(text))) {
      long end = 0;
      for (CSVRecord record : parser) {
        int line = (int) end + 1;
        end = parser.getCurrentLineNumber();
        if (header.isEmpty()) {
          header = header(file, record.toList(), needed);
        } else if (record.stream().anyMatch(cell -> !cell.isBlank())) {
          rows.add(new Row(file, line, header, cells(file, line, header, record.toList())));
        }
      }
    } catch (UncheckedIOException e) {
      throw BadInput.at(file, "cannot be read as a table: " + e.getCause().getMessage());
    } catch (IOException e) {
      throw BadInput.at(file, "cannot be read as a table: " + e.getMessage());
    }
    if (rows.isEmpty()) {
      throw BadInput.at(
          file,
          header.isEmpty()
              ? "is empty; want " + wanted
              : "has a header but no rows; want " + wanted);
    }
    return new TableFile(file, List.copyOf(rows));
  }

  /** Spreadsheets part cells by what their user's country does: it is told from the header. */
  private static CSVFormat format(String text) {
    String header = text.lines().findFirst().orElse("");
    char separator = header.contains("\t") ? '\t' : ',';
    if (separator == ',' && header.contains(";") && !header.contains(",")) {
      separator = ';';
    }
    return CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
  }

  private static List<String> header(Path file, List<String> cells, List<String> needed)
      throws BadInput {
    List<String> header = cells.stream().map(String::strip).toList();
    Set<String> seen = new HashSet<>();
    for (String column : header) {
      if (!column.isEmpty() && !seen.add(column)) {
        throw BadInput.at(file, 1, "column '" + column + "' stands there twice");
      }
    }
    for (String column : needed) {
      if (!seen.contains(column)) {
        throw BadInput.at(
            file,
            1,
            "no column '"
                + column
                + "'; want "
                + String.join(", ", needed)
                + ", got "
                + String.join(", ", header));
      }
    }
    return header;
  }

  private static List<String> cells(Path file, int line, List<String> header, List<String> cells)
      throws BadInput {
    if (cells.size() != header.size()) {
      throw BadInput.at(file, line, "want " + header.size() + " cells, got " + cells.size());
    }
    return cells;
  }
}
