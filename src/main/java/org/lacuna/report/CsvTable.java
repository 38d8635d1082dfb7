package org.lacuna.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/**
 * The columns of a CSV file and what a row has in each.
 *
 * <p>RFC 4180 with CRLF; quotes only where needed; an absent value is an empty cell. A text that a
 * spreadsheet would run as a formula gets a {@code '} before it, as OWASP advises: {@code =1+1}
 * becomes {@code '=1+1}. A plain negative number is no formula: {@code -4.5} stays, {@code -4.5 °C}
 * becomes {@code '-4.5 °C}. Number columns are never touched.
 *
 * @param <R> what a row is about
 * @param columns in the order of the file
 */
public record CsvTable<R>(List<Column<R>> columns) {
  static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.MINIMAL).get();

  // OWASP, "CSV Injection": the last four are the full-width forms that Asian spreadsheets accept.
  private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
  private static final Pattern PLAIN_NEGATIVE = Pattern.compile("-[0-9]+(\\.[0-9]+)?");

  /**
   * One column.
   *
   * @param <R> what a row is about
   * @param name in the header
   * @param isText whether formulas in it are neutralised; in a column of numbers there are none
   * @param value what a row has in it; empty when it has nothing
   */
  public record Column<R>(String name, boolean isText, Function<R, ?> value) {
    private String cell(R row) {
      String cell = value.apply(row).toString();
      return isText ? neutral(cell) : cell;
    }
  }

  /** Copies the list. */
  public CsvTable {
    columns = List.copyOf(columns);
  }

  /** A table without columns; add them with {@link #text} and {@link #number}. */
  public static <R> CsvTable<R> empty() {
    return new CsvTable<>(List.of());
  }

  /** This table with a further column of text. */
  public CsvTable<R> text(String name, Function<R, String> cell) {
    return with(new Column<>(name, true, cell));
  }

  /** This table with a further column of numbers. */
  public CsvTable<R> number(String name, Function<R, ?> cell) {
    return with(new Column<>(name, false, cell));
  }

  private CsvTable<R> with(Column<R> column) {
    List<Column<R>> more = new ArrayList<>(columns);
    more.add(column);
    return new CsvTable<>(more);
  }

  /** The names of the columns. */
  public List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  /** The cells of a row, formulas neutralised. */
  public List<String> cells(R row) {
    List<String> cells = new ArrayList<>(columns.size());
    for (Column<R> column : columns) {
      cells.add(column.cell(row));
    }
    return List.copyOf(cells);
  }

  /** Prints the first row, the names of the columns. */
  public void printHeader(Appendable out) throws IOException {
    format().printRecord(out, header().toArray());
  }

  /** Prints one row. */
  public void print(R row, Appendable out) throws IOException {
    print(row, format(), out);
  }

  /** Prints one row in {@link #format}. */
  void print(R row, CSVFormat format, Appendable out) throws IOException {
    printStart(row, format, out);
    format.println(out);
  }

  /** Prints a row without its line end: {@link #printRest} of another table ends it. */
  void printStart(R row, CSVFormat format, Appendable out) throws IOException {
    printCells(row, format, out, true);
  }

  /** Prints what ends a row that {@link #printStart} of another table started. */
  void printRest(R row, CSVFormat format, Appendable out) throws IOException {
    printCells(row, format, out, false);
    format.println(out);
  }

  private void printCells(R row, CSVFormat format, Appendable out, boolean opensRow)
      throws IOException {
    boolean first = opensRow;
    for (Column<R> column : columns) {
      format.print(column.cell(row), out, first);
      first = false;
    }
  }

  /** The format for one file: printing in one is synchronised, and threads would wait in line. */
  static CSVFormat format() {
    return FORMAT.builder().get();
  }

  private static String neutral(String text) {
    boolean formula =
        !text.isEmpty()
            && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
            && !PLAIN_NEGATIVE.matcher(text).matches();
    return formula ? "'" + text : text;
  }
}
