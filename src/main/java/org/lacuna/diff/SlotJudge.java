package org.lacuna.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lacuna.align.Bead;
import org.lacuna.fact.DateFact;
import org.lacuna.fact.Fact;
import org.lacuna.fact.FactKind;
import org.lacuna.fact.FactSheet.Told;
import org.lacuna.fact.Mention;
import org.lacuna.fact.NumberFact;
import org.lacuna.fact.PartialDate;
import org.lacuna.match.Candidates;
import org.lacuna.match.Evidence;
import org.lacuna.text.Side;

/**
 * Looks at what is left over on both sides of a bead: facts that stand in the same place of
 * sentences which otherwise tell the same.
 *
 * <p>Two values there contradict each other, and so do two countries or cities. Two other names
 * there are probably one thing that the languages call by different words (an exonym, a translated
 * title).
 *
 * <p>The name of a person and what is no person are not one: both languages write it alike.
 *
 * <p>Two leftovers are in the same place when their nearest shared neighbours before or after them
 * are each other's counterparts, or when they are the only ones of their kind.
 */
final class SlotJudge {
  private static final double CONFLICT_ONLY_PAIR = 0.7;
  private static final double CONFLICT_BY_NEIGHBOURS = 0.75;
  private static final double RESIDUAL_ONLY_PAIR = 0.7;
  private static final double RESIDUAL_BY_NEIGHBOURS = 0.65;

  /** Leftovers say nothing in a bead that is itself in doubt. */
  private static final double SURE_BEAD = 0.75;

  private static final List<Evidence> OTHER_IN_PLACE =
      List.of(Evidence.of(Evidence.Kind.OTHER_VALUE), Evidence.of(Evidence.Kind.SAME_POSITION));
  private static final List<Evidence> ONLY_OTHER =
      List.of(Evidence.of(Evidence.Kind.OTHER_VALUE), Evidence.of(Evidence.Kind.ALIGNED));

  private final Candidates candidates;
  private final JudgementSheet judgements;

  SlotJudge(Candidates candidates, JudgementSheet judgements) {
    this.candidates = candidates;
    this.judgements = judgements;
  }

  /** Changes the judgements of leftovers of the bead that stand in the same place. */
  void judge(Bead bead) {
    if (bead.confidence() < SURE_BEAD) {
      return;
    }
    List<Told> left = leftovers(Side.LEFT, bead);
    List<Told> right = left.isEmpty() ? left : leftovers(Side.RIGHT, bead);
    if (right.isEmpty()) {
      return;
    }
    judgePlaces(bead, left, right);
    left.removeIf(told -> candidates.traits().isNamedByCldr(Side.LEFT, told.mention()));
    right.removeIf(told -> candidates.traits().isNamedByCldr(Side.RIGHT, told.mention()));
    for (FactKind kind : FactKind.values()) {
      judge(bead, ofKind(left, kind), ofKind(right, kind));
    }
  }

  private List<Told> leftovers(Side side, Bead bead) {
    List<Told> leftovers = new ArrayList<>();
    for (Told told : judgements.in(side, bead)) {
      if (told.fact().kind() != FactKind.CONCEPT && !judgements.of(side, told).isToldThere()) {
        leftovers.add(told);
      }
    }
    return leftovers;
  }

  /** Two places that are apart, each alone in its slot, contradict each other as values do. */
  private void judgePlaces(Bead bead, List<Told> left, List<Told> right) {
    boolean onlyPair = names(left) == 1 && names(right) == 1;
    for (Told one : left) {
      for (Told other : right) {
        if (candidates.traits().areTwoPlaces(one.mention(), other.mention())) {
          if (sameSlot(bead, one, other) && !hasRival(bead, one, other, left, right)) {
            put(one, other, Status.DIFFERS, CONFLICT_BY_NEIGHBOURS, OTHER_IN_PLACE);
          } else if (onlyPair) {
            put(one, other, Status.DIFFERS, CONFLICT_ONLY_PAIR, ONLY_OTHER);
          }
        }
      }
    }
  }

  private static long names(List<Told> leftovers) {
    return leftovers.stream().filter(told -> told.fact().kind() == FactKind.NAME).count();
  }

  /** Whether a further place is left over in the slot of two. */
  private boolean hasRival(Bead bead, Told one, Told other, List<Told> left, List<Told> right) {
    return left.stream().anyMatch(rival -> rival != one && isInSlot(bead, rival, other))
        || right.stream().anyMatch(rival -> rival != other && isInSlot(bead, one, rival));
  }

  private boolean isInSlot(Bead bead, Told left, Told right) {
    return candidates.traits().areTwoPlaces(left.mention(), right.mention())
        && sameSlot(bead, left, right);
  }

  private static List<Told> ofKind(List<Told> leftovers, FactKind kind) {
    return leftovers.stream().filter(told -> told.fact().kind() == kind).toList();
  }

  private void judge(Bead bead, List<Told> left, List<Told> right) {
    List<Told> freeLeft = new ArrayList<>(left);
    List<Told> freeRight = new ArrayList<>(right);
    for (Told one : left) {
      List<Told> facing =
          freeRight.stream()
              .filter(other -> isComparable(one, other) && sameSlot(bead, one, other))
              .toList();
      if (facing.size() == 1 && slotIsUnique(bead, facing.get(0), freeLeft)) {
        pair(one, facing.get(0), false);
        freeLeft.remove(one);
        freeRight.remove(facing.get(0));
      }
    }
    if (freeLeft.size() == 1
        && freeRight.size() == 1
        && isComparable(freeLeft.get(0), freeRight.get(0))
        && !isBesideLeftover(Side.LEFT, bead, freeLeft.get(0))
        && !isBesideLeftover(Side.RIGHT, bead, freeRight.get(0))) {
      pair(freeLeft.get(0), freeRight.get(0), true);
    } else {
      freeLeft.stream()
          .filter(one -> freeRight.stream().anyMatch(other -> isComparable(one, other)))
          .forEach(told -> doubt(Side.LEFT, told));
      freeRight.stream()
          .filter(other -> freeLeft.stream().anyMatch(one -> isComparable(one, other)))
          .forEach(told -> doubt(Side.RIGHT, told));
    }
  }

