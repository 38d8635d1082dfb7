package org.lacuna.read.wikitext;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.lacuna.language.WikiWords;
import org.lacuna.language.WikiWords.Role;
import org.lacuna.text.Language;
import org.lacuna.text.Span;
import org.lacuna.text.Style;
import org.sweble.wikitext.parser.nodes.WtBold;
import org.sweble.wikitext.parser.nodes.WtDefinitionListTerm;
import org.sweble.wikitext.parser.nodes.WtExternalLink;
import org.sweble.wikitext.parser.nodes.WtHeading;
import org.sweble.wikitext.parser.nodes.WtInternalLink;
import org.sweble.wikitext.parser.nodes.WtItalics;
import org.sweble.wikitext.parser.nodes.WtNode;
import org.sweble.wikitext.parser.nodes.WtPageSwitch;
import org.sweble.wikitext.parser.nodes.WtTagExtension;
import org.sweble.wikitext.parser.nodes.WtTemplate;
import org.sweble.wikitext.parser.nodes.WtTemplateParameter;
import org.sweble.wikitext.parser.nodes.WtText;
import org.sweble.wikitext.parser.nodes.WtUrl;

/**
 * Goes through a page's tree in reading order and writes what a reader sees into a {@link
 * PageBuilder}.
 *
 * <p>Arguments of templates, footnotes and captions are wikitext that the parser leaves as it
 * stands: each is a tree of its own, at its place.
 */
final class PageWalk {

  private final SafeMarkup page;
  private final WikiWords words;
  private final WikitextSettings settings;
  private final PageBuilder out;
  private final Footnotes footnotes;
  private final TemplateText templates;
  private final TextWriter text;
  private final LinkText links;
  private final Captions captions;
  private MarkupTree tree;
  private boolean inTerm;

  PageWalk(SafeMarkup page, Language language, PageBuilder out) {
    this.page = page;
    this.out = out;
    words = WikiWords.of(language);
    settings = new WikitextSettings(words);
    footnotes = new Footnotes(page, out, this);
    templates = new TemplateText(page, words, out, this, footnotes);
    text = new TextWriter(page, out);
    links = new LinkText(page, words, out, text);
    captions = new Captions(page, out, this);
  }

  /** Writes the whole page; a part that cannot be read is written without its marks. */
  void run() {
    for (Span part : page.parts().of(page.text().length())) {
      Optional<MarkupTree> read = page.parts().isTooMuch(part) ? Optional.empty() : parsed(part);
      if (read.isEmpty()) {
        Flattened.write(page.source(), part, out);
      } else {
        tree = read.get();
        tree.root().forEach(this::node);
        out.endBlock(part.end());
      }
    }
  }

  /** Writes a part that the parser left as it stands; it parts no block at its own ends. */
  void fragment(Span part) {
    Span span = page.strip(part);
    if (!links.wroteSimple(span)) {
      inside(span, this::pieces);
    }
  }

  /** Writes the value of an argument, of which the parser has found templates and tags. */
  void argument(TemplateCall.Argument argument) {
    boolean plain =
        argument.nodes().stream()
            .filter(node -> node.getNodeType() == WtNode.NT_TEXT)
            .allMatch(node -> links.isPlain(page.strip(tree.place(node))));
    if (!plain || argument.nodes().isEmpty()) {
      fragment(argument.value());
      return;
    }
    for (WtNode node : argument.nodes()) {
      Span place = tree.place(node);
      int start = Math.max(place.start(), argument.value().start());
      int end = Math.min(place.end(), argument.value().end());
      if (node.getNodeType() != WtNode.NT_TEXT) {
        node(node);
      } else if (start < end) {
        text.write(new Span(start, end));
      }
    }
  }

  private void inside(Span part, Consumer<WtNode> action) {
    MarkupTree around = tree;
    boolean aroundTerm = inTerm;
    Optional<MarkupTree> read = part.length() > Parts.TOO_LONG ? Optional.empty() : parsed(part);
    if (read.isEmpty()) {
      Flattened.write(page.source(), part, out);
      return;
    }
    tree = read.get();
    inTerm = false;
    action.accept(tree.root());
    tree = around;
    inTerm = aroundTerm;
  }

  private Optional<MarkupTree> parsed(Span part) {
    return MarkupTree.ofPart(page.text(), part, settings);
  }

  private void pieces(WtNode root) {
    boolean first = true;
    for (WtNode child : root) {
      if (child.getNodeType() == WtNode.NT_PARAGRAPH) {
        if (!first) {
          out.endBlock(tree.place(child).start());
        }
        child.forEach(this::node);
      } else {
        node(child);
      }
      first = false;
    }
  }

