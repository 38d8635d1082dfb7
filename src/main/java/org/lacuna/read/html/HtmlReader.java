package org.lacuna.read.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeTraversor;
import org.lacuna.read.page.PageText;
import org.lacuna.read.page.WikiPage;

/**
 * Reads pages in HTML: of a wiki as a browser saves them, as {@code action=parse} answers and as
 * Parsoid writes them; of other sites what stands in {@code article} or {@code main}, else all.
 *
 * <p>{@code HtmlReader.read("<p>The <b>Moen</b> is 179&nbsp;km long.</p>")} has one block, {@code
 * The Moen is 179 km long.}, with a BOLD. Places count in the HTML. What a reader does not see,
 * menus, lists of references and boxes that lead elsewhere are no text; footnotes are citations.
 */
public final class HtmlReader {
  /** Deeper elements become siblings; a page of a wiki is some 30 deep. */
  private static final int DEEPEST = 256;

  private HtmlReader() {}

  /** What a reader sees of a page. */
  public static PageText read(String html) {
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
    Document document = parser.parseInput(html, "");
    LinkTarget links = LinkTarget.of(document);
    Element root = root(document);
    HtmlWalker walker = new HtmlWalker(html, links, new FootnoteList(document));
    NodeTraversor.filter(walker, root);
    return new PageText(
        HtmlPiece.sections(walker.pieces()),
        redirect(document, links),
        disambiguation(document, root),
        Map.of());
  }

  private static Element root(Document document) {
    Element wiki = document.selectFirst("#mw-content-text .mw-parser-output");
    if (wiki != null) {
      return wiki;
    }
    Element longest = document.body();
    int most = -1;
    for (Element output : document.select(".mw-parser-output")) {
      int length = output.childrenSize();
      if (length > most) {
        longest = output;
        most = length;
      }
    }
    if (most >= 0) {
      return longest;
    }
    for (String name : List.of("article", "main", "[role=main]")) {
      Elements found = document.select(name);
      if (found.size() == 1) {
        return found.get(0);
      }
    }
    return document.body();
  }

  private static boolean disambiguation(Document document, Element root) {
    return document.selectFirst("[property=\"mw:PageProp/disambiguation\"]") != null
        || root.stream().anyMatch(PageClasses::disambiguation);
  }

  private static Optional<WikiPage.Redirect> redirect(Document document, LinkTarget links) {
    Element link =
        document.selectFirst("link[rel=\"mw:PageProp/redirect\"], .redirectMsg .redirectText a");
    if (link == null) {
      return Optional.empty();
    }
    return links
        .of(link.attr("href"))
        .map(
            target -> {
              int hash = target.indexOf('#');
              return new WikiPage.Redirect(
                  title(document),
                  hash < 0 ? target : target.substring(0, hash),
                  hash < 0 ? "" : target.substring(hash + 1));
            });
  }

  /** The page's own title: a skin puts the site's name behind it in the title of the document. */
  private static String title(Document document) {
    Element heading = document.selectFirst("#firstHeading");
    return heading == null ? document.title() : heading.text();
  }
}
