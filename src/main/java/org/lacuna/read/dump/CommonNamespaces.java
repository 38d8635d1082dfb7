package org.lacuna.read.dump;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.lacuna.read.page.ReasonedTable;

/** The names of namespaces that every wiki takes beside its own: {@code template} is 10. */
final class CommonNamespaces {
  private static final String TABLE = "namespaces.tsv";
  private static final List<String> HEADER = List.of("number", "name", "reason");

  /** Number by name in lower case. */
  static final Map<String, Integer> NUMBERS = read();

  private CommonNamespaces() {}

  private static Map<String, Integer> read() {
    Map<String, Integer> numbers = new TreeMap<>();
    for (List<String> row : ReasonedTable.rows(CommonNamespaces.class, TABLE, HEADER)) {
      numbers.put(row.get(1).toLowerCase(Locale.ROOT), Integer.valueOf(row.get(0)));
    }
    return Map.copyOf(numbers);
  }
}
