package org.lacuna.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestPair;
import org.lacuna.TestTable;
import org.lacuna.TestTable.Row;
import org.lacuna.fact.FactKind;
import org.lacuna.fact.FactSheet;
import org.lacuna.fact.Mention;
import org.lacuna.text.Sentence;
import org.lacuna.text.Side;
import org.lacuna.text.Span;

/** What two sentences leave over for a name, from a table. */
final class RoomTest {
  static Stream<Row> rooms() {
    return TestTable.rows(
        "match/rooms.tsv",
        "id",
        "left_lang",
        "left",
        "right_lang",
        "right",
        "letters",
        "words",
        "connector",
        "surplus",
        "between",
        "crossed",
        "likeness",
        "here",
        "there",
        "capitals",
        "capitals_between",
        "names",
        "common",
        "linked",
        "guess");
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void whatIsLeftOverForAName(Row row) {
    Candidates candidates = candidates(row);
    Room room = room(candidates, row.marked("left").marks().get(0)).orElseThrow();
    List<String> found =
        List.of(
            "" + room.letters(),
            "" + room.words(),
            room.connector() ? "yes" : "no",
            "" + room.surplus(),
            "" + room.surplusBetween(),
            room.crossed() ? "yes" : "no",
            String.format(Locale.ROOT, "%.2f", room.likeness()),
            "" + room.lettersHere(),
            "" + room.lettersThere(),
            "" + room.capitals(),
            "" + room.capitalsBetween(),
            "" + room.names(),
            String.format(Locale.ROOT, "%.2f", room.common()),
            String.format(Locale.ROOT, "%.2f", room.linked()),
            room.guess().map(guess -> text(candidates, guess)).orElse("-"));
    List<String> wanted =
        Stream.of(
                "letters",
                "words",
                "connector",
                "surplus",
                "between",
                "crossed",
                "likeness",
                "here",
                "there",
                "capitals",
                "capitals_between",
                "names",
                "common",
                "linked",
                "guess")
            .map(row::cell)
            .toList();
    assertEquals(wanted, found, row.toString());
  }

  private static Candidates candidates(Row row) {
    return TestPair.of(
            row.cell("left_lang"),
            row.marked("left").text(),
            row.cell("right_lang"),
            row.cell("right"))
        .candidates();
  }

  /** The room of a place in the left side's only sentence. */
  private static Optional<Room> room(Candidates candidates, Span name) {
    FactSheet right = candidates.sheet(Side.RIGHT);
    Sentence sentence = candidates.sheet(Side.LEFT).sentences().get(0);
    assertEquals(1, right.sentences().size(), "sentences on the right");
    List<Mention> namesThere =
        right.mentions().stream()
            .filter(
                told -> told.fact().kind() == FactKind.NAME || told.fact().kind() == FactKind.TITLE)
            .map(FactSheet.Told::mention)
            .toList();
    return candidates.room(
        Side.LEFT, Mention.of(sentence, name), List.of(1), List.of(1), namesThere);
  }

  private static String text(Candidates candidates, Room.Guess guess) {
    Sentence sentence = candidates.sheet(Side.RIGHT).sentences().get(guess.sentence());
    return guess.within().in(sentence.text().text());
  }

  @Test
  void aWordOfALexiconIsNotLeftOver() {
    TestPair pair =
        TestPair.of("en", "Berta saw the Grey Tower.", "ca", "Berta va veure el castell.");
    Span name = new Span(14, 24);
    Lexicon lexicon =
        new Lexicon(
            pair.left().language(),
            pair.right().language(),
            List.of(new Lexicon.Entry("tower", "castell", 8, 9, 9)));
    Room room = room(pair.candidates().knowing(lexicon), name).orElseThrow();
    assertTrue(
        room.surplus() < room(pair.candidates(), name).orElseThrow().surplus(), room.toString());
  }

  @Test
  void aPlaceWithoutAWordHasNoRoom() {
    TestPair pair = TestPair.of("en", "Berta saw it!", "ca", "Berta ho va veure!");
    assertEquals(Optional.empty(), room(pair.candidates(), new Span(12, 13)));
  }
}
