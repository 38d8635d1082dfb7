package org.lacuna.read.wiki;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.lacuna.text.Language;

/** A site on loopback that answers what a test tells it to, one answer after the other. */
final class StubSite implements AutoCloseable {
  /** When every test takes place. */
  static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

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

  @Override
  public void close() {
    server.stop();
  }
}
