package org.lacuna.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lacuna.Csv;
import org.lacuna.Lacuna;
import org.lacuna.read.ArticleReader;
import org.lacuna.read.Wrapping;
import org.lacuna.text.Article;
import org.lacuna.text.Language;

/** Several editions of an article in one list of gaps. */
final class EditionsTest {
  @TempDir Path folder;

  private static Article article(String tag, String text) {
    return new ArticleReader(Wrapping.AUTO).parse(tag, Language.of(tag), text);
  }

  private static Editions editions() throws Exception {
    return Editions.compare(
        List.of(
            article("nn", "Mølla vart bygd i 1712 av Jon Arnholt."),
            article(
                "ca",
                "Jon Arnholt va construir el molí el 1712.\n\nEs va cremar el 3 de maig de 1803."),
            article(
                "en",
                "Jon Arnholt built the mill in 1712.\n\nIt burned down on 3 May 1803.\n\nThe"
                    + " museum opened in 1964 with 46 rooms.")),
        (left, right) -> Lacuna.standard());
  }

  @Test
  void aFactOfTwoEditionsIsListedOnceAndFirst() throws Exception {
    editions().write(folder, false);
    List<Csv.Row> gaps = Csv.csv(folder.resolve("gaps.csv"));
    List<String> told = new ArrayList<>();
    for (Csv.Row row : gaps) {
      assertEquals("nn", row.cell("missing_from"), row.address());
      told.add(row.cell("found_in") + " " + row.cell("value") + " " + row.cell("also_in"));
    }
    assertEquals("ca 1803-05-03 1", told.get(0));
    assertTrue(told.contains("en 1964 0"), told::toString);
    assertEquals(
        1, gaps.stream().filter(row -> row.cell("value").equals("1803-05-03")).count(), "once");
    for (int i = 0; i < gaps.size(); i++) {
      assertEquals(i + 1, gaps.get(i).number("rank"));
    }
  }

  @Test
  void eachPairHasAFolder() throws Exception {
    editions().write(folder, false);
    for (String language : List.of("ca", "en")) {
      for (String file : List.of("gaps.csv", "facts.csv", "sentences.csv")) {
        assertTrue(Files.exists(folder.resolve(language).resolve(file)), language + "/" + file);
      }
    }
  }

  @Test
  void anEditorsNotesAreKept() throws Exception {
    editions().write(folder, false);
    Path file = folder.resolve("gaps.csv");
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    String id = lines.get(1).split(",")[0];
    lines.set(1, lines.get(1).replaceFirst(",,,1$", ",done,put in,1"));
    Files.write(file, lines);
    editions().write(folder, false);
    Csv.Row row =
        Csv.csv(file).stream().filter(one -> one.cell("id").equals(id)).findFirst().orElseThrow();
    assertEquals("done", row.cell("state"));
    assertEquals("put in", row.cell("note"));
  }
}
