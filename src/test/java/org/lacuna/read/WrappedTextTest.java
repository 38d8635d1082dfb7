package org.lacuna.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestTable;
import org.lacuna.TestTable.Row;
import org.lacuna.read.page.ShownStyles;

/** Whether line ends of plain text are ends of sentences or only of lines. */
final class WrappedTextTest {
  private static final Format UNWRAPPED = new PlainText(Wrapping.NOT_WRAPPED);
  private static final Format WRAPPED = new PlainText(Wrapping.WRAPPED);
  private static final Format AUTO = new PlainText(Wrapping.AUTO);

  private static Stream<Row> paragraphs() {
    return TestTable.rows("read/paragraphs.tsv", "id", "sentences");
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
        ShownStyles.of(piece.block()));
  }

  @Test
  void chineseIsWrappedWithoutSpaces() {
    String sentence = "\u5979\u51fa\u751f\u5728\u4e00\u4e2a\u519c\u573a\uff0c";
    String wrapped = sentence.repeat(3) + "\n" + sentence.repeat(3) + "\n" + sentence;
    assertEquals(List.of(sentence.repeat(7)), texts(AUTO, wrapped));
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
}
