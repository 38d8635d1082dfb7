package org.lacuna.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestTable;
import org.lacuna.fact.Fact;
import org.lacuna.fact.FactSheet;
import org.lacuna.fact.Mention;
import org.lacuna.fact.NameFact;
import org.lacuna.text.Article;
import org.lacuna.text.Citation;
import org.lacuna.text.CleanText;
import org.lacuna.text.Language;
import org.lacuna.text.Origin;
import org.lacuna.text.Reference;
import org.lacuna.text.Sentence;
import org.lacuna.text.Span;

/** Which references stand with a fact. */
final class CitedTest {
  /** What the footnotes of the table name: text, address, DOI, ISBN. */
  private static final Map<Character, Reference> REFERENCES =
      Map.of(
          '1', new Reference("Moen: Fjordane, s. 12", "", "", ""),
          '2', new Reference("Li:\n Tomat", "https://example.org/li", "10.1000/182", ""),
          '3', new Reference("", "https://example.org/a", "", ""),
          '4', new Reference("Bok. ISBN 978-82-1", "", "", "978 82 1"),
          '5', new Reference("Bok", "https://doi.org/10.1/x", "10.1/x", "978-82-2"),
          '6', new Reference("", "", "", ""));

  static Stream<TestTable.Row> rows() {
    return TestTable.rows("report/cited.tsv", "id", "sentences", "shown", "cited", "citation");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void says(TestTable.Row row) {
    List<Sentence> sentences = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (String marked : row.list("sentences")) {
      sentences.add(sentence(sentences.size() + 1, marked, mentions));
    }
    Fact fact = new NameFact("x", mentions);
    Origin origin = new Origin(row.cell("shown").equals("yes"), "", "", 0, List.of());
    Article article = new Article("x", Language.of("nn"), "", List.of(), origin, Map.of());
    Cited cited = Cited.of(new FactSheet(article, sentences, List.of(fact)), fact);
    assertEquals(row.cell("cited"), cited.label(), row::toString);
    assertEquals(row.cell("citation"), cited.references(), row::toString);
  }

  /** A sentence in which {@code <Oslo>} is a mention and {@code ^1} the first footnote. */
  private static Sentence sentence(int number, String marked, List<Mention> mentions) {
    StringBuilder text = new StringBuilder();
    List<Citation> citations = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    int open = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '^' -> citations.add(new Citation(text.length(), REFERENCES.get(marked.charAt(++i))));
        case '<' -> open = text.length();
        case '>' -> spans.add(new Span(open, text.length()));
        default -> text.append(c);
      }
    }
    CleanText clean = CleanText.at(text.toString(), 100 * number);
    Sentence sentence = new Sentence(number, "", false, clean, List.of(), citations);
    spans.forEach(span -> mentions.add(Mention.of(sentence, span)));
    return sentence;
  }
}