  private void node(WtNode node) {
    switch (node.getNodeType()) {
      case WtNode.NT_TEXT -> words(((WtText) node));
      case WtNode.NT_XML_ENTITY_REF, WtNode.NT_XML_CHAR_REF -> text.write(tree.place(node));
      case WtNode.NT_BOLD -> styled(Style.Kind.BOLD, (WtBold) node);
      case WtNode.NT_ITALICS -> styled(Style.Kind.ITALIC, (WtItalics) node);
      case WtNode.NT_INTERNAL_LINK -> link((WtInternalLink) node);
      case WtNode.NT_IMAGE_LINK -> captions.image(tree.place(node));
      case WtNode.NT_EXTERNAL_LINK -> webLink((WtExternalLink) node);
      case WtNode.NT_URL -> footnotes.url(page.plain(tree.place((WtUrl) node)));
      case WtNode.NT_TEMPLATE -> template((WtTemplate) node);
      case WtNode.NT_TEMPLATE_PARAMETER -> parameter((WtTemplateParameter) node);
      case WtNode.NT_TAG_EXTENSION -> extension((WtTagExtension) node);
      case WtNode.NT_HEADING -> heading((WtHeading) node);
      case WtNode.NT_DEFINITION_LIST_TERM -> term((WtDefinitionListTerm) node);
      case WtNode.NT_PAGE_SWITCH -> pageSwitch((WtPageSwitch) node);
      case WtNode.NT_XML_COMMENT,
          WtNode.NT_IGNORED,
          WtNode.NT_XML_ATTRIBUTES,
          WtNode.NT_SIGNATURE,
          WtNode.NT_PAGE_NAME -> {}
      case WtNode.NT_PARAGRAPH,
              WtNode.NT_TABLE,
              WtNode.NT_TABLE_CAPTION,
              WtNode.NT_TABLE_CELL,
              WtNode.NT_TABLE_HEADER,
              WtNode.NT_UNORDERED_LIST,
              WtNode.NT_ORDERED_LIST,
              WtNode.NT_DEFINITION_LIST,
              WtNode.NT_DEFINITION_LIST_DEF,
              WtNode.NT_LIST_ITEM,
              WtNode.NT_SEMI_PRE,
              WtNode.NT_HORIZONTAL_RULE ->
          block(node);
      default -> node.forEach(this::node);
    }
  }

  private void words(WtText node) {
    Span span = tree.place(node);
    int colon = inTerm ? page.text().indexOf(':', span.start()) : -1;
    if (colon >= 0 && colon < span.end()) {
      text.write(new Span(span.start(), colon));
      out.endBlock(colon);
      inTerm = false;
      span = new Span(colon + 1, span.end());
    }
    text.write(span);
  }

  private void block(WtNode node) {
    Span place = tree.place(node);
    out.endBlock(place.start());
    node.forEach(this::node);
    out.endBlock(place.end());
  }

  private void term(WtDefinitionListTerm node) {
    inTerm = true;
    block(node);
    inTerm = false;
  }

  private void styled(Style.Kind kind, WtNode node) {
    out.styled(kind, "", () -> node.forEach(this::node));
  }

  private void heading(WtHeading node) {
    int place = tree.place(node).start();
    out.endBlock(place);
    out.heading(out.apart(PageBuilder.Flow.ONE_LINE, () -> node.forEach(this::node)));
  }

  private void link(WtInternalLink node) {
    Span place = tree.place(node);
    Span trail = new Span(place.end() - node.getPostfix().length(), place.end());
    Span named = page.strip(tree.place(node.getTarget()));
    Optional<Span> label = Optional.empty();
    if (node.hasTitle()) {
      Span title = tree.place(node.getTitle());
      label = Optional.of(new Span(Math.min(title.start() + 1, title.end()), title.end()));
    }
    links.write(named, label, () -> node.getTitle().forEach(this::node), trail);
  }

  private void webLink(WtExternalLink node) {
    footnotes.url(page.plain(tree.place(node.getTarget())));
    if (node.hasTitle()) {
      node.getTitle().forEach(this::node);
    }
  }

  private void template(WtTemplate node) {
    templates.write(TemplateCall.of(node, tree, page));
  }

  private void parameter(WtTemplateParameter node) {
    Span value = tree.place(node.getDefault());
    if (value.length() > 0) {
      fragment(value);
    }
  }

  private void pageSwitch(WtPageSwitch node) {
    String name = page.plain(tree.place(node));
    if (words.is(Role.DISAMBIGUATION, name.replace('_', ' '))) {
      out.disambiguates();
    }
  }

  private void extension(WtTagExtension node) {
    Span place = tree.place(node);
    Span body = node.hasBody() ? tree.place(node.getBody()) : new Span(place.end(), place.end());
    Span head = new Span(place.start(), node.hasBody() ? body.start() : place.end());
    switch (node.getName().toLowerCase(Locale.ROOT)) {
      case "ref" -> out.cite(footnotes.reference(head, body));
      case "nowiki" -> text.verbatim(body);
      case "pre" -> {
        out.endBlock(place.start());
        text.verbatim(body);
        out.endBlock(place.end());
      }
      case "poem" -> {
        out.endBlock(place.start());
        fragment(body);
        out.endBlock(place.end());
      }
      case "gallery" -> captions.gallery(body);
      default -> {}
    }
  }
}
