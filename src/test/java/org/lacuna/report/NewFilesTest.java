package org.lacuna.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lacuna.text.BadInput;

/** Files appear whole or not at all. */
final class NewFilesTest {
  @TempDir Path folder;

  /** A disk that holds so many bytes. */
  private static final class Disk {
    private int free;

    Disk(int free) {
      this.free = free;
    }

    OutputStream open(Path file) throws IOException {
      return new FilterOutputStream(Files.newOutputStream(file)) {
        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
          if (length > free) {
            out.write(bytes, from, free);
            free = 0;
            throw new IOException("No space left on device");
          }
          free -= length;
          out.write(bytes, from, length);
        }
      };
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 1_000, 2_000, 2_200})
  void onAFullDiskTheOldFilesStayWhole(int free) throws Exception {
    for (String name : PairReport.FILES) {
      Files.writeString(folder.resolve(name), "old " + name);
    }
    Map<String, String> before = content();
    BadInput thrown = assertThrows(BadInput.class, () -> write(new Disk(free)));
    String place = thrown.diagnostic().place();
    assertEquals(
        place
            + ": cannot be written: No space left on device; free some space or choose another"
            + " folder",
        thrown.getMessage());
    assertEquals(before, content());
  }

  @Test
  void onAFullDiskThereIsNothingHalf() throws Exception {
    assertThrows(BadInput.class, () -> write(new Disk(2_000)));
    assertEquals(Map.of(), content());
  }

  @Test
  void withRoomEnoughAllThreeAreThere() throws Exception {
    write(new Disk(1_000_000));
    assertEquals(
        List.of("facts.csv", "gaps.csv", "sentences.csv"), List.copyOf(content().keySet()));
  }

  @Test
  void manyRowsAreAllThere() throws Exception {
    CsvTable<Integer> table = CsvTable.<Integer>empty().number("n", row -> row);
    StringBuilder wanted = new StringBuilder("n\r\n");
    try (NewFiles files = NewFiles.in(folder, false)) {
      NewFiles.CsvFile<Integer> file = files.csv("n.csv", table);
      for (int row = 0; row < 20_000; row++) {
        file.add(row);
        file.addPrinted("\u00e6\r\n");
        wanted.append(row).append("\r\n\u00e6\r\n");
      }
      files.commit();
    }
    assertEquals(Map.of("n.csv", wanted.toString()), content());
  }

  @Test
  void aFileInThePlaceOfTheFolder() throws Exception {
    Path file = Files.writeString(folder.resolve("out"), "mine");
    assertMessage(file, file + ": is a file; choose another folder");
    Path below = file.resolve("a/b");
    assertMessage(below, below + ": cannot be made: " + file + " is a file; choose another folder");
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void aFolderInThePlaceOfTheFile() throws Exception {
    Path gaps = Files.createDirectories(folder.resolve("gaps.csv"));
    assertMessage(folder, gaps + ": is a folder; choose another folder");
    assertEquals(List.of("gaps.csv"), names());
  }

  private void assertMessage(Path place, String message) {
    BadInput thrown =
        assertThrows(
            BadInput.class,
            () -> PairReport.write("", SamplePair.diff(), EditorNotes.none(), place, false));
    assertEquals(message, thrown.getMessage());
  }

  private void write(Disk disk) throws BadInput {
    try (NewFiles files = NewFiles.in(folder, false, disk::open)) {
      PairReport.write("", SamplePair.diff(), EditorNotes.none(), files);
    }
  }

  private Map<String, String> content() throws IOException {
    Map<String, String> content = new TreeMap<>();
    for (String name : names()) {
      content.put(name, Files.readString(folder.resolve(name)));
    }
    return content;
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
