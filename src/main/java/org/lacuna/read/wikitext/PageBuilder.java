package org.lacuna.read.wikitext;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lacuna.read.page.PageText;
import org.lacuna.read.page.WikiPage;
import org.lacuna.text.Block;
import org.lacuna.text.Citation;
import org.lacuna.text.CleanText;
import org.lacuna.text.Reference;
import org.lacuna.text.Section;
import org.lacuna.text.Span;
import org.lacuna.text.Style;

/** Puts the sections of a page together, block by block, in reading order. */
final class PageBuilder {
  /** How line breaks are taken. */
  enum Flow {
    /** Paragraphs part blocks, {@code <br>} does not. */
    BLOCKS,
    /** Paragraphs and {@code <br>} part blocks: values of an infobox. */
    LINES,
    /** Everything stands on one line: a heading, a footnote. */
    ONE_LINE
  }

  /** A mark that is open, and the length of the block where it began. */
  private static final class OpenStyle {
    final Style.Kind kind;
    final String target;
    int start;

    OpenStyle(Style.Kind kind, String target, int start) {
      this.kind = kind;
      this.target = target;
      this.start = start;
    }
  }

  /** A text of its own, apart from the one around it. */
  private static final class Frame {
    final Flow flow;
    final List<Block> blocks;
    final Deque<OpenStyle> open = new ArrayDeque<>();
    BlockBuilder block = new BlockBuilder();

    Frame(Flow flow, List<Block> blocks) {
      this.flow = flow;
      this.blocks = blocks;
    }
  }

  private final List<Section> sections = new ArrayList<>();
  private final Map<String, Integer> dropped = new TreeMap<>();
  private List<Block> blocks = new ArrayList<>();
  private String heading = "";
  private Frame frame = new Frame(Flow.BLOCKS, blocks);
  private boolean disambiguation;
  private int depth;

  /** The block that is being written. */
  BlockBuilder block() {
    return frame.block;
  }

  /** A line break inside a paragraph, at that place. */
  void gap(int place) {
    if (frame.flow == Flow.LINES) {
      endBlock(place);
    } else {
      frame.block.show("\n", place);
    }
  }

  /** The end of a block. */
  void endBlock(int place) {
    if (frame.flow == Flow.ONE_LINE) {
      frame.block.show("\n", place);
      return;
    }
    for (OpenStyle style : frame.open) {
      frame.block.style(style.kind, style.start, style.target);
      style.start = 0;
    }
    finish(frame);
  }

  private static void finish(Frame frame) {
    BlockBuilder done = frame.block;
    frame.block = new BlockBuilder();
    if (done.isTelling()) {
      frame.blocks.add(done.build());
    } else if (!done.isEmpty() && !frame.blocks.isEmpty()) {
      Block last = frame.blocks.remove(frame.blocks.size() - 1);
      List<Citation> all = new ArrayList<>(last.citations());
      for (Citation citation : done.build().citations()) {
        all.add(new Citation(last.text().length(), citation.reference()));
      }
      frame.blocks.add(new Block(last.text(), last.styles(), all));
    }
  }

  /** Marks what the action writes. */
  void styled(Style.Kind kind, String target, Runnable action) {
    OpenStyle style = new OpenStyle(kind, target, frame.block.length());
    Frame home = frame;
    home.open.push(style);
    action.run();
    home.open.remove(style);
    home.block.style(kind, style.start, target);
  }

  /** What the action writes, as blocks apart from the text around. */
  List<Block> apart(Flow flow, Runnable action) {
    Frame around = frame;
    Frame inner = new Frame(flow, new ArrayList<>());
    frame = inner;
    depth++;
    action.run();
    depth--;
    finish(inner);
    frame = around;
    return inner.blocks;
  }

  /** Adds blocks before the one that is being written. */
  void add(List<Block> apart) {
    frame.blocks.addAll(apart);
  }

  /** Puts a footnote after the text so far. */
  void cite(Reference reference) {
    frame.block.cite(reference);
  }

  /** A new section starts; inside a text apart a heading is a block. */
  void heading(List<Block> title) {
    if (depth > 0) {
      add(title);
      return;
    }
    endSection();
    heading = title.isEmpty() ? "" : title.get(0).text().text();
  }

  private void endSection() {
    finish(frame);
    if (!heading.isEmpty() || !blocks.isEmpty()) {
      sections.add(new Section(heading, blocks));
    }
    blocks = new ArrayList<>();
    frame = new Frame(Flow.BLOCKS, blocks);
  }

  /** A section by itself; what follows stands under the heading that was there before. */
  void section(String title, List<Block> content) {
    if (content.isEmpty() || depth > 0) {
      add(content);
      return;
    }
    String before = heading;
    if (!blocks.isEmpty() || !frame.block.isEmpty()) {
      endSection();
    }
    sections.add(new Section(title, content));
    heading = before;
  }

  /** Whether no text was read yet, but for infoboxes. */
  boolean isAtStart() {
    return heading.isEmpty() && blocks.isEmpty() && frame.block.isEmpty();
  }

  /** Counts a template or parser function, {@code #expr:}, that is passed over. */
  void drop(String template) {
    String name = template.endsWith(":") ? template.substring(0, template.length() - 1) : template;
    dropped.merge(name, 1, Integer::sum);
  }

  /** The page lists others of its name. */
  void disambiguates() {
    disambiguation = true;
  }

  /** A block with a label before it: {@code Length: 179 km}. */
  static Block labelled(String label, int place, Block value) {
    String head = label + ": ";
    int first = value.text().toSource(0);
    int start = Math.max(0, Math.min(place, first - head.length()));
    CleanText.Builder text = new CleanText.Builder();
    if (start + head.length() > first) {
      return value;
    }
    text.append(head, start);
    text.append(value.text(), new Span(0, value.text().length()));
    List<Style> styles = new ArrayList<>();
    styles.add(Style.of(Style.Kind.LABEL, new Span(0, head.length())));
    for (Style style : value.styles()) {
      Span span = style.span();
      Span moved = new Span(span.start() + head.length(), span.end() + head.length());
      styles.add(new Style(style.kind(), moved, style.target()));
    }
    List<Citation> citations =
        value.citations().stream()
            .map(citation -> new Citation(citation.at() + head.length(), citation.reference()))
            .toList();
    return new Block(text.build(), styles, citations);
  }

  /** The page. */
  PageText build(Optional<WikiPage.Redirect> redirect) {
    endSection();
    return new PageText(sections, redirect, disambiguation, dropped);
  }
}
