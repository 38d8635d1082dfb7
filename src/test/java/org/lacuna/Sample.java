package org.lacuna;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A sample pair: a row of {@code src/sample/pairs.tsv}, and the folder of its id.
 *
 * <p>The folder holds the two texts, {@code truth.tsv} and {@code expected} with the three CSV
 * files, and nothing else.
 */
public record Sample(String id, Path left, Path right, String leftTag, String rightTag) {
  /** The folder of all samples. */
  public static final Path HOME = Path.of("src/sample");

  /** What {@code compare} writes. */
  public static final List<String> REPORTS = List.of("gaps.csv", "facts.csv", "sentences.csv");

  private static final Set<String> BESIDE = Set.of("pairs.tsv", "glossary.tsv", "sheet.csv");

  /** All samples, in the order of the list. */
  public static Stream<Sample> all() {
    List<Sample> all = Csv.tsv(HOME.resolve("pairs.tsv")).stream().map(Sample::of).toList();
    assertTrue(all.size() >= 2, "only " + all);
    Set<String> wanted = new TreeSet<>(BESIDE);
    all.forEach(sample -> wanted.add(sample.id));
    assertEquals(wanted, namesIn(HOME), "src/sample");
    return all.stream();
  }

  private static Sample of(Csv.Row row) {
    return new Sample(
        row.cell("id"),
        HOME.resolve(row.cell("left")),
        HOME.resolve(row.cell("right")),
        row.cell("left_lang"),
        row.cell("right_lang"));
  }

  /** Its folder. */
  public Path folder() {
    return HOME.resolve(id);
  }

  /** The file that holds what the reports should be. */
  public Path expected(String report) {
    return folder().resolve("expected").resolve(report);
  }

  /** Compares the pair into a folder. */
  public void compareInto(Path out) {
    compare(left, leftTag, right, rightTag, out);
  }

  /** Compares the pair with its sides exchanged. */
  public void compareMirroredInto(Path out) {
    compare(right, rightTag, left, leftTag, out);
  }

  /** Compares two files into a folder; anything but success fails the test. */
  public static void compare(
      Path left, String leftTag, Path right, String rightTag, Path out, String... more) {
    CommandLineRun.of(
            Stream.concat(
                    Stream.of(
                        "compare",
                        left.toString(),
                        right.toString(),
                        "--left-lang",
                        leftTag,
                        "--right-lang",
                        rightTag,
                        "--out",
                        out.toString()),
                    Stream.of(more))
                .toArray(String[]::new))
        .succeeds();
  }

  /** The names in a folder, sorted. */
  public static Set<String> namesIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      Set<String> names = new TreeSet<>();
      files.forEach(file -> names.add(file.getFileName().toString()));
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file. */
  public static String text(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return id;
  }
}
