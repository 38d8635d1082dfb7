package org.lacuna.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestTable;
import org.lacuna.TestTable.Row;
import org.lacuna.text.Language;

/** Lexicons are counts: added up, turned round, asked for by their languages. */
final class LexiconTest {
  private static final Lexicon.Entry CHURCH = new Lexicon.Entry("church", "esglesia", 9, 10, 12);
  private static final Lexicon.Entry HOUSE = new Lexicon.Entry("house", "casa", 3, 4, 8);

  private static Lexicon lexicon(String left, String right, Lexicon.Entry... entries) {
    return new Lexicon(Language.of(left), Language.of(right), List.of(entries));
  }

  private static Lexicon asked(Lexicons lexicons, String left, String right) {
    return lexicons.of(Language.of(left), Language.of(right));
  }

  static Stream<Row> strengths() {
    return TestTable.rows(
        "match/strengths.tsv", "id", "links", "left_count", "right_count", "strength");
  }

  @ParameterizedTest
  @MethodSource("strengths")
  void theStrengthIsTheCosineWithADoubt(Row row) {
    Lexicon.Entry entry =
        new Lexicon.Entry(
            "church",
            "esglesia",
            Double.parseDouble(row.cell("links")),
            Integer.parseInt(row.cell("left_count")),
            Integer.parseInt(row.cell("right_count")));
    assertEquals(
        Double.parseDouble(row.cell("strength")), entry.strength(), 0.000_05, row.toString());
  }

  @Test
  void entriesAreSortedByTheLeftWordThenTheRight() {
    Lexicon.Entry home = new Lexicon.Entry("house", "llar", 2, 4, 2);
    assertEquals(List.of(CHURCH, HOUSE, home), lexicon("en", "ca", home, HOUSE, CHURCH).entries());
  }

  @Test
  void entriesOfTheSameWordsAreAddedUp() {
    assertEquals(
        List.of(new Lexicon.Entry("house", "casa", 4.5, 6, 11)),
        lexicon("en", "ca", HOUSE, new Lexicon.Entry("house", "casa", 1.5, 2, 3)).entries());
  }

  @Test
  void twoLexiconsTogetherHaveTheSumOfTheirCounts() {
    Lexicon one = lexicon("en", "ca", HOUSE);
    Lexicon other = lexicon("en", "ca", CHURCH, HOUSE);
    Lexicon both = lexicon("en", "ca", CHURCH, new Lexicon.Entry("house", "casa", 6, 8, 16));
    assertEquals(both, one.plus(other));
    assertEquals(both, other.plus(one));
    assertEquals(one, one.plus(Lexicon.empty(one.left(), one.right())));
  }

  @Test
  void lexiconsOfOtherLanguagesAreNotAdded() {
    Lexicon one = lexicon("en", "ca", HOUSE);
    assertEquals(
        "want en-ca, got ca-en",
        assertThrows(IllegalArgumentException.class, () -> one.plus(one.turned())).getMessage());
  }

  @Test
  void turnedItHasTheWordsAndTheirCountsTheOtherWayRound() {
    Lexicon turned = lexicon("en", "ca", CHURCH, HOUSE).turned();
    assertEquals(
        lexicon(
            "ca",
            "en",
            new Lexicon.Entry("casa", "house", 3, 8, 4),
            new Lexicon.Entry("esglesia", "church", 9, 12, 10)),
        turned);
    assertEquals(lexicon("en", "ca", CHURCH, HOUSE), turned.turned());
  }

  @Test
  void aPairOfLanguagesIsServedInEitherOrder() {
    Lexicon church = lexicon("en", "ca", CHURCH);
    Lexicons lexicons = new Lexicons(List.of(church));
    assertEquals(church, asked(lexicons, "en", "ca"));
    assertEquals(church.turned(), asked(lexicons, "ca", "en"));
    assertEquals(lexicon("en", "fr"), asked(lexicons, "en", "fr"));
  }

  @Test
  void aLanguageOfACountryIsServedByTheBareLanguage() {
    Lexicon bare = lexicon("pt", "ca", HOUSE);
    Lexicon own = lexicon("pt-BR", "ca", CHURCH);
    assertEquals(bare, asked(new Lexicons(List.of(bare)), "pt-BR", "ca"));
    assertEquals(bare.turned(), asked(new Lexicons(List.of(bare)), "ca", "pt-BR"));
    assertEquals(own, asked(new Lexicons(List.of(bare, own)), "pt-BR", "ca"));
    assertEquals(bare, asked(new Lexicons(List.of(bare, own)), "pt", "ca"));
    assertEquals(lexicon("pt", "ca"), asked(new Lexicons(List.of(own)), "pt", "ca"));
  }

  @Test
  void lexiconsOfTheSameLanguagesAreAddedUpInWhateverOrderTheyAre() {
    Lexicon house = lexicon("en", "ca", HOUSE);
    Lexicon church = lexicon("en", "ca", CHURCH);
    Lexicons one = new Lexicons(List.of(house));
    Lexicons both = new Lexicons(List.of(house, church));
    assertEquals(List.of(lexicon("en", "ca", CHURCH, HOUSE)), both.all());
    assertEquals(both, one.and(new Lexicons(List.of(church.turned()))));
    assertEquals(both, both.and(Lexicons.none()));
  }

  @Test
  void aLexiconWithinOneLanguageIsNotTurnedIntoItself() {
    Lexicon spelling = lexicon("en", "en", new Lexicon.Entry("colour", "color", 3, 4, 5));
    assertEquals(
        new Lexicon.Entry("colour", "color", 6, 8, 10),
        new Lexicons(List.of(spelling, spelling)).all().get(0).entries().get(0));
  }
}
