package org.lacuna;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.lacuna.cli.Main;

/**
 * Runs a page and writes it anew with what was really printed.
 *
 * <ul>
 *   <li>In a {@code console} block, lines that start with {@code $} are commands; the lines after
 *       each become its output.
 *   <li>A {@code java} block is compiled and run; the next {@code text} block becomes its output.
 *   <li>{@code <!-- rows: 5 of FILE: COLUMN COLUMN -->} is followed by a table of the first rows of
 *       a CSV file that an earlier command wrote.
 * </ul>
 */
final class ReadmeRunner {
  private static final String FENCE = "```";
  private static final String COMMAND = "java -jar target/lacuna.jar ";
  private static final Pattern ROWS =
      Pattern.compile("<!-- rows: (\\d+) of (\\S+): ([a-z_ ]+) -->");

  private final Path workspace;
  private final List<String> written = new ArrayList<>();
  private String javaOutput = "";
  private int commands;

  private ReadmeRunner(Path workspace) {
    this.workspace = workspace;
  }

  /**
   * The page as it should be.
   *
   * @param workspace an empty folder; the samples are copied into it and commands are run in it
   */
  static String run(String page, Path workspace) throws IOException {
    copy(Sample.HOME, workspace);
    ReadmeRunner runner = new ReadmeRunner(workspace);
    ListIterator<String> lines = page.lines().toList().listIterator();
    while (lines.hasNext()) {
      runner.write(lines.next(), lines);
    }
    assertTrue(runner.commands >= 4, "only " + runner.commands + " commands run");
    assertTrue(!runner.javaOutput.isEmpty(), "no Java run");
    return String.join("\n", runner.written) + "\n";
  }

  private void write(String line, ListIterator<String> lines) throws IOException {
    written.add(line);
    Matcher rows = ROWS.matcher(line);
    if (line.equals(FENCE + "console")) {
      for (String command : block(lines)) {
        if (command.startsWith("$ ")) {
          written.add(command);
          written.addAll(console(command.substring(2)));
        }
      }
      written.add(FENCE);
    } else if (line.equals(FENCE + "java")) {
      List<String> code = block(lines);
      written.addAll(code);
      written.add(FENCE);
      javaOutput = java(code);
    } else if (line.equals(FENCE + "text")) {
      block(lines);
      written.addAll(javaOutput.lines().toList());
      written.add(FENCE);
    } else if (line.startsWith(FENCE)) {
      written.addAll(block(lines));
      written.add(FENCE);
    } else if (rows.matches()) {
      skipTable(lines);
      written.add("");
      written.addAll(table(Integer.parseInt(rows.group(1)), rows.group(2), rows.group(3)));
      written.add("");
    }
  }

  /** The lines up to the closing fence, which is passed. */
  private static List<String> block(ListIterator<String> lines) {
    List<String> block = new ArrayList<>();
    while (lines.hasNext()) {
      String line = lines.next();
      if (line.equals(FENCE)) {
        return block;
      }
      block.add(line);
    }
    throw new AssertionError("a block without end: " + block);
  }

  private static void skipTable(ListIterator<String> lines) {
    while (lines.hasNext()) {
      String line = lines.next();
      if (!line.isEmpty() && !line.startsWith("|")) {
        lines.previous();
        return;
      }
    }
  }

  private List<String> console(String command) {
    assertTrue(command.startsWith(COMMAND), "cannot be run by this test: " + command);
    commands++;
    List<String> arguments =
        Stream.concat(
                Stream.of(Main.class.getName()),
                Stream.of(command.substring(COMMAND.length()).split(" ")))
            .toList();
    return CommandLineRun.forked(workspace, List.of(), workspace, arguments)
        .succeeds()
        .out()
        .lines()
        .toList();
  }

  private String java(List<String> code) throws IOException {
    String imports = lines(code.stream().filter(line -> line.startsWith("import ")));
    String statements = lines(code.stream().filter(line -> !line.startsWith("import ")));
    Path source = workspace.resolve("Snippet.java");
    Files.writeString(
        source,
        imports
            + "\npublic final class Snippet {\n"
            + "public static void main(String[] arguments) throws Exception {\n"
            + statements
            + "\n}\n}\n");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    assertNotNull(compiler, "the tests need a JDK");
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int exit =
        compiler.run(
            null,
            said,
            said,
            "-cp",
            CommandLineRun.classPath(),
            "-d",
            workspace.toString(),
            source.toString());
    assertEquals(0, exit, () -> said.toString(UTF_8));
    return CommandLineRun.forked(
            workspace, List.of("-Dfile.encoding=UTF-8"), workspace, List.of("Snippet"))
        .succeeds()
        .out();
  }

  private List<String> table(int count, String file, String columns) {
    List<String> names = List.of(columns.split(" "));
    List<Csv.Row> rows = Csv.csv(workspace.resolve(file));
    List<String> table = new ArrayList<>();
    table.add(row(names));
    table.add("|" + "---|".repeat(names.size()));
    rows.stream().limit(count).forEach(row -> table.add(row(row.cells(names))));
    return table;
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace("|", "\\|").replace('\n', ' '))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String lines(Stream<String> lines) {
    return lines.collect(Collectors.joining("\n"));
  }

  private static void copy(Path folder, Path workspace) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = workspace.resolve(file.toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
