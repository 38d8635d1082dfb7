package org.lacuna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.cli.Main;

/** What holds for every pair, tried on the samples. */
final class SamplePropertiesTest {
  private static final List<String> JUDGED =
      List.of("type", "value", "text", "status", "counterpart", "confidence", "evidence");

  @ParameterizedTest
  @MethodSource("org.lacuna.Sample#all")
  void exchangedSidesGiveTheMirrorImage(Sample sample, @TempDir Path out) {
    sample.compareInto(out.resolve("there"));
    sample.compareMirroredInto(out.resolve("back"));
    assertEquals(facts(out.resolve("there"), false), facts(out.resolve("back"), true));
    assertEquals(sentences(out.resolve("there"), false), sentences(out.resolve("back"), true));
    assertEquals(gaps(out.resolve("there")), gaps(out.resolve("back")));
  }

  @ParameterizedTest
  @MethodSource("org.lacuna.Sample#all")
  void anArticleAgainstItselfHasNoGap(Sample sample, @TempDir Path out) {
    for (Path article : List.of(sample.left(), sample.right())) {
      String tag = article.equals(sample.left()) ? sample.leftTag() : sample.rightTag();
      Path folder = out.resolve(tag);
      Sample.compare(article, tag, article, tag, folder);
      assertEquals(List.of(), Csv.csv(folder.resolve("gaps.csv")), article.toString());
      for (String report : List.of("facts.csv", "sentences.csv")) {
        List<Csv.Row> rows = Csv.csv(folder.resolve(report));
        assertTrue(rows.size() > 10, article + ": only " + rows.size() + " rows");
        rows.forEach(row -> assertEquals("shared", row.cell("status"), row::toString));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.lacuna.Sample#all")
  void windowsLineEndsChangeNothing(Sample sample, @TempDir Path out) throws IOException {
    compareRewritten(sample, out, text -> text.replace("\n", "\r\n"));
  }

  @ParameterizedTest
  @MethodSource("org.lacuna.Sample#all")
  void aByteOrderMarkChangesNothing(Sample sample, @TempDir Path out) throws IOException {
    compareRewritten(sample, out, text -> "\uFEFF" + text);
  }

  private static void compareRewritten(Sample sample, Path out, UnaryOperator<String> change)
      throws IOException {
    Path left = rewritten(sample.left(), out, change);
    Path right = rewritten(sample.right(), out, change);
    Sample.compare(left, sample.leftTag(), right, sample.rightTag(), out.resolve("changed"));
    sample.compareInto(out.resolve("plain"));
    assertEquals(judgements(out.resolve("plain")), judgements(out.resolve("changed")));
  }

  private static Path rewritten(Path article, Path folder, UnaryOperator<String> change)
      throws IOException {
    Path copy = folder.resolve(article.getFileName().toString());
    return Files.writeString(copy, change.apply(Sample.text(article)));
  }

  @ParameterizedTest
  @MethodSource("org.lacuna.Sample#all")
  void theSameBytesEveryTime(Sample sample, @TempDir Path out) {
    sample.compareInto(out.resolve("once"));
    sample.compareInto(out.resolve("again"));
    assertEquals(bytes(out.resolve("once")), bytes(out.resolve("again")));
  }

  @ParameterizedTest
  @MethodSource("org.lacuna.Sample#all")
  void theDefaultLocaleChangesNothing(Sample sample, @TempDir Path out) {
    sample.compareInto(out.resolve("plain"));
    Locale before = Locale.getDefault();
    for (String tag : List.of("tr", "ar-EG-u-nu-arab")) {
      try {
        Locale.setDefault(Locale.forLanguageTag(tag));
        sample.compareInto(out.resolve(tag));
      } finally {
        Locale.setDefault(before);
      }
      assertEquals(bytes(out.resolve("plain")), bytes(out.resolve(tag)), tag);
    }
  }

  @ParameterizedTest
  @MethodSource("org.lacuna.Sample#all")
  void aTurkishMachineChangesNothing(Sample sample, @TempDir Path out) {
    sample.compareInto(out.resolve("plain"));
    CommandLineRun.forked(
            out,
            List.of("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-9"),
            out,
            List.of(
                Main.class.getName(),
                "compare",
                sample.left().toAbsolutePath().toString(),
                sample.right().toAbsolutePath().toString(),
                "--left-lang",
                sample.leftTag(),
                "--right-lang",
                sample.rightTag(),
                "--out",
                out.resolve("turkish").toString()))
        .succeeds();
    assertEquals(bytes(out.resolve("plain")), bytes(out.resolve("turkish")));
  }

  @ParameterizedTest
  @MethodSource("org.lacuna.Sample#all")
  void offsetsLeadToTheText(Sample sample, @TempDir Path out) {
    sample.compareInto(out);
    Map<String, String> input =
        Map.of("left", Sample.text(sample.left()), "right", Sample.text(sample.right()));
    for (Csv.Row row : Csv.csv(out.resolve("facts.csv"))) {
      String found = input.get(row.cell("side")).substring(row.number("start"), row.number("end"));
      // A spreadsheet would run a cell that starts like this; the report puts a ' before it.
      boolean formula = !found.isEmpty() && "=+-@".indexOf(found.charAt(0)) >= 0;
      assertEquals((formula ? "'" : "") + found, row.cell("text"), row::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("org.lacuna.Sample#all")
  void everySentenceIsInOneBead(Sample sample, @TempDir Path out) {
    sample.compareInto(out);
    List<Csv.Row> rows = Csv.csv(out.resolve("sentences.csv"));
    for (String column : List.of("left_no", "right_no")) {
      List<Integer> numbers =
          rows.stream().flatMap(row -> row.numbers(column).stream()).sorted().toList();
      assertTrue(numbers.size() > 10, column + ": only " + numbers);
      assertEquals(IntStream.rangeClosed(1, numbers.size()).boxed().toList(), numbers, column);
    }
  }

  @ParameterizedTest
  @MethodSource("org.lacuna.Sample#all")
  void anyBeginningOfAnArticleCanBeCompared(Sample sample, @TempDir Path out) throws IOException {
    String whole = Sample.text(sample.left());
    for (int cut = 1; cut < whole.length(); cut += 223) {
      int end = cut;
      Path part = rewritten(sample.left(), out, text -> text.substring(0, end));
      CommandLineRun run =
          CommandLineRun.of(
              "compare",
              part.toString(),
              sample.right().toString(),
              "--left-lang",
              sample.leftTag(),
              "--right-lang",
              sample.rightTag(),
              "--out",
              out.resolve("cut" + cut).toString());
      // 2: nothing is left that could be an article.
      assertTrue(run.code() == 0 || run.code() == 2, () -> "cut at " + end + "\n" + run.err());
    }
  }

  private static List<List<String>> facts(Path out, boolean mirrored) {
    return sorted(
        Csv.csv(out.resolve("facts.csv")).stream()
            .map(
                row -> {
                  boolean left = row.cell("side").equals("left") != mirrored;
                  return Stream.of(
                          Stream.of(left ? "left" : "right", row.cell("start"), row.cell("end")),
                          row.cells(JUDGED).stream())
                      .flatMap(part -> part)
                      .toList();
                }));
  }

  private static List<List<String>> judgements(Path out) {
    return Csv.csv(out.resolve("facts.csv")).stream().map(row -> row.cells(JUDGED)).toList();
  }

  private static List<List<String>> sentences(Path out, boolean mirrored) {
    Map<String, String> mirror = Map.of("only-left", "only-right", "only-right", "only-left");
    String left = mirrored ? "right" : "left";
    String right = mirrored ? "left" : "right";
    return sorted(
        Csv.csv(out.resolve("sentences.csv")).stream()
            .map(
                row ->
                    List.of(
                        row.cell(left + "_no"),
                        row.cell(right + "_no"),
                        mirrored
                            ? mirror.getOrDefault(row.cell("status"), row.cell("status"))
                            : row.cell("status"),
                        row.cell("confidence"),
                        row.cell(left + "_only_facts"),
                        row.cell(right + "_only_facts"))));
  }

  /** The gaps without id and rank; a conflict is the same whichever side it is told from. */
  private static List<List<String>> gaps(Path out) {
    return sorted(
        Csv.csv(out.resolve("gaps.csv")).stream()
            .map(
                row ->
                    row.cell("verdict").equals("conflict")
                        ? Stream.concat(
                                Stream.of("conflict"),
                                Stream.of(row.cell("value"), row.cell("other_value")).sorted())
                            .toList()
                        : row.cells(
                            List.of(
                                "verdict",
                                "missing_from",
                                "value",
                                "start",
                                "end",
                                "other_value",
                                "insert_after",
                                "confidence",
                                "evidence"))));
  }

  private static List<List<String>> sorted(Stream<List<String>> rows) {
    return rows.sorted((a, b) -> a.toString().compareTo(b.toString())).toList();
  }

  private static Map<String, String> bytes(Path out) {
    return Sample.REPORTS.stream()
        .collect(
            Collectors.toMap(
                report -> report,
                report -> Sample.text(out.resolve(report)),
                (a, b) -> a,
                TreeMap::new));
  }
}
