package org.lacuna.read.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.lacuna.text.Reference;

/** The footnotes of a page by the names of their places: {@code cite_note-moen-1}. */
final class FootnoteList {
  private static final Pattern DOI =
      Pattern.compile("\\b10\\.\\d{4,9}/[^\\s\"<>]*[^\\s\"<>.,;)\\]]");
  private static final Pattern ISBN =
      Pattern.compile("ISBN(?:-1[03])?[\\s:\u00A0]*((?:97[89][- ]?)?(?:[0-9][- ]?){9}[0-9Xx])\\b");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Longer ones are cut; a footnote is no article. */
  private static final int LONGEST = 4_000;

  private final Map<String, Element> notes = new HashMap<>();
  private final Map<String, Reference> read = new HashMap<>();

  FootnoteList(Element document) {
    for (Element note : document.select("li[id^=cite_note]")) {
      notes.putIfAbsent(note.id(), note);
    }
  }

  /** What the mark of a footnote stands for; absent if it leads to none. */
  Optional<Reference> of(Element mark) {
    for (Element link : mark.select("a[href*=#]")) {
      String href = link.attr("href");
      String id = href.substring(href.indexOf('#') + 1);
      Element note = notes.get(id);
      if (note == null) {
        id = LinkTarget.decoded(id);
        note = notes.get(id);
      }
      if (note != null) {
        Element found = note;
        return Optional.of(read.computeIfAbsent(id, some -> reference(found)));
      }
    }
    return Optional.empty();
  }

  private static Reference reference(Element note) {
    String text = text(note);
    String url = "";
    String doi = "";
    for (Element link : note.select("a[href]")) {
      String href = link.attr("href");
      boolean external = href.startsWith("http") || href.startsWith("//");
      boolean backOrInside = link.closest(".mw-cite-backlink, [rel=mw:referencedBy]") != null;
      if (external && !backOrInside && !link.attr("rel").contains("mw:WikiLink")) {
        url = url.isEmpty() ? href : url;
        Matcher named = DOI.matcher(LinkTarget.decoded(href));
        doi = doi.isEmpty() && href.contains("doi.org/") && named.find() ? named.group() : doi;
      }
    }
    if (doi.isEmpty()) {
      Matcher written = DOI.matcher(text);
      doi = written.find() ? written.group() : "";
    }
    Matcher isbn = ISBN.matcher(text);
    return new Reference(
        text.equals(url) ? "" : text, url, doi, isbn.find() ? isbn.group(1).strip() : "");
  }

  private static String text(Element note) {
    StringBuilder out = new StringBuilder();
    NodeTraversor.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
              out.append(text.getWholeText());
            } else if (node instanceof Element element
                && (HiddenElements.hidden(element)
                    || element.attr("rel").equals("mw:referencedBy"))) {
              return FilterResult.SKIP_ENTIRELY;
            }
            return out.length() > LONGEST ? FilterResult.STOP : FilterResult.CONTINUE;
          }
        },
        note);
    return BLANKS.matcher(out).replaceAll(" ").strip();
  }
}
