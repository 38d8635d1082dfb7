package org.lacuna.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.lacuna.diff.ArticleDiff;
import org.lacuna.fact.FactSheet;
import org.lacuna.report.SamplePair;

/**
 * A folder of small files, and the command line run in it; {@code DIR} stands for the folder in
 * arguments and in what was said.
 */
final class CommandLineFolder {
  static final Comparisons SAMPLE = options -> (left, right) -> SamplePair.diff();
  static final Comparisons NO_GAPS =
      options ->
          (left, right) ->
              new ArticleDiff(
                  new FactSheet(left, List.of(), List.of()),
                  new FactSheet(right, List.of(), List.of()),
                  List.of(),
                  List.of(),
                  List.of());
  static final Comparisons FAULTY =
      options ->
          (left, right) -> {
            throw new IllegalStateException("no bead for sentence 7");
          };

  private final Path folder;

  /** What a run said, and its exit code. */
  record Result(int code, String out, String err) {}

  CommandLineFolder(Path folder) throws IOException {
    this.folder = folder;
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

  /** One run, whatever does the comparing. */
  Result run(Comparisons comparisons, String... args) {
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

  /** Compares the two articles of the folder. */
  Result compare(Comparisons comparisons, String... more) {
    List<String> args =
        Stream.concat(
                Stream.of(
                    "compare", "DIR/a.txt", "DIR/b.txt", "--left-lang", "nn", "--right-lang", "ca"),
                Stream.of(more))
            .toList();
    return run(comparisons, args.toArray(String[]::new));
  }
}
