package org.lacuna.read.wiki;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.lacuna.text.BadInput;

/** What sites do that they should not, for a while: it is waited out. */
@Timeout(60)
final class PassingFaultsTest {
  @RegisterExtension static final StubSite STUB = new StubSite();
  private static final String MAXLAG =
      "{\"error\":{\"code\":\"maxlag\",\"info\":\"Waiting for a database: 7 seconds lagged.\"}}";

  @TempDir Path cache;
  private final Threads threads = new Threads(2);

  /** The page is read in the end, after so many requests; gives the waits between them. */
  private List<Duration> readAfter(ResponseDefinitionBuilder fault) throws BadInput {
    return readAfter(fault, StubSite.settings(cache));
  }

  private List<Duration> readAfter(ResponseDefinitionBuilder fault, WikiSettings settings)
      throws BadInput {
    STUB.then(fault).then(fault).then(StubSite.FOUND).then(StubSite.TEXT);
    assertEquals("'''Voss''' er ei bygd.", STUB.page(threads, settings).text());
    assertEquals(4, STUB.requests().size());
    assertEquals(2, threads.waits().size(), threads.waits()::toString);
    return threads.waits();
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

  private void backOffOnce() {
    assertEquals(1, threads.waits().size());
    between(0.75, 1.25, threads.waits().get(0));
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
        STUB.refused(threads, StubSite.settings(cache)));
  }

  @Test
  void gzipWholeAndHalf() throws Exception {
    byte[] whole = StubSite.gzip(StubSite.FOUND);
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    STUB.then(StubSite.packed(half))
        .then(StubSite.packed(whole))
        .then(StubSite.packed(StubSite.gzip(StubSite.TEXT)));
    assertEquals("'''Voss''' er ei bygd.", STUB.page(threads, StubSite.settings(cache)).text());
    backOffOnce();
    assertEquals("gzip", STUB.requests().get(0).getHeader("Accept-Encoding"));
  }

  @Test
  void timeOut() throws Exception {
    readAfter(StubSite.json(StubSite.FOUND).withFixedDelay(5000), StubSite.hasty(cache));
  }
}
