package org.lacuna.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lacuna.InventedArticle;
import org.lacuna.Lacuna;
import org.lacuna.Teaching;
import org.lacuna.diff.JudgedMention;
import org.lacuna.match.Lexicon;
import org.lacuna.match.Lexicons;
import org.lacuna.read.ArticleReader;
import org.lacuna.read.PairReader;
import org.lacuna.read.Place;
import org.lacuna.read.Wrapping;
import org.lacuna.text.Language;
import org.lacuna.text.Side;

/** A batch learns from its own pairs, and compares with what it learned. */
final class BatchLearningTest {
  private static final PairReader READER = PairReader.ofFiles(new ArticleReader(Wrapping.AUTO));
  private static final Language ENGLISH = Language.of("en");
  private static final Language CATALAN = Language.of("ca");
  private static final Lexicons KNOWN =
      new Lexicons(
          List.of(
              new Lexicon(
                  Language.of("nn"), CATALAN, List.of(new Lexicon.Entry("hus", "casa", 3, 4, 8)))));

  @TempDir Path folder;

  /**
   * Pairs of invented articles. What each tells last is a name that the other language has a word
   * of its own for: Wodrunkel, la pestiva.
   */
  private List<ListedPair> pairs(int count) throws IOException {
    List<ListedPair> pairs = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      InventedArticle article = InventedArticle.of(new Random(i), 6);
      Path left = folder.resolve("a" + i + ".txt");
      Path right = folder.resolve("b" + i + ".txt");
      Files.writeString(left, article.in("en").replaceFirst("\\.$", " under Wodrunkel."));
      Files.writeString(right, article.in("ca").replaceFirst("\\.$", " sota pestiva."));
      pairs.add(
          new ListedPair(
              "p" + i,
              Place.of(left),
              Place.of(right),
              Optional.of(ENGLISH),
              Optional.of(CATALAN)));
    }
    return pairs;
  }

  private static Batch batch(Learning learning, int jobs) {
    return new Batch(READER, Lacuna.standard(), learning, jobs, false);
  }

  private static Learning learning() {
    return new Learning(Lexicons.none(), true);
  }

  /** What was decided of Wodrunkel in each pair. */
  private List<String> decided(Learning learning) throws Exception {
    List<String> decided = new ArrayList<>();
    batch(learning, 2)
        .run(
            pairs(8),
            folder.resolve("out"),
            outcome ->
                ((PairOutcome.Compared) outcome)
                    .diff().mentions().stream()
                        .filter(judged -> judged.side() == Side.LEFT)
                        .filter(judged -> judged.mention().surface().equals("Wodrunkel"))
                        .map(BatchLearningTest::shown)
                        .forEach(decided::add));
    return decided;
  }

  private static String shown(JudgedMention judged) {
    return Stream.concat(
            Stream.of(judged.status().label()),
            judged.counterparts().stream().map(there -> there.surface()))
        .reduce((a, b) -> a + " " + b)
        .orElseThrow();
  }

  @Test
  void aWordLearnedFromTheOtherPairsIsFound() throws Exception {
    assertTrue(decided(Learning.none()).stream().noneMatch(status -> status.startsWith("shared")));
    assertEquals(Collections.nCopies(8, "shared pestiva"), decided(learning()));
  }

  @Test
  void whatWasLearnedIsPartOfTheResult() throws Exception {
    Path out = folder.resolve("out");
    assertEquals(Lexicons.none(), batch(Learning.none(), 2).run(pairs(8), out, o -> {}).learned());
    Lexicon learned =
        batch(learning(), 2).run(pairs(8), out, o -> {}).learned().of(ENGLISH, CATALAN);
    List<Lexicon.Entry> name =
        learned.entries().stream().filter(e -> e.left().equals("wodrunkel")).toList();
    assertEquals(1, name.size(), learned.toString());
    assertEquals("pestiva", name.get(0).right());
    assertEquals(8, name.get(0).leftCount());
    assertEquals(8, name.get(0).rightCount());
  }

  @Test
  void anyNumberOfJobsLearnsTheSameAndWritesTheSameBytes() throws Exception {
    List<ListedPair> pairs = pairs(12);
    Files.delete(pairs.get(4).right().file().orElseThrow());
    Lexicons learned = batch(learning(), 1).run(pairs, folder.resolve("one"), o -> {}).learned();
    assertEquals(
        learned, batch(learning(), 4).run(pairs, folder.resolve("four"), o -> {}).learned());
    Map<String, String> serial = WrittenFiles.of(folder.resolve("one"));
    assertEquals(11 * 3 + 3, serial.size());
    assertEquals(serial, WrittenFiles.of(folder.resolve("four")));
  }

  private List<String> asked(Learning learning, List<ListedPair> pairs) throws Exception {
    Teaching teaching = Teaching.begun();
    new Batch(READER, teaching, learning, 1, false).run(pairs, folder.resolve("out"), o -> {});
    return teaching.asked();
  }

  @Test
  void thePairsThatTaughtAreFinishedAndNotBegunAgain() throws Exception {
    assertEquals(
        List.of("begin 0", "begin 0", "begin 0", "finish 1", "finish 1", "finish 1"),
        asked(learning(), pairs(3)));
  }

  @Test
  void withoutLearningEachPairIsComparedAtOnce() throws Exception {
    assertEquals(List.of("compare 0", "compare 0"), asked(Learning.none(), pairs(2)));
    assertEquals(List.of("compare 1", "compare 1"), asked(new Learning(KNOWN, false), pairs(2)));
  }

  @Test
  void aPairAloneHasNobodyToLearnFrom() throws Exception {
    assertEquals(List.of("compare 0"), asked(learning(), pairs(1)));
  }

  /** Words that are known need no learning, so a lexicon kept of the rest would lack them. */
  @Test
  void whatIsKnownIsNotKeptFromBeingLearnedAgain() throws Exception {
    Lexicon strong =
        new Lexicon(ENGLISH, CATALAN, List.of(new Lexicon.Entry("wodrunkel", "pestiva", 8, 8, 8)));
    Learning knowing = new Learning(new Lexicons(List.of(strong)), true);
    Lexicons first = batch(learning(), 2).run(pairs(8), folder.resolve("1"), o -> {}).learned();
    Lexicons second = batch(knowing, 2).run(pairs(8), folder.resolve("2"), o -> {}).learned();
    assertEquals(first, second);
  }

  @Test
  void aPairThatCannotBeReadTeachesNothingAndSaysSoOnce() throws Exception {
    List<ListedPair> pairs = pairs(3);
    Files.delete(pairs.get(1).left().file().orElseThrow());
    List<String> failed = new ArrayList<>();
    BatchResult result =
        new Batch(READER, Teaching.begun(), learning(), 2, false)
            .run(
                pairs,
                folder.resolve("out"),
                outcome -> {
                  if (outcome instanceof PairOutcome.Failed failure) {
                    failed.add(failure.pair().id());
                  }
                });
    assertEquals(List.of("p2"), failed);
    assertEquals(2, result.compared());
    assertEquals(2, result.learned().of(ENGLISH, CATALAN).entries().get(0).leftCount());
  }

  @Test
  void lessonsForTheirOwnSakeSayHowManyPairsTaught() throws Exception {
    List<ListedPair> pairs = pairs(3);
    Files.delete(pairs.get(1).left().file().orElseThrow());
    Lessons.Learned learned = Lessons.learn(READER, Teaching.begun(), pairs, 2);
    assertEquals(2, learned.pairs());
    assertTrue(learned.lexicons().of(CATALAN, ENGLISH).entries().size() == 1);
  }
}
