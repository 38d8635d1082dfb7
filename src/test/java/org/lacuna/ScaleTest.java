package org.lacuna;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lacuna.diff.ArticleDiff;
import org.lacuna.text.Side;

/** Long and strange articles in bounded time. */
final class ScaleTest {
  @Test
  @Timeout(value = 90, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void fourHundredSentencesASide() {
    Random random = new Random(400);
    InventedArticle left = InventedArticle.of(random, 400);
    InventedArticle right = left.changed(random).shuffled(random);
    ArticleDiff diff = TestPair.of("en", left.in("en"), "de", right.in("de")).diff();
    assertEquals(400, diff.sheet(Side.LEFT).sentences().size());
    assertEquals(400, diff.sheet(Side.RIGHT).sentences().size());
  }

  @Test
  @Timeout(value = 90, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void oneWordFiveHundredTimes() {
    compareRepeated(500, 2);
  }

  @Test
  @Timeout(value = 90, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void oneWordFiftyThousandTimes() {
    compareRepeated(50_000, 113);
  }

  @Test
  @Timeout(value = 90, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void fiftyThousandQuotationsThatNeverEnd() {
    String text = "A \u201EB ".repeat(50_000) + ".";
    ArticleDiff diff = TestPair.of("en", text, "de", text).diff();
    assertEquals(63, diff.sheet(Side.LEFT).sentences().size());
  }

  /** A sentence of 4,000 characters has room for the word 444 times. */
  private static void compareRepeated(int times, int sentences) {
    String text = "Varnholt ".repeat(times).strip() + ".";
    ArticleDiff diff = TestPair.of("en", text, "de", text).diff();
    assertEquals(sentences, diff.sheet(Side.LEFT).sentences().size());
  }

  @Test
  @Timeout(value = 90, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void twoThousandSentencesOfOneWord() {
    String text =
        IntStream.range(0, 2_000)
            .mapToObj(i -> i % 2 == 0 ? "Rain." : "Snow.")
            .collect(Collectors.joining("\n\n"));
    ArticleDiff diff = TestPair.of("en", text, "en", text).diff();
    assertEquals(2_000, diff.sheet(Side.LEFT).sentences().size());
  }
}
