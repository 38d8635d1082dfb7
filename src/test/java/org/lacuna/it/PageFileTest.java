package org.lacuna.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the wikis' pages have names that every machine can write. */
final class PageFileTest {
  @ParameterizedTest
  @CsvSource({
    "AC/DC, AC%2FDC.wiki",
    "Mal:Dato, Mal%3ADato.wiki",
    "Raudåa, Raud%C3%A5a.wiki",
    "Pilota (matrett), Pilota (matrett).wiki",
    "Escudella i carn d'olla, Escudella i carn d'olla.wiki",
    "100 % a+b, 100 %25 a+b.wiki",
  })
  void aTitleIsEncodedAndReadBack(String title, String name) {
    Path file = PageFile.of("nn", title);
    assertEquals(name, file.getFileName().toString());
    assertEquals(title, PageFile.title(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nn", "ca"})
  void everyFileIsNamedSo(String site) throws IOException {
    try (Stream<Path> listed = Files.list(PageFile.folder(site))) {
      List<Path> files = listed.toList();
      assertTrue(files.size() > 20, "only " + files.size() + " files seen");
      for (Path file : files) {
        Path latest = file.resolveSibling(file.getFileName().toString().replaceFirst("@\\d+", ""));
        assertEquals(latest, PageFile.of(site, PageFile.title(file)));
      }
    }
  }

  @Test
  void noFileOfOursNeedsMoreThanAscii() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      assertEquals(
          List.of(), files.filter(file -> file.toString().chars().anyMatch(c -> c > 126)).toList());
    }
  }
}
