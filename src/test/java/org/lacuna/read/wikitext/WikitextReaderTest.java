package org.lacuna.read.wikitext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.read.page.PageText;
import org.lacuna.text.Block;
import org.lacuna.text.Citation;
import org.lacuna.text.Language;
import org.lacuna.text.Section;
import org.lacuna.text.Span;
import org.lacuna.text.Style;

/** Pages as rows of {@code pages.tsv}, every cut of each of them, and pages that mean harm. */
final class WikitextReaderTest {
  private static final Path TABLE =
      Path.of("src/test/resources/org/lacuna/read/wikitext/pages.tsv");

  record Row(String id, String language, String wikitext, String seen) {
    @Override
    public String toString() {
      return id;
    }
  }

  static List<Row> rows() throws IOException {
    List<Row> rows =
        Files.readAllLines(TABLE, StandardCharsets.UTF_8).stream()
            .filter(line -> !line.startsWith("#") && !line.startsWith("id\t"))
            .map(line -> line.split("\t", -1))
            .map(c -> new Row(c[0], c[1], c[2].replace("\\n", "\n").replace("\\r", "\r"), c[3]))
            .toList();
    assertTrue(rows.size() > 60, "only " + rows.size() + " rows");
    return rows;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void showsWhatAReaderSees(Row row) {
    PageText page = WikitextReader.read(row.wikitext(), Language.of(row.language()));
    String seen = written(page);
    if (row.seen().endsWith(" !") && page.dropped().isEmpty()) {
      seen += " !";
    }
    assertEquals(row.seen(), seen);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyCutIsSound(Row row) {
    for (int end = 0; end <= row.wikitext().length(); end += 2) {
      isSound(row.wikitext().substring(0, end), Language.of(row.language()));
      isSound(row.wikitext().substring(end), Language.of(row.language()));
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void plainCharactersStandWhereTheySay(Row row) {
    if (row.wikitext().contains("&") || row.wikitext().contains("\r")) {
      return;
    }
    PageText page = WikitextReader.read(row.wikitext(), Language.of(row.language()));
    for (Section section : page.sections()) {
      for (Block block : section.blocks()) {
        int labelled =
            block.styles().stream()
                .filter(style -> style.kind() == Style.Kind.LABEL)
                .mapToInt(style -> style.span().end())
                .findFirst()
                .orElse(0);
        for (int i = labelled; i < block.text().length(); i++) {
          char clean = block.text().text().charAt(i);
          char there = row.wikitext().charAt(block.text().toSource(i));
          boolean between =
              " -".indexOf(clean) >= 0 || block.text().text().startsWith("c. ", i - 1);
          assertTrue(clean == there || between || clean == 'c', clean + " stands at " + there);
        }
      }
    }
  }

  @Test
  void textWithoutMarkupIsAllThere() {
    String words =
        "The mill [ of 1850 ] cost { 5 } & < 9 > | marks = old, 'so' - they * say # now!";
    assertEquals(words, written(WikitextReader.read(words, Language.of("en"))));
  }

  /** What never ends, or is nested deeper than anyone writes: what stands around it is kept. */
  static List<String> harmful() {
    return List.of(
        "[[",
        "{{",
        "{{a|",
        "[[a|",
        "[[File:a|",
        "<ref>",
        "<div>",
        "<b>",
        "''",
        "'''",
        "{|\n",
        "|",
        "{{{a|",
        "<poem>",
        "<references>",
        "<!--",
        "<nowiki>",
        "-{",
        "-{a:",
        "*",
        "#",
        "~~~~",
        "<",
        "\u0000",
        "\ud800",
        "\udc00",
        "\ufff9",
        "[http://a ",
        "\n|-\n",
        "<ref name=",
        "{{lang|nn|");
  }

  @ParameterizedTest
  @MethodSource("harmful")
  void harmfulPagesLoseNothingAround(String piece) {
    String page = "Start 1850.\n\n" + piece.repeat(10_000) + "\n\nEnd 2000.";
    String seen = written(isSound(page, Language.of("en")));
    assertTrue(seen.startsWith("Start 1850."), "start");
    assertTrue(seen.endsWith("End 2000."), "end");
  }

  static Stream<Row> nested() {
    return Stream.of("{{a| }}", "[[a| ]]", "<div> </div>", "{{{a| }}}", "<ref> </ref>")
        .map(pair -> pair.split(" ", 2))
        .map(
            pair ->
                new Row(pair[0], "en", pair[0].repeat(10_000) + "x" + pair[1].repeat(10_000), ""));
  }

  @ParameterizedTest
  @MethodSource("nested")
  void deepNestingIsSound(Row row) {
    String page = "Start 1850.\n\n" + row.wikitext() + "\n\nEnd 2000.";
    String seen = written(isSound(page, Language.of("en")));
    assertTrue(seen.startsWith("Start 1850.") && seen.contains("End 2000."), "text around");
  }

  @Test
  void aLineOfTenMillionCharactersIsAllThere() {
    String page = "A mill of 1850 ".repeat(700_000);
    PageText read = WikitextReader.read(page, Language.of("en"));
    assertEquals(page.length() - 1, read.sections().get(0).blocks().get(0).text().length());
  }

  @Test
  void scrambledMarkupIsSound() {
    String[] pieces = {
      "[[", "]]", "{{", "}}", "|", "=", "'''", "''", "<ref>", "</ref>", "<ref name=a/>", "\n", "* ",
      "{|", "|}", "|-", "\n\n", "==", "a", "1850", "[http://x ", "]", "<!--", "-->", "&amp;",
          "File:",
      "<nowiki>", "</nowiki>", "{{{", "}}}", "<br>", " ", "<poem>", "</poem>", ":", ";", "\r\n"
    };
    Random random = new Random(7);
    for (int round = 0; round < 1_500; round++) {
      StringBuilder page = new StringBuilder();
      for (int i = 0; i < 25; i++) {
        page.append(pieces[random.nextInt(pieces.length)]);
      }
      isSound(page.toString(), Language.of("en"));
    }
  }

  private static PageText isSound(String wikitext, Language language) {
    PageText page = WikitextReader.read(wikitext, language);
    for (Section section : page.sections()) {
      for (Block block : section.blocks()) {
        assertTrue(block.text().length() > 0, "an empty block");
        Span place = block.text().toSource(new Span(0, block.text().length()));
        assertTrue(place.end() <= wikitext.length(), () -> "beyond the page: " + block.text());
        for (Style style : block.styles()) {
          assertTrue(style.span().end() <= block.text().length(), "style beyond the block");
        }
        for (Citation citation : block.citations()) {
          assertTrue(citation.at() <= block.text().length(), "footnote beyond the block");
        }
      }
    }
    return page;
  }

  private static String written(PageText page) {
    List<String> parts = new ArrayList<>();
    page.redirect().ifPresent(step -> parts.add("→" + step.to() + "#" + step.fragment()));
    boolean first = true;
    for (Section section : page.sections()) {
      if (!section.heading().isEmpty() || !first) {
        parts.add(("§ " + section.heading()).strip());
      }
      boolean bare = section.heading().isEmpty() && first;
      for (Block block : section.blocks()) {
        parts.add((bare ? "" : "¶ ") + written(block));
        bare = false;
      }
      first = false;
    }
    if (page.disambiguation()) {
      parts.add("?");
    }
    page.dropped().forEach((name, count) -> parts.add("!" + name + "=" + count));
    return String.join(" ", parts);
  }

  private static String written(Block block) {
    Map<Integer, String> marks = new TreeMap<>();
    for (Style style : block.styles()) {
      String[] ends =
          switch (style.kind()) {
            case BOLD -> new String[] {"*", "*"};
            case ITALIC -> new String[] {"_", "_"};
            case LINK -> new String[] {"[", "→" + style.target() + "]"};
            case LABEL -> new String[] {"<", ">"};
          };
      marks.merge(
          style.span().start(),
          ends[0],
          (a, b) -> a.endsWith(">") || !b.equals("*") && !b.equals("[") ? a + b : b + a);
      marks.merge(
          style.span().end(),
          ends[1],
          (a, b) -> b.equals("*") || b.startsWith("→") ? a + b : b + a);
    }
    for (Citation citation : block.citations()) {
      String note =
          Stream.of(
                  citation.reference().text(),
                  citation.reference().url(),
                  citation.reference().doi(),
                  citation.reference().isbn())
              .collect(Collectors.joining("|", "{", "}"));
      marks.merge(citation.at(), note, (a, b) -> a + b);
    }
    StringBuilder written = new StringBuilder();
    for (int i = 0; i <= block.text().length(); i++) {
      written.append(marks.getOrDefault(i, ""));
      if (i < block.text().length()) {
        written.append(block.text().text().charAt(i));
      }
    }
    return written.toString();
  }
}
