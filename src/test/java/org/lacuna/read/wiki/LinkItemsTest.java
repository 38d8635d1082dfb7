package org.lacuna.read.wiki;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.tomakehurst.wiremock.http.RequestMethod;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.lacuna.text.Item;

/** Links lead to items, the same from both wikis. */
@Timeout(60)
final class LinkItemsTest {
  @RegisterExtension static final StubSite NN = new StubSite();
  @RegisterExtension static final StubSite CA = new StubSite();
  private static final String NOTHING = "{\"query\":{}}";

  @TempDir Path cache;
  private final Site nn = NN.site("nn");
  private final Site ca = CA.site("ca");

  private Map<String, Item> items(Site site, List<String> targets) throws Exception {
    return items(site, targets, Duration.ZERO, false);
  }

  private Map<String, Item> items(Site site, List<String> targets, Duration later, boolean offline)
      throws Exception {
    Clock clock = Clock.fixed(StubSite.NOW.plus(later), ZoneOffset.UTC);
    WikiSettings settings = StubSite.settings(cache).withOffline(offline);
    Sites sites = Sites.KNOWN.with(List.of(nn, ca));
    return new WikiClient(settings, sites, clock, new Threads(2))
        .items(site, targets, Set.of("nn", "ca"));
  }

  @Test
  void itemsAsTheSiteNamesThem() throws Exception {
    NN.then(
        """
        {"query":{"normalized":[{"from":"voss","to":"Voss"}],
        "redirects":[{"from":"Vangen","to":"Voss","tofragment":"Soga"},{"from":"Vossevangen",
        "to":"Vangen"}],
        "pages":[{"pageid":3,"ns":0,"title":"Voss","langlinks":[{"lang":"ca","title":"Voss (N)"}],
        "pageprops":{"wikibase_item":"Q5"}},
        {"pageid":4,"ns":14,"title":"Kategori:Bygder","pageprops":{"wikibase_item":"Q6"}},
        {"pageid":5,"ns":0,"title":"Namn","pageprops":{"disambiguation":"","wikibase_item":"Q7"}},
        {"ns":0,"title":"Raud lenkje","missing":true}]}}""");
    CA.then(NOTHING);
    Item voss = new Item("Q5", Map.of("nn", "Voss", "ca", "Voss (N)"));
    assertEquals(
        Map.of("voss", voss, "Voss#Soga", voss, "Vossevangen", voss),
        items(
            nn,
            List.of(
                "voss",
                "Voss#Soga",
                "Vossevangen",
                "Kategori:Bygder",
                "Namn",
                "Raud_lenkje",
                "#Soga",
                "",
                "a|b",
                "{{x}}")));
    assertEquals(
        "Kategori:Bygder|Namn|Raud lenkje|Voss|Vossevangen|voss",
        NN.requests().get(0).queryParameter("titles").firstValue());
    assertEquals("ca", NN.requests().get(0).queryParameter("lllang").firstValue());
    assertEquals(List.of(), CA.requests(), "nothing is left to ask there");
  }

  /** nn Tomat links to ca Tomata, a redirect to Tomàquet, which links to Tomat. */
  @Test
  void pagesStandForThingsWithoutItem() throws Exception {
    String tomat =
        "{\"query\":{\"pages\":[{\"pageid\":3,\"ns\":0,\"title\":\"Tomat\",\"langlinks\":[{\"lang\":\"ca\","
            + "\"title\":\"Tomata\"}]}]}}";
    String tomaquet =
        "{\"query\":{\"redirects\":[{\"from\":\"Tomata\",\"to\":\"Tom\\u00e0quet\"}],\"pages\":[{\"pageid\":4,"
            + "\"ns\":0,\"title\":\"Tom\\u00e0quet\",\"langlinks\":[{\"lang\":\"nn\",\"title\":\"Tomat\"}]}]}}";
    NN.then(tomat);
    CA.then(tomaquet);
    Item item = new Item("ca:Tom\u00e0quet", Map.of("nn", "Tomat", "ca", "Tom\u00e0quet"));
    assertEquals(Map.of("Tomat", item), items(nn, List.of("Tomat")));
    assertEquals(
        Map.of("Tomata", item, "Tom\u00e0quet", item),
        items(ca, List.of("Tomata", "Tom\u00e0quet")));
  }

