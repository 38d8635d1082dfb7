package org.lacuna.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestTable;
import org.lacuna.TestTable.Row;
import org.lacuna.read.page.Characters;
import org.lacuna.read.page.ShownStyles;

/** What a reader sees of plain text and of what exports leave in it. */
final class PlainTextTest {
  private static final Format UNWRAPPED = new PlainText(Wrapping.NOT_WRAPPED);
  private static final Format WRAPPED = new PlainText(Wrapping.WRAPPED);
  private static final Format AUTO = new PlainText(Wrapping.AUTO);

  private static Stream<Row> blocks() {
    return TestTable.rows("read/blocks.tsv", "id", "input", "blocks", "styles");
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void readsBlocks(Row row) {
    List<Piece> all = UNWRAPPED.pieces(row.decoded("input"));
    // A heading that heads nothing is no part of an article.
    List<Piece> pieces =
        IntStream.range(0, all.size())
            .filter(i -> !all.get(i).heading() || heads(all, i))
            .mapToObj(all::get)
            .toList();
    List<String> wanted = row.decodedList("blocks");
    List<String> shown =
        pieces.stream().map(piece -> (piece.heading() ? "== " : "") + piece.text()).toList();
    assertEquals(wanted, shown, row::toString);
    List<String> styles =
        pieces.stream().flatMap(piece -> ShownStyles.of(piece.block()).stream()).toList();
    assertEquals(row.list("styles"), styles, row::toString);
  }

  private static boolean heads(List<Piece> pieces, int heading) {
    return heading + 1 < pieces.size() && !pieces.get(heading + 1).heading();
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void everyCharacterStandsWhereItSays(Row row) {
    String input = row.decoded("input");
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
    String input = row.decoded("input");
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
    String input = row.decoded("input");
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

  private static List<String> texts(Format format, String input) {
    return format.pieces(input).stream().map(Piece::text).toList();
  }
}
