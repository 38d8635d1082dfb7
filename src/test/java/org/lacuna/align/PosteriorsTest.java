package org.lacuna.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lacuna.text.Side;

final class PosteriorsTest {
  @Test
  void isTheMeanOfBothDirections() {
    Posteriors mean =
        Posteriors.average(
            2,
            2,
            reading(2, 2, List.of(single(0, 0, 0.8), single(1, 1, 0.6))),
            reading(2, 2, List.of(single(0, 0, 0.4))));
    assertEquals(0.6, mean.of(0, 0), 1e-12);
    assertEquals(0.3, mean.of(1, 1), 1e-12);
    assertEquals(0, mean.of(0, 1), 1e-12);
    assertEquals(0.3, mean.of(Side.RIGHT).at(1, 1), 1e-12);
    assertEquals(0, mean.of(Side.RIGHT).at(1, 0), 1e-12);
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

  @Test
  void aLinkOfSeveralPairsEachWithEach() {
    Posteriors joined = posteriors(3, 1, Map.of("0 0", 0.5, "0+2 0", 0.25));
    assertEquals(0.75, joined.of(0, 0), 1e-12);
    assertEquals(0.25, joined.of(1, 0), 1e-12);
    assertEquals(0, joined.of(2, 0), 1e-12);
    assertEquals(0.75, joined.hasCounterpart(Side.RIGHT, 0), 1e-12);
    assertEquals(0.25, joined.hasCounterpart(Side.LEFT, 1), 1e-12);
  }

  /**
   * Both directions say the same: {@code "0 2" -> 0.9} for the first left, the third right one;
   * {@code "0+2 2" -> 0.9} for the first two left ones with the third right one.
   */
  static Posteriors posteriors(int left, int right, Map<String, Double> probabilities) {
    List<Link> links = new ArrayList<>();
    probabilities.forEach((shown, probability) -> links.add(link(shown, probability)));
    Reading reading = reading(left, right, links);
    return Posteriors.average(left, right, reading, reading);
  }

  private static Reading reading(int left, int right, List<Link> links) {
    double[] leftTold = new double[left];
    double[] rightTold = new double[right];
    for (Link link : links) {
      for (int i = link.left(); i < link.left() + link.leftCount(); i++) {
        leftTold[i] += link.probability();
      }
      for (int j = link.right(); j < link.right() + link.rightCount(); j++) {
        rightTold[j] += link.probability();
      }
    }
    return new Reading(links, leftTold, rightTold);
  }

  private static Link link(String shown, double probability) {
    String[] sides = shown.split(" ");
    String[] left = sides[0].split("\\+");
    String[] right = sides[1].split("\\+");
    return new Link(
        Integer.parseInt(left[0]),
        count(left),
        Integer.parseInt(right[0]),
        count(right),
        probability);
  }

  private static int count(String[] side) {
    return side.length == 1 ? 1 : Integer.parseInt(side[1]);
  }

  private static Link single(int left, int right, double probability) {
    return new Link(left, 1, right, 1, probability);
  }
}
