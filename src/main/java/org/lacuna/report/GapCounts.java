package org.lacuna.report;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lacuna.diff.Gap;
import org.lacuna.diff.Verdict;
import org.lacuna.fact.FactKind;

/**
 * How many gaps there are: {@code 58 gaps: 57 missing, 1 conflict (12 date, 2 number, 44 name)}.
 *
 * @param byVerdict verdicts without a gap are absent
 * @param byKind kinds of fact without a gap are absent
 */
public record GapCounts(Map<Verdict, Integer> byVerdict, Map<FactKind, Integer> byKind) {
  /** Copies the maps. */
  public GapCounts {
    byVerdict = Map.copyOf(byVerdict);
    byKind = Map.copyOf(byKind);
  }

  /** No gaps. */
  public static GapCounts none() {
    return new GapCounts(Map.of(), Map.of());
  }

  /** These and those. */
  public GapCounts plus(List<Gap> gaps) {
    Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    verdicts.putAll(byVerdict);
    Map<FactKind, Integer> kinds = new EnumMap<>(FactKind.class);
    kinds.putAll(byKind);
    for (Gap gap : gaps) {
      verdicts.merge(gap.verdict(), 1, Integer::sum);
      kinds.merge(gap.fact().kind(), 1, Integer::sum);
    }
    return new GapCounts(verdicts, kinds);
  }

  /** All of them. */
  public int total() {
    return byVerdict.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** For the summary; {@code no gaps} when there are none. */
  @Override
  public String toString() {
    if (total() == 0) {
      return "no gaps";
    }
    String verdicts =
        Arrays.stream(Verdict.values())
            .filter(byVerdict::containsKey)
            .map(verdict -> byVerdict.get(verdict) + " " + verdict.label())
            .collect(Collectors.joining(", "));
    String kinds =
        Arrays.stream(FactKind.values())
            .filter(byKind::containsKey)
            .map(kind -> byKind.get(kind) + " " + kind.label())
            .collect(Collectors.joining(", "));
    return total() + (total() == 1 ? " gap: " : " gaps: ") + verdicts + " (" + kinds + ")";
  }
}
