package org.lacuna.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestTable;
import org.lacuna.text.Citation;
import org.lacuna.text.CleanText;
import org.lacuna.text.Reference;
import org.lacuna.text.Sentence;
import org.lacuna.text.Span;
import org.lacuna.text.Style;

/** Addresses that open a sentence. */
final class TextFragmentTest {
  private static final String PAGE = "https://nn.example.org/w/index.php?title=Tomat&oldid=7";

  static Stream<TestTable.Row> encodings() {
    return TestTable.rows("report/encodings.tsv", "id", "text", "encoded");
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void encodesEveryScript(TestTable.Row row) {
    String text = row.cell("text").replace("(high)", "\uD83D").replace("(low)", "\uDE00");
    assertEquals(row.cell("encoded"), TextFragment.encoded(text), row::toString);
    String link = TextFragment.link(PAGE, List.of(sentence(1, text)), sentence(1, text));
    assertEquals(PAGE + "#:~:text=" + row.cell("encoded"), link, row::toString);
    URI.create(link);
  }

  static Stream<TestTable.Row> fragments() {
    return TestTable.rows("report/fragments.tsv", "id", "sentences", "of", "opens");
  }

  @ParameterizedTest
  @MethodSource("fragments")
  void opensTheSentence(TestTable.Row row) {
    List<Sentence> sentences = new ArrayList<>();
    for (String text : row.list("sentences")) {
      sentences.add(sentence(sentences.size() + 1, text));
    }
    Sentence of = sentences.get(Integer.parseInt(row.cell("of")) - 1);
    String directive = TextFragment.directive(sentences, of);
    assertTrue(directive.startsWith("text="), row::toString);
    assertEquals(row.cell("opens"), decoded(directive.substring(5)), row::toString);
  }

  /** The parts as a person reads them, {@code | } between. */
  private static String decoded(String parts) {
    return Stream.of(parts.split(","))
        .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
        .collect(Collectors.joining(" | "));
  }

  /** A sentence in which {@code ^} is a footnote and {@code {…}} a label. */
  private static Sentence sentence(int number, String marked) {
    StringBuilder text = new StringBuilder();
    List<Citation> citations = new ArrayList<>();
    List<Style> styles = new ArrayList<>();
    int open = 0;
    for (char c : marked.toCharArray()) {
      switch (c) {
        case '^' -> citations.add(new Citation(text.length(), new Reference("1", "", "", "")));
        case '{' -> open = text.length();
        case '}' -> styles.add(Style.of(Style.Kind.LABEL, new Span(open, text.length())));
        default -> text.append(c);
      }
    }
    return new Sentence(
        number, "", number == 1, CleanText.at(text.toString(), 0), styles, citations);
  }

  @Test
  void aPageWithoutAddressHasNone() {
    Sentence one = sentence(1, "Tomaten er raud.");
    assertEquals("", TextFragment.link("", List.of(one), one));
  }

  @Test
  void anAddressWithASectionKeepsIt() {
    Sentence one = sentence(1, "Tomaten er raud.");
    assertEquals(
        PAGE + "#Dyrking:~:text=Tomaten%20er%20raud.",
        TextFragment.link(PAGE + "#Dyrking", List.of(one), one));
  }

  @Test
  void anyTextMakesAnAddress() {
    String letters = "ab ,-&^{}. \u00e5\u0e01\u0e35\u4e2d\u3002\uD83D\uDE00\u200D\u0301\n";
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder("x");
      for (int k = random.nextInt(400); k > 0; k--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      List<Sentence> sentences =
          List.of(sentence(1, text.toString()), sentence(2, text.toString()));
      URI.create(TextFragment.link(PAGE, sentences, sentences.get(1)));
    }
  }
}
