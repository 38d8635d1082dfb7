package org.lacuna;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lacuna.text.Span;

/**
 * A test table: tab-separated text under {@code src/test/resources/org/lacuna}, a row a case that a
 * person can read.
 *
 * <p>A header row, {@code #} lines are comments, the first column is the row's unique id. {@code
 * \n} in a cell is a line break. {@code [[…]]} marks what should be found. The reader is strict: a
 * row with another number of cells, a second row of one id or a table without rows is an error with
 * its address.
 */
public final class TestTable {
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

  private TestTable() {}

  /**
   * One case.
   *
   * @param address file and line: put it into every assertion's message
   */
  public record Row(String address, List<String> header, List<String> cells) {
    /** The cell under a header, line breaks unescaped. */
    public String cell(String column) {
      int at = header.indexOf(column);
      if (at < 0) {
        throw new AssertionError(address + ": no column '" + column + "' in " + header);
      }
      return cells.get(at).replace("\\n", "\n");
    }

    /** A cell in which a backslash, u and four digits stand for a character that would not show. */
    public String decoded(String column) {
      return decode(cell(column));
    }

    /** A sentence cell with its marks taken out. */
    public Marked marked(String column) {
      String cell = cell(column);
      StringBuilder text = new StringBuilder();
      List<Span> marks = new ArrayList<>();
      int at = 0;
      while (true) {
        int open = cell.indexOf("[[", at);
        if (open < 0) {
          text.append(cell, at, cell.length());
          return new Marked(text.toString(), List.copyOf(marks));
        }
        int close = cell.indexOf("]]", open);
        if (close < 0) {
          throw new AssertionError(address + ": [[ without ]]");
        }
        text.append(cell, at, open);
        int start = text.length();
        text.append(cell, open + 2, close);
        marks.add(new Span(start, text.length()));
        at = close + 2;
      }
    }

    /** A cell of values separated by {@code " | "}; {@code -} for none. */
    public List<String> list(String column) {
      String cell = cell(column);
      return cell.equals("-") ? List.of() : List.of(cell.split(" \\| ", -1));
    }

    /** The same, each value decoded as by {@link #decoded}. */
    public List<String> decodedList(String column) {
      return list(column).stream().map(Row::decode).toList();
    }

    private static String decode(String text) {
      return ESCAPE
          .matcher(text)
          .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
    }

    /** The id and the address, for the display name and the message. */
    @Override
    public String toString() {
      return cells.get(0) + " (" + address + ")";
    }
  }

  /** A text and the places in it that were marked. */
  public record Marked(String text, List<Span> marks) {}

  /** All rows of a table: {@code rows("extract/dates.es.tsv", "id", "sentence", "means")}. */
  public static Stream<Row> rows(String path, String... columns) {
    List<String> header = List.of(columns);
    List<Row> rows = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    List<String> lines = text(path).lines().toList();
    boolean headed = false;
    for (int i = 0; i < lines.size(); i++) {
      String address = path + ":" + (i + 1);
      if (lines.get(i).isBlank() || lines.get(i).startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(lines.get(i).split("\t", -1));
      if (!headed) {
        if (!cells.equals(header)) {
          throw new AssertionError(address + ": want header " + header + ", got " + cells);
        }
        headed = true;
        continue;
      }
      if (cells.size() != header.size()) {
        throw new AssertionError(
            address + ": want " + header.size() + " cells, got " + cells.size() + " " + cells);
      }
      if (!ids.add(cells.get(0))) {
        throw new AssertionError(address + ": a second row '" + cells.get(0) + "'");
      }
      rows.add(new Row(address, header, cells));
    }
    if (rows.isEmpty()) {
      throw new AssertionError(path + ": no rows");
    }
    return rows.stream();
  }

  /** The whole text of a test resource. */
  public static String text(String path) {
    try (InputStream in = TestTable.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new AssertionError("no test resource " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
