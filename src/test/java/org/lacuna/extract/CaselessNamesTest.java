package org.lacuna.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestTable;
import org.lacuna.text.Language;
import org.lacuna.text.Span;

/** Every table {@code caseless.<tag>.tsv} is run in the language it is named by. */
final class CaselessNamesTest {
  static Stream<Texts.Case> cases() {
    return Texts.cases("caseless", "id", "sentences");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsEveryNameAndNothingElse(Texts.Case test) {
    TestTable.Marked cell = test.row().marked("sentences");
    CaselessNames names = CaselessNames.of(test.language(), NamesThere.unknown()).orElseThrow();
    List<String> found =
        Texts.sentences(cell.text()).stream()
            .flatMap(sentence -> names.extract(sentence).stream())
            .map(name -> name.first().span() + " " + name.first().surface())
            .toList();
    assertEquals(
        cell.marks().stream().map((Span mark) -> mark + " " + mark.in(cell.text())).toList(),
        found,
        test.toString());
  }

  @Test
  void aScriptWithCapitalsNeedsNone() {
    assertTrue(CaselessNames.of(Language.of("ru"), NamesThere.unknown()).isEmpty());
  }
}
