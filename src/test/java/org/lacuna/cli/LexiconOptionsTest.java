package org.lacuna.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lacuna.Teaching;
import org.lacuna.text.BadInput;
import picocli.CommandLine;

/** Lexicons on the command line: learned and kept, found again, and never overwritten unasked. */
final class LexiconOptionsTest {
  private static final String HEADER = "nn,ca,links,left_count,right_count\r\n";

  // Of two pairs: each of the two sentences gives 1 / 1.2 in both directions, 2 / 1.44 together.
  private static final String LEARNED = HEADER + "hus,casa,1.39,2,2\r\n";

  @TempDir Path folder;

  private record Result(int code, String out, String err) {}

  @BeforeEach
  void files() throws IOException {
    write("a.txt", "Ho budde i Bergen.\n");
    write("b.txt", "Vivia a Bergen.\n");
    String header = "id\tleft\tright\tleft_lang\tright_lang\n";
    write("pairs.tsv", header + "x\ta.txt\tb.txt\tnn\tca\ny\ta.txt\tb.txt\tnn\tca\n");
    write("turned.tsv", header + "x\tb.txt\ta.txt\tca\tnn\ny\tb.txt\ta.txt\tca\tnn\n");
    write("broken.tsv", header + "x\ta.txt\tb.txt\tnn\tca\ny\ta.txt\tc.txt\tnn\tca\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private Set<String> names(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private Result run(Comparisons comparisons, String line) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), false);
    String dir = folder.toString();
    int code =
        new Main(console, comparisons)
            .run(
                Arrays.stream(line.split(" "))
                    .map(arg -> arg.replace("DIR", dir))
                    .toArray(String[]::new));
    return new Result(
        code, out.toString(UTF_8).replace(dir, "DIR"), err.toString(UTF_8).replace(dir, "DIR"));
  }

  private Result run(String line) {
    return run(options -> Teaching.begun(), line);
  }

  /** What was asked of the comparison, with the number of lexicons known then. */
  private List<String> asked(String line) {
    Teaching teaching = Teaching.begun();
    Result result = run(options -> teaching, line);
    assertEquals(0, result.code(), result.err());
    return teaching.asked();
  }

  @Test
  void learnKeepsALexiconOfEachPairOfLanguages() throws IOException {
    assertEquals(
        new Result(
            0,
            """
            learned from 2 of 2 pairs
            DIR/m/nn-ca.lexicon.csv: 1 pair of words
            """,
            ""),
        run("learn DIR/pairs.tsv --to DIR/m --jobs 2"));
    assertEquals(LEARNED, text("m/nn-ca.lexicon.csv"));
    assertEquals(Set.of("nn-ca.lexicon.csv"), names("m"));
  }

  @Test
  void withoutToItGoesIntoTheModelsFolder() throws IOException {
    Files.createDirectories(folder.resolve("m"));
    assertEquals(0, run("learn DIR/pairs.tsv --models DIR/m").code());
    assertEquals(LEARNED, text("m/nn-ca.lexicon.csv"));
  }

  @Test
  void aPairThatCannotBeReadIsNotCounted() {
    assertTrue(
        run("learn DIR/broken.tsv --to DIR/m").out().startsWith("learned from 1 of 2 pairs\n"));
  }

  @Test
  void aLexiconThatIsThereIsNotOverwrittenUnasked() throws IOException {
    write("m/nn-ca.lexicon.csv", HEADER + "elv,riu,2.00,2,2\r\n");
    for (String list : List.of("pairs", "turned")) {
      assertEquals(
          new Result(
              2,
              "",
              "lacuna: DIR/m/nn-ca.lexicon.csv: is there already; --merge adds to it, --replace takes"
                  + " its place\n"),
          run("learn DIR/" + list + ".tsv --to DIR/m"));
    }
    assertEquals(HEADER + "elv,riu,2.00,2,2\r\n", text("m/nn-ca.lexicon.csv"));
    assertEquals(Set.of("nn-ca.lexicon.csv"), names("m"));
  }

  @Test
  void mergeAddsTheCountsToThoseThatAreThere() throws IOException {
    write("m/nn-ca.lexicon.csv", HEADER + "elv,riu,2.00,2,2\r\nhus,casa,1.00,3,4\r\n");
    String merged = HEADER + "elv,riu,2.00,2,2\r\nhus,casa,2.39,5,6\r\n";
    assertEquals(
        "DIR/m/nn-ca.lexicon.csv: 2 pairs of words",
        run("learn DIR/pairs.tsv --to DIR/m --merge").out().lines().skip(1).findFirst().get());
    assertEquals(merged, text("m/nn-ca.lexicon.csv"));
  }

  @Test
  void mergeOfNothingIsWhatWasLearned() throws IOException {
    assertEquals(0, run("learn DIR/pairs.tsv --to DIR/m --merge").code());
    assertEquals(LEARNED, text("m/nn-ca.lexicon.csv"));
  }

  @Test
  void replaceTakesThePlace() throws IOException {
    write("m/nn-ca.lexicon.csv", HEADER + "elv,riu,2.00,2,2\r\n");
    assertEquals(0, run("learn DIR/pairs.tsv --to DIR/m --replace").code());
    assertEquals(LEARNED, text("m/nn-ca.lexicon.csv"));
  }

  /** In a list of ca-nn pairs the words are learned as casa = hus. */
  @Test
  void aLexiconKeepsTheOrderOfItsLanguages() throws IOException {
    write("m/nn-ca.lexicon.csv", HEADER + "hus,casa,1.00,3,4\r\n");
    assertEquals(0, run("learn DIR/turned.tsv --to DIR/m --merge").code());
    assertEquals(
        HEADER + "casa,hus,1.39,2,2\r\nhus,casa,1.00,3,4\r\n", text("m/nn-ca.lexicon.csv"));
    assertEquals(0, run("batch DIR/turned.tsv --out DIR/o --models DIR/m --keep-lexicon").code());
    assertEquals(HEADER + "casa,hus,1.39,2,2\r\n", text("m/nn-ca.lexicon.csv"));
    assertEquals(Set.of("nn-ca.lexicon.csv"), names("m"));
  }

  @Test
  void batchKeepsWhatItLearnedWhenAsked() throws IOException {
    Files.createDirectories(folder.resolve("m"));
    assertEquals(0, run("batch DIR/pairs.tsv --out DIR/o --models DIR/m").code());
    assertEquals(Set.of(), names("m"));
    String keeping = "batch DIR/pairs.tsv --out DIR/o --models DIR/m --keep-lexicon";
    assertEquals(0, run(keeping).code());
    assertEquals(LEARNED, text("m/nn-ca.lexicon.csv"));
    assertEquals(0, run(keeping).code());
    assertEquals(LEARNED, text("m/nn-ca.lexicon.csv"));
  }

  @Test
  void batchLearnsUnlessToldNotTo() {
    assertEquals(
        List.of("begin 0", "begin 0", "finish 1", "finish 1"),
        asked("batch DIR/pairs.tsv --out DIR/o --jobs 1"));
    assertEquals(
        List.of("compare 0", "compare 0"),
        asked("batch DIR/pairs.tsv --out DIR/o --jobs 1 --no-learn"));
  }

  @Test
  void theLexiconOfTheTwoLanguagesIsFoundInTheModelsFolder() throws IOException {
    String nnCa = "compare DIR/a.txt DIR/b.txt --left-lang nn --right-lang ca --out DIR/o";
    String caNn = "compare DIR/b.txt DIR/a.txt --left-lang ca --right-lang nn --out DIR/o";
    String enCa = "compare DIR/a.txt DIR/b.txt --left-lang en --right-lang ca --out DIR/o";
    String country = "compare DIR/a.txt DIR/b.txt --left-lang nn-NO --right-lang ca --out DIR/o";
    write("m/nn-ca.lexicon.csv", LEARNED);
    assertEquals(List.of("compare 0"), asked(nnCa));
    assertEquals(List.of("compare 1"), asked(nnCa + " --models DIR/m"));
    assertEquals(List.of("compare 1"), asked(caNn + " --models DIR/m"));
    assertEquals(List.of("compare 1"), asked(country + " --models DIR/m"));
    assertEquals(List.of("compare 0"), asked(enCa + " --models DIR/m"));
  }

  @Test
  void namedLexiconsAreUsedInsteadOfThoseInTheModelsFolder() throws IOException {
    write("m/nn-ca.lexicon.csv", LEARNED);
    write("one.csv", "ca,nn,links,left_count,right_count\r\nriu,elv,2,2,2\r\n");
    write("two.csv", "nn,en,links,left_count,right_count\r\nelv,river,2,2,2\r\n");
    String compare =
        "compare DIR/a.txt DIR/b.txt --left-lang nn --right-lang ca --out DIR/o --models DIR/m"
            + " --lexicon DIR/one.csv";
    assertEquals(List.of("compare 1"), asked(compare));
    assertEquals(List.of("compare 2"), asked(compare + " --lexicon DIR/two.csv"));
    assertEquals(
        List.of("compare 2", "compare 2"),
        asked(
            "batch DIR/pairs.tsv --out DIR/p --no-learn --jobs 1 --lexicon DIR/one.csv --lexicon"
                + " DIR/two.csv"));
    assertEquals(
        List.of("compare 2", "compare 2"),
        asked(
            "evaluate DIR/pairs.tsv --out DIR/s.csv --lexicon DIR/one.csv --lexicon DIR/two.csv"));
    assertEquals(
        List.of("compare 1", "compare 1"),
        asked("evaluate DIR/pairs.tsv --out DIR/t.csv --models DIR/m"));
  }

  @Test
  void threadsAreAsManyAsWantedElseOneForEachProcessor() throws BadInput {
    assertEquals(3, threads("--jobs", "3"));
    assertEquals(Runtime.getRuntime().availableProcessors(), threads());
    assertEquals(
        "--jobs: want a number from 1, got -2",
        assertThrows(BadInput.class, () -> threads("--jobs", "-2")).getMessage());
  }

  private static int threads(String... arguments) throws BadInput {
    return CommandLine.populateCommand(new JobOptions(), arguments).threads();
  }
}
