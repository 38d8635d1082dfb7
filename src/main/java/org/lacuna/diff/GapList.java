package org.lacuna.diff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.lacuna.align.Bead;
import org.lacuna.fact.DateFact;
import org.lacuna.fact.Fact;
import org.lacuna.fact.FactSheet;
import org.lacuna.fact.FactSheet.Told;
import org.lacuna.fact.Mention;
import org.lacuna.fact.PartialDate;
import org.lacuna.match.Candidates;
import org.lacuna.match.Evidence;
import org.lacuna.text.Sentence;
import org.lacuna.text.Side;

/**
 * Makes the list of gaps: one for each fact that the two sides do not tell alike, most useful
 * first.
 */
final class GapList {
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int ID_LENGTH = 10;

  /** How far before or after a sentence its neighbours' counterparts tell where it belongs. */
  private static final int NEIGHBOURHOOD = 5;

  private final Candidates candidates;
  private final Places places;
  private final JudgementSheet judgements;
  private final List<JudgedMention> mentions;
  private final Map<String, Integer> sameText = new HashMap<>();
  private final Set<Told> listed = new HashSet<>();

  GapList(
      Candidates candidates,
      Places places,
      JudgementSheet judgements,
      List<JudgedMention> mentions) {
    this.judgements = judgements;
    this.candidates = candidates;
    this.places = places;
    this.mentions = mentions;
  }

  /** A gap with what its place in the list depends on. */
  private record Ranked(Gap gap, double usefulness) {}

  List<Gap> ranked() {
    Map<Side, Map<Fact, List<JudgedMention>>> byFact = new LinkedHashMap<>();
    for (JudgedMention judged : mentions) {
      byFact
          .computeIfAbsent(judged.side(), unseen -> new LinkedHashMap<>())
          .computeIfAbsent(judged.fact(), unseen -> new ArrayList<>())
          .add(judged);
    }
    List<Ranked> ranked = new ArrayList<>();
    byFact.forEach(
        (side, facts) -> {
          Set<Fact> covered = BareNames.covered(facts);
          facts.forEach(
              (fact, told) -> {
                if (!covered.contains(fact)) {
                  gap(side, fact, told).ifPresent(gap -> ranked.add(rank(gap)));
                }
              });
        });
    ranked.sort(
        Comparator.comparingDouble((Ranked r) -> -r.usefulness())
            .thenComparing(r -> r.gap().fact().first().sentence())
            .thenComparing(r -> r.gap().fact().first().span())
            .thenComparing(r -> r.gap().id()));
    List<Gap> gaps = new ArrayList<>();
    for (Ranked r : ranked) {
      gaps.add(r.gap().ranked(gaps.size() + 1));
    }
    return gaps;
  }

  private Optional<Gap> gap(Side side, Fact fact, List<JudgedMention> told) {
    if (first(told, Status.SHARED) != null) {
      return Optional.empty();
    }
    JudgedMention differs = first(told, Status.DIFFERS);
    if (differs != null) {
      return different(differs);
    }
    JudgedMention only = first(told, Status.ONLY);
    boolean missing = only != null;
    JudgedMention first = missing ? only : told.get(0);
    Verdict verdict = missing ? Verdict.MISSING : Verdict.UNDECIDED;
    return Optional.of(
        new Gap(
            id(verdict, side, fact, ""),
            0,
            verdict,
            side,
            fact,
            sentence(side, fact.first()),
            Optional.empty(),
            nearest(side, fact.first().sentence()),
            insertAfter(side, fact.first().sentence()),
            first.confidence(),
            first.evidence()));
  }

  /** The first mention of a status; null if there is none. */
  private static JudgedMention first(List<JudgedMention> told, Status status) {
    for (JudgedMention judged : told) {
      if (judged.status() == status) {
        return judged;
      }
    }
    return null;
  }

