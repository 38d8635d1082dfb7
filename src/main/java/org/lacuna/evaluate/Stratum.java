package org.lacuna.evaluate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.lacuna.diff.Status;

/**
 * The judged rows of one status.
 *
 * @param status what was said of them
 * @param total facts of that status in all, drawn or not
 * @param counts rows by judgement; a judgement that was not made is absent
 */
public record Stratum(Status status, int total, Map<EditorJudgement, Integer> counts) {
  /** Copies the map. */
  public Stratum {
    Map<EditorJudgement, Integer> copy = new EnumMap<>(EditorJudgement.class);
    copy.putAll(counts);
    counts = Collections.unmodifiableMap(copy);
  }

  /** Rows of this judgement. */
  int count(EditorJudgement judgement) {
    return counts.getOrDefault(judgement, 0);
  }

  /** Rows with a judgement, the unsure ones left out. */
  int judged() {
    return counts.values().stream().mapToInt(Integer::intValue).sum()
        - count(EditorJudgement.UNSURE);
  }

  /** Facts of this judgement in all, as far as the judged rows tell. */
  double facts(EditorJudgement judgement) {
    return 1.0 * total * count(judgement) / judged();
  }

  /**
   * Facts of this judgement in all, as it might be as well: the share is drawn from the Beta
   * distribution that Jeffreys' prior and the judged rows give, Beta(hits + ½, rest + ½). A sum of
   * {@code k} squared normal numbers is a Gamma(k / 2).
   */
  double facts(EditorJudgement judgement, Random random) {
    int hits = count(judgement);
    double yes = squares(2 * hits + 1, random);
    double no = squares(2 * (judged() - hits) + 1, random);
    return total * yes / (yes + no);
  }

  private static double squares(int count, Random random) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      double normal = random.nextGaussian();
      sum += normal * normal;
    }
    return sum;
  }
}
