package org.lacuna.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.Sample;
import org.lacuna.TestPair;
import org.lacuna.diff.MentionExplanation.Found;
import org.lacuna.diff.MentionExplanation.StepTaken;
import org.lacuna.text.Side;

/** The numbers of explanations are those that decided. */
final class ExplanationsTest {
  private record Explained(String name, Explanations pair) {
    @Override
    public String toString() {
      return name;
    }

    List<MentionExplanation> all() {
      Set<String> ids = new LinkedHashSet<>();
      pair.diff().mentions().forEach(judged -> ids.add(judged.factId()));
      List<MentionExplanation> all = new ArrayList<>();
      ids.forEach(id -> all.addAll(pair.fact(id)));
      assertTrue(all.size() > 100, name + ": only " + all.size());
      return all;
    }
  }

  static Stream<Explained> samples() {
    return Sample.all()
        .map(sample -> new Explained(sample.id(), Decision.explain(pair(sample).aligned())));
  }

  private static TestPair pair(Sample sample) {
    return TestPair.of(
        sample.leftTag(),
        Sample.text(sample.left()),
        sample.rightTag(),
        Sample.text(sample.right()));
  }

  @ParameterizedTest
  @MethodSource("org.lacuna.Sample#all")
  void askingChangesNothing(Sample sample) {
    TestPair pair = pair(sample);
    assertEquals(
        Decision.decide(pair.aligned()).mentions(),
        Decision.explain(pair.aligned()).diff().mentions());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theLastStepIsTheVerdict(Explained explained) {
    int changed = 0;
    for (MentionExplanation mention : explained.all()) {
      JudgedMention judged = mention.judged();
      StepTaken last = mention.steps().get(mention.steps().size() - 1);
      assertEquals(judged.status(), last.status(), judged::toString);
      assertEquals(judged.confidence(), last.confidence(), judged::toString);
      assertEquals(judged.reasons(), last.reasons(), judged::toString);
      assertEquals(Step.BY_ITSELF, mention.steps().get(0).step(), judged::toString);
      changed += mention.steps().size() > 1 ? 1 : 0;
    }
    assertTrue(changed > 0, "no step changed anything");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatIsLeftOverSumsUpToTheFirstJudgement(Explained explained) {
    int weighed = 0;
    for (MentionExplanation mention : explained.all()) {
      StepTaken first = mention.steps().get(0);
      if (mention.leftover().isPresent()) {
        MentionExplanation.Leftover leftover = mention.leftover().get();
        assertEquals(
            leftover.missing(), 1 / (1 + Math.exp(-leftover.logOdds())), 1e-12, first::toString);
        // Never surer than of a name whose sentence has no counterpart.
        double told =
            first.status() == Status.ONLY
                ? Math.min(leftover.missing(), 0.95)
                : 1 - leftover.missing();
        assertEquals(told, first.confidence(), first::toString);
        weighed++;
      }
    }
    assertTrue(weighed > 0, "nothing was left over");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatWasTakenIsTheFirstCounterpart(Explained explained) {
    int taken = 0;
    for (MentionExplanation mention : explained.all()) {
      List<Found> enough =
          mention.found().stream().filter(found -> found.objection().isEmpty()).toList();
      StepTaken first = mention.steps().get(0);
      assertTrue(enough.size() <= 1, first::toString);
      for (Found found : enough) {
        assertEquals(
            found.there().number(), first.counterparts().get(0).sentence(), first::toString);
        found
            .share()
            .ifPresent(
                share ->
                    assertTrue(
                        share >= found.wanted().orElseThrow(), () -> found + " of " + first));
        assertTrue(first.reasons().containsAll(found.reasons()), () -> found + " is not " + first);
        taken++;
      }
    }
    assertTrue(taken > 50, "only " + taken + " taken");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySentenceIsExplained(Explained explained) {
    for (Side side : Side.values()) {
      int facts = 0;
      int sentences = explained.pair().diff().sheet(side).sentences().size();
      for (int number = 1; number <= sentences; number++) {
        facts += explained.pair().sentence(side, number).orElseThrow().facts().size();
      }
      assertEquals(explained.pair().diff().sheet(side).mentions().size(), facts);
      assertTrue(explained.pair().sentence(side, sentences + 1).isEmpty());
      assertTrue(explained.pair().sentence(side, 0).isEmpty());
    }
    assertEquals(List.of(), explained.pair().fact("F9999"));
    assertEquals(List.of(), explained.pair().gap("F1"));
  }
}
