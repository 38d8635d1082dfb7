package org.lacuna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The reports of the samples are, byte for byte, those in {@code expected}. {@code -Dgolden=write}
 * writes them anew and fails.
 */
final class GoldenTest {
  private static final boolean WRITE = "write".equals(System.getProperty("golden"));

  @ParameterizedTest
  @MethodSource("org.lacuna.Sample#all")
  void reportsAreAsExpected(Sample sample, @TempDir Path out) throws IOException {
    sample.compareInto(out);
    assertEquals(new TreeSet<>(Sample.REPORTS), Sample.namesIn(out));
    if (WRITE) {
      Files.createDirectories(sample.expected(""));
      for (String report : Sample.REPORTS) {
        Files.copy(
            out.resolve(report), sample.expected(report), StandardCopyOption.REPLACE_EXISTING);
      }
      fail(sample + ": expected files written; read the git diff, then run without -Dgolden=write");
    }
    for (String report : Sample.REPORTS) {
      SameLines.check(
          sample.expected(report).toString(),
          "mvn test -Dtest=GoldenTest -Dgolden=write writes it anew",
          Sample.text(sample.expected(report)),
          Sample.text(out.resolve(report)));
    }
  }

  @ParameterizedTest
  @MethodSource("org.lacuna.Sample#all")
  void noFileIsMissingOrLeftOver(Sample sample) {
    Set<String> wanted =
        new TreeSet<>(
            Set.of(
                sample.left().getFileName().toString(),
                sample.right().getFileName().toString(),
                "truth.tsv",
                "expected"));
    assertEquals(wanted, Sample.namesIn(sample.folder()));
    assertEquals(new TreeSet<>(Sample.REPORTS), Sample.namesIn(sample.expected("")));
  }
}
