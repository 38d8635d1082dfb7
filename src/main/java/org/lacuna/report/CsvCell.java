package org.lacuna.report;

/**
 * How a cell is written: {@code Oslo} as it is, {@code Oslo, Noreg} in quotes.
 *
 * <p>The rules are those by which Commons CSV quotes only where needed, written out here because a
 * batch prints so many cells. A test holds the two together.
 */
final class CsvCell {
  private static final char QUOTE = '"';

  /** A cell that starts with this or anything before it could be taken for a comment. */
  private static final char COMMENT = '#';

  private CsvCell() {}

  /** Adds a cell to a line; {@code first} says whether it is the first of its row. */
  static void print(String cell, boolean first, StringBuilder out) {
    if (needsQuotes(cell, first)) {
      out.append(QUOTE).append(doubled(cell)).append(QUOTE);
    } else {
      out.append(cell);
    }
  }

  private static boolean needsQuotes(String cell, boolean first) {
    int length = cell.length();
    if (length == 0) {
      return first; // or a row of one empty cell would be an empty line
    }
    if (cell.charAt(0) <= COMMENT || cell.charAt(length - 1) <= ' ') {
      return true;
    }
    for (int i = 1; i < length; i++) {
      char c = cell.charAt(i);
      if (c <= ',' && (c == ',' || c == QUOTE || c == '\n' || c == '\r')) {
        return true;
      }
    }
    return cell.charAt(0) == ',';
  }

  /** The cell with two quotes for each that is in it. */
  private static String doubled(String cell) {
    return cell.indexOf(QUOTE) < 0 ? cell : cell.replace("\"", "\"\"");
  }
}
