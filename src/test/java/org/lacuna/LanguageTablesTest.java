package org.lacuna;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lacuna.text.Language;

/** Every table of language knowledge is well-formed, whether some code reads it yet or not. */
final class LanguageTablesTest {
  private static final Path HOME = Path.of("src/main/resources/org/lacuna/language");

  @Test
  void everyTableIsWellFormed() throws IOException {
    List<String> complaints = new ArrayList<>();
    Map<String, String> headers = new HashMap<>();
    for (Path table : tables()) {
      String place = HOME.relativize(table).toString();
      List<String> lines = Files.readString(table, UTF_8).lines().toList();
      Set<List<String>> seen = new HashSet<>();
      List<String> header = List.of();
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        if (line.isEmpty() || line.startsWith("#")) {
          continue;
        }
        String address = place + ":" + (i + 1) + ": ";
        List<String> cells = List.of(line.split("\t", -1));
        if (header.isEmpty()) {
          header = cells;
          if (!cells.get(cells.size() - 1).equals("reason")) {
            complaints.add(address + "want a last column 'reason', got " + cells);
          }
          continue;
        }
        if (cells.size() != header.size()) {
          complaints.add(address + "want " + header.size() + " cells, got " + cells.size());
        } else if (!seen.add(cells.subList(0, cells.size() - 1))) {
          complaints.add(address + "stands there already");
        }
        if (cells.stream().anyMatch(String::isBlank)) {
          complaints.add(address + "an empty cell");
        }
        if (!Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
          complaints.add(address + "not in NFC");
        }
      }
      if (seen.isEmpty()) {
        complaints.add(place + ": no rows");
      }
      String before = headers.putIfAbsent(table.getFileName().toString(), header.toString());
      if (before != null && !before.equals(header.toString())) {
        complaints.add(place + ": header " + header + ", elsewhere " + before);
      }
    }
    assertEquals(List.of(), complaints);
  }

  @Test
  void everyFolderIsALanguage() throws IOException {
    try (Stream<Path> folders = Files.list(HOME)) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        String tag = folder.getFileName().toString();
        assertEquals(tag, Language.of(tag).tag(), folder.toString());
      }
    }
  }

  private static List<Path> tables() throws IOException {
    try (Stream<Path> files = Files.walk(HOME)) {
      List<Path> tables = files.filter(Files::isRegularFile).sorted().toList();
      assertTrue(tables.size() > 3, "only " + tables);
      tables.forEach(table -> assertTrue(table.toString().endsWith(".tsv"), table.toString()));
      return tables;
    }
  }
}
