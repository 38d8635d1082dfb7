package org.lacuna.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lacuna.cli.CommandLineFolder.SAMPLE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lacuna.cli.CommandLineFolder.Result;
import org.lacuna.report.SamplePair;

/** Where the results go, and what of them is said. */
final class ResultsTest {
  @TempDir Path folder;
  private CommandLineFolder cli;

  @BeforeEach
  void files() throws IOException {
    cli = new CommandLineFolder(folder);
  }

  @Test
  void onStandardOutputThereIsGapsCsvAndNothingElse() throws IOException {
    cli.compare(SAMPLE, "--out", "DIR/o");
    Result result = cli.compare(SAMPLE, "--out", "-");
    assertEquals(Files.readString(folder.resolve("o/gaps.csv")), result.out());
    assertEquals("", result.err());
    assertTrue(cli.compare(SAMPLE, "--out", "-", "--bom").out().startsWith("\uFEFFid,"));
  }

  @Test
  void notesOnWhatIsNoGapAnyMoreAreNotLostInSilence() throws IOException {
    Files.createDirectories(folder.resolve("o"));
    Files.writeString(folder.resolve("o/gaps.csv"), "id,state,note\nZ,done,\nAAAAAAAAA1,open,\n");
    assertEquals(
        "lacuna: note: no gaps any more, and gone with what an editor wrote on them: Z\n",
        cli.compare(SAMPLE, "--out", "DIR/o").err());
  }

  @Test
  void standardOutputThatIsFullIsNoSuccess() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    Console console =
        new Console(new PrintStream(full, false, UTF_8), new PrintStream(err, true, UTF_8), false);
    int code =
        new Main(console, SAMPLE)
            .run(
                "compare",
                folder.resolve("a.txt").toString(),
                folder.resolve("b.txt").toString(),
                "--left-lang",
                "nn",
                "--right-lang",
                "ca",
                "--out",
                "-");
    assertEquals("lacuna: standard output: cannot be written\n", err.toString(UTF_8));
    assertEquals(2, code);
  }

  @Test
  void withoutOutTheFolderIsNamedAfterTheFiles() {
    Path made = Path.of("output/a-b");
    assertFalse(Files.exists(made), made + " is in the way");
    try {
      String out = cli.compare(SAMPLE).out();
      assertTrue(out.endsWith("written to output/a-b: gaps.csv, facts.csv, sentences.csv\n"), out);
    } finally {
      remove(made);
    }
  }

  @Test
  void batchSaysWhatWasFound() {
    assertEquals(
        new Result(
            0,
            """
            2 compared, 0 failed
            8 gaps: 6 missing, 2 conflict (4 date, 2 number, 2 title)
            written to DIR/o: gaps.csv, summary.csv, failures.csv and a folder for each pair
            """,
            ""),
        cli.run(SAMPLE, "batch", "DIR/pairs.tsv", "--out", "DIR/o", "--jobs", "2"));
  }

  @Test
  void theGlossaryReachesTheComparison() {
    String[] seen = {""};
    Comparisons watching =
        options -> {
          seen[0] =
              options.glossary().entries().stream()
                  .map(
                      e ->
                          e.firstLanguage()
                              + " "
                              + e.first()
                              + " = "
                              + e.secondLanguage()
                              + " "
                              + e.second())
                  .collect(Collectors.joining());
          return (left, right) -> SamplePair.diff();
        };
    cli.compare(watching, "--glossary", "DIR/names.tsv", "--out", "DIR/o");
    assertEquals("nn Don = ca riu Don", seen[0]);
  }

  @Test
  void evaluateDrawsASheetOfAPairOrAListAndReadsItBack() throws IOException {
    String[] drawn = {"evaluate", "DIR/a.txt", "DIR/b.txt", "--out", "DIR/s.csv"};
    String[] tags = {"--left-lang", "nn", "--right-lang", "ca"};
    assertEquals(
        new Result(
            0,
            """
            10 of 10 facts drawn: 4 of 4 shared, 3 of 3 only, 2 of 2 differs, 1 of 1 undecided
            written to DIR/s.csv; judge it, then: lacuna evaluate --read DIR/s.csv
            """,
            ""),
        cli.run(SAMPLE, Stream.of(drawn, tags).flatMap(Arrays::stream).toArray(String[]::new)));
    assertEquals(
        "20 of 20 facts drawn: 8 of 8 shared, 6 of 6 only, 4 of 4 differs, 2 of 2 undecided",
        cli.run(SAMPLE, "evaluate", "DIR/pairs.tsv", "--out", "DIR/t.csv")
            .out()
            .lines()
            .findFirst()
            .get());
    Path sheet = folder.resolve("s.csv");
    Files.writeString(
        sheet, "judgement;status;status_total\r\nmissing;only;3\r\nUnsure;only;3\r\n");
    Result read = cli.run(SAMPLE, "evaluate", "--read", "DIR/s.csv");
    assertTrue(read.out().startsWith("2 rows: 1 judged, 1 unsure, 0 not judged yet\n"), read::out);
  }

  private static void remove(Path made) {
    try (Stream<Path> files = Files.list(made)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(made);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
