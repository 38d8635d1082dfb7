package org.lacuna.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lacuna.TestTable;
import org.lacuna.TestTable.Row;
import org.lacuna.read.page.Characters;
import org.lacuna.text.Block;
import org.lacuna.text.Style;

/** What a reader sees of plain text and of what exports leave in it. */
final class PlainTextTest {
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");
  private static final Format UNWRAPPED = new PlainText(Wrapping.NOT_WRAPPED);
  private static final Format WRAPPED = new PlainText(Wrapping.WRAPPED);
  private static final Format AUTO = new PlainText(Wrapping.AUTO);

  private static Stream<Row> blocks() {
    return TestTable.rows("read/blocks.tsv", "id", "input", "blocks", "styles");
  }

  private static Stream<Row> paragraphs() {
    return TestTable.rows("read/paragraphs.tsv", "id", "sentences");
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void readsBlocks(Row row) {
    List<Piece> all = UNWRAPPED.pieces(unescape(row.cell("input")));
    // A heading that heads nothing is no part of an article.
    List<Piece> pieces =
        IntStream.range(0, all.size())
            .filter(i -> !all.get(i).heading() || heads(all, i))
            .mapToObj(all::get)
            .toList();
    List<String> wanted = row.list("blocks").stream().map(PlainTextTest::unescape).toList();
    List<String> shown =
        pieces.stream().map(piece -> (piece.heading() ? "== " : "") + piece.text()).toList();
    assertEquals(wanted, shown, row::toString);
    List<String> styles = pieces.stream().flatMap(piece -> styles(piece.block())).toList();
    assertEquals(row.list("styles"), styles, row::toString);
  }

  private static boolean heads(List<Piece> pieces, int heading) {
    return heading + 1 < pieces.size() && !pieces.get(heading + 1).heading();
  }

  private static Stream<String> styles(Block block) {
    return block.styles().stream()
        .map(
            style ->
                style.kind()
                    + " "
                    + style.span().in(block.text().text())
                    + (style.kind() == Style.Kind.LINK ? " > " + style.target() : ""));
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void everyCharacterStandsWhereItSays(Row row) {
    String input = unescape(row.cell("input"));
    for (Format format : List.of(UNWRAPPED, WRAPPED)) {
      int last = -1;
      for (Piece piece : format.pieces(input)) {
        for (int i = 0; i < piece.text().length(); i++) {
          int at = piece.block().text().toSource(i);
          char shown = piece.text().charAt(i);
          char written = input.charAt(at);
          assertTrue(at > last, row::toString);
          assertTrue(
              shown == written
                  || written == '&'
                  || shown == ' ' && Characters.isBlank(written)
                  || shown == ' ' && written == '<',
              () -> row + ": '" + shown + "' stands at '" + written + "'");
          last = at;
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void lineEndsMakeNoDifference(Row row) {
    String input = unescape(row.cell("input"));
    for (Format format : List.of(UNWRAPPED, WRAPPED, AUTO)) {
      List<String> lf = texts(format, input);
      assertEquals(lf, texts(format, input.replace("\n", "\r\n")), row::toString);
      assertEquals(lf, texts(format, input.replace("\n", "\r")), row::toString);
    }
  }

  /** What is shown of the whole is shown of every beginning of it that holds it. */
  @ParameterizedTest
  @MethodSource("blocks")
  void noBeginningLosesText(Row row) {
    String input = unescape(row.cell("input"));
    TreeMap<Integer, Character> whole = letters(input);
    for (int end = 0; end < input.length(); end++) {
      String beginning = input.substring(0, end);
      TreeMap<Integer, Character> part = letters(beginning);
      for (var letter : whole.headMap(end).entrySet()) {
        assertEquals(
            letter.getValue(),
            part.get(letter.getKey()),
            () -> row + ": of '" + beginning + "' at " + letter.getKey());
      }
    }
  }

  /** Letters and digits shown as they are written, by their place. */
  private static TreeMap<Integer, Character> letters(String input) {
    TreeMap<Integer, Character> letters = new TreeMap<>();
    for (Piece piece : UNWRAPPED.pieces(input)) {
      for (int i = 0; i < piece.text().length(); i++) {
        int at = piece.block().text().toSource(i);
        char shown = piece.text().charAt(i);
        if (Character.isLetterOrDigit(shown) && shown == input.charAt(at)) {
          letters.put(at, shown);
        }
      }
    }
    return letters;
  }

  @ParameterizedTest
  @MethodSource("paragraphs")
  void wrappedTextIsSeenAsSuch(Row row) {
    List<String> sentences = row.list("sentences");
    String paragraph = String.join(" ", sentences);
    for (int width = 50; width <= 110; width += 5) {
      String wrapped = wrap(paragraph, width);
      String where = row + " at " + width;
      String twice = wrapped + "\n\n" + wrapped + "\n";
      assertEquals(List.of(paragraph), texts(AUTO, wrapped), where);
      assertEquals(List.of(paragraph, paragraph), texts(AUTO, twice), where);
      assertEquals(List.of(paragraph), texts(AUTO, wrapped.replace("\n", "\r\n")), where);
      assertEquals(wrapped.lines().toList(), texts(UNWRAPPED, wrapped), where);
    }
  }

  @ParameterizedTest
  @MethodSource("paragraphs")
  void oneSentenceALineIsNotWrapped(Row row) {
    List<String> sentences = row.list("sentences");
    assertEquals(sentences, texts(AUTO, String.join("\n", sentences)), row::toString);
    assertEquals(
        List.of(String.join(" ", sentences)),
        texts(WRAPPED, String.join("\n", sentences)),
        row::toString);
    for (int size = 1; size < sentences.size(); size++) {
      List<String> some = sentences.subList(0, size);
      assertEquals(some, texts(AUTO, String.join("\n", some)), row::toString);
    }
  }

  @Test
  void namesAndVersesAreNotWrapped() {
    String names = "Oslo\nBergen\nStavanger\nTrondheim\nKristiansand";
    assertEquals(names.lines().toList(), texts(AUTO, names));
    String verses = "The river runs\nbelow the mill\nand all the day\nthe wheel is still";
    assertEquals(verses.lines().toList(), texts(AUTO, verses));
  }

  @Test
  void headingsAndItemsStayApartInWrappedText() {
    String text = "Ada wrote\nnotes.\n== Life ==\nShe was\nborn.\n* Oslo, the\n  capital\n* Voss\n";
    assertEquals(
        List.of("Ada wrote notes.", "Life", "She was born.", "Oslo, the capital", "Voss"),
        texts(WRAPPED, text));
  }

  @Test
  void markupReachesOverWrappedLines() {
    Piece piece = WRAPPED.pieces("Of ''the great\nengine'' [[Charles\nBabbage|he]]\nwrote.").get(0);
    assertEquals("Of the great engine he wrote.", piece.text());
    assertEquals(
        List.of("ITALIC the great engine", "LINK he > Charles Babbage"),
        styles(piece.block()).toList());
  }

  @Test
  void chineseIsWrappedWithoutSpaces() {
    String sentence = "\u5979\u51fa\u751f\u5728\u4e00\u4e2a\u519c\u573a\uff0c";
    String wrapped = sentence.repeat(3) + "\n" + sentence.repeat(3) + "\n" + sentence;
    assertEquals(List.of(sentence.repeat(7)), texts(AUTO, wrapped));
  }

  /** A megabyte at most in three seconds; here twice. */
  @ParameterizedTest
  @Timeout(6)
  @ValueSource(
      strings = {
        "''",
        "'''",
        "'",
        "[[",
        "]]",
        "[[a|",
        "[[a]]",
        "[[a",
        "{{",
        "}}",
        "{{a}}",
        "{{a",
        "<ref>",
        "<ref",
        "</ref>",
        "<ref>a",
        "<ref>a</ref>",
        "<ref name=a/>",
        "<!--",
        "-->",
        "<!-- a -->",
        "<b ",
        "<br>",
        "&",
        "&amp;",
        "&#",
        "[http://a b",
        "[http://a b]",
        "[//",
        "|",
        "left|",
        "a|",
        "= ",
        "=\n",
        "== a ==\n",
        "* ",
        "*\n",
        "a\n",
        "\n",
        "\r",
        " \n",
        "[[File:a.jpg|",
        "[[a:b]] ",
        "[[a:b",
        "200px|",
        "\u00AD",
        " ",
        "\u00A0",
        "a ",
        "''a'' ",
        "[[''a''|{{<ref>"
      })
  void hostileTextTakesNoLongerThanOther(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    for (Format format : List.of(AUTO, WRAPPED)) {
      format.pieces("a " + text + "]]}}</ref>--> b");
    }
  }

  @Test
  void noMixtureOfMarksFails() {
    String[] marks = {
      "''",
      "'''",
      "[[",
      "]]",
      "|",
      "{{",
      "}}",
      "<ref>",
      "</ref>",
      "<!--",
      "-->",
      "\n",
      "\n\n",
      "==",
      "* ",
      "a",
      "B c",
      "&amp;",
      "[http://x ",
      "]",
      "<br>",
      "File:a.jpg",
      "thumb|",
      "\uD83D\uDE00",
      "\uD83D"
    };
    for (int seed = 0; seed < 3_000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 25; i++) {
        text.append(marks[random.nextInt(marks.length)]);
      }
      for (Piece piece : WRAPPED.pieces(text.toString())) {
        String message = "seed " + seed + ": " + text;
        assertFalse(piece.text().isBlank(), message);
        assertEquals(piece.text().strip(), piece.text(), message);
        for (Style style : piece.block().styles()) {
          assertFalse(style.span().in(piece.text()).isBlank(), message);
        }
      }
    }
  }

  private static List<String> texts(Format format, String input) {
    return format.pieces(input).stream().map(Piece::text).toList();
  }

  private static String wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return String.join("\n", lines);
  }

  private static String unescape(String cell) {
    return ESCAPE
        .matcher(cell)
        .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
  }
}
