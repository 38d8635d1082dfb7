package org.lacuna.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.Lacuna;
import org.lacuna.TestTable;
import org.lacuna.diff.JudgedMention;
import org.lacuna.diff.Status;
import org.lacuna.read.ArticleReader;
import org.lacuna.read.Wrapping;
import org.lacuna.report.SamplePair;
import org.lacuna.text.BadInput;
import org.lacuna.text.Language;
import org.lacuna.text.Side;
import org.lacuna.text.Span;

/** Single facts are removed from one text, and looked for in the other. */
final class RemovalTrialTest {
  private static final ArticleReader READER = new ArticleReader(Wrapping.AUTO);

  @TempDir Path folder;

  static Stream<TestTable.Row> thinned() {
    return TestTable.rows("evaluate/thinned.tsv", "id", "text", "left");
  }

  static Stream<TestTable.Row> stillTold() {
    return TestTable.rows("evaluate/still-told.tsv", "id", "text", "still");
  }

  static Stream<TestTable.Row> lists() {
    return TestTable.rows("evaluate/removal-lists.tsv", "id", "list", "message");
  }

  static Stream<TestTable.Row> removals() {
    return TestTable.rows("evaluate/removals.tsv", "id", "left", "right", "scored");
  }

  @ParameterizedTest
  @MethodSource("thinned")
  void theRestIsKept(TestTable.Row row) {
    TestTable.Marked text = row.marked("text");
    assertEquals(row.cell("left"), ThinnedText.of(text.text(), text.marks()).text(), row::toString);
  }

