package org.lacuna.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a batch wrote, for a look at whether two runs wrote the same. */
final class WrittenFiles {
  private WrittenFiles() {}

  /** All files below a folder; the seconds at the end of summary.csv's lines are left out. */
  static Map<String, String> of(Path folder) throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file);
        boolean timed = file.endsWith("summary.csv");
        content.put(
            folder.relativize(file).toString(),
            timed ? text.replaceAll("[0-9.]+\r\n", "\r\n") : text);
      }
    }
    return content;
  }
}
