package org.lacuna.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestTable;
import org.lacuna.fact.DateFact;
import org.lacuna.fact.Fact;
import org.lacuna.text.CleanText;
import org.lacuna.text.Sentence;
import org.lacuna.text.Span;

/**
 * What dates and numbers a sentence tells once each has its own: every table {@code
 * values.<tag>.tsv} is run in the language it is named by.
 */
final class DatesAndNumbersTest {
  static Stream<Texts.Case> cases() {
    return Texts.cases("values", "id", "sentence", "means");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsEveryValueAndNothingElse(Texts.Case test) {
    TestTable.Marked sentence = test.row().marked("sentence");
    List<Fact> found = found(test, sentence.text());
    assertEquals(test.row().list("means"), found.stream().map(fact -> value(fact)).toList());
    assertEquals(sentence.marks(), found.stream().map(fact -> place(fact)).toList());
  }

  /** Of two that overlap the longer one, as {@link FactExtractor} has it. */
  private static List<Fact> found(Texts.Case test, String text) {
    Sentence sentence = new Sentence(1, "", true, CleanText.at(text, 0), List.of());
    List<Fact> all = new ArrayList<>(DateExtractor.of(test.language()).extract(sentence));
    all.addAll(NumberExtractor.of(test.language()).extract(sentence));
    all.sort(Comparator.comparingInt(fact -> -place(fact).length()));
    List<Fact> kept = new ArrayList<>();
    for (Fact fact : all) {
      if (kept.stream().noneMatch(other -> place(other).overlaps(place(fact)))) {
        kept.add(fact);
      }
    }
    kept.sort(Comparator.comparingInt(fact -> place(fact).start()));
    return kept;
  }

  private static String value(Fact fact) {
    return fact instanceof DateFact ? fact.value() : "#" + fact.value();
  }

  private static Span place(Fact fact) {
    return fact.first().within();
  }
}
