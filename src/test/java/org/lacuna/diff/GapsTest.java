package org.lacuna.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lacuna.TestPair;
import org.lacuna.text.Side;

/** The list of gaps of one small pair. */
final class GapsTest {
  private static final String LEFT =
      "Ragna Toftevik founded a rope works in Skjoldnes in 1862. It burned down on 4 April 1875."
          + " The new one made 640 ropes a month. Her nephew Odvar Linnestad ran it until 1911.";
  private static final String RIGHT =
      "Ragna Toftevik gr\u00FCndete 1862 eine Seilerei in Skjoldnes. Sie brannte im April 1875 ab."
          + " Ihr Neffe Odvar Linnestad leitete sie bis 1913. K\u00F6nig Haldor besuchte sie 1899.";

  private static ArticleDiff diff(String left, String right) {
    return TestPair.of("en", left, "de", right).diff();
  }

  private static String shown(Gap gap) {
    return gap.verdict().label() + " " + gap.foundIn().label() + " " + gap.fact().value();
  }

  private static Map<String, Gap> byText(ArticleDiff diff) {
    return diff.gaps().stream().collect(Collectors.toMap(GapsTest::shown, gap -> gap));
  }

  private static Gap gap(ArticleDiff diff, String text) {
    Map<String, Gap> gaps = byText(diff);
    assertTrue(gaps.containsKey(text), () -> text + " is not among " + gaps.keySet());
    return gaps.get(text);
  }

  @Test
  void listsWhatTheSidesDoNotTellAlike() {
    assertEquals(
        Set.of(
            "less-precise left 1875-04-04",
            "missing left 640",
            "conflict left 1911",
            "missing right K\u00F6nig Haldor",
            "missing right 1899"),
        byText(diff(LEFT, RIGHT)).keySet());
  }

  @Test
  void idsAreTenLettersAndDigitsEachGapItsOwn() {
    List<Gap> gaps = diff(LEFT, RIGHT).gaps();
    Set<String> ids = new HashSet<>();
    for (Gap gap : gaps) {
      assertTrue(gap.id().matches("[0-9a-z]{10}"), gap::id);
      ids.add(gap.id());
    }
    assertEquals(gaps.size(), ids.size());
  }

  @Test
  void idsStayWhenOtherFactsAreAdded() {
    Map<String, Gap> before = byText(diff(LEFT, RIGHT));
    ArticleDiff after = diff("Its owner also kept 77 goats near Brattholm. " + LEFT, RIGHT);
    before.forEach((text, gap) -> assertEquals(gap.id(), gap(after, text).id(), text));
  }

  @Test
  void idsAreTheSameFromTheOtherSide() {
    ArticleDiff there = diff(LEFT, RIGHT);
    ArticleDiff back = TestPair.of("de", RIGHT, "en", LEFT).diff();
    assertEquals(ids(there), ids(back));
  }

  private static Set<String> ids(ArticleDiff diff) {
    return diff.gaps().stream().map(Gap::id).collect(Collectors.toSet());
  }

  @Test
  void ranksRunFromOneWithoutHole() {
    List<Integer> ranks = diff(LEFT, RIGHT).gaps().stream().map(Gap::rank).toList();
    assertEquals(IntStream.rangeClosed(1, ranks.size()).boxed().toList(), ranks);
  }

  @Test
  void aConflictIsListedOnceOnTheLeft() {
    List<Gap> conflicts =
        diff(LEFT, RIGHT).gaps().stream().filter(gap -> gap.verdict() == Verdict.CONFLICT).toList();
    assertEquals(1, conflicts.size());
    assertEquals(Side.LEFT, conflicts.get(0).foundIn());
    assertEquals("1911", conflicts.get(0).fact().value());
    assertEquals("1913", conflicts.get(0).otherValue().orElseThrow());
    assertEquals(3, conflicts.get(0).otherSentence().orElseThrow().number());
  }

  @Test
  void aLessPreciseDateIsListedOnTheMorePreciseSide() {
    Gap day = gap(TestPair.of("de", RIGHT, "en", LEFT).diff(), "less-precise right 1875-04-04");
    assertEquals("1875-04", day.otherValue().orElseThrow());
  }

  @Test
  void saysWhereAMissingFactWouldBelong() {
    ArticleDiff diff = diff(LEFT, RIGHT);
    assertEquals(OptionalInt.of(2), gap(diff, "missing left 640").insertAfter());
    assertEquals(OptionalInt.of(4), gap(diff, "missing right K\u00F6nig Haldor").insertAfter());
    assertEquals(OptionalInt.of(2), gap(diff, "less-precise left 1875-04-04").insertAfter());
  }

  @Test
  void coverageCountsWhatIsToldThereToo() {
    ArticleDiff diff = diff(LEFT, RIGHT);
    for (Side side : Side.values()) {
      int told = 0;
      int also = 0;
      for (JudgedMention judged : diff.mentions()) {
        if (judged.side() == side) {
          told++;
          also += judged.counterparts().isEmpty() ? 0 : 1;
        }
      }
      assertEquals(new ArticleDiff.Coverage(also, told), diff.coverage(side));
      assertTrue(also > 0 && also < told, () -> diff.coverage(side).toString());
    }
  }

  @Test
  void withoutAnythingToldThereIsNoGap() {
    ArticleDiff empty = diff("", "");
    assertEquals(List.of(), empty.gaps());
    assertEquals(new ArticleDiff.Coverage(0, 0), empty.coverage(Side.LEFT));
  }
}
