package org.lacuna.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lacuna.TestTable;
import org.lacuna.TestTable.Row;
import org.lacuna.read.page.PageText;
import org.lacuna.read.page.ShownStyles;
import org.lacuna.read.page.WikiPage;
import org.lacuna.text.Block;
import org.lacuna.text.Citation;
import org.lacuna.text.Reference;
import org.lacuna.text.Section;

/** What a reader sees of HTML, and where it stands. */
final class HtmlReaderTest {
  private static Stream<Row> pages() {
    return TestTable.rows("read/html.tsv", "id", "html", "blocks", "styles", "citations");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsPages(Row row) {
    List<Section> sections = HtmlReader.read(row.decoded("html")).sections();
    boolean headed = row.cell("blocks").startsWith("==");
    List<String> shown = new ArrayList<>();
    for (Section section : sections) {
      if (headed) {
        shown.add(("== " + section.heading()).strip());
      }
      section.blocks().forEach(block -> shown.add(block.text().text()));
    }
    List<String> wanted = row.decodedList("blocks");
    assertEquals(wanted, shown, row::toString);
    assertEquals(
        row.decodedList("styles"),
        blocks(sections).flatMap(block -> ShownStyles.of(block).stream()).toList(),
        row::toString);
    assertEquals(
        row.list("citations"),
        blocks(sections).flatMap(b -> b.citations().stream()).map(HtmlReaderTest::shown).toList(),
        row::toString);
  }

  private static String shown(Citation citation) {
    Reference reference = citation.reference();
    return citation.at()
        + " "
        + String.join(" ; ", reference.text(), reference.url(), reference.doi(), reference.isbn());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyCharacterStandsWhereItSays(Row row) {
    String html = row.decoded("html");
    int last = -1;
    for (Block block : blocks(HtmlReader.read(html).sections()).toList()) {
      String text = block.text().text();
      for (int i = 0; i < text.length(); i++) {
        int at = block.text().toSource(i);
        char shown = text.charAt(i);
        char written = html.charAt(at);
        assertTrue(at > last, row::toString);
        assertTrue(
            shown == written || written == '&' || shown == ' ' || shown == ':' && written == '<',
            () -> row + ": '" + shown + "' stands at '" + written + "'");
        last = at;
      }
    }
  }

  /** No beginning of a page fails or shows what the whole does not have. */
  @ParameterizedTest
  @MethodSource("pages")
  void everyBeginningIsRead(Row row) {
    String html = row.decoded("html");
    for (int end = 0; end < html.length(); end++) {
      for (Block block : blocks(HtmlReader.read(html.substring(0, end)).sections()).toList()) {
        assertFalse(block.text().text().isBlank(), row::toString);
        assertTrue(block.text().toSource(block.text().length() - 1) < end, row::toString);
      }
    }
  }

  @Test
  void aRedirectSaysWhereItLeads() {
    String parsoid =
        "<html><head><title>Klosteret</title></head><body><link rel=\"mw:PageProp/redirect\""
            + " href=\"./Moen_abbey#Cloister\"></body></html>";
    assertEquals(
        Optional.of(new WikiPage.Redirect("Klosteret", "Moen abbey", "Cloister")),
        HtmlReader.read(parsoid).redirect());
    String skin =
        "<h1 id=\"firstHeading\">Klosteret</h1><div class=\"mw-parser-output\"><div"
            + " class=\"redirectMsg\"><p>To:</p><ul class=\"redirectText\"><li><a"
            + " href=\"/wiki/Moen_abbey\">Moen abbey</a></li></ul></div></div>";
    PageText page = HtmlReader.read(skin);
    assertEquals(
        Optional.of(new WikiPage.Redirect("Klosteret", "Moen abbey", "")), page.redirect());
    assertEquals(List.of(), page.sections());
  }

  @Test
  void aDisambiguationPageIsOne() {
    assertTrue(
        HtmlReader.read("<meta property=\"mw:PageProp/disambiguation\"><p>Moen may be:</p>")
            .disambiguation());
    assertTrue(HtmlReader.read("<div class=\"disambigbox\">Several</div>").disambiguation());
    assertFalse(
        HtmlReader.read("<p><a class=\"mw-disambig\" href=\"./Moen\">Moen</a></p>")
            .disambiguation());
  }

  /** A fifth of a megabyte each. Of a megabyte the slowest takes 2 s of a core. */
  @ParameterizedTest
  @Timeout(20)
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<i><p>",
        "<p><b>a",
        "<table><tr><td>",
        "<table>a",
        "<a href=x>",
        "<a><table>",
        "<ul><li>",
        "<font><p>a",
        "&amp;",
        "&",
        "&#x",
        "<",
        "<!--",
        "\0",
        "\uD83D",
        "<sup class=reference><a href=#cite_note-1>x</a></sup>",
        "<li id=cite_note-1>",
        "<infobox class=infobox><tr><th>a<td>",
        "<span style='display:none'>",
        "<template>",
        "<svg><math>",
        "<h2>a",
        "a "
      })
  void hostilePagesKeepTheRest(String piece) {
    String html = "<p>before</p>" + piece.repeat(200_000 / piece.length());
    assertEquals(
        "before", HtmlReader.read(html).sections().get(0).blocks().get(0).text().text(), piece);
  }

  private static Stream<Block> blocks(List<Section> sections) {
    return sections.stream().flatMap(section -> section.blocks().stream());
  }
}
