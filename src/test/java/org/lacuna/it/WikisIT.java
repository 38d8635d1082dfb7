package org.lacuna.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The wikis are there and are what the other integration tests take them for. */
final class WikisIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(strings = {"nn", "ca"})
  void eachSaysWhoItIs(String site) throws Exception {
    JsonNode general = ask(site, Map.of("meta", "siteinfo")).path("general");
    assertEquals(site + "wiki", general.path("wikiid").asText());
    assertEquals(site, general.path("lang").asText());
    assertTrue(general.path("generator").asText().startsWith("MediaWiki 1."));
  }

  @ParameterizedTest
  @CsvSource({"nn, Raudåa, 2", "nn, AC/DC, 1", "ca, Escudella i carn d'olla, 1"})
  void thePageIsTheFile(String site, String title, int revisions) throws Exception {
    JsonNode found =
        ask(
                site,
                Map.of(
                    "prop", "revisions",
                    "titles", title,
                    "rvprop", "ids|content",
                    "rvslots", "main",
                    "rvlimit", "9"))
            .path("pages")
            .path(0)
            .path("revisions");
    assertEquals(revisions, found.size());
    assertEquals(
        Files.readString(PageFile.of(site, title), StandardCharsets.UTF_8).stripTrailing(),
        found.path(0).path("slots").path("main").path("content").asText());
  }

  @ParameterizedTest(name = "{0}:{1}")
  @CsvSource({
    // by sitelinks.tsv alone
    "nn, Skarvhornet, Q91000001, ca:Skarvhorn",
    "ca, Skarvhorn, Q91000001, nn:Skarvhornet",
    // by wikitext and sitelinks.tsv
    "nn, Raudåa, Q91000002, ca:Raudåa|en:Raudåa|sv:Raudån",
    // wikitext leads to a redirect, the item to the page
    "nn, Bergfrue, Q91000004, ca:Saxifraga cotyledon|sv:Fjällbrud",
    "ca, Saxífraga piramidal, Q91000004, nn:Bergfrue|sv:Fjällbrud",
    // by wikitext alone: both ways, to a redirect; one way; to a section; to no page
    "nn, Tower Bridge, '', ca:Tower Bridge",
    "ca, Pont de la Torre, '', nn:Tower Bridge",
    "nn, Escudella, '', ca:Escudella i carn d'olla",
    "ca, Escudella i carn d'olla, '', ''",
    "nn, Pilota (matrett), '', ca:Escudella i carn d'olla#La pilota",
    "nn, Flatbrød, '', ca:Pa pla noruec",
    // no counterpart
    "nn, Sodd, '', ''",
    "ca, Panellets, Q91000013, es:Panellets",
  })
  void aPageKnowsItsItemAndItsOtherLanguages(String site, String title, String item, String links)
      throws Exception {
    JsonNode page =
        ask(site, Map.of("prop", "langlinks|pageprops", "titles", title)).path("pages").path(0);
    List<String> found = new ArrayList<>();
    for (JsonNode link : page.path("langlinks")) {
      found.add(link.path("lang").asText() + ":" + link.path("title").asText());
    }
    assertTrue(page.has("pageid"), title + " is missing");
    assertEquals(links, String.join("|", found));
    assertEquals(item, page.path("pageprops").path("wikibase_item").asText());
  }

  @ParameterizedTest(name = "{0}:{1}")
  @CsvSource({
    "nn, Skarvhorn, Skarvhorn>Skarvhornet",
    "nn, Skarvehornet, Skarvehornet>Skarvhorn Skarvhorn>Skarvhornet",
    "nn, Skarvhyttebrannen, Skarvhyttebrannen>Skarvhornet#Skarvhytta",
    "nn, Ringvegen, Ringvegen>Vegringen Vegringen>Ringvegen",
    "nn, Fonnvatn, Fonnvatn>Fonnvatnet",
    "ca, Incendi de Skarvhytta, Incendi de Skarvhytta>Skarvhorn#El refugi",
    "ca, Saxifraga cotyledon, Saxifraga cotyledon>Saxífraga piramidal",
    "ca, Skarvhorn, ''",
  })
  void redirectsAreFollowed(String site, String title, String chain) throws Exception {
    List<String> found = new ArrayList<>();
    for (JsonNode hop : ask(site, Map.of("titles", title, "redirects", "1")).path("redirects")) {
      String section = hop.has("tofragment") ? "#" + hop.path("tofragment").asText() : "";
      found.add(hop.path("from").asText() + ">" + hop.path("to").asText() + section);
    }
    assertEquals(chain, String.join(" ", found));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nn", "ca"})
  void theDumpHoldsEveryPage(String site) throws IOException {
    Wikis.Wiki wiki = Wikis.of(site);
    String dump = Files.readString(wiki.dump(), StandardCharsets.UTF_8);
    Set<String> missing = new TreeSet<>();
    int files = 0;
    try (var pages = Files.newDirectoryStream(PageFile.folder(site), "*.wiki")) {
      for (Path page : pages) {
        files++;
        String title = PageFile.title(page);
        if (!dump.contains("<title>" + title + "</title>")) {
          missing.add(title);
        }
      }
    }
    assertEquals(Set.of(), missing);
    assertTrue(files > 20, "only " + files + " files seen");
    assertTrue(Files.size(wiki.dump().resolveSibling(wiki.dump().getFileName() + ".bz2")) > 1000);
  }

  @Test
  void everyPairOfTheTruthHasItsPages() throws IOException {
    Set<String> pairs = new TreeSet<>();
    for (String row :
        Files.readAllLines(PageFile.WIKIS.resolve("truth.tsv"), StandardCharsets.UTF_8)) {
      if (!row.startsWith("#") && !row.startsWith("pair\t")) {
        String[] cells = row.split("\t", -1);
        assertEquals(7, cells.length, row);
        pairs.add(cells[0]);
      }
    }
    for (String title : pairs) {
      Path page = PageFile.of("nn", title);
      assertTrue(Files.exists(page), page + " is missing");
    }
    assertEquals(8, pairs.size());
  }

  private static JsonNode ask(String site, Map<String, String> parameters) throws Exception {
    JsonNode answer = JSON.readTree(Wikis.of(site).query(parameters));
    assertTrue(!answer.has("error"), answer.toString());
    return answer.path("query");
  }
}
