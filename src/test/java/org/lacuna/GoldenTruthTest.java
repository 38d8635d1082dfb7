package org.lacuna;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.text.Span;

/**
 * The samples against what an editor says of each of their facts.
 *
 * <p>{@code truth.tsv} was written before any output was seen and is not changed to suit one. A row
 * of facts.csv is about the row of the truth that it has most text in common with.
 */
final class GoldenTruthTest {
  /** Least share of the editor's facts that are found at all. */
  private static final double LEAST_FOUND = 0.90;

  /** Least share of the editor's facts that are found with the editor's status. */
  private static final double LEAST_RIGHT = 0.80;

  /** Least F1 of the gaps: what is {@code only} or {@code differs}. */
  private static final double LEAST_GAP_F1 = 0.75;

  private static final Set<String> STATUSES = Set.of("shared", "only", "less-precise", "conflict");

  /** A fact on one side, as the editor or Lacuna sees it; {@code label} refines its status. */
  private record Judged(String side, Span span, String label, String told) {
    boolean isGap() {
      return !label.equals("shared") && !label.equals("undecided");
    }

    int common(Judged other) {
      return side.equals(other.side)
          ? Math.min(span.end(), other.span.end()) - Math.max(span.start(), other.span.start())
          : 0;
    }

    Optional<Judged> nearestOf(List<Judged> others) {
      return others.stream()
          .filter(other -> common(other) > 0)
          .max(Comparator.comparingInt(this::common));
    }

    boolean agreesWith(Optional<Judged> other) {
      return other.isPresent() && other.get().label.equals(label);
    }
  }

  @ParameterizedTest
  @MethodSource("org.lacuna.Sample#all")
  void mostFactsAreAsAnEditorSays(Sample sample, @TempDir Path out) {
    sample.compareInto(out);
    List<Judged> truth = truth(sample);
    List<Judged> told = told(out);
    List<String> complaints = new ArrayList<>();
    int found = 0;
    int right = 0;
    int gaps = 0;
    int gapsFound = 0;
    for (Judged fact : truth) {
      Optional<Judged> match = fact.nearestOf(told);
      found += match.isPresent() ? 1 : 0;
      right += fact.agreesWith(match) ? 1 : 0;
      gaps += fact.isGap() ? 1 : 0;
      gapsFound += fact.isGap() && fact.agreesWith(match) ? 1 : 0;
      if (!fact.agreesWith(match)) {
        complaints.add(fact.told() + " but: " + match.map(Judged::told).orElse("not found"));
      }
    }
    int gapsTold = 0;
    int gapsTrue = 0;
    for (Judged row : told) {
      Optional<Judged> match = row.nearestOf(truth);
      gapsTold += row.isGap() ? 1 : 0;
      gapsTrue += row.isGap() && row.agreesWith(match) ? 1 : 0;
      if (match.isEmpty()) {
        complaints.add("no fact for an editor: " + row.told());
      }
    }
    double f1 = f1(share(gapsTrue, gapsTold), share(gapsFound, gaps));
    String score =
        String.format(
            Locale.ROOT,
            "%s: of %d facts %.3f found, %.3f right; of %d gaps recall %.3f, precision %.3f (%d told),"
                + " F1 %.3f",
            sample,
            truth.size(),
            share(found, truth.size()),
            share(right, truth.size()),
            gaps,
            share(gapsFound, gaps),
            share(gapsTrue, gapsTold),
            gapsTold,
            f1);
    System.out.println(score);
    String report = score + "\n" + String.join("\n", complaints);
    assertTrue(share(found, truth.size()) >= LEAST_FOUND, report);
    assertTrue(share(right, truth.size()) >= LEAST_RIGHT, report);
    assertTrue(f1 >= LEAST_GAP_F1, report);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static List<Judged> truth(Sample sample) {
    Map<String, String> input =
        Map.of("left", Sample.text(sample.left()), "right", Sample.text(sample.right()));
    List<Judged> facts = new ArrayList<>();
    for (Csv.Row row : Csv.tsv(sample.folder().resolve("truth.tsv"))) {
      String text = row.cell("text");
      int start = -1;
      for (int nth = row.number("nth"); nth > 0; nth--) {
        start = input.get(row.cell("side")).indexOf(text, start + 1);
        assertTrue(start >= 0, () -> row + " is not in the text");
      }
      String label = row.cell("status").equals("differs") ? row.cell("kind") : row.cell("status");
      assertTrue(STATUSES.contains(label), row::toString);
      facts.add(
          new Judged(
              row.cell("side"),
              new Span(start, start + text.length()),
              label,
              "%s '%s' is %s (%s)".formatted(row.cell("side"), text, label, row.cell("reason"))));
    }
    assertTrue(facts.size() > 100, sample + ": only " + facts.size() + " facts in truth.tsv");
    return facts;
  }

  private static List<Judged> told(Path out) {
    return Csv.csv(out.resolve("facts.csv")).stream()
        .map(
            row -> {
              List<String> evidence = List.of(row.cell("evidence").split(" \\+ "));
              String label =
                  !row.cell("status").equals("differs")
                      ? row.cell("status")
                      : evidence.contains("contains") ? "less-precise" : "conflict";
              return new Judged(
                  row.cell("side"),
                  new Span(row.number("start"), row.number("end")),
                  label,
                  "%s %s '%s' is %s (%s; %s)"
                      .formatted(
                          row.cell("side"),
                          row.cell("type"),
                          row.cell("text"),
                          label,
                          row.cell("counterpart"),
                          row.cell("evidence")));
            })
        .toList();
  }
}
