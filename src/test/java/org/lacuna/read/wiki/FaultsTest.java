package org.lacuna.read.wiki;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lacuna.read.page.WikiPage;
import org.lacuna.text.BadInput;

/** What sites do that they should not: a passing fault is waited out, a lasting one is told. */
@Timeout(60)
final class FaultsTest {
  private static final StubSite STUB = new StubSite();
  private static final String MAXLAG =
      "{\"error\":{\"code\":\"maxlag\",\"info\":\"Waiting for a database: 7 seconds lagged.\"}}";

  @TempDir Path cache;
  private final Threads threads = new Threads(2);

  @BeforeEach
  void forget() {
    STUB.forget();
  }

  @AfterAll
  static void stop() {
    STUB.close();
  }

  private WikiPage page(WikiSettings settings) throws BadInput {
    Site site = STUB.site("nn");
    return StubSite.client(settings, Sites.KNOWN.with(site), threads)
        .page(PageAddress.of(site, "Voss"));
  }

  /** The page is read in the end, after so many requests; gives the waits between them. */
  private List<Duration> readAfter(ResponseDefinitionBuilder fault) throws BadInput {
    return readAfter(fault, StubSite.settings(cache));
  }

  private List<Duration> readAfter(ResponseDefinitionBuilder fault, WikiSettings settings)
      throws BadInput {
    STUB.then(fault).then(fault).then(StubSite.FOUND).then(StubSite.TEXT);
    assertEquals("'''Voss''' er ei bygd.", page(settings).text());
    assertEquals(4, STUB.requests().size());
    assertEquals(2, threads.waits().size(), threads.waits()::toString);
    return threads.waits();
  }

  private String refused(WikiSettings settings) {
    return assertThrows(BadInput.class, () -> page(settings))
        .getMessage()
        .replace(STUB.site("nn").host(), "SITE");
  }

  private static void between(double least, double most, Duration wait) {
    double seconds = wait.toNanos() / 1e9;
    assertTrue(seconds >= least && seconds <= most, seconds + " s");
  }

  /** A second, then two: a quarter more or less. */
  private static void backOff(List<Duration> waits) {
    between(0.75, 1.25, waits.get(0));
    between(1.5, 2.5, waits.get(1));
  }

  @Test
  void failuresOfTheServer() throws Exception {
    for (int status : List.of(500, 502, 503, 504, 429, 408)) {
      STUB.forget();
      Threads fresh = new Threads(1);
      STUB.then(aResponse().withStatus(status)).then(StubSite.FOUND).then(StubSite.TEXT);
      Site site = STUB.site("nn");
      Path folder = cache.resolve(Integer.toString(status));
      StubSite.client(StubSite.settings(folder), Sites.KNOWN.with(site), fresh)
          .page(PageAddress.of(site, "Voss"));
      assertEquals(1, fresh.waits().size(), status + ": " + fresh.waits());
    }
  }

  @Test
  void pausesDouble() throws Exception {
    backOff(readAfter(aResponse().withStatus(500)));
  }

  @Test
  void retryAfterSeconds() throws Exception {
    List<Duration> waits = readAfter(aResponse().withStatus(429).withHeader("Retry-After", "12"));
    between(12, 20, waits.get(0));
    between(12, 20, waits.get(1));
  }

  @Test
  void retryAfterDate() throws Exception {
    List<Duration> waits =
        readAfter(
            aResponse().withStatus(503).withHeader("Retry-After", "Thu, 26 Nov 2026 12:00:30 GMT"));
    between(30, 50, waits.get(0));
  }

  @Test
  void retryAfterThatSaysNothing() throws Exception {
    backOff(
        readAfter(
            aResponse()
                .withStatus(503)
                .withHeader("Retry-After", "Thu, 26 Nov 2026 11:00:00 GMT")));
  }

  @Test
  void retryAfterTooLong() {
    STUB.then(aResponse().withStatus(429).withHeader("Retry-After", "3600"));
    assertEquals(
        "nn:Voss: http://SITE/w/api.php answers 429 and asks to be left alone for 3600 s; come back"
            + " then",
        refused(StubSite.settings(cache)));
    assertEquals(1, STUB.requests().size());
  }

  @Test
  void itGivesUp() {
    STUB.then(aResponse().withStatus(503));
    assertEquals(
        "nn:Voss: http://SITE/w/api.php answers 503, asked 4 times; try again later",
        refused(StubSite.settings(cache)));
    assertEquals(4, STUB.requests().size());
  }

  @Test
  void lag() throws Exception {
    List<Duration> waits = readAfter(StubSite.json(MAXLAG).withHeader("Retry-After", "5"));
    between(5, 8.4, waits.get(0));
    assertEquals(List.of("5"), STUB.requests().get(0).queryParameter("maxlag").values());
  }

  @Test
  void cutConnections() throws Exception {
    for (Fault fault : Fault.values()) {
      STUB.forget();
      Threads fresh = new Threads(1);
      STUB.then(aResponse().withFault(fault));
      Site site = STUB.site("nn");
      WikiClient client =
          StubSite.client(
              StubSite.settings(cache.resolve(fault.name())), Sites.KNOWN.with(site), fresh);
      BadInput e = assertThrows(BadInput.class, () -> client.page(PageAddress.of(site, "Voss")));
      assertTrue(e.getMessage().contains("asked 4 times; try again later"), e::getMessage);
      assertEquals(3, fresh.waits().size(), fault::toString);
      STUB.forget();
      // The JDK's client asks again by itself where a connection it had kept was closed.
      STUB.then(aResponse().withFault(fault)).then(StubSite.FOUND).then(StubSite.TEXT);
      assertEquals(7, client.page(PageAddress.of(site, "Voss")).revision());
    }
  }

