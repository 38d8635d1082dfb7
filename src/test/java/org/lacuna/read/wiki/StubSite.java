package org.lacuna.read.wiki;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.function.Executable;
import org.lacuna.read.page.WikiPage;
import org.lacuna.text.BadInput;
import org.lacuna.text.Language;

/**
 * A site on loopback that answers what a test tells it to, one answer after the other. Registered
 * as an extension it forgets all before each test and is closed after the last.
 */
final class StubSite implements BeforeEachCallback, AfterAllCallback, AutoCloseable {
  /** When every test takes place. */
  static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

  /** A wiki that is known and never answers. */
  static final Site CA =
      new Site("ca", URI.create("http://127.0.0.1:9/w/api.php"), Optional.empty());

  /** What a page with wikitext answers first: its revision 7, a link to ca, an item. */
  static final String FOUND =
      """
      {"batchcomplete":true,"query":{"pages":[{"pageid":3,"ns":0,"title":"Voss","lastrevid":7,
      "contentmodel":"wikitext","langlinks":[{"lang":"ca","title":"Voss (Noruega)"}],
      "pageprops":{"wikibase_item":"Q5"}}]}}""";

  /** What it answers next: the text. */
  static final String TEXT =
      """
      {"batchcomplete":true,"query":{"pages":[{"pageid":3,"ns":0,"title":"Voss","revisions":[
      {"revid":7,"slots":{"main":{"contentmodel":"wikitext","content":"'''Voss''' er ei bygd."}}}]}]}}""";

  private final WireMockServer server =
      new WireMockServer(
          wireMockConfig().dynamicPort().bindAddress("127.0.0.1").gzipDisabled(true));
  private int answers;

  StubSite() {
    server.start();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    forget();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    close();
  }

  /** Forgets all answers and requests. */
  void forget() {
    server.resetAll();
    answers = 0;
  }

  static ResponseDefinitionBuilder json(String body) {
    return aResponse().withHeader("Content-Type", "application/json").withBody(body);
  }

  /** The next answer, whatever is asked; the last one stays. */
  StubSite then(ResponseDefinitionBuilder answer) {
    String state = answers == 0 ? Scenario.STARTED : "answer " + answers;
    answers++;
    server.stubFor(
        any(anyUrl())
            .inScenario("answers")
            .whenScenarioStateIs(state)
            .willSetStateTo("answer " + answers)
            .willReturn(answer));
    // Until a further answer is told, this one is given again.
    server.stubFor(
        any(anyUrl())
            .atPriority(9)
            .inScenario("answers")
            .whenScenarioStateIs("answer " + answers)
            .willReturn(answer));
    return this;
  }

  StubSite then(String body) {
    return then(json(body));
  }

  WireMockServer server() {
    return server;
  }

  /** What was asked, in order. */
  List<LoggedRequest> requests() {
    List<LoggedRequest> found = new ArrayList<>();
    server
        .getAllServeEvents()
        .forEach(event -> found.add(LoggedRequest.createFrom(event.getRequest())));
    Collections.reverse(found);
    return found;
  }

  Site site(String wiki) {
    return new Site(
        wiki,
        URI.create("http://127.0.0.1:" + server.port() + "/w/api.php"),
        Optional.of(Language.of(wiki)));
  }

  /** All known wikis, with this one for Nynorsk and {@link #CA} for Catalan. */
  Sites sites() {
    return Sites.KNOWN.with(List.of(site("nn"), CA));
  }

  /** Settings of a client that gives up soon. */
  static WikiSettings settings(Path cache) {
    return new WikiSettings(
        Optional.empty(),
        false,
        cache,
        3,
        Duration.ofSeconds(1),
        Duration.ofMinutes(1),
        Duration.ofSeconds(20),
        2,
        100_000,
        Duration.ofDays(1));
  }

  static WikiClient client(WikiSettings settings, Sites sites, Threads threads) {
    return new WikiClient(settings, sites, Clock.fixed(NOW, ZoneOffset.UTC), threads);
  }

  /** Settings of a client that gives up sooner still. */
  static WikiSettings hasty(Path cache) {
    WikiSettings usual = settings(cache);
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

  /** The page Voss as a client reads it here. */
  WikiPage page(Threads threads, WikiSettings settings) throws BadInput {
    Site site = site("nn");
    return client(settings, Sites.KNOWN.with(site), threads).page(PageAddress.of(site, "Voss"));
  }

  /** What a client is told that cannot read the page Voss. */
  String refused(Threads threads, WikiSettings settings) {
    return told(() -> page(threads, settings));
  }

  /** The message of a task that is refused, with {@code SITE} for this site's address. */
  String told(Executable task) {
    return assertThrows(BadInput.class, task).getMessage().replace(site("nn").host(), "SITE");
  }

  /** An answer that is packed by gzip, as it says. */
  static ResponseDefinitionBuilder packed(byte[] body) {
    return aResponse().withHeader("Content-Encoding", "gzip").withBody(body);
  }

  static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Override
  public void close() {
    server.stop();
  }
}
