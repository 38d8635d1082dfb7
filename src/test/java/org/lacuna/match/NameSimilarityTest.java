package org.lacuna.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestTable;
import org.lacuna.TestTable.Row;
import org.lacuna.language.Folding;
import org.lacuna.language.LetterSounds;
import org.lacuna.language.WordForm;
import org.lacuna.text.Language;

/** Names written in another script or as another language hears them. */
final class NameSimilarityTest {
  /** Below this a name and a run are not taken for one. */
  private static final double LEAST_OF_RUN = 0.6;

  /** Fewer than one in a thousand wrong pairs of English and German names are alike by more. */
  private static final double LEAST_OF_WHOLE = 0.64;

  static Stream<Row> names() {
    return TestTable.rows(
        "match/names-across-scripts.tsv",
        "id",
        "language",
        "name",
        "other_language",
        "other",
        "by",
        "relation");
  }

  private static WordForm form(String tag, String name) {
    return Folding.of(Language.of(tag)).form(name);
  }

  @ParameterizedTest
  @MethodSource("names")
  void namesAreKnownInOtherWriting(Row row) {
    WordForm name = form(row.cell("language"), row.cell("name"));
    WordForm other = form(row.cell("other_language"), row.cell("other"));
    boolean run = row.cell("by").equals("run");
    double similarity = run ? NameSimilarity.of(name, other) : WordSimilarity.of(name, other);
    double back = run ? NameSimilarity.of(other, name) : WordSimilarity.of(other, name);
    double least = run ? LEAST_OF_RUN : WordMatches.LEAST;
    assertEquals(
        row.cell("relation"),
        similarity >= least ? "alike" : "different",
        row + " " + similarity + " " + name + " " + other);
    assertEquals(similarity, back, 1e-5, row.toString());
  }

  static Stream<Row> wholeNames() {
    return TestTable.rows(
        "match/whole-names.tsv", "id", "language", "name", "other_language", "other", "relation");
  }

  @ParameterizedTest
  @MethodSource("wholeNames")
  void wholeNamesAreKnownInOtherWords(Row row) {
    Language language = Language.of(row.cell("language"));
    Language other = Language.of(row.cell("other_language"));
    String name = row.cell("name");
    String there = row.cell("other");
    double similarity = NameSimilarity.of(language, name, other, there);
    assertEquals(
        row.cell("relation"),
        similarity >= LEAST_OF_WHOLE ? "alike" : "different",
        row + " " + similarity);
    assertEquals(similarity, NameSimilarity.of(other, there, language, name), 1e-5, row.toString());
  }

  @Test
  void costsAreLearnedFromNamesThatAreTheSame() {
    LetterCosts known = LetterCosts.between("Latn", "Cyrl");
    WordForm name = form("en", "Kamakura");
    WordForm other = form("ru", "\u041f\u0430\u043c\u0430\u043f\u0443\u0440\u0430");
    double before = known.similarity(name, other, 0);
    List<LetterCosts.Pair> pairs =
        Collections.nCopies(
            20,
            new LetterCosts.Pair(
                form("en", "Kikoto"), form("ru", "\u041f\u0438\u043f\u043e\u0442\u043e")));
    double after = known.learn(pairs).similarity(name, other, 0);
    assertTrue(after > before + 0.1, before + " -> " + after);
    double one = known.learn(pairs.subList(0, 1)).similarity(name, other, 0);
    assertTrue(one < (before + after) / 2, "one pair says little: " + before + " -> " + one);
    assertEquals(before, known.learn(List.of()).similarity(name, other, 0), 1e-9);
    assertEquals(before, known.similarity(name, other, 0), 0, "learning changes no value");
  }

  @Test
  void theOutlineStaysInEveryLanguage() {
    assertEquals("SN", LetterSounds.outline(form("en", "Watson").letters()));
    String russian = "\u0423\u043e\u0442\u0441\u043e\u043d";
    assertEquals("SN", LetterSounds.outline(form("ru", russian).letters()));
  }

  @Test
  void belowTheLeastThatIsAskedForIsNothing() {
    WordForm name = form("en", "Jackson");
    WordForm other = form("ru", "\u0414\u0436\u0435\u0444\u0444\u0435\u0440\u0441\u043e\u043d");
    LetterCosts costs = LetterCosts.between("Latn", "Cyrl");
    double similarity = costs.similarity(name, other, 0);
    assertEquals(0.5, similarity, 0.01);
    WordForm same = form("ru", "\u0414\u0436\u0435\u043a\u0441\u043e\u043d");
    assertEquals(0.97, costs.similarity(name, same, 0), 0.01);
    assertEquals(similarity, costs.similarity(name, other, similarity - 0.01), 1e-9);
    assertEquals(0, costs.similarity(name, other, similarity + 0.01));
  }
}
