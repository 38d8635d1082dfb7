package org.lacuna.read.wikitext;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.lacuna.text.Span;
import org.sweble.wikitext.parser.ParserConfig;
import org.sweble.wikitext.parser.WikitextParser;
import org.sweble.wikitext.parser.WikitextPostprocessor;
import org.sweble.wikitext.parser.WikitextPreprocessor;
import org.sweble.wikitext.parser.WtEntityMapImpl;
import org.sweble.wikitext.parser.WtRtData;
import org.sweble.wikitext.parser.encval.ValidatedWikitext;
import org.sweble.wikitext.parser.nodes.WtContentNode;
import org.sweble.wikitext.parser.nodes.WtNode;
import org.sweble.wikitext.parser.nodes.WtParsedWikitextPage;
import org.sweble.wikitext.parser.nodes.WtPreproWikitextPage;
import org.sweble.wikitext.parser.nodes.WtStringNode;
import org.sweble.wikitext.parser.nodes.WtText;
import org.sweble.wikitext.parser.parser.PreprocessorToParserTransformer;
import org.sweble.wikitext.parser.utils.WtRtDataPrinter;
import xtc.parser.ParseException;

/**
 * Sweble's tree of a piece of wikitext, and where in the page each node stands.
 *
 * <p>Sweble's own lines and columns are wrong, but its tree prints back to the very source: a node
 * stands where {@link WtRtDataPrinter} would print it. Each printed piece is compared with the
 * source, so a tree that does not print back is refused. The page must be {@link SafeMarkup}: its
 * characters are not validated again.
 */
final class MarkupTree {
  private static final String NO_TITLE = "-";

  private final String page;
  private final Map<WtNode, Span> places = new IdentityHashMap<>();
  private final WtNode root;
  private int at;

  private MarkupTree(String page, int start, WtNode root) {
    this.page = page;
    this.at = start;
    this.root = root;
  }

  /** The markup of the page from start to end is none that Sweble can read. */
  static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /**
   * The tree of a part of the page.
   *
   * @throws Unreadable if the parser gives up or its tree is not the source
   */
  static MarkupTree of(String page, Span part, ParserConfig settings) {
    WtNode root;
    try {
      ValidatedWikitext valid = new ValidatedWikitext(part.in(page), new WtEntityMapImpl(), false);
      WtPreproWikitextPage prepared =
          (WtPreproWikitextPage)
              new WikitextPreprocessor(settings).parseArticle(valid, NO_TITLE, false);
      WtParsedWikitextPage parsed =
          (WtParsedWikitextPage)
              new WikitextParser(settings)
                  .parseArticle(PreprocessorToParserTransformer.transform(prepared), NO_TITLE);
      root = new WikitextPostprocessor(settings).postprocess(parsed, NO_TITLE);
    } catch (IOException | ParseException e) {
      throw new Unreadable("no wikitext at " + part, e);
    }
    MarkupTree tree = new MarkupTree(page, part.start(), root);
    tree.measure(root);
    if (tree.at != part.end()) {
      throw new Unreadable("tree ends at " + tree.at + " of " + part, null);
    }
    return tree;
  }

  /** The same; absent if the parser gives up, its stack overflows or its tree is not the source. */
  static Optional<MarkupTree> ofPart(String page, Span part, ParserConfig settings) {
    try {
      return Optional.of(of(page, part, settings));
    } catch (Unreadable | StackOverflowError e) {
      return Optional.empty();
    }
  }

  /** The whole. */
  WtNode root() {
    return root;
  }

  /** Where a node stands in the page. */
  Span place(WtNode node) {
    return places.getOrDefault(node, new Span(at, at));
  }

  private void measure(WtNode node) {
    int start = at;
    WtRtData data = node.getRtd();
    if (node instanceof WtText text) {
      print(text.getContent());
    } else if (data == null || node.getNodeType() == WtNode.NT_NODE_LIST) {
      if (node instanceof WtStringNode string) {
        print(string.getContent());
      } else {
        node.forEach(this::measure);
      }
    } else if (!data.isSuppress()) {
      measure(node, data);
    }
    places.put(node, new Span(start, at));
  }

  private void measure(WtNode node, WtRtData data) {
    if (node instanceof WtStringNode) {
      print(data.getField(0));
    } else if (node instanceof WtContentNode) {
      print(data.getField(0));
      node.forEach(this::measure);
      print(data.getField(1));
    } else {
      int field = 0;
      for (WtNode child : node) {
        print(data.getField(field++));
        measure(child);
      }
      print(data.getField(field));
    }
  }

  private void print(Object[] field) {
    for (Object piece : field) {
      if (piece instanceof WtNode node) {
        measure(node);
      } else {
        print(String.valueOf(piece));
      }
    }
  }

  private void print(String piece) {
    if (!page.startsWith(piece, at)) {
      throw new Unreadable("tree is not the source at " + at, null);
    }
    at += piece.length();
  }
}
