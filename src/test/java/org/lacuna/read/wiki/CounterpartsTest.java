package org.lacuna.read.wiki;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.lacuna.read.page.WikiPage;

/** The page on the same thing in another language is found by links and by items. */
@Timeout(60)
final class CounterpartsTest {
  @RegisterExtension static final StubSite STUB = new StubSite();

  @TempDir Path cache;
  private final Threads threads = new Threads(2);
  private final Site site = STUB.site("nn");
  private final Sites sites = STUB.sites();

  private WikiClient client() {
    return StubSite.client(StubSite.settings(cache), sites, threads);
  }

  @Test
  void counterpart() throws Exception {
    STUB.then(StubSite.FOUND).then(StubSite.TEXT).then(StubSite.FOUND);
    WikiPage page = client().page(PageAddress.of(site, "Voss"));
    PageAddress there = client().langlink(page, StubSite.CA);
    assertEquals("ca:Voss (Noruega)", there.written());
    assertEquals(2, STUB.requests().size(), "the page says it already");
    assertEquals(there, client().langlink(PageAddress.of(site, "Voss"), StubSite.CA));
    assertEquals(
        "nn:Voss: no page on the same thing is known in es (it links to ca); if there is one, name"
            + " it yourself: es:Title",
        STUB.told(() -> client().langlink(page, sites.get("--to", "es"))));
  }

  @Test
  void counterpartByItem() throws Exception {
    Sites more = sites.with(new Site("wikidata", site.api(), Optional.empty()));
    STUB.then(StubSite.FOUND)
        .then("{\"entities\":{\"Q5\":{\"sitelinks\":{\"eswiki\":{\"title\":\"Voss (lugar)\"}}}}}");
    WikiClient client = StubSite.client(StubSite.settings(cache), more, threads);
    PageAddress there = client.langlink(PageAddress.of(site, "Voss"), more.get("--to", "es"));
    assertEquals("es:Voss (lugar)", there.written());
  }

  @Test
  void pagesOnAnItem() throws Exception {
    Sites more = sites.with(new Site("wikidata", site.api(), Optional.empty()));
    WikiClient client = StubSite.client(StubSite.settings(cache), more, threads);
    String links = "{\"nnwiki\":{\"title\":\"Voss\"},\"nowiki\":{\"title\":\"Voss (bygd)\"}}";
    STUB.then("{\"entities\":{\"Q5\":{\"sitelinks\":" + links + "}}}");
    Map<String, PageAddress> found = client.titlesOfItem("Q5", List.of("nn", "nb"));
    assertEquals(List.of("nn", "no"), List.copyOf(found.keySet()));
    assertEquals("Voss (bygd)", found.get("no").title());
    assertEquals("nnwiki|nowiki", STUB.requests().get(0).queryParameter("sitefilter").firstValue());
    assertEquals(
        "Q5: ca has no page on it; want wikis that have one, or name the page yourself: ca:Title",
        STUB.told(() -> client.titlesOfItem("Q5", List.of("nn", "ca"))));
    STUB.forget();
    STUB.then("{\"error\":{\"code\":\"no-such-entity\",\"info\":\"No such.\"}}");
    assertEquals(
        "Q5: SITE has no item Q5", STUB.told(() -> client.titlesOfItem("Q5", List.of("nn", "ca"))));
    STUB.forget();
    STUB.then("{\"error\":{\"code\":\"badvalue\",\"info\":\"Unrecognized value.\"}}");
    assertEquals(
        "Q5: http://SITE/w/api.php knows no items; want the API of Wikidata or another wiki with"
            + " Wikibase, or pages by their titles",
        STUB.told(() -> client.titlesOfItem("Q5", List.of("nn", "ca"))));
  }
}
