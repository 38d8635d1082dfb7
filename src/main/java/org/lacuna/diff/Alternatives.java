package org.lacuna.diff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.lacuna.diff.MentionExplanation.Alternative;
import org.lacuna.match.Evidence;
import org.lacuna.match.Room;
import org.lacuna.text.Side;

/** Finds what would have changed the verdict on a mention, by asking the rules that decided it. */
final class Alternatives {
  /** More letters than these are no small change. */
  private static final int MOST_LETTERS = 40;

  private static final int MOST_CAPITALS = 4;

  private final JudgedMention judged;
  private final SentencePlace place;
  private final List<MentionExplanation.StepTaken> steps;
  private final List<Alternative> found = new ArrayList<>();

  Alternatives(
      JudgedMention judged, SentencePlace place, List<MentionExplanation.StepTaken> steps) {
    this.judged = judged;
    this.place = place;
    this.steps = steps;
  }

  private void add(String condition, Status status) {
    found.add(new Alternative(condition, status.label()));
  }

  /**
   * For a date or a number.
   *
   * @param partners the values of the other side that have to do with it, the best first
   */
  List<Alternative> ofValue(List<MentionExplanation.Found> partners) {
    withoutTheLastStep();
    MentionExplanation.StepTaken alone = steps.get(0);
    Optional<MentionExplanation.Found> best = partners.stream().findFirst();
    if (alone.status() == Status.SHARED || alone.status() == Status.DIFFERS) {
      String text = best.orElseThrow().text();
      String without = "without '" + text + "' in " + sentence(best.orElseThrow());
      if (partners.size() > 1 && isInNeedOfNothing(partners.get(1))) {
        MentionExplanation.Found next = partners.get(1);
        found.add(
            new Alternative(
                without, "decided by '" + next.text() + "' in " + sentence(next) + " instead"));
      } else {
        found.add(new Alternative(without, "not told there by itself"));
      }
    } else if (best.isPresent()) {
      String there = "'" + best.get().text() + "' in " + sentence(best.get());
      add(
          there + " standing in the aligned sentence or next to it",
          best.get().reasons().contains(Evidence.Kind.CONTAINS.label())
              ? Status.DIFFERS
              : Status.SHARED);
    } else {
      String where = place.aligned().isEmpty() ? "a counterpart" : "the aligned sentence";
      boolean telling = ValueJudge.isTelling(judged.fact());
      add(
          "the same value " + (telling ? "anywhere there" : "in " + where + " or next to it"),
          Status.SHARED);
    }
    if (alone.status() == Status.UNDECIDED) {
      add("the value written in digits", Status.ONLY);
    }
    return found;
  }

  private static boolean isInNeedOfNothing(MentionExplanation.Found partner) {
    return partner.objection().equals(Optional.of(MentionExplainer.FURTHER));
  }

  /**
   * For a name or a title.
   *
   * @param trial how it was judged by itself
   * @param leftover what the aligned sentences leave over for it
   */
  List<Alternative> ofName(NameTrial trial, Optional<MentionExplanation.Leftover> leftover) {
    withoutTheLastStep();
    Optional<HeldFind> enough = trial.held().stream().filter(HeldFind::isEnough).findFirst();
    if (enough.isPresent()) {
      found.add(
          new Alternative(
              "less than "
                  + two(enough.get().enough())
                  + " of it found at that place ("
                  + two(enough.get().find().share())
                  + " was)",
              "decided by other places or by what is left over"));
      return found;
    }
    trial.held().stream().filter(held -> !held.inside()).forEach(this::moreOfIt);
    if (trial.held().stream().anyMatch(HeldFind::inside)) {
      add("the name there by itself, not inside that of something else", Status.SHARED);
    }
    boolean lookedAt = trial.held().stream().anyMatch(h -> h.place() == Evidence.Kind.ALIGNED);
    if (!place.aligned().isEmpty() && !lookedAt) {
      add(
          "a share of "
              + two(HeldFind.ENOUGH_ALIGNED)
              + " or more of it in the aligned sentence (nothing of it was found)",
          Status.SHARED);
    }
    if (place.aligned().isEmpty()) {
      place.likeliest().stream()
          .findFirst()
          .ifPresent(
              likely ->
                  found.add(
                      new Alternative(
                          "a counterpart for its sentence (the likeliest is "
                              + name(likely.sentence().number())
                              + ", "
                              + two(likely.posterior())
                              + ")",
                          "decided by what stands there")));
    }
    trial.inside().ifPresent(this::otherLeftovers);
    if (judged.status() == Status.ONLY || judged.status() == Status.UNDECIDED) {
      add(
          glossaryLine(
              leftover.flatMap(MentionExplanation.Leftover::guess).map(guess -> guess.surface())),
          Status.SHARED);
    }
    return found;
  }

