package org.lacuna.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lacuna.text.Side;

final class PosteriorsTest {
  @Test
  void isTheMeanOfBothDirections() {
    Posteriors mean =
        Posteriors.average(
            List.of(Map.of(0, 0.8), Map.of(1, 0.6)), List.of(Map.of(0, 0.4), Map.of()));
    assertEquals(0.6, mean.of(0, 0), 1e-12);
    assertEquals(0.3, mean.of(1, 1), 1e-12);
    assertEquals(0, mean.of(0, 1), 1e-12);
    assertEquals(Map.of(1, 0.3), mean.of(Side.RIGHT).get(1));
  }

  @Test
  void aSentenceHasACounterpartWithTheSumOfItsPairs() {
    Posteriors several = posteriors(2, 2, Map.of("0 0", 0.5, "0 1", 0.25));
    assertEquals(0.75, several.hasCounterpart(Side.LEFT, 0), 1e-12);
    assertEquals(0.25, several.hasCounterpart(Side.RIGHT, 1), 1e-12);
    assertEquals(0, several.hasCounterpart(Side.LEFT, 1), 1e-12);
  }

  @Test
  void theSumIsNeverMoreThanOne() {
    Posteriors twice = posteriors(2, 1, Map.of("0 0", 0.9, "1 0", 0.9));
    assertEquals(1, twice.hasCounterpart(Side.RIGHT, 0), 1e-12);
  }

  @Test
  void onlyEachOthersBestIsMutual() {
    Posteriors rivals = posteriors(3, 2, Map.of("0 0", 0.9, "1 0", 0.7, "2 1", 0.65));
    assertEquals(Map.of(0, 0, 2, 1), rivals.mutualBest(0.6));
    assertEquals(Map.of(0, 0), rivals.mutualBest(0.8));
  }

  /** Both directions say the same: {@code "0 2" -> 0.9} for the first left, the third right one. */
  static Posteriors posteriors(int left, int right, Map<String, Double> probabilities) {
    List<Map<Integer, Double>> ofLeft = rows(left);
    List<Map<Integer, Double>> ofRight = rows(right);
    probabilities.forEach(
        (pair, probability) -> {
          int i = Integer.parseInt(pair.split(" ")[0]);
          int j = Integer.parseInt(pair.split(" ")[1]);
          ofLeft.get(i).put(j, probability);
          ofRight.get(j).put(i, probability);
        });
    return Posteriors.average(ofLeft, ofRight);
  }

  private static List<Map<Integer, Double>> rows(int size) {
    List<Map<Integer, Double>> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      rows.add(new TreeMap<>());
    }
    return rows;
  }
}
