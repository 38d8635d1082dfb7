package org.lacuna.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lacuna.InventedArticle;
import org.lacuna.TestPair;
import org.lacuna.text.Side;

/** What holds for every alignment, tried on articles about things that do not exist. */
final class AlignerPropertiesTest {
  private static final int SENTENCES = 32;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void everySentenceIsInOneBead(long seed) {
    List<Bead> beads = changed(seed).aligned().alignment().beads();
    for (Side side : Side.values()) {
      List<Integer> sentences =
          beads.stream().flatMap(bead -> bead.of(side).stream()).sorted().toList();
      assertEquals(IntStream.rangeClosed(1, SENTENCES).boxed().toList(), sentences, side.label());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void exchangedSidesGiveTheMirrorImage(long seed) {
    TestPair pair = changed(seed);
    assertEquals(
        pairs(pair.aligned().alignment(), false),
        pairs(pair.exchanged().aligned().alignment(), true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "ca"})
  void anArticleGoesWithItselfSentenceBySentence(String tag) {
    String text = InventedArticle.of(new Random(11), SENTENCES).in(tag);
    Alignment alignment = TestPair.of(tag, text, tag, text).aligned().alignment();
    Set<List<List<Integer>>> expected = new HashSet<>();
    for (int i = 1; i <= SENTENCES; i++) {
      expected.add(List.of(List.of(i), List.of(i)));
    }
    assertEquals(expected, pairs(alignment, false));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theOrderOfParagraphsMakesNoDifference(long seed) {
    Random random = new Random(seed);
    InventedArticle left = InventedArticle.of(random, SENTENCES);
    InventedArticle right = left.thinned(random);
    Map<Integer, Integer> pairs = paired(left, right);
    assertEquals(numbers(right), List.copyOf(pairs.values()));
    assertEquals(pairs, paired(left, right.shuffled(random)));
  }

  private static TestPair changed(long seed) {
    Random random = new Random(seed);
    InventedArticle left = InventedArticle.of(random, SENTENCES);
    InventedArticle right = left.changed(random).shuffled(random);
    return TestPair.of("en", left.in("en"), "ca", right.in("ca"));
  }

  /** The beads as pairs of lists, of which the second is that of the side named second. */
  private static Set<List<List<Integer>>> pairs(Alignment alignment, boolean exchanged) {
    Set<List<List<Integer>>> pairs = new HashSet<>();
    for (Bead bead : alignment.beads()) {
      pairs.add(
          exchanged ? List.of(bead.right(), bead.left()) : List.of(bead.left(), bead.right()));
    }
    return pairs;
  }

  /** The numbers that paired sentences tell, by which a person can see which they are. */
  private static Map<Integer, Integer> paired(InventedArticle left, InventedArticle right) {
    Map<Integer, Integer> paired = new LinkedHashMap<>();
    TestPair pair = TestPair.of("en", left.in("en"), "de", right.in("de"));
    pair.aligned().alignment().beads().stream()
        .filter(Bead::isPaired)
        .sorted(Comparator.comparing(bead -> bead.left().get(0)))
        .forEach(
            bead -> {
              assertEquals(1, bead.left().size(), bead::toString);
              assertEquals(1, bead.right().size(), bead::toString);
              int there = numbers(right).get(bead.right().get(0) - 1);
              paired.put(numbers(left).get(bead.left().get(0) - 1), there);
            });
    return paired;
  }

  private static List<Integer> numbers(InventedArticle article) {
    return article.told().stream().map(InventedArticle.Told::number).toList();
  }
}