  /** For a linked thing that is no name. */
  List<Alternative> ofConcept() {
    withoutTheLastStep();
    if (judged.status() == Status.ONLY || judged.status() == Status.UNDECIDED) {
      add("a link to the same there, or what that language's wiki calls it", Status.SHARED);
      add(glossaryLine(Optional.empty()), Status.SHARED);
    }
    return found;
  }

  private void withoutTheLastStep() {
    if (steps.size() > 1) {
      MentionExplanation.StepTaken last = steps.get(steps.size() - 1);
      MentionExplanation.StepTaken before = steps.get(steps.size() - 2);
      found.add(
          new Alternative(
              "without the step '" + last.step().label() + "'",
              before.status().label() + " " + two(before.confidence())));
    }
  }

  private void moreOfIt(HeldFind held) {
    String where =
        switch (held.place()) {
          case ALIGNED -> "in the aligned sentence";
          case NEXT_TO_ALIGNED -> "next to it";
          default -> "elsewhere";
        };
    if (held.find().share() < held.enough()) {
      add(
          "a share of "
              + two(held.enough())
              + " or more of it "
              + where
              + " ("
              + two(held.find().share())
              + " was found in "
              + name(held.find().sentence() + 1)
              + ")",
          Status.SHARED);
    } else {
      add(
          "what was found in "
              + name(held.find().sentence() + 1)
              + " recognised as a name by its form",
          Status.SHARED);
    }
  }

  private void otherLeftovers(NameInside inside) {
    Status now = inside.verdict();
    String is = " (it is " + two(inside.missing()) + ")";
    if (now == Status.ONLY) {
      add("a probability of missing below " + two(MissingInside.SURE) + is, Status.UNDECIDED);
    } else {
      add("a probability of missing of " + two(MissingInside.SURE) + " or more" + is, Status.ONLY);
    }
    if (now != Status.SHARED && inside.room().guess().isPresent()) {
      add(
          "a probability of missing of " + two(MissingInside.UNLIKELY) + " or less" + is,
          Status.SHARED);
    }
    letters(inside, now, 1, " more letters left over there between the words joined around it");
    letters(inside, now, -1, " letters fewer left over there between the words joined around it");
    change(
        inside,
        now,
        MOST_CAPITALS,
        n -> inside.room().with(0, n),
        " more words of names left over there between the words joined around it");
  }

  private void letters(NameInside inside, Status now, int step, String what) {
    change(inside, now, MOST_LETTERS, n -> inside.room().with(n * step, 0), what);
  }

  /** Adds the least number of changes that makes another verdict, if there is one. */
  private void change(
      NameInside inside, Status now, int most, IntFunction<Room> changed, String what) {
    for (int n = 1; n <= most; n++) {
      Status then = inside.in(changed.apply(n)).verdict();
      if (then != now) {
        add(n + what, then);
        return;
      }
    }
  }

  private String glossaryLine(Optional<String> guess) {
    String own = judged.mention().surface();
    if (guess.isEmpty()) {
      return "a glossary line with '" + own + "' and what it is called there, if it is told there";
    }
    String line =
        judged.side() == Side.LEFT ? own + "<TAB>" + guess.get() : guess.get() + "<TAB>" + own;
    return "a glossary line " + line + ", if that is what it is called there";
  }

  private String sentence(MentionExplanation.Found partner) {
    return name(partner.there().number());
  }

  private String name(int sentence) {
    return (judged.side() == Side.LEFT ? "right " : "left ") + sentence;
  }

  private static String two(double number) {
    return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}
