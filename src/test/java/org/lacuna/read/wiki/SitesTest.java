package org.lacuna.read.wiki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestTable;
import org.lacuna.text.BadInput;

/** Wikis and pages as users write them. */
final class SitesTest {
  static Stream<TestTable.Row> addresses() {
    return TestTable.rows("read/wiki/addresses.tsv", "id", "written", "means");
  }

  static Stream<TestTable.Row> sites() {
    return TestTable.rows("read/wiki/sites.tsv", "id", "written", "means");
  }

  static Stream<TestTable.Row> tables() {
    return TestTable.rows("read/wiki/site-tables.tsv", "id", "table", "means");
  }

  static Stream<TestTable.Row> known() {
    return TestTable.rows("read/wiki/known.tsv", "id", "name", "means", "database");
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void whatAnAddressMeans(TestTable.Row row) throws Exception {
    Sites sites =
        Sites.KNOWN
            .with(Sites.parse("nn=http://127.0.0.1:8081/w/api.php"))
            .with(Sites.parse("kart=https://kart.example.org/w/api.php"));
    String means;
    try {
      means = PageAddress.parse(row.cell("written"), sites).map(SitesTest::show).orElse("-");
    } catch (BadInput e) {
      means = e.getMessage();
    }
    assertEquals(row.cell("means"), means, row::toString);
  }

  private static String show(PageAddress page) {
    return page.isItem()
        ? page.item()
        : String.join(
            " | ",
            page.site().orElseThrow().wiki(),
            page.title(),
            page.section(),
            Long.toString(page.revision()));
  }

  @ParameterizedTest
  @MethodSource("sites")
  void whatTheOptionMeans(TestTable.Row row) {
    String means;
    try {
      means = show(Sites.parse(row.cell("written")));
    } catch (BadInput e) {
      means = e.getMessage();
    }
    assertEquals(row.cell("means"), means, row::toString);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void whatTheTableMeans(TestTable.Row row) {
    String means;
    try {
      String text = row.cell("table").replace("\\t", "\t");
      List<Site> found = Sites.table("TABLE", text);
      means = found.stream().map(SitesTest::show).collect(Collectors.joining(" | "));
    } catch (BadInput e) {
      means = e.getMessage();
    }
    assertEquals(row.cell("means"), means.isEmpty() ? "-" : means, row::toString);
  }

  @ParameterizedTest
  @MethodSource("known")
  void whatNeedsNoOption(TestTable.Row row) {
    Optional<Site> site = Sites.KNOWN.find(row.cell("name"));
    assertEquals(row.cell("means"), site.map(SitesTest::show).orElse("-"), row::toString);
    if (!row.cell("database").equals("-")) {
      String database = KnownWikis.database(site.orElseThrow().wiki());
      assertEquals(row.cell("database"), database, row::toString);
    }
  }

  private static String show(Site site) {
    return site.wiki() + " " + site.language().map(Object::toString).orElse("-") + " " + site.api();
  }

  @Test
  void onesOwnWins() throws Exception {
    Sites sites = Sites.KNOWN.with(Sites.parse("no=http://127.0.0.1:8083/w/api.php"));
    assertEquals("127.0.0.1:8083", sites.get("--to", "no").host());
    assertEquals("127.0.0.1:8083", sites.get("--to", "nb").host(), "nb is another name of no");
    sites = sites.with(Sites.parse("no=http://127.0.0.1:8084/w/api.php"));
    assertEquals("127.0.0.1:8084", sites.get("--to", "no").host());
    assertEquals(
        "no", sites.wikiOf(URI.create("http://127.0.0.1:8084/wiki/X")).orElseThrow().wiki());
  }

  @Test
  void noSuchWiki() {
    BadInput e = assertThrows(BadInput.class, () -> Sites.KNOWN.get("--to", "xx"));
    assertEquals(
        "--to: no wiki 'xx'; want the language of a Wikipedia such as nn, or the name of a site"
            + " given by --site name=https://…/api.php",
        e.getMessage());
  }

  @Test
  void loopbackIsThisMachineOnly() throws Exception {
    for (String host : List.of("127.0.0.1", "127.8.8.8:81", "localhost", "LOCALHOST", "[::1]:80")) {
      assertTrue(Sites.parse("nn=http://" + host + "/api.php").isLoopback(), host);
    }
    for (String host : List.of("127.0.0.1.example.org", "localhost.example.org", "10.0.0.1")) {
      assertFalse(Sites.parse("nn=http://" + host + "/api.php").isLoopback(), host);
    }
  }

  @Test
  void addressesOfRevisions() throws Exception {
    Site site = Sites.parse("ca=https://ca.wikipedia.org/w/api.php");
    assertEquals(
        "https://ca.wikipedia.org/w/index.php?title=Oli_d%27oliva&oldid=12",
        site.permalink("Oli d'oliva", 12));
    assertEquals(
        "https://ca.wikipedia.org/w/rest.php/v1/revision/12/html", site.html(12).toString());
  }
}
