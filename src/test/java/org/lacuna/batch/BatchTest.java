package org.lacuna.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lacuna.Comparison;
import org.lacuna.read.ArticleReader;
import org.lacuna.read.PairReader;
import org.lacuna.read.Place;
import org.lacuna.read.Wrapping;
import org.lacuna.report.SamplePair;
import org.lacuna.text.BadInput;
import org.lacuna.text.Language;

/** Many pairs, of which one may be broken. */
final class BatchTest {
  private static final PairReader READER = PairReader.ofFiles(new ArticleReader(Wrapping.AUTO));

  @TempDir Path folder;
  private Path out;

  @BeforeEach
  void out() {
    out = folder.resolve("out");
  }

  @Test
  void oneBrokenPairDoesNotStopTheOthers() throws Exception {
    List<ListedPair> pairs = pairs(5);
    Files.delete(pairs.get(2).left().file().orElseThrow());
    String missing = assertThrows(BadInput.class, () -> pairs.get(2).read(READER)).getMessage();
    List<String> told = new ArrayList<>();
    BatchResult result =
        batch(2, (a, b) -> SamplePair.diff()).run(pairs, out, o -> told.add(o.pair().id()));
    assertEquals(4, result.compared());
    assertEquals(1, result.failed());
    assertEquals(
        "16 gaps: 12 missing, 4 conflict (8 date, 4 number, 4 title)", result.gaps().toString());
    assertEquals(List.of("p1", "p2", "p3", "p4", "p5"), told);
    assertEquals(
        "id,message\r\np3," + missing + "\r\n", Files.readString(out.resolve("failures.csv")));
    assertEquals(List.of("p1", "p2", "p4", "p5"), column(out.resolve("summary.csv"), 0));
    assertTrue(Files.notExists(out.resolve("p3")));
  }