  /**
   * Whether a value stands beside a name or title that was not found either: a year behind another
   * title is the year of another work.
   */
  private boolean isBesideLeftover(Side side, Bead bead, Told told) {
    if (!isValue(told.fact())) {
      return false;
    }
    List<Told> all = beside(side, bead);
    int at = all.indexOf(told);
    return Stream.of(at - 1, at + 1)
        .filter(beside -> beside >= 0 && beside < all.size())
        .map(all::get)
        .anyMatch(beside -> !isValue(beside.fact()) && !isFound(judgements.of(side, beside)));
  }

  /** Whether a name was recognised there, and not only guessed. */
  private static boolean isFound(Judgement judgement) {
    return judgement.isToldThere() && !judgement.isGuess();
  }

  private static boolean isValue(Fact fact) {
    return fact.kind() == FactKind.DATE || fact.kind() == FactKind.NUMBER;
  }

  private boolean slotIsUnique(Bead bead, Told other, List<Told> free) {
    return free.stream()
            .filter(one -> isComparable(one, other) && sameSlot(bead, one, other))
            .count()
        == 1;
  }

  private void pair(Told left, Told right, boolean onlyPair) {
    boolean value = isValue(left.fact());
    List<Evidence> evidence =
        List.of(
            Evidence.of(value ? Evidence.Kind.OTHER_VALUE : Evidence.Kind.RESIDUAL),
            Evidence.of(onlyPair ? Evidence.Kind.ALIGNED : Evidence.Kind.SAME_POSITION));
    double confidence =
        value
            ? (onlyPair ? CONFLICT_ONLY_PAIR : CONFLICT_BY_NEIGHBOURS)
            : (onlyPair ? RESIDUAL_ONLY_PAIR : RESIDUAL_BY_NEIGHBOURS);
    put(left, right, value ? Status.DIFFERS : Status.SHARED, confidence, evidence);
  }

  private void put(
      Told left, Told right, Status status, double confidence, List<Evidence> evidence) {
    judgements.put(
        Side.LEFT, left, new Judgement(status, List.of(right.mention()), confidence, evidence));
    judgements.put(
        Side.RIGHT, right, new Judgement(status, List.of(left.mention()), confidence, evidence));
  }

  /** A name that faces other names may be one of them; a value that faces others may not. */
  private void doubt(Side side, Told told) {
    if (!isValue(told.fact())) {
      judgements.put(side, told, Judgement.undecided(0.5, Evidence.Kind.NOT_IN_ALIGNED));
    }
  }

  private boolean isComparable(Told left, Told right) {
    Mention there = right.mention();
    return isComparable(left.fact(), right.fact())
        && candidates.traits().isPersonName(Side.LEFT, left.mention())
            == candidates.traits().isPersonName(Side.RIGHT, there)
        && !candidates.leadElsewhere(
            Side.LEFT, left.mention(), there.sentence() - 1, there.within());
  }

  private static boolean isComparable(Fact one, Fact other) {
    if (one instanceof DateFact a && other instanceof DateFact b) {
      return isPlain(a.date()) && isPlain(b.date()) || shape(a.date()).equals(shape(b.date()));
    }
    if (one instanceof NumberFact a && other instanceof NumberFact b) {
      return a.quantity().unit().equals(b.quantity().unit());
    }
    return one.kind() == other.kind();
  }

  /** Whether a date is a year, or a month or day of one: 1916 contradicts 11 January 1917. */
  private static boolean isPlain(PartialDate date) {
    return date.bound() == PartialDate.Bound.AT
        && date.start().orElseThrow().year().isPresent()
        && date.start().orElseThrow().unknownDigits() == 0;
  }

  /** How precise a date is: digits become {@code d}. */
  private static String shape(PartialDate date) {
    return date.toString().replaceAll("\\d", "d").replace("~", "");
  }

  private boolean sameSlot(Bead bead, Told left, Told right) {
    return agree(neighbour(Side.LEFT, bead, left, -1), neighbour(Side.RIGHT, bead, right, -1))
        || agree(neighbour(Side.LEFT, bead, left, 1), neighbour(Side.RIGHT, bead, right, 1));
  }

  /** The mentions of a bead, without linked things that are not found: these hold no place. */
  private List<Told> beside(Side side, Bead bead) {
    return judgements.in(side, bead).stream()
        .filter(
            told ->
                told.fact().kind() != FactKind.CONCEPT || judgements.of(side, told).isToldThere())
        .toList();
  }

  private boolean agree(Optional<Told> left, Optional<Told> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    List<Mention> counterparts = judgements.of(Side.LEFT, left.get()).counterparts();
    return counterparts.contains(right.get().mention());
  }

  /** The fact right before or after in the bead, if it is shared. */
  private Optional<Told> neighbour(Side side, Bead bead, Told told, int step) {
    List<Told> all = beside(side, bead);
    int at = all.indexOf(told) + step;
    if (at < 0 || at >= all.size()) {
      return Optional.empty();
    }
    return judgements.of(side, all.get(at)).isToldThere()
        ? Optional.of(all.get(at))
        : Optional.empty();
  }
}