  /**
   * What two facts tell differently, listed once: a conflict as the left side tells it, a less
   * precise date as the more precise side does.
   */
  private Optional<Gap> different(JudgedMention judged) {
    boolean contained = judged.evidence().contains(Evidence.of(Evidence.Kind.CONTAINS));
    Told own = new Told(judged.fact(), judged.mention());
    Told there = judgements.at(judged.side().other(), judged.counterparts().get(0)).orElseThrow();
    boolean ownFirst = contained ? tellsMore(own.fact(), there.fact()) : judged.side() == Side.LEFT;
    Side side = ownFirst ? judged.side() : judged.side().other();
    Told told = ownFirst ? own : there;
    Told other = ownFirst ? there : own;
    if (!listed.add(told)) {
      return Optional.empty();
    }
    Verdict verdict = contained ? Verdict.LESS_PRECISE : Verdict.CONFLICT;
    return Optional.of(
        new Gap(
            id(verdict, side, told.fact(), other.fact().value()),
            0,
            verdict,
            side,
            told.fact(),
            sentence(side, told.mention()),
            Optional.of(other.fact().value()),
            Optional.of(sentence(side.other(), other.mention())),
            OptionalInt.of(other.mention().sentence()),
            judged.confidence(),
            judged.evidence()));
  }

  /** Whether of two dates that contain one another the first is the more precise. */
  private static boolean tellsMore(Fact own, Fact there) {
    if (own instanceof DateFact mine && there instanceof DateFact theirs) {
      boolean span = mine.date().bound() == PartialDate.Bound.BETWEEN;
      return theirs.date().contains(mine.date())
          || (span && theirs.date().bound() == PartialDate.Bound.AT);
    }
    return false;
  }

  private Sentence sentence(Side side, Mention mention) {
    return candidates.sheet(side).sentences().get(mention.sentence() - 1);
  }

  private Optional<Sentence> nearest(Side side, int sentence) {
    Bead bead = places.bead(side, sentence);
    return bead.of(side.other()).stream()
        .findFirst()
        .map(number -> candidates.sheet(side.other()).sentences().get(number - 1));
  }

  /** The counterpart of the sentence, or the place that its neighbours' counterparts point to. */
  private OptionalInt insertAfter(Side side, int sentence) {
    FactSheet sheet = candidates.sheet(side);
    for (int back = 0; back <= NEIGHBOURHOOD && sentence - back >= 1; back++) {
      List<Integer> there = places.bead(side, sentence - back).of(side.other());
      if (!there.isEmpty()) {
        return OptionalInt.of(there.get(there.size() - 1));
      }
    }
    for (int on = 1; on <= NEIGHBOURHOOD && sentence + on <= sheet.sentences().size(); on++) {
      List<Integer> there = places.bead(side, sentence + on).of(side.other());
      if (!there.isEmpty()) {
        return OptionalInt.of(there.get(0) - 1);
      }
    }
    return OptionalInt.empty();
  }

  private static Ranked rank(Gap gap) {
    double byVerdict =
        switch (gap.verdict()) {
          case CONFLICT -> 2;
          case MISSING -> 1;
          case LESS_PRECISE -> 0.9;
          case UNDECIDED -> 0.3;
        };
    double byKind =
        switch (gap.fact().kind()) {
          case DATE -> 1;
          case TITLE -> 0.9;
          case NAME -> 0.85;
          case CONCEPT -> 0.4;
          case NUMBER -> ValueJudge.isTelling(gap.fact()) ? 0.9 : 0.5;
        };
    double byMentions = 1 + 0.1 * Math.min(3, gap.fact().mentions().size() - 1);
    return new Ranked(gap, byVerdict * byKind * byMentions * gap.confidence());
  }

  /**
   * Ten letters and digits from what the gap is about: languages, kind and values. A fact that is
   * told again as another fact (a second <em>five</em>) is counted.
   */
  private String id(Verdict verdict, Side side, Fact fact, String otherValue) {
    String own = candidates.sheet(side).article().language().tag() + ":" + fact.value();
    String other = candidates.sheet(side.other()).article().language().tag() + ":" + otherValue;
    boolean ownFirst = verdict != Verdict.CONFLICT || own.compareTo(other) <= 0;
    String about =
        fact.kind().label() + "\n" + (ownFirst ? own + "\n" + other : other + "\n" + own);
    int before = sameText.merge(about, 1, Integer::sum) - 1;
    byte[] digest = sha256(before == 0 ? about : about + "\n" + before);
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < ID_LENGTH; i++) {
      id.append(ALPHABET.charAt(digest[i] & 31));
    }
    return id.toString();
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
