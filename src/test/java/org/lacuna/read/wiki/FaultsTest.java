package org.lacuna.read.wiki;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.lacuna.text.BadInput;

/** What sites do that they should not, and no waiting cures: it is told. */
@Timeout(60)
final class FaultsTest {
  @RegisterExtension static final StubSite STUB = new StubSite();
  @TempDir Path cache;
  private final Threads threads = new Threads(2);

  @Test
  void retryAfterTooLong() {
    STUB.then(aResponse().withStatus(429).withHeader("Retry-After", "3600"));
    assertEquals(
        "nn:Voss: http://SITE/w/api.php answers 429 and asks to be left alone for 3600 s; come back"
            + " then",
        STUB.refused(threads, StubSite.settings(cache)));
    assertEquals(1, STUB.requests().size());
  }

  @Test
  void itGivesUp() {
    STUB.then(aResponse().withStatus(503));
    assertEquals(
        "nn:Voss: http://SITE/w/api.php answers 503, asked 4 times; try again later",
        STUB.refused(threads, StubSite.settings(cache)));
    assertEquals(4, STUB.requests().size());
  }

  @Test
  void tooLarge() throws Exception {
    String large = "{\"x\":\"" + "x".repeat(200_000) + "\"}";
    String message =
        "nn:Voss: http://SITE/w/api.php sends more than 100,000 bytes; so much is no article and is"
            + " not read";
    STUB.then(large);
    assertEquals(message, STUB.refused(threads, StubSite.settings(cache)));
    STUB.forget();
    STUB.then(StubSite.packed(StubSite.gzip(large)));
    assertEquals(
        message, STUB.refused(threads, StubSite.settings(cache)), "small only while packed");
    assertEquals(1, STUB.requests().size());
  }

  @Test
  void slowDrip() throws Exception {
    long start = System.nanoTime();
    STUB.then(StubSite.json(StubSite.FOUND).withChunkedDribbleDelay(100, 30_000));
    assertEquals(
        "nn:Voss: http://SITE/w/api.php does not answer in full within 0.7 s, asked 3 times; try"
            + " again later",
        STUB.refused(threads, StubSite.hasty(cache)));
    assertTrue(System.nanoTime() - start < 10_000_000_000L, "it hangs up");
  }

  @Test
  void nobodyThere() throws Exception {
    Site site;
    try (StubSite gone = new StubSite()) {
      site = gone.site("nn");
    }
    WikiClient client = StubSite.client(StubSite.settings(cache), Sites.KNOWN.with(site), threads);
    BadInput e = assertThrows(BadInput.class, () -> client.page(PageAddress.of(site, "Voss")));
    assertEquals(
        "nn:Voss: "
            + site.api()
            + " takes no connection, asked 4 times; is a server running there?",
        e.getMessage());
  }

  @Test
  void statusThatNoWaitingCures() {
    STUB.then(aResponse().withStatus(403));
    assertEquals(
        "nn:Voss: http://SITE/w/api.php answers 403; the site lets nobody read, or not under this"
            + " contact (--contact)",
        STUB.refused(threads, StubSite.settings(cache)));
    STUB.forget();
    STUB.then(aResponse().withStatus(404));
    assertEquals(
        "nn:Voss: http://SITE/w/api.php answers 404; is it the address of a wiki's api.php?",
        STUB.refused(threads, StubSite.settings(cache)));
    assertEquals(1, STUB.requests().size());
  }

  @Test
  void redirectsOfHttp() throws Exception {
    STUB.then(aResponse().withStatus(301).withHeader("Location", "/api.php?action=query"))
        .then(StubSite.FOUND)
        .then(StubSite.TEXT);
    STUB.page(threads, StubSite.settings(cache));
    assertEquals("/api.php?action=query", STUB.requests().get(1).getUrl());
    STUB.forget();
    STUB.then(aResponse().withStatus(302).withHeader("Location", "http://example.org/api.php"));
    assertEquals(
        "nn:Voss: http://SITE/w/api.php redirects to 'http://example.org/api.php', which is not the"
            + " site that was asked; if it should be, give its API by --site",
        STUB.refused(threads, StubSite.settings(cache)));
    STUB.forget();
    STUB.then(aResponse().withStatus(302).withHeader("Location", "file:///etc/hosts"));
    assertTrue(STUB.refused(threads, StubSite.settings(cache)).contains("'file:///etc/hosts'"));
    STUB.forget();
    STUB.then(aResponse().withStatus(302).withHeader("Location", "/api.php"));
    assertEquals(
        "nn:Voss: http://SITE/w/api.php redirects more than 5 times; is it the API's address?",
        STUB.refused(threads, StubSite.settings(cache)));
  }

  @Test
  void whoAsks() throws Exception {
    STUB.then(StubSite.FOUND).then(StubSite.TEXT);
    STUB.page(threads, StubSite.settings(cache).withContact("you@example.org"));
    for (LoggedRequest request : STUB.requests()) {
      assertEquals("Lacuna/unpackaged (you@example.org)", request.getHeader("User-Agent"));
    }
  }

  @Test
  void errorsOfTheApi() {
    STUB.then("{\"error\":{\"code\":\"badvalue\",\"info\":\"Unrecognized value.\"}}");
    assertEquals(
        "nn:Voss: http://SITE/w/api.php answers with the error 'badvalue': Unrecognized value.",
        STUB.refused(threads, StubSite.settings(cache)));
    assertEquals(1, STUB.requests().size());
  }
}
