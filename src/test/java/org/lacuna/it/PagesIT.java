package org.lacuna.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lacuna.CommandLineRun;
import org.lacuna.Csv;

/** Pages compared from two real wikis, from their dumps and from files. */
final class PagesIT {
  /** What no fact may come from: templates, file names, tags, the bodies of footnotes. */
  private static final List<String> MARKUP =
      List.of("{{", "}}", "<ref", ".jpg", "Infoboks", "Infotaula", "Ref-llibre", "Kjelde bok");

  @TempDir Path folder;

  /** The options that name the wikis and a cache. */
  private List<String> wikis() throws IOException {
    List<String> options = new ArrayList<>();
    for (Wikis.Wiki wiki : Wikis.all().values()) {
      options.addAll(List.of("--site", wiki.site() + "=" + wiki.api()));
    }
    options.addAll(List.of("--cache", folder.resolve("cache").toString()));
    return options;
  }

  private CommandLineRun lacuna(List<String> options, String... arguments) {
    return CommandLineRun.of(
        Stream.concat(Arrays.stream(arguments), options.stream()).toArray(String[]::new));
  }

  private List<Csv.Row> gaps(String out) {
    return Csv.csv(folder.resolve(out).resolve("gaps.csv"));
  }

  @ParameterizedTest
  @CsvSource({
    "Skarvhornet, 'ca:Skarvhorn'",
    "Raudåa, 'ca:Raudåa'",
    "Ragna Tveit, 'ca:Ragna Tveit'",
    "Bergfrue, 'ca:Saxífraga piramidal'",
    "Picassomuseet i Barcelona, 'ca:Museu Picasso (Barcelona)'",
    "AC/DC, 'ca:AC/DC'",
    "Tower Bridge, 'ca:Pont de la Torre'",
    "Escudella, 'ca:Escudella i carn d''olla'",
  })
  void aTitleIsEnough(String title, String other) throws IOException {
    String out = folder.resolve("one").toString();
    lacuna(wikis(), "compare", "nn:" + title, "--to", "ca", "--out", out).succeeds();
    String named = folder.resolve("both").toString();
    lacuna(wikis(), "compare", "nn:" + title, other, "--out", named).succeeds();
    for (String file : List.of("facts.csv", "sentences.csv", "gaps.csv")) {
      assertEquals(
          Files.readString(folder.resolve("both").resolve(file)),
          Files.readString(folder.resolve("one").resolve(file)));
    }
    List<Csv.Row> facts = Csv.csv(folder.resolve("one/facts.csv"));
    for (String side : List.of("left", "right")) {
      assertTrue(facts.stream().filter(row -> row.cell("side").equals(side)).count() >= 3, side);
    }
    for (Csv.Row row : facts) {
      for (String markup : MARKUP) {
        assertFalse(row.cell("value").contains(markup), row.address() + ": " + row.cell("value"));
      }
    }
    for (Csv.Row row : gaps("one")) {
      assertTrue(row.cell("link").startsWith("http://127.0.0.1:"), row.address());
      assertTrue(row.cell("link").contains("oldid="), row.cell("link"));
      assertTrue(Set.of("yes", "no").contains(row.cell("cited")), row.cell("cited"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nn:Skarvehornet | ca | note: nn:Skarvehornet is a redirect to Skarvhorn",
        "nn:Skarvehornet | ca | note: nn:Skarvhorn is a redirect to Skarvhornet",
        "nn:Skarvhyttebrannen | ca | is a redirect to Skarvhornet#Skarvhytta",
        "nn:Tower_Bridge | ca | note: ca:Tower Bridge is a redirect to Pont de la Torre",
        "nn:Pilota (matrett) | ca | note: ca:Escudella i carn d'olla#La pilota is a section",
        "nn:Skarv | ca | only lists pages that share its name",
      })
  void whatALinkLeadsToIsSaid(String page, String to, String note) throws IOException {
    String out = folder.resolve("o").toString();
    CommandLineRun run = lacuna(wikis(), "compare", page, "--to", to, "--out", out);
    assertTrue(run.succeeds().err().contains(note), run.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nn:Fonnvatn | ca:Skarvhorn | nn has no page 'Fonnvatnet'",
        "nn:Ringvegen | ca:Skarvhorn | redirects go round in a circle",
        "nn:Finst ikkje | ca:Skarvhorn | nn has no page 'Finst ikkje'",
        "nn:ca:Skarvhorn | ca:Skarvhorn | is a page of another wiki; name it as ca:Skarvhorn",
        "nn:Spesial:Siste endringar | ca:Skarvhorn | has no text; want an article",
        "nn:a[b | ca:Skarvhorn | is no title of a page",
        "Q91000001 | ca:Skarvhorn | is an item, and no page of one wiki",
      })
  void whatCannotBeReadIsSaid(String left, String right, String message) throws IOException {
    CommandLineRun run = lacuna(wikis(), "compare", left, right);
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains(message), run.err());
  }

  @ParameterizedTest
  @CsvSource({
    "nn:Sodd, 'no page on the same thing is known in ca'",
    "nn:Flatbrød, 'ca has no page ''Pa pla noruec'''"
  })
  void aMissingCounterpartIsSaid(String page, String message) throws IOException {
    CommandLineRun run = lacuna(wikis(), "compare", page, "--to", "ca");
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains(message), run.err());
  }

