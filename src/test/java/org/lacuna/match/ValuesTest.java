package org.lacuna.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestTable;
import org.lacuna.TestTable.Row;
import org.lacuna.fact.DateFact;
import org.lacuna.fact.Fact;
import org.lacuna.fact.Mention;
import org.lacuna.fact.NameFact;
import org.lacuna.fact.NumberFact;
import org.lacuna.fact.PartialDate;
import org.lacuna.fact.Quantity;
import org.lacuna.text.CleanText;
import org.lacuna.text.Sentence;
import org.lacuna.text.Span;

/** How values stand to each other, and the marks of sentences. */
final class ValuesTest {
  static Stream<Row> pairs() {
    return TestTable.rows("match/values.tsv", "id", "one", "other", "relation");
  }

  static Stream<Row> facts() {
    return TestTable.rows("match/value-parts.tsv", "id", "fact", "parts");
  }

  static Stream<Row> texts() {
    return TestTable.rows("match/marks.tsv", "id", "text", "marks");
  }

  /** The fact of a cell such as {@code number 3.5 km}. */
  private static Fact fact(String cell) {
    String[] words = cell.split(" ");
    Sentence sentence = new Sentence(1, "", true, CleanText.at(cell, 0), List.of());
    List<Mention> mentions = List.of(Mention.of(sentence, new Span(0, cell.length())));
    return switch (words[0]) {
      case "date" -> new DateFact(PartialDate.parse(words[1]), mentions);
      case "number" ->
          new NumberFact(
              new Quantity(new BigDecimal(words[1]), words.length > 2 ? words[2] : ""), mentions);
      default -> new NameFact(words[1], mentions);
    };
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void valuesStandToEachOther(Row row) {
    Fact one = fact(row.cell("one"));
    Fact other = fact(row.cell("other"));
    String wanted = row.cell("relation");
    assertEquals(wanted, Values.relation(one, other).map(Enum::name).orElse("-"), row.toString());
    assertEquals(wanted, Values.relation(other, one).map(Enum::name).orElse("-"), row.toString());
  }

  @ParameterizedTest
  @MethodSource("facts")
  void valuesHaveParts(Row row) {
    List<String> parts = List.copyOf(Values.parts(fact(row.cell("fact"))));
    List<String> wanted = row.list("parts");
    assertEquals(
        wanted.stream().sorted().toList(), parts.stream().sorted().toList(), row.toString());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void sentencesHaveMarks(Row row) {
    List<String> marks = Marks.in(row.cell("text")).stream().map(Enum::name).toList();
    assertEquals(row.list("marks"), marks, row.toString());
  }
}