  @Test
  void theOtherPagesItemCounts() throws Exception {
    NN.then(
        "{\"query\":{\"pages\":[{\"pageid\":3,\"ns\":0,\"title\":\"Voss\",\"langlinks\":[{\"lang\":\"ca\","
            + "\"title\":\"Voss\"}]}]}}");
    CA.then(
        "{\"query\":{\"pages\":[{\"pageid\":4,\"ns\":0,\"title\":\"Voss\",\"pageprops\":{\"wikibase_item\":"
            + "\"Q5\"}}]}}");
    assertEquals("Q5", items(nn, List.of("Voss")).get("Voss").id());
  }

  @Test
  void withoutCounterpart() throws Exception {
    NN.then("{\"query\":{\"pages\":[{\"pageid\":3,\"ns\":0,\"title\":\"Lefse\"}]}}");
    assertEquals(
        Map.of("Lefse", new Item("nn:Lefse", Map.of("nn", "Lefse"))), items(nn, List.of("Lefse")));
  }

  @Test
  void fiftyTitlesARequest() throws Exception {
    NN.then(NOTHING);
    List<String> targets = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      targets.add("Side " + i);
    }
    assertEquals(Map.of(), items(nn, targets));
    assertEquals(
        List.of(50, 50, 20),
        NN.requests().stream()
            .map(r -> r.queryParameter("titles").firstValue().split("\\|").length)
            .toList());
  }

  @Test
  void longTitlesGoAsAForm() throws Exception {
    NN.then(NOTHING);
    List<String> targets = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      targets.add("\u00e5".repeat(100) + i);
    }
    items(nn, targets);
    assertEquals(RequestMethod.POST, NN.requests().get(0).getMethod());
    assertEquals("/w/api.php", NN.requests().get(0).getUrl());
    String form = NN.requests().get(0).getBodyAsString();
    assertEquals(true, form.contains("action=query&"), form);
    assertEquals(49, form.split("%7C%C3%A5", -1).length - 1);
  }

  @Test
  void partsArePutTogether() throws Exception {
    NN.then(
            """
            {"continue":{"llcontinue":"4|ca","continue":"||"},"query":{"pages":[
            {"pageid":3,"ns":0,"title":"A","langlinks":[{"lang":"ca","title":"A (ca)"}],
            "pageprops":{"wikibase_item":"Q1"}},
            {"pageid":4,"ns":0,"title":"B","pageprops":{"wikibase_item":"Q2"}}]}}""")
        .then(
            """
            {"query":{"pages":[{"pageid":3,"ns":0,"title":"A"},
            {"pageid":4,"ns":0,"title":"B","langlinks":[{"lang":"ca","title":"B (ca)"}]}]}}""");
    Map<String, Item> found = new TreeMap<>();
    found.put("A", new Item("Q1", Map.of("nn", "A", "ca", "A (ca)")));
    found.put("B", new Item("Q2", Map.of("nn", "B", "ca", "B (ca)")));
    assertEquals(found, items(nn, List.of("B", "A")));
  }

  @Test
  void askedAgainWhenNoLongerFresh() throws Exception {
    String page = "{\"query\":{\"pages\":[{\"pageid\":3,\"ns\":0,\"title\":\"Lefse\"}]}}";
    NN.then(page);
    Map<String, Item> first = items(nn, List.of("Lefse"));
    assertEquals(first, items(nn, List.of("Lefse"), Duration.ofHours(23), false));
    assertEquals(1, NN.requests().size());
    assertEquals(first, items(nn, List.of("Lefse"), Duration.ofDays(300), true));
    assertEquals(1, NN.requests().size(), "offline is never too old");
    assertEquals(first, items(nn, List.of("Lefse"), Duration.ofHours(25), false));
    assertEquals(2, NN.requests().size());
  }

  @Test
  void nothingToAsk() throws Exception {
    assertEquals(Map.of(), items(nn, List.of("#Soga", "")));
    assertEquals(List.of(), NN.requests());
  }
}
