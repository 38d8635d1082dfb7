package org.lacuna.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestTable;
import org.lacuna.text.BadInput;
import org.lacuna.text.Language;

/** A LIST of pairs is read, or refused with its line. */
final class PairListTest {
  @TempDir Path folder;
  private Path list;

  @BeforeEach
  void list() {
    list = folder.resolve("pairs.tsv");
  }

  static Stream<TestTable.Row> lists() {
    return TestTable.rows("batch/lists.tsv", "id", "list", "pairs");
  }

  @ParameterizedTest
  @MethodSource("lists")
  void pairsOrTheMessage(TestTable.Row row) throws Exception {
    Files.writeString(list, row.cell("list").replace("\\t", "\t").replace("\\r", "\r"));
    assertEquals(row.cell("pairs"), read(), row::toString);
  }

  @Test
  void theSameUnderATurkishLocale() throws Exception {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      for (TestTable.Row row : lists().toList()) {
        pairsOrTheMessage(row);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void whatIsNoFile() throws Exception {
    assertEquals("LIST: no such file", read());
    Files.write(list, "left\tright\n\u00E5\tb\n".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals("LIST: is not UTF-8; save it as UTF-8", read());
    list = folder;
    assertEquals("LIST: is a folder; want a file that lists pairs", read());
  }

  @Test
  void pathsCountFromTheListOrElseFromHere() throws Exception {
    Files.writeString(folder.resolve("pom.xml"), "beside the list");
    Files.writeString(list, "left\tright\npom.xml\t.editorconfig\n");
    ListedPair pair = PairList.read(list).get(0);
    assertEquals(Optional.of(folder.resolve("pom.xml")), pair.left().file());
    assertEquals(Optional.of(Path.of(".editorconfig")), pair.right().file());
  }

  private String read() {
    try {
      return PairList.read(list).stream()
          .map(PairListTest::show)
          .collect(Collectors.joining(" | "));
    } catch (BadInput e) {
      return e.getMessage().replace(list.toString(), "LIST");
    }
  }

  private static String show(ListedPair pair) {
    return String.join(
        " ",
        pair.id(),
        pair.left().written(),
        pair.right().written(),
        pair.leftLanguage().map(Language::tag).orElse("?"),
        pair.rightLanguage().map(Language::tag).orElse("?"));
  }
}