  @ParameterizedTest
  @MethodSource("stillTold")
  void whatStandsElsewhereIsStillTold(TestTable.Row row) {
    TestTable.Marked text = row.marked("text");
    String removed = text.marks().get(0).in(text.text());
    boolean still = ThinnedText.of(text.text(), text.marks()).stillTells(removed);
    assertEquals(row.cell("still"), still ? "yes" : "no", row::toString);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void aListThatIsWrongIsRefused(TestTable.Row row) throws Exception {
    Files.writeString(folder.resolve("a.txt"), "One.\n\nTwo.\n");
    Files.writeString(folder.resolve("b.txt"), "Uno.\n\nDos.\n\n");
    Path list = folder.resolve("list.tsv");
    Files.writeString(list, row.cell("list").replace("\\t", "\t"));
    String message = "";
    try {
      trial(1, 1).run(list, 1);
    } catch (BadInput e) {
      message = e.getMessage().replace(list.toString(), "LIST");
    }
    assertEquals(
        row.cell("message").replace("FOLDER", folder + folder.getFileSystem().getSeparator()),
        message,
        row::toString);
  }

  @ParameterizedTest
  @MethodSource("removals")
  void removedFactsAreMissed(TestTable.Row row) throws Exception {
    RemovalScore score = trial(1, 1).run(list(row), 2);
    Hits hits = Hits.of(score.outcomes());
    long removed = score.outcomes().stream().filter(RemovalOutcome::removed).count();
    String scored =
        removed
            + " removed, "
            + (score.outcomes().size() - removed)
            + " kept, "
            + score.stillTold()
            + " still told, "
            + score.touched()
            + " touched: "
            + hits.truePositives()
            + " TP, "
            + hits.falsePositives()
            + " FP, "
            + hits.falseNegatives()
            + " FN";
    assertEquals(row.cell("scored"), scored, row::toString);
  }

  @Test
  void aSpanThatOverlapsARemovedOneIsNotScored() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "He left on 3 May 1893 at last.");
    Files.writeString(folder.resolve("b.txt"), "Se fue el 3 de mayo de 1893 por fin.");
    Path list = folder.resolve("list.tsv");
    String pair = "\np\ta.txt\tb.txt\ten\tes\t";
    Files.writeString(
        list,
        String.join("\t", RemovalPair.COLUMNS) + pair + "11\t21\t10\t27" + pair + "17\t21\t23\t27");
    RemovalScore score = trial(1, 1).run(list, 1);
    assertEquals(2, score.outcomes().size());
    assertEquals(2, score.touched());
  }

  @Test
  void undecidedAndUnseenAreNotSaid() {
    List<JudgedMention> rows = SamplePair.diff().mentions();
    List<RemovalOutcome> outcomes = new ArrayList<>();
    for (boolean removed : List.of(true, false)) {
      for (Status status : Status.values()) {
        outcomes.add(
            new RemovalOutcome(
                removed, true, rows.stream().filter(row -> row.status() == status).findFirst()));
      }
      outcomes.add(new RemovalOutcome(removed, true, Optional.empty()));
    }
    assertEquals(new Hits(1, 1, 4, 10, 8), Hits.of(outcomes));
    assertEquals(
        6, Reliability.of(outcomes).bins().stream().mapToInt(Reliability.Bin::verdicts).sum());
    assertEquals(
        3, Reliability.of(outcomes).bins().stream().mapToInt(Reliability.Bin::right).sum());
  }

  /** Of pairs that are all alike, F1 is what it is of one; of pairs that differ, it may vary. */
  @Test
  void pairsAreDrawnAgain() {
    Hits good = new Hits(6, 0, 0, 20, 20);
    Hits bad = new Hits(0, 3, 6, 20, 20);
    assertEquals(
        new Interval(1, 1), RemovalScore.interval(List.of(good, good, good)).orElseThrow());
    Interval mixed = RemovalScore.interval(List.of(good, good, bad, good)).orElseThrow();
    assertTrue(mixed.low() < 0.6 && mixed.high() == 1, mixed::toString);
    assertTrue(RemovalScore.interval(List.of(Hits.NONE)).isEmpty());
  }

  @Test
  void theSameForAnyNumberOfJobs() throws Exception {
    Path list = list(removals().findFirst().orElseThrow());
    assertEquals(trial(0.5, 7).run(list, 1).lines(), trial(0.5, 7).run(list, 4).lines());
  }

  @Test
  void neverTwoInOneParagraphAboutTheShareAndTheSameForTheSameSeed() throws Exception {
    RemovalPair pair = manySpans();
    Set<List<ToldTwice>> draws = new HashSet<>();
    for (int seed = 0; seed < 50; seed++) {
      List<ToldTwice> drawn = pair.draw(Side.LEFT, 0.2, seed);
      assertEquals(4, drawn.size());
      assertEquals(drawn, pair.draw(Side.LEFT, 0.2, seed));
      Paragraphs paragraphs = Paragraphs.of(pair.left().input());
      assertEquals(
          4, drawn.stream().map(span -> paragraphs.number(span.left().start())).distinct().count());
      assertEquals(5, pair.draw(Side.LEFT, 1, seed).size());
      assertEquals(1, pair.draw(Side.LEFT, 0.001, seed).size());
      draws.add(drawn);
    }
    assertTrue(draws.size() > 40, "only " + draws.size() + " different draws");
  }

  /** Five paragraphs of four words. */
  private static RemovalPair manySpans() {
    StringBuilder text = new StringBuilder();
    List<ToldTwice> spans = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Span span = new Span(text.length(), text.length() + 3);
      spans.add(new ToldTwice(span, span));
      text.append(100 + i).append(i % 4 == 3 ? "\n\n" : " ");
    }
    var article = READER.parse("a", Language.of("en"), text.toString());
    return new RemovalPair("p", article, article, spans);
  }

  /** Of a hundred verdicts of .95 that are half right: off by .45; ten of .25 all wrong: by .25. */
  @Test
  void calibrationErrorIsWeightedByVerdicts() {
    Reliability reliability = Reliability.none();
    for (int i = 0; i < 100; i++) {
      reliability = reliability.plus(0.95, i % 2 == 0);
    }
    assertEquals(0.45, reliability.error().orElseThrow(), 1e-9);
    for (int i = 0; i < 10; i++) {
      reliability = reliability.plus(0.25, false);
    }
    assertEquals((45 + 2.5) / 110, reliability.error().orElseThrow(), 1e-9);
    assertEquals(10, reliability.bins().get(2).verdicts());
    assertEquals(100, reliability.bins().get(9).verdicts());
    assertEquals(101, reliability.plus(1, true).bins().get(9).verdicts());
    assertTrue(Reliability.none().error().isEmpty());
  }

  @Test
  void figuresAreAbsentWithoutCounts() {
    Hits none = Hits.of(List.of());
    assertTrue(none.precision().isEmpty() && none.recall().isEmpty() && none.f1().isEmpty());
    Hits some = new Hits(6, 2, 3, 20, 15);
    assertEquals(0.75, some.precision().orElseThrow(), 1e-9);
    assertEquals(6.0 / 9, some.recall().orElseThrow(), 1e-9);
    assertEquals(12.0 / 17, some.f1().orElseThrow(), 1e-9);
    assertEquals(0.75, some.cover().orElseThrow(), 1e-9);
  }

  private static RemovalTrial trial(double share, long seed) {
    return new RemovalTrial(READER, Lacuna.standard(), share, seed);
  }

  /** The list of one row of the table, with its texts beside it. */
  private Path list(TestTable.Row row) throws IOException {
    TestTable.Marked left = row.marked("left");
    TestTable.Marked right = row.marked("right");
    Files.writeString(folder.resolve("left.txt"), left.text());
    Files.writeString(folder.resolve("right.txt"), right.text());
    StringBuilder list = new StringBuilder(String.join("\t", RemovalPair.COLUMNS)).append('\n');
    for (int i = 0; i < left.marks().size(); i++) {
      Span one = left.marks().get(i);
      Span other = right.marks().get(i);
      list.append("p\tleft.txt\tright.txt\ten\tes\t")
          .append(one.start() + "\t" + one.end() + "\t" + other.start() + "\t" + other.end())
          .append('\n');
    }
    return Files.writeString(folder.resolve("list.tsv"), list);
  }
}
