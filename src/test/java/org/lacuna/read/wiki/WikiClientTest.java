package org.lacuna.read.wiki;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestTable;
import org.lacuna.read.page.WikiPage;

/** Pages are read and found through redirects; who may not read is told. */
@Timeout(60)
final class WikiClientTest {
  @RegisterExtension static final StubSite STUB = new StubSite();

  @TempDir Path cache;
  private final Threads threads = new Threads(2);
  private final Site site = STUB.site("nn");
  private final Sites sites = STUB.sites();

  private WikiClient client() {
    return StubSite.client(StubSite.settings(cache), sites, threads);
  }

  @Test
  void wholePage() throws Exception {
    STUB.then(StubSite.FOUND).then(StubSite.TEXT);
    WikiPage page = client().page(PageAddress.of(site, "voss#Soga"));
    assertEquals(
        new WikiPage(
            "nn",
            "Voss",
            7,
            "http://" + site.host() + "/w/index.php?title=Voss&oldid=7",
            WikiPage.Markup.WIKITEXT,
            "'''Voss''' er ei bygd.",
            List.of(),
            Map.of("ca", "Voss (Noruega)"),
            Optional.of("Q5")),
        page);
    assertEquals("voss", STUB.requests().get(0).queryParameter("titles").firstValue());
    assertEquals("7", STUB.requests().get(1).queryParameter("revids").firstValue());
  }

  @Test
  void redirectsInTheOrderInWhichTheyLead() throws Exception {
    STUB.then(
            """
            {"query":{"normalized":[{"from":"vossevangen","to":"Vossevangen"}],
            "redirects":[{"from":"Vangen","to":"Voss","tofragment":"Soga"},
            {"from":"Vossevangen","to":"Vangen"}],
            "pages":[{"pageid":3,"ns":0,"title":"Voss","lastrevid":7}]}}""")
        .then(StubSite.TEXT);
    assertEquals(
        List.of(
            new WikiPage.Redirect("Vossevangen", "Vangen", ""),
            new WikiPage.Redirect("Vangen", "Voss", "Soga")),
        client().page(PageAddress.of(site, "vossevangen")).redirects());
  }

  @Test
  void namedRevision() throws Exception {
    STUB.then(StubSite.FOUND).then(StubSite.TEXT.replace(":7", ":5"));
    PageAddress address =
        PageAddress.parse("http://" + site.host() + "/w/index.php?title=Voss&oldid=5", sites)
            .orElseThrow();
    assertEquals(5, client().page(address).revision(), "not the newest, 7");
    assertEquals("5", STUB.requests().get(0).queryParameter("revids").firstValue());
    assertTrue(!STUB.requests().get(0).queryParameter("titles").isPresent());
  }

  static Stream<TestTable.Row> refusals() {
    return TestTable.rows("read/wiki/refusals.tsv", "id", "asked", "answer", "told");
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void whatTheUserIsTold(TestTable.Row row) throws Exception {
    STUB.then(row.cell("answer").replace("\\\n", "\\n"));
    String written = row.cell("asked").replace("SITE", site.host());
    PageAddress address = PageAddress.parse(written, sites).orElseThrow();
    assertEquals(row.cell("told"), STUB.told(() -> client().page(address)), row::toString);
    boolean asked = !row.cell("answer").equals("-");
    assertEquals(asked, !STUB.requests().isEmpty(), row::toString);
  }

  @Test
  void manyLanguagesComeInParts() throws Exception {
    STUB.then(
            """
            {"continue":{"llcontinue":"3|es","continue":"||"},"query":{"pages":[{"pageid":3,"ns":0,
            "title":"Voss","lastrevid":7,"langlinks":[{"lang":"ca","title":"Voss (Noruega)"}]}]}}""")
        .then(
            """
            {"query":{"pages":[{"pageid":3,"ns":0,"title":"Voss","lastrevid":7,
            "langlinks":[{"lang":"es","title":"Voss"}],"pageprops":{"wikibase_item":"Q5"}}]}}""")
        .then(StubSite.TEXT);
    WikiPage page = client().page(PageAddress.of(site, "Voss"));
    assertEquals(Map.of("ca", "Voss (Noruega)", "es", "Voss"), page.langlinks());
    assertEquals(Optional.of("Q5"), page.item());
    assertEquals("3|es", STUB.requests().get(1).queryParameter("llcontinue").firstValue());
  }

  @Test
  void anAnswerWithoutEnd() {
    STUB.then("{\"continue\":{\"continue\":\"||\"},\"query\":{\"pages\":[]}}");
    assertEquals(
        "nn:Voss: http://SITE/w/api.php does not come to an end with its answer",
        STUB.told(() -> client().page(PageAddress.of(site, "Voss"))));
  }

  @Test
  void parsoidHtml() throws Exception {
    STUB.then(StubSite.FOUND).then(aResponse().withBody("<p>Voss er ei bygd.</p>"));
    WikiPage page = client().html(PageAddress.of(site, "Voss"));
    assertEquals("<p>Voss er ei bygd.</p>", page.text());
    assertEquals(WikiPage.Markup.HTML, page.markup());
    assertEquals("/w/rest.php/v1/revision/7/html", STUB.requests().get(1).getUrl());
    STUB.forget();
    STUB.then(StubSite.FOUND.replace(":7", ":8"))
        .then(aResponse().withStatus(404))
        .then(StubSite.TEXT);
    WikiPage other = client().html(PageAddress.of(site, "Voss"));
    assertEquals(WikiPage.Markup.WIKITEXT, other.markup(), "the site makes no HTML");
    assertEquals(3, STUB.requests().size(), "the page is looked up once");
  }

  @Test
  void liveWikisWantAContact() throws Exception {
    PageAddress live = PageAddress.parse("nn:Voss", Sites.KNOWN).orElseThrow();
    assertEquals(
        "nn:Voss: nn.wikipedia.org is a live wiki, and its operators want to know who asks; say how"
            + " they can reach you: --contact you@example.org, or LACUNA_CONTACT in the environment",
        STUB.told(() -> client().page(live)));
    assertEquals(
        "--contact: 'me' is neither an e-mail address nor a web page; want one where a wiki's"
            + " operators can reach you, such as you@example.org",
        STUB.told(() -> StubSite.settings(cache).withContact("me")));
    StubSite.settings(cache).withContact("https://example.org/me");
  }

  @Test
  void notTooManyAtATime() throws Exception {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ExecutorService many = Executors.newFixedThreadPool(16);
    server.setExecutor(many);
    server.createContext(
        "/",
        exchange -> {
          most.accumulateAndGet(now.incrementAndGet(), Math::max);
          try {
            Thread.sleep(50);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          byte[] body = "{\"query\":{}}".getBytes(StandardCharsets.UTF_8);
          now.decrementAndGet();
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    try {
      URI api = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/w/api.php");
      Site slow = new Site("nn", api, Optional.empty());
      WikiClient client = client();
      List<Future<String>> all = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        PageAddress page = PageAddress.of(slow, "Page " + i);
        all.add(many.submit(() -> STUB.told(() -> client.page(page))));
      }
      for (Future<String> each : all) {
        assertTrue(each.get().endsWith("nn has no page of that title"), each.get());
      }
      assertEquals(2, most.get());
    } finally {
      server.stop(0);
      many.shutdownNow();
    }
  }
}
