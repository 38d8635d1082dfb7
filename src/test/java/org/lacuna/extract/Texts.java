package org.lacuna.extract;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lacuna.TestTable;
import org.lacuna.TestTable.Row;
import org.lacuna.text.Article;
import org.lacuna.text.CleanText;
import org.lacuna.text.Language;
import org.lacuna.text.Sentence;
import org.lacuna.text.Span;
import org.lacuna.text.Style;

/** Makes the sentences that tables of one line tell. */
final class Texts {
  private static final String BREAK = " \u2016 ";

  private Texts() {}

  /** A row and the language of its table. */
  record Case(Language language, Row row) {
    @Override
    public String toString() {
      return language + " " + row;
    }
  }

  /** The rows of all tables {@code extract/<name>.<tag>.tsv}. */
  static Stream<Case> cases(String name, String... columns) {
    try (Stream<Path> files = Files.list(Path.of(TestTable.class.getResource("extract").toURI()))) {
      List<String> tables =
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> file.matches(name + "\\.[^.]+\\.tsv"))
              .sorted()
              .toList();
      return tables.stream()
          .flatMap(
              table ->
                  TestTable.rows("extract/" + table, columns)
                      .map(row -> new Case(Language.of(table.split("\\.")[1]), row)));
    } catch (IOException | URISyntaxException e) {
      throw new AssertionError(name, e);
    }
  }

  /** The sentences of a text that are parted by {@code ‖}, in their places in it. */
  static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    for (String sentence : text.split(BREAK)) {
      CleanText clean = CleanText.at(sentence, at);
      sentences.add(new Sentence(sentences.size() + 1, "", at == 0, clean, List.of()));
      at += sentence.length() + BREAK.length();
    }
    return sentences;
  }

  /** What extracts facts from the sentences of a text. */
  static FactExtractor extractor(Language language, String text) {
    return FactExtractor.of(new Article("test", language, text, List.of()), sentences(text));
  }

  /** A sentence without the underscores that mark its italics. */
  static Sentence styled(String marked) {
    CleanText.Builder text = new CleanText.Builder();
    List<Style> styles = new ArrayList<>();
    int open = -1;
    int from = 0;
    for (int i = 0; i <= marked.length(); i++) {
      if (i == marked.length() || marked.charAt(i) == '_') {
        text.append(marked.substring(from, i), from);
        from = i + 1;
        if (open >= 0) {
          styles.add(Style.of(Style.Kind.ITALIC, new Span(open, text.length())));
        }
        open = open < 0 ? text.length() : -1;
      }
    }
    return new Sentence(1, "", true, text.build(), styles);
  }
}
