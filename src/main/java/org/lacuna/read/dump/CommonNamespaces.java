package org.lacuna.read.dump;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The names of namespaces that every wiki takes beside its own: {@code template} is 10. */
final class CommonNamespaces {
  private static final String TABLE = "namespaces.tsv";

  /** Number by name in lower case. */
  static final Map<String, Integer> NUMBERS = read();

  private CommonNamespaces() {}

  private static Map<String, Integer> read() {
    Map<String, Integer> numbers = new TreeMap<>();
    try (InputStream in = CommonNamespaces.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("no table " + TABLE + " on the class path");
      }
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      for (int i = 2; i < lines.size(); i++) {
        List<String> cells = List.of(lines.get(i).split("\t", -1));
        if (cells.size() != 3) {
          throw new IllegalStateException(
              TABLE + ":" + (i + 1) + ": want 3 cells, got " + cells.size());
        }
        numbers.put(cells.get(1).toLowerCase(Locale.ROOT), Integer.valueOf(cells.get(0)));
      }
      return Map.copyOf(numbers);
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE, e);
    }
  }
}
