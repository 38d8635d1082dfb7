package org.lacuna.split;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lacuna.TestTable;
import org.lacuna.text.Language;

/**
 * Hard sentences, a table a language, written from style guides and grammars before the rules were.
 * {@code ‖} marks a boundary. Not every row comes out right: what is wrong is printed with the
 * score of each language, and the floors say how many may be.
 */
final class SentenceTablesTest {
  private static final double FLOOR = 0.98;

  /** A language may be worse than all are together; one of 15 rows is 7 %. */
  private static final double FLOOR_OF_A_LANGUAGE = 0.9;

  /** Fewer rows of a language say nothing of it. */
  private static final int ENOUGH = 15;

  @Test
  void nearlyAllRowsComeOutRight() {
    Map<String, Score> scores = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    for (TestTable.Row row : Articles.rows()) {
      Language language = Articles.language(row);
      String want = row.cell("text");
      String got = split(language, want.replace(Articles.BOUNDARY, ""));
      boolean right = got.equals(want);
      if (!right) {
        wrong.add(row + "\n  want " + want + "\n  got  " + got);
      }
      scores.merge(language.code(), Score.of(right), Score::plus);
    }
    Score all = scores.values().stream().reduce(new Score(0, 0), Score::plus);
    String report = report(scores, all, wrong);
    System.out.println(report);
    assertTrue(all.rows() > 800, "only " + all.rows() + " rows seen");
    assertTrue(all.share() >= FLOOR, report);
    scores.forEach(
        (language, score) ->
            assertTrue(
                score.rows() < ENOUGH || score.share() >= FLOOR_OF_A_LANGUAGE,
                language + " below its floor\n" + report));
  }

  private static String split(Language language, String text) {
    return Articles.marked(text, SentenceSplitter.of(language).split(Articles.of(language, text)));
  }

  private static String report(Map<String, Score> scores, Score all, List<String> wrong) {
    StringBuilder report = new StringBuilder();
    scores.forEach((language, score) -> report.append(language).append(' ').append(score));
    report.append("all ").append(all);
    return report + String.join("\n", wrong);
  }

  /** How many rows came out right. */
  private record Score(int right, int rows) {
    static Score of(boolean right) {
      return new Score(right ? 1 : 0, 1);
    }

    Score plus(Score other) {
      return new Score(right + other.right, rows + other.rows);
    }

    double share() {
      return right / (double) rows;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%d of %d%n", right, rows);
    }
  }
}
