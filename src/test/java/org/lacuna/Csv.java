package org.lacuna;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads the tables that Lacuna writes, and those beside the samples. */
public final class Csv {
  private Csv() {}

  /**
   * One row.
   *
   * @param address file and line
   * @param cells by their headers
   */
  public record Row(String address, Map<String, String> cells) {
    /** The cell under a header. */
    public String cell(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new AssertionError(address + ": no column '" + column + "' in " + cells.keySet());
      }
      return cell;
    }

    /** The cells under some headers, in that order. */
    public List<String> cells(List<String> columns) {
      return columns.stream().map(this::cell).toList();
    }

    /** A cell that holds a whole number. */
    public int number(String column) {
      return Integer.parseInt(cell(column));
    }

    /** A cell of numbers separated by semicolons. */
    public List<Integer> numbers(String column) {
      return Stream.of(cell(column).split(";"))
          .filter(number -> !number.isEmpty())
          .map(Integer::valueOf)
          .toList();
    }
  }

  /** The rows of a file as RFC 4180 has it, with a header row. */
  public static List<Row> csv(Path file) {
    return rows(file, CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get());
  }

  /** The rows of a tab-separated file with a header row; {@code #} lines are comments. */
  public static List<Row> tsv(Path file) {
    return rows(
        file,
        CSVFormat.TDF
            .builder()
            .setQuote(null)
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get());
  }

  /** The headers of a file as RFC 4180 has it. */
  public static List<String> headers(Path file) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
    try (CSVParser parser = CSVParser.parse(file, UTF_8, format)) {
      return List.copyOf(parser.getHeaderNames());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Row> rows(Path file, CSVFormat format) {
    try (CSVParser parser = CSVParser.parse(file, UTF_8, format)) {
      return parser.stream()
          .map(row -> new Row(file + ":" + (row.getRecordNumber() + 1), row.toMap()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
