package org.lacuna.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lacuna.CommandLineRun;
import org.lacuna.Csv;

/**
 * The pages of the two wikis against what an editor says of their facts, with and without what
 * links say.
 *
 * <p>{@code truth.tsv} was written before any output was seen and is not changed to suit one.
 */
final class PagesTruthIT {
  private static final Path TRUTH = Path.of("src/test/wikis/truth.tsv");

  /** Least share of the editor's facts that have the editor's status. */
  private static final double LEAST_RIGHT = 0.80;

  private static final Set<String> WORDS = Set.of("name", "title", "concept");

  @TempDir Path folder;

  /** How many facts are as the editor says, and what is not. */
  private record Score(int facts, int right, int toldInVain, List<String> complaints) {
    double share() {
      return (double) right / facts;
    }
  }

  @Test
  void mostFactsAreAsAnEditorSaysAndLinksHelp() throws IOException {
    Score without = score("--no-links");
    Score with = score();
    System.out.printf(
        Locale.ROOT,
        "pages: of %d facts %d right without links, %d with links%n",
        with.facts(),
        without.right(),
        with.right());
    String report = String.join("\n", with.complaints());
    assertTrue(with.facts() > 100, "only " + with.facts() + " facts");
    assertTrue(with.share() >= LEAST_RIGHT, report);
    assertTrue(with.right() >= without.right(), report);
    assertTrue(with.toldInVain() == 0, report);
  }

  private Score score(String... options) throws IOException {
    Map<String, List<Csv.Row>> truth = new LinkedHashMap<>();
    for (Csv.Row row : Csv.tsv(TRUTH)) {
      truth.computeIfAbsent(row.cell("pair"), pair -> new ArrayList<>()).add(row);
    }
    List<String> complaints = new ArrayList<>();
    int facts = 0;
    int right = 0;
    int inVain = 0;
    for (Map.Entry<String, List<Csv.Row>> pair : truth.entrySet()) {
      List<Csv.Row> told = facts(pair.getKey(), options);
      for (Csv.Row row : pair.getValue()) {
        List<Csv.Row> found = found(row, told);
        Set<String> statuses = new LinkedHashSet<>();
        found.forEach(one -> statuses.add(one.cell("status")));
        boolean none = row.cell("status").equals("none");
        boolean good = none ? found.isEmpty() : statuses.contains(row.cell("status"));
        facts += none ? 0 : 1;
        right += !none && good ? 1 : 0;
        inVain += none && !good ? 1 : 0;
        if (!good) {
          complaints.add(String.join(" | ", row.cells().values()) + " but " + statuses);
        }
      }
    }
    return new Score(facts, right, inVain, complaints);
  }

  private List<Csv.Row> facts(String title, String... options) throws IOException {
    Path out = folder.resolve(title.replace('/', '_') + options.length);
    List<String> arguments = new ArrayList<>(List.of("compare", "nn:" + title, "--to", "ca"));
    arguments.addAll(List.of(options));
    arguments.addAll(List.of("--out", out.toString(), "--cache", folder.resolve("c").toString()));
    for (Wikis.Wiki wiki : Wikis.all().values()) {
      arguments.addAll(List.of("--site", wiki.site() + "=" + wiki.api()));
    }
    CommandLineRun.of(arguments.toArray(String[]::new)).succeeds();
    return Csv.csv(out.resolve("facts.csv"));
  }

  /** The rows of facts.csv that are about a row of the truth: equal ones, else those around it. */
  private static List<Csv.Row> found(Csv.Row row, List<Csv.Row> told) {
    String side = row.cell("side").equals("nn") ? "left" : "right";
    String value = plain(row.cell("value"));
    boolean words = WORDS.contains(row.cell("type"));
    List<Csv.Row> of =
        told.stream()
            .filter(one -> one.cell("side").equals(side))
            .filter(
                one ->
                    words
                        ? WORDS.contains(one.cell("type"))
                        : one.cell("type").equals(row.cell("type")))
            .toList();
    List<Csv.Row> equal =
        of.stream()
            .filter(
                one ->
                    plain(one.cell("value")).equals(value) || plain(one.cell("text")).equals(value))
            .toList();
    return equal.isEmpty() && words
        ? of.stream().filter(one -> plain(one.cell("text")).contains(value)).toList()
        : equal;
  }

  private static String plain(String text) {
    return text.replace('\u00A0', ' ').strip().toLowerCase(Locale.ROOT);
  }
}
