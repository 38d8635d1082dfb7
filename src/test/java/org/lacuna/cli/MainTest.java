package org.lacuna.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lacuna.cli.CommandLineFolder.FAULTY;
import static org.lacuna.cli.CommandLineFolder.NO_GAPS;
import static org.lacuna.cli.CommandLineFolder.SAMPLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestTable;
import org.lacuna.cli.CommandLineFolder.Result;

/** The command line as a user meets it: both streams and the exit code. */
final class MainTest {
  @TempDir Path folder;
  private CommandLineFolder cli;

  @BeforeEach
  void files() throws IOException {
    cli = new CommandLineFolder(folder);
  }

  static Stream<TestTable.Row> complaints() {
    return TestTable.rows("cli/complaints.tsv", "id", "args", "err");
  }

  @ParameterizedTest
  @MethodSource("complaints")
  void badArgumentsHaveTheirMessage(TestTable.Row row) {
    Result result = cli.run(SAMPLE, row.cell("args").split(" "));
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
        cli.compare(SAMPLE, "--out", "DIR/o"));
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
        cli.compare(NO_GAPS, "--out", "DIR/o", "--exit-code"));
  }

  @Test
  void quietSaysNothing() {
    assertEquals(new Result(0, "", ""), cli.compare(SAMPLE, "--out", "DIR/o", "--quiet"));
    assertEquals(
        new Result(0, "", ""),
        cli.run(SAMPLE, "batch", "DIR/pairs.tsv", "--out", "DIR/o2", "--quiet"));
  }

  @Test
  void verboseSaysEveryStep() {
    assertEquals(
        """
        lacuna: note: read a, language nn
        lacuna: note: read b, language ca
        lacuna: note: compared, 4 gaps: 3 missing, 1 conflict (2 date, 1 number, 1 title)
        """,
        cli.compare(SAMPLE, "--out", "DIR/o", "--verbose").err());
  }

  @Test
  void oneLanguageOnBothSidesIsAllowedWithANote() {
    Result result =
        cli.run(
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
  void exitCodes() {
    assertEquals(
        List.of(0, 1, 2, 3, 70), Stream.of(ExitCode.values()).map(ExitCode::code).toList());
    assertEquals(0, cli.compare(SAMPLE, "--out", "DIR/o").code());
    assertEquals(1, cli.compare(SAMPLE, "--out", "DIR/o", "--exit-code").code());
    assertEquals(
        1, cli.run(SAMPLE, "batch", "DIR/pairs.tsv", "--out", "DIR/p", "--exit-code").code());
    assertEquals(2, cli.run(SAMPLE, "compare").code());
    Result failed = cli.run(SAMPLE, "batch", "DIR/broken.tsv", "--out", "DIR/q", "--exit-code");
    assertEquals(3, failed.code());
    assertTrue(failed.out().startsWith("1 compared, 1 failed, see DIR/q/failures.csv\n"));
    assertTrue(failed.err().startsWith("lacuna: 2: DIR/nowhere.txt: "), failed.err());
    assertEquals(70, cli.compare(FAULTY, "--out", "DIR/r").code());
    assertEquals(0, cli.run(SAMPLE, "--help").code());
    assertEquals(0, cli.run(SAMPLE, "batch", "--help").code());
    assertEquals(0, cli.run(SAMPLE, "--version").code());
  }

  @Test
  void aFaultShowsItsTraceOnlyWhenAskedFor() {
    assertEquals(
        """
        lacuna: this is a fault in Lacuna: java.lang.IllegalStateException: no bead for sentence 7
        lacuna: run it again with --verbose and report what it prints, with the input that led to it
        """,
        cli.compare(FAULTY, "--out", "DIR/r").err());
    String verbose = cli.compare(FAULTY, "--out", "DIR/r", "--verbose").err();
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
    assertEquals(70, cli.compare(deep, "--out", "DIR/r").code());
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
        cli.compare(big, "--out", "DIR/r"));
  }

  @Test
  void helpNamesEveryOptionOfTheContract() {
    String help =
        cli.run(SAMPLE, "compare", "--help").out() + cli.run(SAMPLE, "batch", "--help").out();
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
    String top = cli.run(SAMPLE, "--help").out();
    for (ExitCode code : ExitCode.values()) {
      assertTrue(top.contains(code.meaning()), code.name());
    }
  }
}
