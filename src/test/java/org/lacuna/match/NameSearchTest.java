package org.lacuna.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lacuna.fact.FactSheet;
import org.lacuna.fact.Mention;
import org.lacuna.text.Side;
import org.lacuna.text.Span;

class NameSearchTest {
  private static final List<String> THERE =
      List.of(
          "Anna wurde in Kopenhagen geboren.",
          "Der König von Dänemark schrieb einen langen Brief an Anna von Dänemark.",
          "Es regnete.");

  /** Looking into one sentence finds what looking everywhere finds there. */
  @Test
  void findsTheSameInOneSentenceAsEverywhere() {
    FactSheet left = Sheets.of("en", List.of("Anna of Denmark sailed."));
    FactSheet right = Sheets.of("de", THERE);
    Candidates candidates = Candidates.of(left, right, Glossary.empty());
    Mention name = Mention.of(left.sentences().get(0), new Span(0, "Anna of Denmark".length()));
    List<Find> all = candidates.findsWhole(Side.LEFT, name);
    assertEquals(List.of(1, 0, 1), all.stream().map(Find::sentence).toList());
    for (int i = 0; i < THERE.size(); i++) {
      int sentence = i;
      assertEquals(
          all.stream().filter(find -> find.sentence() == sentence).toList(),
          candidates.findsWhole(Side.LEFT, name, sentence));
    }
  }
}
