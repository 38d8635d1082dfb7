package org.lacuna.split;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lacuna.text.Article;
import org.lacuna.text.Block;
import org.lacuna.text.Citation;
import org.lacuna.text.CleanText;
import org.lacuna.text.Language;
import org.lacuna.text.Reference;
import org.lacuna.text.Section;
import org.lacuna.text.Sentence;
import org.lacuna.text.Span;
import org.lacuna.text.Style;

/** The splitter by knowledge alone. */
final class SentenceSplitterTest extends SplitterContract {
  private static final Language EN = Language.of("en");

  @Override
  Splitter splitter(Language language) {
    return SentenceSplitter.of(language);
  }

  @Test
  void stylesMoveIntoTheirSentencesAndAreCutAtTheirEnds() {
    Style bold = Style.of(Style.Kind.BOLD, new Span(0, 3));
    Style across = Style.of(Style.Kind.ITALIC, new Span(5, 17));
    Style link = new Style(Style.Kind.LINK, new Span(12, 15), "Cod");
    Block block =
        new Block(CleanText.at("She sleeps. The fish does.", 100), List.of(bold, across, link));
    Article article = new Article("a", EN, "", List.of(new Section("Night", List.of(block))));

    List<Sentence> sentences = SentenceSplitter.of(EN).split(article);

    assertEquals(List.of("Night", "Night"), sentences.stream().map(Sentence::section).toList());
    assertEquals(
        List.of(bold, Style.of(Style.Kind.ITALIC, new Span(5, 11))), sentences.get(0).styles());
    assertEquals(
        List.of(
            Style.of(Style.Kind.ITALIC, new Span(0, 5)),
            new Style(Style.Kind.LINK, new Span(0, 3), "Cod")),
        sentences.get(1).styles());
    assertEquals(new Span(112, 126), sentences.get(1).span());
  }

  @Test
  void aFootnoteBelongsToTheSentenceItFollows() {
    List<Citation> citations = new ArrayList<>();
    Map<Integer, String> places =
        new TreeMap<>(
            Map.of(0, "first", 4, "inside", 11, "after", 12, "before the next", 27, "last"));
    places.forEach((at, text) -> citations.add(new Citation(at, new Reference(text, "", "", ""))));
    CleanText text = CleanText.at("She sleeps. The fish does.  ", 100);
    Block block = new Block(text, List.of(), citations);
    Article article = new Article("a", EN, "", List.of(new Section("", List.of(block))));

    List<Sentence> sentences = SentenceSplitter.of(EN).split(article);

    assertEquals(
        List.of("0 first", "4 inside", "11 after", "11 before the next"), said(sentences.get(0)));
    assertEquals(List.of("14 last"), said(sentences.get(1)));
  }

  private static List<String> said(Sentence sentence) {
    return sentence.citations().stream()
        .map(citation -> citation.at() + " " + citation.reference().text())
        .toList();
  }

  @Test
  void markupBetweenSentencesIsInNeither() {
    CleanText text = new CleanText.Builder().append("One. ", 0).append("Two.", 8).build();
    Article article =
        new Article("a", EN, "", List.of(new Section("", List.of(new Block(text, List.of())))));
    assertEquals(
        List.of(new Span(0, 4), new Span(8, 12)),
        SentenceSplitter.of(EN).split(article).stream().map(Sentence::span).toList());
  }

  @Test
  void aForgottenQuotationMarkSwallowsNothing() {
    assertEquals(
        List.of("He said \"Go.", "They went.", "It rained."),
        Articles.split("en", "He said \"Go. They went. It rained."));
    assertEquals(
        List.of("The tower (built in stone fell.", "It was old."),
        Articles.split("en", "The tower (built in stone fell. It was old."));
  }

  @Test
  void aLostSpaceIsNoReasonToJoin() {
    assertEquals(
        List.of("He died in March.", "The town mourned."),
        Articles.split("en", "He died in March.The town mourned."));
    assertEquals(
        List.of("See example.The or a.So here."),
        Articles.split("xx", "See example.The or a.So here."));
  }

  @Test
  void aLanguageWithoutTablesHasInitialsAndShapes() {
    assertEquals(
        List.of("Mba J. K. Obi a nwoke.", "O biri na Hbr. Aba."),
        Articles.split("ig", "Mba J. K. Obi a nwoke. O biri na Hbr. Aba."));
  }

  @Test
  void eightThreadsGetWhatOneGets() {
    Article article =
        Articles.of(
            Language.of("de"),
            Articles.rows().stream()
                .map(row -> row.cell("text").replace(Articles.BOUNDARY, ""))
                .toArray(String[]::new));
    SentenceSplitter splitter = SentenceSplitter.of(Language.of("de"));
    List<Sentence> alone = splitter.split(article);
    IntStream.range(0, 8)
        .parallel()
        .forEach(thread -> assertEquals(alone, splitter.split(article), "thread " + thread));
  }
}