  @Test
  void aFaultInOnePairIsToldAsOne() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    Comparison faulty =
        (a, b) -> {
          switch (calls.incrementAndGet()) {
            case 1:
              throw new IllegalStateException("no bead for sentence 7");
            case 2:
              throw new StackOverflowError();
            case 3:
              throw new OutOfMemoryError("Java heap space");
            default:
              return SamplePair.diff();
          }
        };
    BatchResult result = batch(1, faulty).run(pairs(4), out, o -> {});
    assertEquals(3, result.failed());
    assertEquals(
        "id,message\r\n"
            + "p1,this is a fault in Lacuna: java.lang.IllegalStateException: no bead for sentence 7\r\n"
            + "p2,this is a fault in Lacuna: java.lang.StackOverflowError\r\n"
            + "p3,not enough memory for this pair; give Java more (-Xmx) or use fewer --jobs\r\n",
        Files.readString(out.resolve("failures.csv")));
  }

  @Test
  void anyNumberOfJobsGivesTheSameBytes() throws Exception {
    List<ListedPair> pairs = pairs(40);
    Files.delete(pairs.get(17).right().file().orElseThrow());
    Comparison uneven =
        (a, b) -> {
          pause(a.name().hashCode() % 4);
          return SamplePair.diff();
        };
    batch(1, uneven).run(pairs, out, o -> {});
    Map<String, String> serial = WrittenFiles.of(out);
    assertEquals(39 * 3 + 3, serial.size());
    for (int jobs : List.of(2, 4, 16)) {
      Path other = folder.resolve("out" + jobs);
      batch(jobs, uneven).run(pairs, other, o -> {});
      assertEquals(serial, WrittenFiles.of(other), jobs + " jobs");
    }
  }

  @Test
  void noMoreThanAFewDiffsAJobAreHeld() throws Exception {
    AtomicInteger started = new AtomicInteger();
    AtomicInteger written = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Comparison counting =
        (a, b) -> {
          int held = started.incrementAndGet() - written.get();
          most.accumulateAndGet(held, Math::max);
          pause(a.name().equals("l1") ? 200 : 0);
          return SamplePair.diff();
        };
    batch(2, counting).run(pairs(60), out, o -> written.incrementAndGet());
    assertTrue(most.get() <= 2 * 4 + 1, "held " + most.get());
  }

  @Test
  void theGapsOfAllPairsStandInOneFile() throws Exception {
    batch(2, (a, b) -> SamplePair.diff()).run(pairs(2), out, o -> {});
    List<String> lines = Files.readAllLines(out.resolve("gaps.csv"));
    List<String> ofOne = Files.readAllLines(out.resolve("p1/gaps.csv"));
    assertEquals(ofOne.get(0).replaceFirst("also_in$", "pair,also_in"), lines.get(0));
    assertEquals(ofOne.get(1) + "p1,", lines.get(1));
    assertEquals(ofOne.get(1) + "p2,", lines.get(5));
    assertEquals(9, lines.size());
  }

  @Test
  void notesAreCarriedOverFromBothSheets() throws Exception {
    Batch batch = batch(2, (a, b) -> SamplePair.diff());
    batch.run(pairs(2), out, o -> {});
    edit(out.resolve("gaps.csv"), "(AAAAAAAAA2,.*),,,p2", "$1,done,,p2");
    edit(out.resolve("p2/gaps.csv"), "(AAAAAAAAA3,.*),,,", "$1,,see talk,");
    assertEquals(Optional.empty(), batch.run(pairs(2), out, o -> {}).kept());
    String all = Files.readString(out.resolve("gaps.csv"));
    String two = Files.readString(out.resolve("p2/gaps.csv"));
    assertTrue(all.contains(",done,,p2,\r\n") && two.contains(",done,,\r\n"), all);
    assertTrue(all.contains(",,see talk,p2,\r\n") && two.contains(",,see talk,\r\n"), all);
    assertTrue(!all.contains(",done,,p1") && !all.contains("see talk,p1"), all);
  }

  @Test
  void notesOnPairsThatWereNotComparedAreKept() throws Exception {
    Batch batch = batch(1, (a, b) -> SamplePair.diff());
    batch.run(pairs(2), out, o -> {});
    edit(out.resolve("gaps.csv"), "(AAAAAAAAA2,.*),,,p2", "$1,done,,p2");
    String edited = Files.readString(out.resolve("gaps.csv"));
    Path kept = out.resolve("gaps-before.csv");
    assertEquals(Optional.of(kept), batch.run(pairs(1), out, o -> {}).kept());
    assertEquals(edited, Files.readString(kept));
  }

  @Test
  void aBrokenSheetOfAnEarlierRunIsNotOverwritten() throws Exception {
    Files.createDirectories(out);
    Files.writeString(out.resolve("gaps.csv"), "my own notes\n");
    assertThrows(
        BadInput.class, () -> batch(1, (a, b) -> SamplePair.diff()).run(pairs(1), out, o -> {}));
    assertEquals("my own notes\n", Files.readString(out.resolve("gaps.csv")));
  }

  private Batch batch(int jobs, Comparison comparison) {
    return new Batch(READER, comparison, Learning.none(), jobs, false);
  }

  private List<ListedPair> pairs(int count) throws IOException {
    List<ListedPair> pairs = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      Path left = Files.writeString(folder.resolve("l" + i + ".txt"), "Ho budde i Bergen.\n");
      Path right = Files.writeString(folder.resolve("r" + i + ".txt"), "Vivia a Bergen.\n");
      pairs.add(
          new ListedPair(
              "p" + i,
              Place.of(left),
              Place.of(right),
              Optional.of(Language.of("nn")),
              Optional.of(Language.of("ca"))));
    }
    return pairs;
  }

  private static void edit(Path file, String pattern, String replacement) throws IOException {
    String before = Files.readString(file);
    String after = before.replaceFirst(pattern, replacement);
    assertTrue(!before.equals(after), file + " has no " + pattern);
    Files.writeString(file, after);
  }

  private static List<String> column(Path file, int number) throws IOException {
    return Files.readAllLines(file).stream().skip(1).map(line -> line.split(",")[number]).toList();
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(Math.abs(millis));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
