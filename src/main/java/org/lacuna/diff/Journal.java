package org.lacuna.diff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lacuna.fact.FactSheet.Told;
import org.lacuna.fact.Mention;
import org.lacuna.text.Side;

/** What was judged of each mention after each step that changed it. Kept only on demand. */
final class Journal {
  /** What a mention was judged to be in a step. */
  record Entry(Step step, Judgement judgement) {}

  private final JudgementSheet sheet;
  private final Map<Side, Map<Mention, List<Entry>>> entries = new EnumMap<>(Side.class);

  /** An empty journal of a sheet. */
  Journal(JudgementSheet sheet) {
    this.sheet = sheet;
    for (Side side : Side.values()) {
      entries.put(side, new HashMap<>());
    }
  }

  /** Writes down what a step that is done has changed. */
  void note(Step step) {
    for (Side side : Side.values()) {
      for (Told told : sheet.all(side)) {
        Judgement judgement = sheet.of(side, told);
        List<Entry> of =
            entries.get(side).computeIfAbsent(told.mention(), unseen -> new ArrayList<>(1));
        if (of.isEmpty() || !of.get(of.size() - 1).judgement().equals(judgement)) {
          of.add(new Entry(step, judgement));
        }
      }
    }
  }

  /** The judgements of a mention: its first and those that took its place, in order. */
  List<Entry> of(Side side, Mention mention) {
    return List.copyOf(entries.get(side).get(mention));
  }
}
