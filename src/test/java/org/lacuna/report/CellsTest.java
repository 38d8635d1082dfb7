package org.lacuna.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Probabilities are rounded as they are written, the half upwards. */
final class CellsTest {
  @Test
  void everyThousandthAndWhatIsNextToIt() {
    for (int thousandth = -2_000; thousandth <= 2_000; thousandth++) {
      double probability = thousandth / 1000.0;
      assertRounded(probability);
      assertRounded(Math.nextUp(probability));
      assertRounded(Math.nextDown(probability));
    }
  }

  @Test
  void anyProbability() {
    Random random = new Random(7);
    for (int i = 0; i < 100_000; i++) {
      assertRounded(random.nextDouble());
    }
  }

  private static void assertRounded(double probability) {
    BigDecimal wanted = BigDecimal.valueOf(probability).setScale(2, RoundingMode.HALF_UP);
    assertEquals(wanted.toPlainString(), Cells.probability(probability));
  }
}
