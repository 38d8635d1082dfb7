package org.lacuna.diff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lacuna.align.Bead;
import org.lacuna.fact.FactKind;
import org.lacuna.fact.FactSheet;
import org.lacuna.fact.FactSheet.Told;
import org.lacuna.fact.Mention;
import org.lacuna.match.Candidates;
import org.lacuna.text.Side;
import org.lacuna.text.Span;

/**
 * All mentions of a pair and what is judged of them so far: open to change while the pair is being
 * decided, and not kept longer.
 */
final class JudgementSheet {
  /**
   * The mentions of one side, in reading order, by the number of the sentence and by themselves.
   */
  private record Mentions(
      List<Told> all, List<List<Told>> bySentence, Map<Mention, Told> byMention) {
    static Mentions of(FactSheet sheet) {
      List<List<Told>> bySentence = new ArrayList<>();
      for (int sentence = 0; sentence <= sheet.sentences().size(); sentence++) {
        bySentence.add(List.of());
      }
      List<Told> all = sheet.mentions();
      Map<Mention, Told> byMention = new HashMap<>();
      for (Told told : all) {
        int sentence = told.mention().sentence();
        if (bySentence.get(sentence).isEmpty()) {
          bySentence.set(sentence, new ArrayList<>());
        }
        bySentence.get(sentence).add(told);
        byMention.put(told.mention(), told);
      }
      return new Mentions(all, bySentence, byMention);
    }
  }

  private final Map<Side, Mentions> mentions = new EnumMap<>(Side.class);
  private final Map<Side, Map<Mention, Judgement>> judgements = new EnumMap<>(Side.class);

  private final Map<Bead, Integer> valuesAlone = new HashMap<>();

  JudgementSheet(Candidates candidates) {
    for (Side side : Side.values()) {
      mentions.put(side, Mentions.of(candidates.sheet(side)));
      judgements.put(side, new HashMap<>());
    }
  }

  /**
   * How many dates and numbers only one side of a bead tells, by the judgement of each by itself:
   * it is counted when it is first asked for.
   */
  int valuesAlone(Bead bead) {
    return valuesAlone.computeIfAbsent(bead, this::countValuesAlone);
  }

  private int countValuesAlone(Bead bead) {
    int alone = 0;
    for (Side side : Side.values()) {
      for (Told told : in(side, bead)) {
        FactKind kind = told.fact().kind();
        if ((kind == FactKind.DATE || kind == FactKind.NUMBER)
            && of(side, told).status() == Status.ONLY) {
          alone++;
        }
      }
    }
    return alone;
  }

  /** The facts told at a place of a sentence, told by its number, in reading order. */
  List<Told> at(Side side, int sentence, Span within) {
    List<Told> there = new ArrayList<>();
    for (Told told : in(side, sentence)) {
      if (told.mention().within().overlaps(within)) {
        there.add(told);
      }
    }
    return there;
  }

  void put(Side side, Told told, Judgement judgement) {
    judgements.get(side).put(told.mention(), judgement);
  }

  /** What is judged of a mention; it must have been judged. */
  Judgement of(Side side, Told told) {
    return of(side, told.mention());
  }

  /** The same, by the mention alone. */
  Judgement of(Side side, Mention mention) {
    return judgements.get(side).get(mention);
  }

  /** Every mention of a side in reading order. */
  List<Told> all(Side side) {
    return mentions.get(side).all();
  }

  /** The mentions of a sentence in reading order. */
  List<Told> in(Side side, int sentence) {
    return mentions.get(side).bySentence().get(sentence);
  }

  /** The mentions of a side's sentences of a bead in reading order. */
  List<Told> in(Side side, Bead bead) {
    List<Integer> sentences = bead.of(side);
    if (sentences.size() == 1) {
      return in(side, sentences.get(0));
    }
    List<Told> told = new ArrayList<>();
    for (int sentence : sentences) {
      told.addAll(in(side, sentence));
    }
    return told;
  }

  /** The fact told at a mention; absent where the words are no mention of the side's own. */
  Optional<Told> at(Side side, Mention mention) {
    return Optional.ofNullable(mentions.get(side).byMention().get(mention));
  }
}
