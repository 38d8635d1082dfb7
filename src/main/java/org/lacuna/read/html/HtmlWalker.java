package org.lacuna.read.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.lacuna.text.Block;
import org.lacuna.text.Style;

/** Goes through the elements of a page and gathers its headings and blocks. */
final class HtmlWalker implements NodeFilter {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "legend",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final String input;
  private final LinkTarget links;
  private final FootnoteList footnotes;
  private final List<HtmlPiece> pieces = new ArrayList<>();
  private final Deque<OpenStyle> open = new ArrayDeque<>();

  private BlockBuilder block = new BlockBuilder();
  private int cursor;
  private int infoboxes;
  private int cells;
  private Element label;
  private Element header;

  HtmlWalker(String input, LinkTarget links, FootnoteList footnotes) {
    this.input = input;
    this.links = links;
    this.footnotes = footnotes;
  }

  /** An element that marks what it holds, and where its mark starts in the block. */
  private static final class OpenStyle {
    private final Element element;
    private final Style.Kind kind;
    private final String target;
    private int start;

    OpenStyle(Element element, Style.Kind kind, String target, int start) {
      this.element = element;
      this.kind = kind;
      this.target = target;
      this.start = start;
    }
  }

  /** All that was found. */
  List<HtmlPiece> pieces() {
    endBlock();
    return pieces;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text);
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    if (isFootnote(element)) {
      footnotes.of(element).ifPresent(block::cite);
      return FilterResult.SKIP_ENTIRELY;
    }
    boolean parts = BLOCKS.contains(name);
    if (parts) {
      partBlock();
    }
    if (HiddenElements.hidden(element) || HiddenElements.besideCaption(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("br")) {
      if (cells > 0) {
        partBlock();
      } else {
        block.blankAt(element.sourceRange().startPos());
      }
    }
    cells += isCell(name) ? 1 : 0;
    infoboxes += PageClasses.infobox(element) ? 1 : 0;
    if (infoboxes > 0 && name.equals("tr")) {
      row(element);
    }
    style(element, name).ifPresent(open::push);
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    if (!open.isEmpty() && open.peek().element == element) {
      OpenStyle closed = open.pop();
      block.style(closed.kind, closed.start, closed.target);
    }
    if (element == label) {
      restartStyles();
      block.label();
      label = null;
    } else if (name.equals("tr")) {
      endBlock();
    } else if (BLOCKS.contains(name)) {
      if (HEADINGS.contains(name)) {
        endHeading();
      } else {
        partBlock();
      }
    }
    header = element == header ? null : header;
    cells -= isCell(name) ? 1 : 0;
    infoboxes -= PageClasses.infobox(element) ? 1 : 0;
    return FilterResult.CONTINUE;
  }

  private static boolean isFootnote(Element element) {
    return element.normalName().equals("sup") && element.hasClass("reference")
        || element.attr("typeof").contains("mw:Extension/ref")
            && !element.attr("typeof").contains("mw:Extension/references");
  }

  private static boolean isCell(String name) {
    return name.equals("td") || name.equals("th");
  }

  /** Finds out what a row of an infobox is: a label with its value, or a heading of the box. */
  private void row(Element row) {
    List<Element> found =
        row.children().stream()
            .filter(cell -> isCell(cell.normalName()) && !HiddenElements.hidden(cell))
            .toList();
    if (found.isEmpty()) {
      return;
    }
    Element first = found.get(0);
    if (found.size() == 1) {
      header = first.normalName().equals("th") ? first : null;
    } else if (first.normalName().equals("th") || isBold(first)) {
      label = first;
    }
  }

  private static boolean isBold(Element cell) {
    return cell.ownText().isBlank()
        && cell.childrenSize() == 1
        && (cell.child(0).normalName().equals("b") || cell.child(0).normalName().equals("strong"));
  }

  private Optional<OpenStyle> style(Element element, String name) {
    return switch (name) {
      case "i", "em", "cite", "var" -> Optional.of(opened(element, Style.Kind.ITALIC, ""));
      case "b", "strong" -> Optional.of(opened(element, Style.Kind.BOLD, ""));
      case "a" -> links.of(element.attr("href")).map(to -> opened(element, Style.Kind.LINK, to));
      default -> Optional.empty();
    };
  }

  private OpenStyle opened(Element element, Style.Kind kind, String target) {
    return new OpenStyle(element, kind, target, block.next());
  }

  private void add(TextNode text) {
    String shown = text.getWholeText();
    if (shown.isEmpty()) {
      return;
    }
    int start = text.sourceRange().startPos();
    int end = text.sourceRange().endPos();
    if (start < 0 || end > input.length()) {
      int found = input.indexOf(shown, cursor);
      start = found < 0 ? Math.min(cursor, input.length()) : found;
      end = found < 0 ? start : start + shown.length();
    }
    int[] places = Characters.places(shown, input, start, end);
    if (places[places.length - 1] >= input.length()) {
      return;
    }
    cursor = end;
    if (!block.add(shown, places)) {
      endBlock();
      block.add(shown, places);
    }
  }

  /** Ends the block, unless a label is being read or waits for its value. */
  private void partBlock() {
    if (label != null) {
      block.blankAt(block.sourceEnd());
    } else if (!block.isOnlyLabel()) {
      endBlock();
    }
  }

  private void endBlock() {
    end(block -> new HtmlPiece(false, infoboxes > 0, block));
  }

  private void endHeading() {
    end(block -> new HtmlPiece(true, false, block));
  }

  private void end(Function<Block, HtmlPiece> piece) {
    if (!block.isEmpty()) {
      for (OpenStyle style : open) {
        block.style(style.kind, style.start, style.target);
      }
      if (header != null) {
        block.allLabel();
      }
      block.build().map(piece).ifPresent(pieces::add);
    }
    block = new BlockBuilder();
    for (OpenStyle style : open) {
      style.start = 0;
    }
  }

  /** Lets no mark reach over the end of a label. */
  private void restartStyles() {
    for (OpenStyle style : open) {
      block.style(style.kind, style.start, style.target);
      style.start = block.next();
    }
  }
}
