package org.lacuna.read.wiki;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.lacuna.read.page.WikiPage;

/** What was read once is kept, and had again without asking, or without any network. */
@Timeout(60)
final class KeptPagesTest {
  @RegisterExtension static final StubSite STUB = new StubSite();

  @TempDir Path cache;
  private final Threads threads = new Threads(2);
  private final Site site = STUB.site("nn");
  private final Sites sites = STUB.sites();

  private WikiClient client() {
    return StubSite.client(StubSite.settings(cache), sites, threads);
  }

  private WikiClient offline() {
    return StubSite.client(StubSite.settings(cache).withOffline(true), sites, threads);
  }

  @Test
  void textOfARevisionIsAskedForOnce() throws Exception {
    STUB.then(StubSite.FOUND).then(StubSite.TEXT).then(StubSite.FOUND);
    WikiPage first = client().page(PageAddress.of(site, "Voss"));
    assertEquals(first, client().page(PageAddress.of(site, "Voss")));
    assertEquals(3, STUB.requests().size(), "which revision is the newest is asked anew");
  }

  @Test
  void offlineIsFromTheCache() throws Exception {
    STUB.then(StubSite.FOUND).then(StubSite.TEXT);
    WikiPage first = client().page(PageAddress.of(site, "Voss"));
    STUB.forget();
    assertEquals(first, offline().page(PageAddress.of(site, "Voss")));
    assertEquals(
        "nn:Tona: is not in the cache '"
            + cache
            + "', or not all of it (nn, SITE); run once without --offline",
        STUB.told(() -> offline().page(PageAddress.of(site, "Tona"))));
    assertEquals(List.of(), STUB.requests());
  }

  @Test
  void brokenEntriesAreFetchedAgain() throws Exception {
    STUB.then(StubSite.FOUND).then(StubSite.TEXT).then(StubSite.FOUND).then(StubSite.TEXT);
    WikiPage first = client().page(PageAddress.of(site, "Voss"));
    for (Path file : files()) {
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length - 1] ^= 1;
      Files.write(file, bytes);
    }
    STUB.told(() -> offline().page(PageAddress.of(site, "Voss")));
    assertEquals(first, client().page(PageAddress.of(site, "Voss")));
    assertEquals(4, STUB.requests().size());
    assertEquals(first, offline().page(PageAddress.of(site, "Voss")));
  }

  private List<Path> files() throws Exception {
    try (Stream<Path> all = Files.walk(cache)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void errorsAreNotKept() throws Exception {
    STUB.then("{\"error\":{\"code\":\"badvalue\",\"info\":\"Unrecognized value.\"}}");
    STUB.told(() -> client().page(PageAddress.of(site, "Voss")));
    assertEquals(List.of(), files());
  }

  @Test
  void aTextThatIsNotThereYetIsNotKept() throws Exception {
    STUB.then(StubSite.FOUND)
        .then("{\"query\":{\"badrevids\":{\"7\":{\"revid\":7,\"missing\":true}}}}")
        .then(StubSite.FOUND)
        .then(StubSite.TEXT);
    assertEquals(
        "nn:Voss: nn gives no text of revision 7; try again later",
        STUB.told(() -> client().page(PageAddress.of(site, "Voss"))));
    assertEquals(7, client().page(PageAddress.of(site, "Voss")).revision());
  }
}