  @Test
  void apiDumpAndFileGiveTheSameFacts() throws IOException {
    String api = folder.resolve("api").toString();
    lacuna(wikis(), "compare", "nn:Skarvhornet", "ca:Skarvhorn", "--no-links", "--out", api)
        .succeeds();
    for (String ending : List.of("", ".bz2")) {
      String out = folder.resolve("dump" + ending).toString();
      CommandLineRun.of(
              "compare",
              "nn:Skarvhornet",
              "ca:Skarvhorn",
              "--left-dump",
              Wikis.of("nn").dump() + ending,
              "--right-dump",
              Wikis.of("ca").dump() + ending,
              "--out",
              out)
          .succeeds();
      assertEquals(facts("api"), facts("dump" + ending));
    }
    CommandLineRun.of(
            "compare",
            PageFile.of("nn", "Skarvhornet").toString(),
            PageFile.of("ca", "Skarvhorn").toString(),
            "--left-lang",
            "nn",
            "--right-lang",
            "ca",
            "--out",
            folder.resolve("file").toString())
        .succeeds();
    assertEquals(facts("api"), facts("file"));
  }

  private String facts(String out) throws IOException {
    return Files.readString(folder.resolve(out).resolve("facts.csv"), StandardCharsets.UTF_8);
  }

  @Test
  void anotherNumberIsAConflict() throws IOException {
    String out = folder.resolve("o").toString();
    lacuna(wikis(), "compare", "nn:Ragna Tveit", "--to", "ca", "--out", out).succeeds();
    assertTrue(
        gaps("o").stream()
            .anyMatch(
                row ->
                    row.cell("verdict").equals("conflict")
                        && row.cell("value").equals("34")
                        && row.cell("other_value").equals("31")),
        () -> gaps("o").toString());
  }

  @Test
  void htmlTellsTheSameConflict() throws IOException {
    String out = folder.resolve("o").toString();
    lacuna(wikis(), "compare", "nn:Ragna Tveit", "--to", "ca", "--html", "--out", out).succeeds();
    Csv.Row conflict =
        gaps("o").stream()
            .filter(row -> row.cell("verdict").equals("conflict"))
            .findFirst()
            .orElseThrow();
    assertEquals("34", conflict.cell("value"));
    assertEquals("31", conflict.cell("other_value"));
    assertTrue(gaps("o").stream().anyMatch(row -> row.cell("cited").equals("yes")));
  }

  @Test
  void aFootnoteStandsWithTheFactItIsFor() throws IOException {
    String out = folder.resolve("o").toString();
    lacuna(wikis(), "compare", "nn:Skarvhornet", "--to", "ca", "--out", out).succeeds();
    Csv.Row crash =
        gaps("o").stream()
            .filter(row -> row.cell("value").equals("1987-10-23"))
            .findFirst()
            .orElseThrow();
    assertEquals("yes", crash.cell("cited"));
    assertTrue(
        crash.cell("citation").contains("https://example.org/noticies/helicopter"),
        crash.cell("citation"));
  }

  @Test
  void offlineUsesWhatWasFetched() throws IOException {
    List<String> again = new ArrayList<>(wikis());
    again.add("--offline");
    String out = folder.resolve("o").toString();
    CommandLineRun without = lacuna(again, "compare", "nn:Skarvhornet", "ca:Skarvhorn");
    assertEquals(2, without.code());
    assertTrue(without.err().contains("run once without --offline"), without.err());
    lacuna(wikis(), "compare", "nn:Skarvhornet", "ca:Skarvhorn", "--out", out).succeeds();
    String first = facts("o");
    lacuna(again, "compare", "nn:Skarvhornet", "ca:Skarvhorn", "--out", out).succeeds();
    assertEquals(first, facts("o"));
  }

  /**
   * A batch that is killed in the middle of fetching leaves a cache that the next run goes on with.
   */
  @Test
  void aKilledBatchGoesOn() throws Exception {
    Path list = folder.resolve("list.tsv");
    List<String> rows = new ArrayList<>(List.of("id\tleft\tright"));
    List<String> titles = List.of("Skarvhornet", "Raudåa", "Ragna Tveit", "Bergfrue", "AC/DC");
    List<String> others =
        List.of("Skarvhorn", "Raudåa", "Ragna Tveit", "Saxífraga piramidal", "AC/DC");
    for (int i = 0; i < titles.size(); i++) {
      rows.add("p" + i + "\tnn:" + titles.get(i) + "\tca:" + others.get(i));
    }
    Files.write(list, rows, StandardCharsets.UTF_8);
    List<String> batch = new ArrayList<>(List.of("batch", list.toString(), "--out"));
    batch.add(folder.resolve("batch").toString());
    batch.addAll(wikis());
    Path cache = folder.resolve("cache");

    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", CommandLineRun.classPath(), "org.lacuna.cli.Main"));
    command.addAll(batch);
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("killed.txt").toFile())
            .start();
    // Killed when something is in the cache, and before all is.
    for (int i = 0; i < 6_000 && process.isAlive() && files(cache).size() < 3; i++) {
      Thread.sleep(5);
    }
    process.destroyForcibly();
    assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    assertFalse(Files.exists(folder.resolve("batch/gaps.csv")), "it was done before it was killed");
    Set<String> kept = files(cache);
    assertTrue(kept.size() >= 3, kept.toString());

    CommandLineRun run = CommandLineRun.of(batch.toArray(String[]::new)).succeeds();
    assertTrue(run.out().contains("5 compared, 0 failed"), run.out());
    Map<String, Long> whole = Map.of("all", (long) files(cache).size());
    batch.add("--offline");
    CommandLineRun.of(batch.toArray(String[]::new)).succeeds();
    assertEquals(whole, Map.of("all", (long) files(cache).size()));
  }

  private static Set<String> files(Path folder) throws IOException {
    Set<String> found = new TreeSet<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        all.filter(Files::isRegularFile).forEach(file -> found.add(file.toString()));
      }
    }
    return found;
  }
}
