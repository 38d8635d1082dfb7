package org.lacuna.split;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lacuna.TestTable;
import org.lacuna.text.Article;
import org.lacuna.text.Block;
import org.lacuna.text.CleanText;
import org.lacuna.text.Language;
import org.lacuna.text.Section;
import org.lacuna.text.Sentence;

/** Small articles to split, and the tables of hard sentences. */
final class Articles {
  /** What marks a boundary in the tables. */
  static final String BOUNDARY = "\u2016";

  private static final Set<String> MIXED = Set.of("more", "later", "mixed", "unseen");
  private static final String FOLDER = "src/test/resources/org/lacuna/split";

  private Articles() {}

  /** An article of the given blocks, one after the other, without heading. */
  static Article of(Language language, String... blocks) {
    List<Block> list = new ArrayList<>();
    int start = 0;
    for (String block : blocks) {
      list.add(new Block(CleanText.at(block, start), List.of()));
      start += block.length() + 1;
    }
    String input = String.join("\n", blocks);
    return new Article("test", language, input, List.of(new Section("", list)));
  }

  /** The texts of the sentences of a text. */
  static List<String> split(String tag, String text) {
    Language language = Language.of(tag);
    return SentenceSplitter.of(language).split(of(language, text)).stream()
        .map(sentence -> sentence.text().text())
        .toList();
  }

  /** The text with a mark before every sentence but the first. */
  static String marked(String text, List<Sentence> sentences) {
    StringBuilder marked = new StringBuilder(text);
    for (int i = sentences.size() - 1; i > 0; i--) {
      marked.insert(sentences.get(i).span().start(), BOUNDARY);
    }
    return marked.toString();
  }

  /** All rows of all tables: {@code sentences.nn.tsv}, or with a column for the language. */
  static List<TestTable.Row> rows() {
    try (Stream<Path> files = Files.list(Path.of(FOLDER))) {
      return files
          .map(file -> file.getFileName().toString())
          .sorted()
          .flatMap(name -> TestTable.rows("split/" + name, columns(name)))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(FOLDER, e);
    }
  }

  /** The language of a row. */
  static Language language(TestTable.Row row) {
    boolean named = row.header().contains("language");
    return Language.of(named ? row.cell("language") : row.address().split("\\.")[1]);
  }

  private static String[] columns(String name) {
    boolean mixed = MIXED.contains(name.split("\\.")[1]);
    return mixed ? new String[] {"id", "language", "text"} : new String[] {"id", "text"};
  }
}
