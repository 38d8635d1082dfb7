package org.lacuna.read.dump;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.lacuna.text.BadInput;

/**
 * Goes through what {@code mysqldump} writes and hands over the rows of the tables that are asked
 * for: {@code INSERT INTO `langlinks` VALUES (13,'ca','Oli d\'oliva'),(…);} line breaks or not.
 *
 * <p>Columns are known by name, from {@code CREATE TABLE} or from the {@code INSERT} itself, so
 * that another version of MediaWiki may have more of them or another order.
 */
final class SqlRows {
  /** Takes one row: the columns asked for, in the order asked; NULL is null. */
  @FunctionalInterface
  interface Taker {
    void take(String[] values);
  }

  /**
   * A table that is asked for.
   *
   * @param columns names of the columns wanted
   * @param taker gets every row
   */
  record Wanted(List<String> columns, Taker taker) {}

  /** Words that begin a part of {@code CREATE TABLE} which is no column. */
  private static final List<String> NO_COLUMNS =
      List.of(
          "PRIMARY",
          "KEY",
          "UNIQUE",
          "INDEX",
          "FULLTEXT",
          "SPATIAL",
          "CONSTRAINT",
          "FOREIGN",
          "CHECK");

  private final SqlTokens tokens;
  private final Map<String, Wanted> wanted;
  private final Map<String, List<String>> columns = new TreeMap<>();

  private SqlRows(SqlTokens tokens, Map<String, Wanted> wanted) {
    this.tokens = tokens;
    this.wanted = wanted;
  }

  /**
   * Reads all statements.
   *
   * @param wanted tables by name; the others are passed over
   * @throws BadInput if the file is cut, or is no SQL; the rows handed over before are sound
   */
  static void read(SqlTokens tokens, Map<String, Wanted> wanted) throws IOException, BadInput {
    SqlRows rows = new SqlRows(tokens, wanted);
    while (tokens.next() != SqlTokens.Kind.END) {
      rows.statement();
    }
  }

  private void statement() throws IOException, BadInput {
    if (isWord("CREATE")) {
      if (next("TABLE") && toName()) {
        create(tokens.text());
      }
    } else if (isWord("INSERT") || isWord("REPLACE")) {
      tokens.next();
      while (isWord("IGNORE") || isWord("INTO")) {
        tokens.next();
      }
      if (tokens.isName()) {
        insert(tokens.text());
      }
    }
    while (!tokens.is(';')) {
      if (tokens.kind() == SqlTokens.Kind.END) {
        throw tokens.cut();
      }
      tokens.pass();
    }
  }

  private boolean toName() throws IOException, BadInput {
    tokens.next();
    while (isWord("IF") || isWord("NOT") || isWord("EXISTS")) {
      tokens.next();
    }
    return tokens.isName();
  }

  private void create(String table) throws IOException, BadInput {
    List<String> names = new ArrayList<>();
    tokens.next();
    if (!tokens.is('(')) {
      return;
    }
    boolean first = true;
    for (int depth = 1; depth > 0; ) {
      tokens.next();
      if (tokens.kind() == SqlTokens.Kind.END) {
        throw tokens.cut();
      }
      if (first && tokens.isName() && !isNoColumn()) {
        names.add(tokens.text().toLowerCase(Locale.ROOT));
      }
      first = depth == 1 && tokens.is(',');
      depth += tokens.is('(') ? 1 : 0;
      depth -= tokens.is(')') ? 1 : 0;
    }
    columns.put(table, names);
  }

  private boolean isNoColumn() {
    return tokens.kind() == SqlTokens.Kind.WORD
        && NO_COLUMNS.contains(tokens.text().toUpperCase(Locale.ROOT));
  }

  private void insert(String table) throws IOException, BadInput {
    Wanted asked = wanted.get(table);
    if (asked == null) {
      return;
    }
    List<String> names = columns.getOrDefault(table, List.of());
    tokens.next();
    if (tokens.is('(')) {
      names = new ArrayList<>();
      while (!tokens.is(')')) {
        tokens.next();
        if (tokens.isName()) {
          names.add(tokens.text().toLowerCase(Locale.ROOT));
        } else if (!tokens.is(',') && !tokens.is(')')) {
          throw tokens.unexpected("a column's name");
        }
      }
      tokens.next();
    }
    if (!isWord("VALUES")) {
      throw tokens.unexpected("VALUES");
    }
    int[] places = new int[asked.columns().size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = names.indexOf(asked.columns().get(i));
      if (places[i] < 0) {
        throw tokens.noColumn(table, asked.columns().get(i), names);
      }
    }
    rows(asked.taker(), places, names.size());
  }

  private void rows(Taker taker, int[] places, int width) throws IOException, BadInput {
    int[] slots = new int[width];
    Arrays.fill(slots, -1);
    for (int i = 0; i < places.length; i++) {
      slots[places[i]] = i;
    }
    do {
      tokens.next();
      if (!tokens.is('(')) {
        throw tokens.unexpected("a row");
      }
      String[] values = new String[places.length];
      int column = 0;
      do {
        int slot = column < width ? slots[column] : -1;
        String value = tokens.value(slot >= 0);
        if (slot >= 0) {
          values[slot] = value;
        }
        column++;
        tokens.next();
      } while (tokens.is(','));
      if (!tokens.is(')')) {
        throw tokens.unexpected("the end of a row");
      }
      if (column != width) {
        throw tokens.width(column, width);
      }
      taker.take(values);
      tokens.next();
    } while (tokens.is(','));
    if (!tokens.is(';')) {
      throw tokens.unexpected("another row or the end of the statement");
    }
  }

  private boolean next(String word) throws IOException, BadInput {
    tokens.next();
    return isWord(word);
  }

  private boolean isWord(String word) {
    return tokens.kind() == SqlTokens.Kind.WORD && tokens.text().equalsIgnoreCase(word);
  }
}
