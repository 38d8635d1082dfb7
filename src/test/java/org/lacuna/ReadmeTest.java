package org.lacuna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lacuna.cli.ExitCode;
import org.lacuna.match.Evidence;

/** What the README says is so. {@code -Dgolden=write} writes its outputs anew and fails. */
final class ReadmeTest {
  private static final Path PAGE = Path.of("README.md");
  private static final String README = Sample.text(PAGE);
  private static final List<String> COMMANDS =
      List.of("compare", "batch", "evaluate", "explain", "learn");
  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");
  private static final Pattern WORD = Pattern.compile("(?m)^ \\*   <li>([a-z, ]+)$");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

  @Test
  void itsOutputsAreWhatIsPrinted(@TempDir Path workspace) throws IOException {
    String real = ReadmeRunner.run(README, workspace);
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(PAGE, real);
      fail("README.md written; read the git diff, then run without -Dgolden=write");
    }
    SameLines.check(
        PAGE.toString(), "mvn test -Dtest=ReadmeTest -Dgolden=write writes it anew", README, real);
  }

  @Test
  void twoLinesDoAllTheSetUp() {
    List<String> lines = block("sh");
    assertEquals(2, lines.size(), lines::toString);
    String sample = block("console").get(0).substring("$ ".length());
    assertEquals("mvn -q -DskipTests package && " + sample, lines.get(0));
    List<String> run = Sample.text(Path.of(".ci/run")).lines().toList();
    String integration = lines.get(1) + " -Pwikis";
    assertTrue(run.get(run.size() - 1).endsWith(" " + integration), ".ci/run");
    assertTrue(README.contains("`" + integration + "`"), integration);
  }

  @Test
  void itsOptionsAreThoseOfHelp() {
    Set<String> real = new TreeSet<>();
    for (String command : COMMANDS) {
      real.addAll(all(OPTION, CommandLineRun.of(command, "--help").succeeds().out()));
    }
    Set<String> told = new TreeSet<>();
    firstCells("Options").forEach(cell -> told.addAll(all(OPTION, cell)));
    assertEquals(real, told);
  }

  @Test
  void eachOptionIsOfTheCommandsItSays() {
    for (List<String> row : table("Options")) {
      for (String command : COMMANDS) {
        String help = CommandLineRun.of(command, "--help").out();
        boolean told =
            row.get(1).equals("all")
                || List.of(row.get(1).split(", ")).contains("`" + command + "`");
        for (String option : all(OPTION, row.get(0))) {
          assertEquals(told, all(OPTION, help).contains(option), command + " " + option);
        }
      }
    }
  }

  @Test
  void itsExitCodesAreThoseOfTheCommandLine() {
    List<List<String>> real =
        Stream.of(ExitCode.values())
            .map(code -> List.of(String.valueOf(code.code()), code.meaning()))
            .toList();
    assertEquals(real, table("Exit codes"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gaps.csv", "facts.csv", "sentences.csv"})
  void itsColumnsAreThoseOfTheFile(String report) {
    Sample sample = Sample.all().findFirst().orElseThrow();
    assertEquals(Csv.headers(sample.expected(report)), unquoted(firstCells(report)));
  }

  @Test
  void itsColumnsAreThoseOfTheSheet() {
    assertEquals(Csv.headers(Sample.HOME.resolve("sheet.csv")), unquoted(firstCells("sheet.csv")));
  }

  @Test
  void itsEvidenceIsTheClosedList() {
    List<String> real = Stream.of(Evidence.Kind.values()).map(Evidence.Kind::label).toList();
    assertEquals(real, unquoted(firstCells("Evidence")));
  }

  @Test
  void itsGlossaryIsThatOfTheCode() {
    String words = Sample.text(Path.of("src/main/java/org/lacuna/package-info.java"));
    assertEquals(all(WORD, words), firstCells("Glossary"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "models/README.md", "output/README.md"})
  void linksLeadSomewhere(String page) {
    for (String link : all(LINK, Sample.text(Path.of(page)))) {
      assertTrue(Files.exists(Path.of(page).resolveSibling(link)), page + ": " + link);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "CHANGELOG.md"})
  void nothingIsLeftToBeFilledIn(String page) {
    assertFalse(Sample.text(Path.of(page)).contains("<!-- OUTPUT:"), page);
  }

  /** The lines of the first block of a kind. */
  private static List<String> block(String kind) {
    List<String> lines = README.lines().toList();
    int start = lines.indexOf("```" + kind) + 1;
    assertTrue(start > 0, kind);
    return lines.stream().skip(start).takeWhile(line -> !line.equals("```")).toList();
  }

  /** The cells of the first table under a heading, without its header. */
  private static List<List<String>> table(String heading) {
    List<List<String>> rows =
        README
            .lines()
            .dropWhile(line -> !line.matches("##+ " + Pattern.quote(heading)))
            .dropWhile(line -> !line.startsWith("|"))
            .takeWhile(line -> line.startsWith("|"))
            .skip(2)
            .map(line -> Stream.of(line.split("(?<!\\\\)\\|")).skip(1).map(String::strip).toList())
            .toList();
    assertFalse(rows.isEmpty(), heading);
    return rows;
  }

  private static List<String> firstCells(String heading) {
    return table(heading).stream().map(row -> row.get(0)).toList();
  }

  private static List<String> unquoted(List<String> cells) {
    return cells.stream().map(cell -> cell.replace("`", "")).toList();
  }

  /** The first group of each match, or the whole match where the pattern has no group. */
  private static List<String> all(Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(matcher.groupCount()));
    }
    return found;
  }
}
