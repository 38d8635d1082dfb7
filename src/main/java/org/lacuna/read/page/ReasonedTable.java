package org.lacuna.read.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table that a reader of pages comes with: tab-separated, lines that start with {@code #} are
 * comments, a header row, and the last column of every row is its reason.
 */
public final class ReasonedTable {
  private ReasonedTable() {}

  /**
   * The rows of a table that stands beside a class, without header and reasons.
   *
   * @param header what its first row must be, reason included
   * @throws IllegalStateException if there is no such table or a row is not as the header says:
   *     {@code wikis.tsv:7: want [name, host, reason]}
   */
  public static List<List<String>> rows(Class<?> beside, String name, List<String> header) {
    List<List<String>> rows = new ArrayList<>();
    boolean headed = false;
    List<String> lines = lines(beside, name);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank() || lines.get(i).startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(lines.get(i).split("\t", -1));
      boolean good = headed ? cells.size() == header.size() : cells.equals(header);
      if (!good || cells.stream().anyMatch(String::isBlank)) {
        throw new IllegalStateException(name + ":" + (i + 1) + ": want " + header);
      }
      if (headed) {
        rows.add(cells.subList(0, header.size() - 1));
      }
      headed = true;
    }
    return List.copyOf(rows);
  }

  private static List<String> lines(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no table " + name + " on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
