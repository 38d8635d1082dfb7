package org.lacuna.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lacuna.text.Language;

final class OrthographyTest {
  private static final Path TABLES = Path.of("src/main/resources/org/lacuna/language");

  private static Orthography of(String tag) {
    return Orthography.of(Language.of(tag));
  }

  @Test
  void everyTableCanBeRead() throws IOException {
    try (Stream<Path> folders = Files.list(TABLES).filter(Files::isDirectory)) {
      List<String> tags =
          folders
              .filter(folder -> Files.exists(folder.resolve("abbreviations.tsv")))
              .map(folder -> folder.getFileName().toString())
              .sorted()
              .toList();
      assertTrue(tags.size() > 35, tags::toString);
      tags.forEach(OrthographyTest::of);
    }
  }

  @Test
  void anAbbreviationIsKnownByItsKinds() {
    assertEquals(Set.of(AbbreviationKind.INNER), of("de").kinds("z.B.", false));
    assertEquals(Set.of(AbbreviationKind.INNER), of("de").kinds("Z.B.", true));
    assertEquals(Set.of(AbbreviationKind.EITHER), of("de").kinds("Bahnhofstr.", false));
    assertEquals(
        Set.of(AbbreviationKind.TITLE, AbbreviationKind.EITHER), of("en").kinds("St.", false));
    assertEquals(Set.of(), of("en").kinds("house.", false));
  }

  @Test
  void kinShareTables() {
    assertEquals(of("no").kinds("f.Kr.", false), of("nn").kinds("f.Kr.", false));
    assertEquals(of("sh").kinds("npr.", false), of("sr-Latn").kinds("npr.", false));
    assertTrue(of("nb").isFunctionWord("Ikke"));
  }

  @Test
  void cldrAddsWhatTheTablesLack() {
    assertEquals(Set.of(AbbreviationKind.EITHER), of("de").kinds("k.u.k.", false));
    assertFalse(
        of("en").kinds("On.", false).contains(AbbreviationKind.EITHER), "a word of its own");
  }

  @Test
  void caseIsFoldedInTheLanguage() {
    assertTrue(of("tr").isFunctionWord("\u0130lk"));
    assertTrue(of("tr").isFunctionWord("ilk"));
  }

  @Test
  void anyLanguageHasAnOrthography() {
    assertFalse(of("ig").isFunctionWord("na"));
    assertEquals(Set.of(AbbreviationKind.TITLE), of("ig").kinds("Dr.", false));
    assertFalse(of("ig").writesOrdinalDot());
  }

  @Test
  void habitsAreTold() {
    assertTrue(of("nn").writesOrdinalDot());
    assertTrue(of("de-AT").capitalisesNouns());
    assertTrue(of("hu").writesYearDot());
    assertFalse(of("en").writesOrdinalDot());
    assertTrue(of("tr").putsNumberBeforeName());
    assertFalse(of("de").putsNumberBeforeName());
  }

  @Test
  void unitsAndCurrenciesAreToldFromWords() {
    assertTrue(of("cs").isUnit("K\u010D"));
    assertTrue(of("en").isUnit("USD"));
    assertFalse(of("en").isUnit("USA"));
    assertFalse(of("cs").isUnit("Praha"));
  }

  @Test
  void anUnknownKindIsNamed() throws IOException {
    Table table = Table.parse("xx/a.tsv", "a\tkind\treason\nx.\tnone\twhy\n", "a", "kind");
    IllegalStateException error =
        assertThrows(IllegalStateException.class, () -> Orthography.kinds(table));
    assertEquals("xx/a.tsv:2: no kind of abbreviation 'none'", error.getMessage());
  }

  @Test
  void anAbbreviationWithoutDotIsNamed() throws IOException {
    Table table = Table.parse("xx/a.tsv", "a\tkind\treason\nx\ttitle\twhy\n", "a", "kind");
    IllegalStateException error =
        assertThrows(IllegalStateException.class, () -> Orthography.kinds(table));
    assertEquals(
        "xx/a.tsv:2: want an abbreviation in NFC that ends in a dot, without spaces",
        error.getMessage());
  }
}