  @Test
  void cutJson() throws Exception {
    backOff(readAfter(StubSite.json(StubSite.FOUND.substring(0, 90))));
  }

  @Test
  void htmlInsteadOfJson() throws Exception {
    backOff(
        readAfter(
            aResponse()
                .withHeader("Content-Type", "text/html")
                .withBody("<!DOCTYPE html><title>Wikimedia Error</title>")));
    STUB.forget();
    STUB.then(aResponse().withBody("<!DOCTYPE html><title>A home page</title>"));
    assertEquals(
        "nn:Voss: http://SITE/w/api.php answers with a web page instead of JSON, asked 4 times; is"
            + " it the address of a wiki's api.php?",
        refused(StubSite.settings(cache)));
  }

  @Test
  void gzipWholeAndHalf() throws Exception {
    byte[] whole = gzip(StubSite.FOUND);
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    STUB.then(packed(half)).then(packed(whole)).then(packed(gzip(StubSite.TEXT)));
    assertEquals("'''Voss''' er ei bygd.", page(StubSite.settings(cache)).text());
    backOffOnce();
    assertEquals("gzip", STUB.requests().get(0).getHeader("Accept-Encoding"));
  }

  private void backOffOnce() {
    assertEquals(1, threads.waits().size());
    between(0.75, 1.25, threads.waits().get(0));
  }

  private static ResponseDefinitionBuilder packed(byte[] body) {
    return aResponse().withHeader("Content-Encoding", "gzip").withBody(body);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void tooLarge() throws Exception {
    String large = "{\"x\":\"" + "x".repeat(200_000) + "\"}";
    String message =
        "nn:Voss: http://SITE/w/api.php sends more than 100,000 bytes; so much is no article and is"
            + " not read";
    STUB.then(large);
    assertEquals(message, refused(StubSite.settings(cache)));
    STUB.forget();
    STUB.then(packed(gzip(large)));
    assertEquals(message, refused(StubSite.settings(cache)), "small only while packed");
    assertEquals(1, STUB.requests().size());
  }

  private WikiSettings hasty() {
    WikiSettings usual = StubSite.settings(cache);
    return new WikiSettings(
        Optional.empty(),
        false,
        cache,
        2,
        usual.pause(),
        usual.longestWait(),
        Duration.ofMillis(700),
        2,
        usual.mostBytes(),
        usual.fresh());
  }

  @Test
  void timeOut() throws Exception {
    readAfter(StubSite.json(StubSite.FOUND).withFixedDelay(5000), hasty());
  }

  @Test
  void slowDrip() throws Exception {
    long start = System.nanoTime();
    STUB.then(StubSite.json(StubSite.FOUND).withChunkedDribbleDelay(100, 30_000));
    assertEquals(
        "nn:Voss: http://SITE/w/api.php does not answer in full within 0.7 s, asked 3 times; try"
            + " again later",
        refused(hasty()));
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
        refused(StubSite.settings(cache)));
    STUB.forget();
    STUB.then(aResponse().withStatus(404));
    assertEquals(
        "nn:Voss: http://SITE/w/api.php answers 404; is it the address of a wiki's api.php?",
        refused(StubSite.settings(cache)));
    assertEquals(1, STUB.requests().size());
  }

  @Test
  void redirectsOfHttp() throws Exception {
    STUB.then(aResponse().withStatus(301).withHeader("Location", "/api.php?action=query"))
        .then(StubSite.FOUND)
        .then(StubSite.TEXT);
    page(StubSite.settings(cache));
    assertEquals("/api.php?action=query", STUB.requests().get(1).getUrl());
    STUB.forget();
    STUB.then(aResponse().withStatus(302).withHeader("Location", "http://example.org/api.php"));
    assertEquals(
        "nn:Voss: http://SITE/w/api.php redirects to 'http://example.org/api.php', which is not the"
            + " site that was asked; if it should be, give its API by --site",
        refused(StubSite.settings(cache)));
    STUB.forget();
    STUB.then(aResponse().withStatus(302).withHeader("Location", "file:///etc/hosts"));
    assertTrue(refused(StubSite.settings(cache)).contains("'file:///etc/hosts'"));
    STUB.forget();
    STUB.then(aResponse().withStatus(302).withHeader("Location", "/api.php"));
    assertEquals(
        "nn:Voss: http://SITE/w/api.php redirects more than 5 times; is it the API's address?",
        refused(StubSite.settings(cache)));
  }

  @Test
  void whoAsks() throws Exception {
    STUB.then(StubSite.FOUND).then(StubSite.TEXT);
    page(StubSite.settings(cache).withContact("you@example.org"));
    for (LoggedRequest request : STUB.requests()) {
      assertEquals("Lacuna/unpackaged (you@example.org)", request.getHeader("User-Agent"));
    }
  }

  @Test
  void errorsOfTheApi() {
    STUB.then("{\"error\":{\"code\":\"badvalue\",\"info\":\"Unrecognized value.\"}}");
    assertEquals(
        "nn:Voss: http://SITE/w/api.php answers with the error 'badvalue': Unrecognized value.",
        refused(StubSite.settings(cache)));
    assertEquals(1, STUB.requests().size());
  }
}
