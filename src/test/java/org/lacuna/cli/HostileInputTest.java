package org.lacuna.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.CommandLineRun;

/** Files and dumps that mean harm, in a batch beside a pair that does not. */
final class HostileInputTest {
  /** Guards against hanging, on the slowest of machines; each takes some seconds at most. */
  private static final Duration HANGS = Duration.ofMinutes(2);

  private static final String HEADER = "id\tleft\tright\tleft_lang\tright_lang\n";

  @TempDir Path folder;
  private Path out;

  @BeforeEach
  void goodPair() throws IOException {
    out = folder.resolve("out");
    Files.writeString(
        folder.resolve("good.en.txt"),
        "The mill was built in 1712 by Jon Arnholt.\n\nIt burned down in 1803.\n");
    Files.writeString(
        folder.resolve("good.de.txt"),
        "Die M\u00FChle wurde 1712 von Jon Arnholt gebaut.\n\nSie hatte 14 R\u00E4der.\n");
  }

  static List<HostileInput> files() {
    return HostileInput.all();
  }

  @ParameterizedTest
  @MethodSource("files")
  void fileIsReadOrRefusedAndTheOtherPairIsCompared(HostileInput input) throws IOException {
    String name = "hostile." + input.ending();
    Files.write(folder.resolve(name), input.bytes().get());
    Path list = folder.resolve("list.tsv");
    Files.writeString(
        list,
        HEADER
            + row("hostile", name, "good.de.txt")
            + row("itself", name, name)
            + row("good", "good.en.txt", "good.de.txt"));
    CommandLineRun run = batch(list);
    assertGoodPair();
    if (input.says().isEmpty()) {
      assertEquals(0, run.code(), run.err());
      String facts = Files.readString(out.resolve("hostile").resolve("facts.csv"));
      assertTrue(facts.contains(",1907,"), () -> "what stands before is lost: " + facts);
      assertTrue(Files.exists(out.resolve("itself").resolve("gaps.csv")));
    } else {
      assertEquals(3, run.code(), run.err());
      assertTrue(
          run.err().contains("hostile.") || run.err().contains("hostile: hostile: "), run.err());
      assertTrue(run.err().contains(input.says()), run.err());
      assertFalse(Files.exists(out.resolve("hostile")));
    }
    assertNoTrace(run);
  }

  static List<HostileDump> dumps() {
    return HostileDump.all();
  }

  @ParameterizedTest
  @MethodSource("dumps")
  void pagesOfDumpAreReadOrRefused(HostileDump dump) throws IOException {
    Path file = dump.write(folder);
    Path list = folder.resolve("list.tsv");
    Files.writeString(
        list,
        HEADER + row("hostile", "Bridge", "good.de.txt") + row("good", "Mill", "good.de.txt"));
    CommandLineRun run = batch(list, "--left-dump", file.toString());
    assertEquals(dump.code(), run.code(), run.err());
    assertTrue(run.err().contains(dump.says()), run.err());
    if (dump.code() != ExitCode.BAD_INPUT.code()) {
      assertGoodPair();
    }
    if (dump.code() != ExitCode.DONE.code()) {
      assertTrue(run.err().contains(file.toString()) || run.err().contains("en:Bridge"), run.err());
    }
    assertNoTrace(run);
  }

  private CommandLineRun batch(Path list, String... more) {
    String[] all = new String[4 + more.length];
    all[0] = "batch";
    all[1] = list.toString();
    all[2] = "--out";
    all[3] = out.toString();
    System.arraycopy(more, 0, all, 4, more.length);
    return assertTimeoutPreemptively(HANGS, () -> CommandLineRun.of(all));
  }

  private void assertGoodPair() throws IOException {
    for (String file : List.of("gaps.csv", "facts.csv", "sentences.csv")) {
      assertTrue(Files.exists(out.resolve("good").resolve(file)), file);
    }
    String gaps = Files.readString(out.resolve("good").resolve("gaps.csv"));
    assertTrue(gaps.contains("1803"), gaps);
    assertFalse(gaps.contains("1712"), gaps);
  }

  private static void assertNoTrace(CommandLineRun run) {
    assertFalse(run.err().contains("\tat "), run.err());
    assertFalse(run.err().contains("fault in Lacuna"), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
  }

  private static String row(String id, String left, String right) {
    return String.join("\t", id, left, right, "en", "de") + "\n";
  }
}
