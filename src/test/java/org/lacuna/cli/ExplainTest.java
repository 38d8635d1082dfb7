package org.lacuna.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lacuna.CommandLineRun;
import org.lacuna.Csv;
import org.lacuna.Golden;
import org.lacuna.Sample;

/** What {@code explain} prints of the samples. */
final class ExplainTest {
  private static final Path LEFT = Path.of("src/sample/nansen/nansen.nn.txt");
  private static final Path RIGHT = Path.of("src/sample/nansen/nansen.ca.txt");

  private static String explain(String... asked) {
    return run(
        Stream.concat(
                Stream.of(LEFT.toString(), RIGHT.toString(), "--left-lang", "nn"),
                Stream.concat(Stream.of("--right-lang", "ca"), Stream.of(asked)))
            .toArray(String[]::new));
  }

  private static String run(String... arguments) {
    return CommandLineRun.of(
            Stream.concat(Stream.of("explain"), Stream.of(arguments)).toArray(String[]::new))
        .succeeds()
        .out();
  }

  @ParameterizedTest
  @CsvSource({
    // A name of a sentence that is told there, and a number that is another one there.
    "name-inside, --fact F24",
    "other-value, --fact F64",
    // A name of a sentence that is not told there, one that lost to a rival, a repeated one.
    "name-outside, --fact F53",
    "rival, --fact F70",
    "sentence, --sentence 13",
    "sentence-right, --sentence 18 --side right"
  })
  void explainsAsExpected(String name, String asked) throws IOException {
    Golden.assertGolden("cli/explain/" + name + ".txt", explain(asked.split(" ")));
  }

  @Test
  void isTheSameUnderATurkishLocale() {
    String before = explain("--fact", "F24");
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals(before, explain("--fact", "F24"));
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void aGapIsItsFact(@TempDir Path out) {
    Sample.compare(LEFT, "nn", RIGHT, "ca", out);
    for (Csv.Row gap : Csv.csv(out.resolve("gaps.csv")).subList(0, 5)) {
      String text = explain("--gap", gap.cell("id"));
      assertTrue(text.contains("'" + gap.cell("text") + "'"), text);
      assertTrue(text.contains(gap.cell("confidence") + " (" + gap.cell("evidence") + ")"), text);
    }
  }

  @Test
  void oneFileMayHoldBothVersions(@TempDir Path folder) throws IOException {
    Path both = folder.resolve("both.txt");
    Files.writeString(both, Sample.text(LEFT) + "\n\n" + Sample.text(RIGHT));
    String apart = explain("--sentence", "9");
    String together =
        run(both.toString(), "--left-lang", "nn", "--right-lang", "ca", "--sentence", "9");
    assertEquals(
        apart.lines().skip(2).toList(), together.lines().skip(2).toList(), "without the names");
  }

  @Test
  void aByteOrderMarkIsPutInFront() {
    assertTrue(explain("--sentence", "1", "--bom").startsWith("\uFEFFleft: "));
  }
}
