package org.lacuna.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.lacuna.text.Language;

/**
 * A table of language knowledge that CLDR lacks: tab-separated, a header row, {@code #} lines are
 * comments, and the last column of every row is its {@code reason}.
 *
 * <p>The tables of one language stand in a folder named by its tag; those that serve every language
 * stand beside the folders. A row that is not as the header says stops the start, with its address:
 * {@code nn/abbreviations.tsv:12: want 2 cells, got 1}.
 *
 * @param rows the rows in order; at least one
 */
record Table(List<Row> rows) {
  private static final CSVFormat TSV =
      CSVFormat.TDF
          .builder()
          .setQuote(null)
          .setCommentMarker('#')
          .setIgnoreEmptyLines(true)
          .setIgnoreSurroundingSpaces(false)
          .get();

  /**
   * One row.
   *
   * @param address file and line, for messages
   * @param cells the cells without the reason
   */
  record Row(String address, List<String> cells) {
    String cell(int column) {
      return cells.get(column);
    }

    /** The fault to throw when a cell of this row is not what it should be. */
    IllegalStateException wrong(String complaint) {
      return new IllegalStateException(address + ": " + complaint);
    }
  }

  /**
   * The table of that name for the language: for its full tag, else its bare code, else the folder
   * that it shares with its nearest kin ({@code nn} and {@code nb}: {@code no}).
   */
  static Optional<Table> of(Language language, String name, String... columns) {
    Set<String> folders = new LinkedHashSet<>(List.of(language.tag(), language.code()));
    for (Row row : shared("macrolanguages", "language", "folder").rows()) {
      if (row.cell(0).equals(language.code())) {
        folders.add(row.cell(1));
      }
    }
    for (String folder : folders) {
      Optional<Table> found = read(folder + "/" + name + ".tsv", columns);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * The table of that name for all languages.
   *
   * @throws IllegalStateException if there is none
   */
  static Table shared(String name, String... columns) {
    return read(name + ".tsv", columns)
        .orElseThrow(() -> new IllegalStateException("no table " + name + ".tsv"));
  }

  private static Optional<Table> read(String path, String... columns) {
    try (InputStream in = Table.class.getResourceAsStream(path)) {
      if (in == null) {
        return Optional.empty();
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(parse(path, text, columns));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** Reads a table from text; {@code path} is for messages. */
  static Table parse(String path, String text, String... columns) throws IOException {
    List<String> header = new ArrayList<>(List.of(columns));
    header.add("reason");
    List<Row> rows = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    boolean first = true;
    try (CSVParser parser = TSV.parse(new StringReader(text))) {
      for (CSVRecord row : parser) {
        String address = path + ":" + parser.getCurrentLineNumber();
        List<String> cells = row.toList();
        if (first) {
          if (!cells.equals(header)) {
            throw new IllegalStateException(address + ": want header " + header + ", got " + cells);
          }
          first = false;
          continue;
        }
        if (cells.size() != header.size()) {
          throw new IllegalStateException(
              address + ": want " + header.size() + " cells, got " + cells.size());
        }
        if (cells.stream().anyMatch(String::isBlank)) {
          throw new IllegalStateException(address + ": an empty cell");
        }
        List<String> known = List.copyOf(cells.subList(0, columns.length));
        if (!seen.add(known)) {
          throw new IllegalStateException(address + ": " + known + " stands there already");
        }
        rows.add(new Row(address, known));
      }
    }
    if (rows.isEmpty()) {
      throw new IllegalStateException(path + ": no rows");
    }
    return new Table(List.copyOf(rows));
  }
}
