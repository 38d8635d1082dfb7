package org.lacuna.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestTable;
import org.lacuna.diff.ArticleDiff;
import org.lacuna.fact.FactSheet;
import org.lacuna.report.SamplePair;

/** The command line as a user meets it: both streams and the exit code. */
final class MainTest {
  private static final Comparisons SAMPLE = options -> (left, right) -> SamplePair.diff();
  private static final Comparisons NO_GAPS =
      options ->
          (left, right) ->
              new ArticleDiff(
                  new FactSheet(left, List.of(), List.of()),
                  new FactSheet(right, List.of(), List.of()),
                  List.of(),
                  List.of(),
                  List.of());
  private static final Comparisons FAULTY =
      options ->
          (left, right) -> {
            throw new IllegalStateException("no bead for sentence 7");
          };

  @TempDir Path folder;

  private record Result(int code, String out, String err) {}

  @BeforeEach
  void files() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Ho budde i Bergen.\n");
    Files.writeString(folder.resolve("b.txt"), "Vivia a Bergen.\n");
    Files.writeString(
        folder.resolve("pairs.tsv"),
        "id\tleft\tright\tleft_lang\tright_lang\nx\ta.txt\tb.txt\tnn\tca\ny\ta.txt\tb.txt\tnn\tca\n");
    Files.writeString(
        folder.resolve("broken.tsv"),
        "left\tright\tleft_lang\tright_lang\na.txt\tb.txt\tnn\tca\n"
            + "a.txt\tnowhere.txt\tnn\tca\n");
    Files.writeString(folder.resolve("names.tsv"), "nn\tca\n# a river\nDon\triu Don\n");
    Files.writeString(folder.resolve("odd.tsv"), "# names\nnn\tsp\n");
    Files.writeString(folder.resolve("hole.tsv"), "nn\tca\nDon\t\n");
    Files.writeString(folder.resolve("nothing.tsv"), "# names\n");
    Files.writeString(folder.resolve("nowhere.tsv"), "left\tright\nnone.txt\tnone.txt\n");
    Files.writeString(
        folder.resolve("en-ca.csv"), "en,ca,links,left_count,right_count\nchurch,esglesia,2,2,2\n");
    Files.writeString(
        folder.resolve("bad.csv"), "nn,ca,links,left_count,right_count\nhus,casa,3,2,2\n");
    Files.writeString(folder.resolve("three.tsv"), "nn\tca\nDon\triu\tDon\n");
  }

  private Result run(Comparisons comparisons, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(new PrintStream(out, false, UTF_8), new PrintStream(err, false, UTF_8), false);
    String dir = folder.toString();
    int code =
        new Main(console, comparisons)
            .run(Arrays.stream(args).map(arg -> arg.replace("DIR", dir)).toArray(String[]::new));
    console.out().flush();
    console.err().flush();
    return new Result(
        code, out.toString(UTF_8).replace(dir, "DIR"), err.toString(UTF_8).replace(dir, "DIR"));
  }

  static Stream<TestTable.Row> complaints() {
    return TestTable.rows("cli/complaints.tsv", "id", "args", "err");
  }

  @ParameterizedTest
  @MethodSource("complaints")
  void badArgumentsHaveTheirMessage(TestTable.Row row) {
    Result result = run(SAMPLE, row.cell("args").split(" "));
    assertEquals(row.cell("err").replace("\\t", "\t") + "\n", result.err(), row::toString);
    assertEquals("", result.out(), row::toString);
    assertEquals(ExitCode.BAD_INPUT.code(), result.code(), row::toString);
  }

  @Test
  void theSameUnderATurkishLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      complaints().forEach(this::badArgumentsHaveTheirMessage);
      compareSaysWhatWasFound();
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void compareSaysWhatWasFound() {
    assertEquals(
        new Result(
            0,
            """
            nn \u2192 ca: 3 of 6 mentions of facts (50 %) are told there too
            ca \u2192 nn: 3 of 4 mentions of facts (75 %) are told there too
            4 gaps: 3 missing, 1 conflict (2 date, 1 number, 1 title)
            written to DIR/o: gaps.csv, facts.csv, sentences.csv
            """,
            ""),
        compare(SAMPLE, "--out", "DIR/o"));
    assertTrue(Files.exists(folder.resolve("o/gaps.csv")));
  }

  @Test
  void compareWithoutGaps() {
    assertEquals(
        new Result(
            0,
            """
            nn \u2192 ca: no facts found
            ca \u2192 nn: no facts found
            no gaps
            written to DIR/o: gaps.csv, facts.csv, sentences.csv
            """,
            ""),
        compare(NO_GAPS, "--out", "DIR/o", "--exit-code"));
  }

  @Test
  void quietSaysNothing() {
    assertEquals(new Result(0, "", ""), compare(SAMPLE, "--out", "DIR/o", "--quiet"));
    assertEquals(
        new Result(0, "", ""), run(SAMPLE, "batch", "DIR/pairs.tsv", "--out", "DIR/o2", "--quiet"));
  }

  @Test
  void verboseSaysEveryStep() {
    assertEquals(
        """
        lacuna: note: read a, language nn
        lacuna: note: read b, language ca
        lacuna: note: compared, 4 gaps: 3 missing, 1 conflict (2 date, 1 number, 1 title)
        """,
        compare(SAMPLE, "--out", "DIR/o", "--verbose").err());
  }

  @Test
  void oneLanguageOnBothSidesIsAllowedWithANote() {
    Result result =
        run(
            SAMPLE,
            "compare",
            "DIR/a.txt",
            "DIR/b.txt",
            "--left-lang",
            "nn",
            "--right-lang",
            "NN",
            "--out",
            "DIR/o");
    assertEquals("lacuna: note: both articles are in one language, nn\n", result.err());
    assertEquals(0, result.code());
  }

  @Test
  void onStandardOutputThereIsGapsCsvAndNothingElse() throws IOException {
    compare(SAMPLE, "--out", "DIR/o");
    Result result = compare(SAMPLE, "--out", "-");
    assertEquals(Files.readString(folder.resolve("o/gaps.csv")), result.out());
    assertEquals("", result.err());
    assertTrue(compare(SAMPLE, "--out", "-", "--bom").out().startsWith("\uFEFFid,"));
  }

  @Test
  void notesOnWhatIsNoGapAnyMoreAreNotLostInSilence() throws IOException {
    Files.createDirectories(folder.resolve("o"));
    Files.writeString(folder.resolve("o/gaps.csv"), "id,state,note\nZ,done,\nAAAAAAAAA1,open,\n");
    assertEquals(
        "lacuna: note: no gaps any more, and gone with what an editor wrote on them: Z\n",
        compare(SAMPLE, "--out", "DIR/o").err());
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
      String out = compare(SAMPLE).out();
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
        run(SAMPLE, "batch", "DIR/pairs.tsv", "--out", "DIR/o", "--jobs", "2"));
  }

  @Test
  void exitCodes() {
    assertEquals(
        List.of(0, 1, 2, 3, 70), Stream.of(ExitCode.values()).map(ExitCode::code).toList());
    assertEquals(0, compare(SAMPLE, "--out", "DIR/o").code());
    assertEquals(1, compare(SAMPLE, "--out", "DIR/o", "--exit-code").code());
    assertEquals(1, run(SAMPLE, "batch", "DIR/pairs.tsv", "--out", "DIR/p", "--exit-code").code());
    assertEquals(2, run(SAMPLE, "compare").code());
    Result failed = run(SAMPLE, "batch", "DIR/broken.tsv", "--out", "DIR/q", "--exit-code");
    assertEquals(3, failed.code());
    assertTrue(failed.out().startsWith("1 compared, 1 failed, see DIR/q/failures.csv\n"));
    assertTrue(failed.err().startsWith("lacuna: 2: DIR/nowhere.txt: "), failed.err());
    assertEquals(70, compare(FAULTY, "--out", "DIR/r").code());
    assertEquals(0, run(SAMPLE, "--help").code());
    assertEquals(0, run(SAMPLE, "batch", "--help").code());
    assertEquals(0, run(SAMPLE, "--version").code());
  }

  @Test
  void aFaultShowsItsTraceOnlyWhenAskedFor() {
    assertEquals(
        """
        lacuna: this is a fault in Lacuna: java.lang.IllegalStateException: no bead for sentence 7
        lacuna: run it again with --verbose and report what it prints, with the input that led to it
        """,
        compare(FAULTY, "--out", "DIR/r").err());
    String verbose = compare(FAULTY, "--out", "DIR/r", "--verbose").err();
    assertTrue(verbose.contains("\tat org.lacuna.cli.MainTest"), verbose);
    assertFalse(Files.exists(folder.resolve("r")));
  }

  @Test
  void anErrorOfTheMachineIsAFaultToo() {
    Comparisons deep =
        options ->
            (left, right) -> {
              throw new StackOverflowError();
            };
    assertEquals(70, compare(deep, "--out", "DIR/r").code());
    Comparisons big =
        options ->
            (left, right) -> {
              throw new OutOfMemoryError("Java heap space");
            };
    assertEquals(
        new Result(
            2,
            "",
            "lacuna: not enough memory; give Java more, as in java -Xmx2g -jar lacuna.jar\n"),
        compare(big, "--out", "DIR/r"));
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
    compare(watching, "--glossary", "DIR/names.tsv", "--out", "DIR/o");
    assertEquals("nn Don = ca riu Don", seen[0]);
  }

  @Test
  void helpNamesEveryOptionOfTheContract() {
    String help = run(SAMPLE, "compare", "--help").out() + run(SAMPLE, "batch", "--help").out();
    for (String option :
        List.of(
            "--left-lang",
            "--right-lang",
            "--out",
            "--format",
            "--glossary",
            "--jobs",
            "--quiet",
            "--verbose",
            "--exit-code",
            "--bom",
            "--wrapped",
            "--no-wrapped",
            "--models")) {
      assertTrue(help.contains(option), option);
    }
    String top = run(SAMPLE, "--help").out();
    for (ExitCode code : ExitCode.values()) {
      assertTrue(top.contains(code.meaning()), code.name());
    }
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
        run(SAMPLE, Stream.of(drawn, tags).flatMap(Arrays::stream).toArray(String[]::new)));
    assertEquals(
        "20 of 20 facts drawn: 8 of 8 shared, 6 of 6 only, 4 of 4 differs, 2 of 2 undecided",
        run(SAMPLE, "evaluate", "DIR/pairs.tsv", "--out", "DIR/t.csv")
            .out()
            .lines()
            .findFirst()
            .get());
    Path sheet = folder.resolve("s.csv");
    Files.writeString(
        sheet, "judgement;status;status_total\r\nmissing;only;3\r\nUnsure;only;3\r\n");
    Result read = run(SAMPLE, "evaluate", "--read", "DIR/s.csv");
    assertTrue(read.out().startsWith("2 rows: 1 judged, 1 unsure, 0 not judged yet\n"), read::out);
  }

  private Result compare(Comparisons comparisons, String... more) {
    List<String> args =
        Stream.concat(
                Stream.of(
                    "compare", "DIR/a.txt", "DIR/b.txt", "--left-lang", "nn", "--right-lang", "ca"),
                Stream.of(more))
            .toList();
    return run(comparisons, args.toArray(String[]::new));
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
