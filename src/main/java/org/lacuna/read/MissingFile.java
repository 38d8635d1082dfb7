package org.lacuna.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lacuna.read.page.EditDistance;

/** What to say to someone who names a file that is not there. */
final class MissingFile {
  private MissingFile() {}

  /**
   * How the message goes on after <i>no such file</i>: {@code "; the folder has
   * 'cervantes.es.txt'"}, that the folder itself is missing, or nothing better than to check the
   * name.
   */
  static String advice(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (folder == null || file.getFileName() == null) {
      return "; want the path of a text file";
    }
    if (!Files.isDirectory(folder)) {
      return "; there is no folder '" + folder + "' either";
    }
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    int most = Math.max(1, name.length() / 4);
    return names(folder).stream()
        .filter(other -> EditDistance.of(name, other.toLowerCase(Locale.ROOT)) <= most)
        .min(
            Comparator.comparingInt(other -> EditDistance.of(name, other.toLowerCase(Locale.ROOT))))
        .map(near -> "; the folder has '" + near + "'")
        .orElse("; want the path of a text file");
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(path -> path.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
