package org.lacuna.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lacuna.text.Side;

/** From the probabilities of pairs to beads; both directions are given the same. */
final class BeadBuilderTest {
  @Test
  void theMoreProbablePairComesFirst() {
    Map<String, Double> rivals = Map.of("0 0", 0.6, "0 2", 0.9);
    assertEquals(Set.of("[1]~[3]", "[]~[1]", "[]~[2]"), beads(1, 3, rivals));
  }

  @Test
  void aNeighbourInDoubtDoesNotJoin() {
    Map<String, Double> doubtful = Map.of("0 0", 0.55, "0+2 0", 0.4);
    assertEquals(Set.of("[1]~[1]", "[2]~[]"), beads(2, 1, doubtful));
  }

  @Test
  void aSentenceToldByTwoShapesIsTold() {
    Map<String, Double> divided = Map.of("0 0", 0.44, "0 0+2", 0.46);
    assertEquals(Set.of("[1]~[1, 2]"), beads(1, 2, divided));
  }

  @Test
  void anImprobablePairIsNone() {
    assertEquals(Set.of("[1]~[]", "[]~[1]"), beads(1, 1, Map.of("0 0", 0.3)));
  }

  @Test
  void severalSentencesAreJoined() {
    assertEquals(Set.of("[1, 2]~[1]"), beads(2, 1, Map.of("0+2 0", 0.9)));
    assertEquals(Set.of("[1]~[1, 2, 3]"), beads(1, 3, Map.of("0 0+3", 0.9)));
  }

  @Test
  void aSentenceIsInOneBead() {
    Map<String, Double> rivals = Map.of("0+2 0", 0.5, "1 1", 0.5, "0 0", 0.49);
    assertEquals(Set.of("[1, 2]~[1]", "[]~[2]"), beads(2, 2, rivals));
  }

  @Test
  void crossingPairsAreBeadsToo() {
    Map<String, Double> crossing = Map.of("0 1", 0.9, "1 0", 0.9);
    assertEquals(Set.of("[1]~[2]", "[2]~[1]"), beads(2, 2, crossing));
  }

  @Test
  void aSingleIsAsSureAsItsSentenceHasNoCounterpart() {
    Bead single =
        BeadBuilder.build(PosteriorsTest.posteriors(1, 1, Map.of("0 0", 0.3))).beads().get(0);
    assertEquals(0.7, single.confidence(), 1e-12);
  }

  @Test
  void counterpartsAreCountedFromOne() {
    Alignment alignment = BeadBuilder.build(PosteriorsTest.posteriors(2, 3, Map.of("1 2", 0.25)));
    assertEquals(Map.of(1, Map.of(), 2, Map.of(3, 0.25)), alignment.counterparts().get(Side.LEFT));
    assertEquals(
        Map.of(1, Map.of(), 2, Map.of(), 3, Map.of(2, 0.25)),
        alignment.counterparts().get(Side.RIGHT));
  }

  @Test
  void withoutSentencesThereIsNoBead() {
    assertEquals(List.of(), BeadBuilder.build(PosteriorsTest.posteriors(0, 0, Map.of())).beads());
  }

  private static Set<String> beads(int left, int right, Map<String, Double> probabilities) {
    return BeadBuilder.build(PosteriorsTest.posteriors(left, right, probabilities)).beads().stream()
        .map(bead -> bead.left() + "~" + bead.right())
        .collect(Collectors.toSet());
  }
}
