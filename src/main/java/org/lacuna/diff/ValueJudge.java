package org.lacuna.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lacuna.fact.DateFact;
import org.lacuna.fact.Fact;
import org.lacuna.fact.FactSheet;
import org.lacuna.fact.FactSheet.Told;
import org.lacuna.fact.NumberFact;
import org.lacuna.fact.PartialDate;
import org.lacuna.match.Candidates;
import org.lacuna.match.Evidence;
import org.lacuna.text.Side;

/**
 * Decides about dates and numbers.
 *
 * <p>The same value in the sentence that tells the same, or next to it, is shared. Elsewhere only a
 * telling value counts: a year, a full date, a number from 100 on or with decimals. A date that
 * contains the other is the same, less precise.
 */
final class ValueJudge {
  private static final BigDecimal TELLING = BigDecimal.valueOf(100);

  private static final double SHARED_ALIGNED = 0.98;
  private static final double SHARED_NEXT = 0.9;
  private static final double SHARED_ELSEWHERE = 0.8;
  private static final double LESS_PRECISE_ALIGNED = 0.9;
  private static final double LESS_PRECISE_NEXT = 0.65;
  private static final double MISSING_INSIDE = 0.75;
  private static final double MISSING_WITH_SENTENCE = 0.97;

  private final Candidates candidates;
  private final Places places;

  /** The values of a side, each once a sentence. */
  private final Map<Side, List<Told>> distinct;

  ValueJudge(Candidates candidates, Places places) {
    this.candidates = candidates;
    this.places = places;
    this.distinct = new EnumMap<>(Side.class);
    for (Side side : Side.values()) {
      Set<Seen> seen = new HashSet<>();
      List<Told> values = new ArrayList<>(candidates.values(side));
      values.removeIf(told -> !seen.add(Seen.of(side, told)));
      distinct.put(side, values);
    }
  }

  /** A value of the other side, how it stands to this one and where. */
  record Partner(Told told, Evidence.Kind relation, Evidence.Kind place) {
    int order() {
      int byRelation = relation == Evidence.Kind.CONTAINS ? 1 : 0;
      return switch (place) {
        case ALIGNED -> byRelation;
        case NEXT_TO_ALIGNED -> 2 + byRelation;
        default -> 4 + byRelation;
      };
    }
  }

  /** A value in a sentence; all its mentions there have the same partner. */
  record Seen(Side side, Fact fact, int sentence) {
    static Seen of(Side side, Told told) {
      return new Seen(side, told.fact(), told.mention().sentence());
    }
  }

  /**
   * Decides about one mention.
   *
   * @param known the partners found before, to which this one's is added
   */
  Judgement judge(Side side, Told told, Map<Seen, Optional<Partner>> known) {
    Optional<Partner> partner =
        known.computeIfAbsent(Seen.of(side, told), unseen -> partner(side, told));
    return partner.map(ValueJudge::told).orElseGet(() -> missing(side, told));
  }

  private Optional<Partner> partner(Side side, Told told) {
    Comparator<Partner> nearestFirst =
        Comparator.comparingInt(Partner::order).thenComparing(nearestTo(told));
    Partner best = null;
    for (Told other : distinct.get(side.other())) {
      Optional<Partner> partner = partner(side, told, other);
      if (partner.isPresent()
          && isAcceptable(partner.get(), told.fact())
          && (best == null || nearestFirst.compare(partner.get(), best) < 0)) {
        best = partner.get();
      }
    }
    return Optional.ofNullable(best);
  }

  /** The values of the other side that have to do with one, in reading order. */
  Stream<Partner> partners(Side side, Told told) {
    return candidates.values(side.other()).stream()
        .flatMap(other -> partner(side, told, other).stream());
  }

  /** Partners in sentences of a like number first. */
  static Comparator<Partner> nearestTo(Told told) {
    return Comparator.comparingInt(
        p -> Math.abs(p.told().mention().sentence() - told.mention().sentence()));
  }

  private Optional<Partner> partner(Side side, Told told, Told other) {
    Optional<Evidence.Kind> relation = candidates.relation(told.fact(), other.fact());
    if (relation.isEmpty()) {
      return Optional.empty();
    }
    Evidence.Kind place =
        places.relation(side, told.mention().sentence(), other.mention().sentence());
    return Optional.of(new Partner(other, relation.get(), place));
  }

  /**
   * Elsewhere only what is equal and telling: that another sentence names the year of a day or the
   * century of a year does not make it the same event.
   */
  static boolean isAcceptable(Partner partner, Fact fact) {
    return partner.place() != Evidence.Kind.ELSEWHERE
        || (partner.relation() != Evidence.Kind.CONTAINS
            && isTelling(fact)
            && isTelling(partner.told().fact()));
  }

  private static Judgement told(Partner partner) {
    boolean same = partner.relation() != Evidence.Kind.CONTAINS;
    double confidence =
        switch (partner.place()) {
          case ALIGNED -> same ? SHARED_ALIGNED : LESS_PRECISE_ALIGNED;
          case NEXT_TO_ALIGNED -> same ? SHARED_NEXT : LESS_PRECISE_NEXT;
          default -> SHARED_ELSEWHERE;
        };
    return new Judgement(
        same ? Status.SHARED : Status.DIFFERS,
        List.of(partner.told().mention()),
        confidence,
        List.of(Evidence.of(partner.relation()), Evidence.of(partner.place())));
  }

  private Judgement missing(Side side, FactSheet.Told told) {
    double counterpart = places.hasCounterpart(side, told.mention().sentence());
    boolean paired = places.bead(side, told.mention().sentence()).isPaired();
    if (!paired) {
      double sure = MISSING_WITH_SENTENCE * (1 - counterpart) + MISSING_INSIDE * counterpart;
      return Judgement.only(sure, Evidence.Kind.NO_COUNTERPART);
    }
    return isWritten(told)
        ? Judgement.only(MISSING_INSIDE, Evidence.Kind.NOT_IN_ALIGNED)
        : Judgement.undecided(0.5, Evidence.Kind.NOT_IN_ALIGNED);
  }

  /** Whether a value is written in digits: <em>two</em> may be <em>a pair</em> there. */
  static boolean isWritten(Told told) {
    return told.mention().surface().codePoints().anyMatch(Character::isDigit);
  }

  /** Whether a value says something wherever it stands. */
  static boolean isTelling(Fact fact) {
    if (fact instanceof DateFact date) {
      PartialDate told = date.date();
      return told.start().or(told::end).orElseThrow().year().isPresent()
          || told.start().or(told::end).orElseThrow().day().isPresent();
    }
    if (fact instanceof NumberFact number) {
      BigDecimal amount = number.quantity().amount();
      return amount.abs().compareTo(TELLING) >= 0 || amount.scale() > 0;
    }
    return false;
  }
}
