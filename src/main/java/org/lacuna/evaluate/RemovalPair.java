package org.lacuna.evaluate;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.lacuna.evaluate.TableFile.Row;
import org.lacuna.read.ArticleReader;
import org.lacuna.read.Languages;
import org.lacuna.text.Article;
import org.lacuna.text.BadInput;
import org.lacuna.text.Side;
import org.lacuna.text.Span;

/**
 * Two articles and the spans that both of them tell.
 *
 * @param id as the list has it
 * @param spans at least one, in the order of the list
 */
record RemovalPair(String id, Article left, Article right, List<ToldTwice> spans) {
  static final List<String> COLUMNS =
      List.of(
          "id",
          "left",
          "right",
          "left_lang",
          "right_lang",
          "left_start",
          "left_end",
          "right_start",
          "right_end");

  RemovalPair {
    spans = List.copyOf(spans);
  }

  /** The article of a side. */
  Article article(Side side) {
    return side == Side.LEFT ? left : right;
  }

  /**
   * The pairs of a list, in its order; a row is one span, and rows with one id are one pair.
   *
   * @throws BadInput if the list or an article cannot be read, or a span is not inside its article
   *     and one paragraph
   */
  static List<RemovalPair> readAll(Path list, ArticleReader reader) throws BadInput {
    TableFile table = TableFile.read(list, "a list of spans that both articles tell", COLUMNS);
    Map<String, List<Row>> byId = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      byId.computeIfAbsent(row.cell("id"), id -> new ArrayList<>()).add(row);
    }
    List<RemovalPair> pairs = new ArrayList<>();
    for (List<Row> rows : byId.values()) {
      pairs.add(pair(rows, reader));
    }
    return List.copyOf(pairs);
  }

  private static RemovalPair pair(List<Row> rows, ArticleReader reader) throws BadInput {
    Row first = rows.get(0);
    for (Row row : rows) {
      for (String column : COLUMNS.subList(1, 5)) {
        if (!row.cell(column).equals(first.cell(column))) {
          throw row.bad(
              column,
              "'"
                  + row.cell(column)
                  + "', but line "
                  + first.line()
                  + " of the same id has '"
                  + first.cell(column)
                  + "'");
        }
      }
    }
    Article left = article(first, "left", reader);
    Article right = article(first, "right", reader);
    Paragraphs inLeft = Paragraphs.of(left.input());
    Paragraphs inRight = Paragraphs.of(right.input());
    List<ToldTwice> spans = new ArrayList<>();
    for (Row row : rows) {
      spans.add(new ToldTwice(span(row, "left", left, inLeft), span(row, "right", right, inRight)));
    }
    return new RemovalPair(first.cell("id"), left, right, spans.stream().distinct().toList());
  }

  private static Article article(Row row, String column, ArticleReader reader) throws BadInput {
    String name = row.cell(column);
    String place = row.file() + ":" + row.line() + ": " + column + "_lang";
    try {
      return reader.read(
          row.file().resolveSibling(name),
          Optional.of(Languages.parse(place, row.cell(column + "_lang"))));
    } catch (InvalidPathException e) {
      throw row.bad(column, "'" + name + "' cannot be a file: " + e.getReason());
    }
  }

  private static Span span(Row row, String side, Article article, Paragraphs paragraphs)
      throws BadInput {
    int start = row.number(side + "_start");
    int end = row.number(side + "_end");
    int length = article.input().length();
    if (start >= end || end > length) {
      throw row.bad(
          side + "_end",
          "no span from " + start + " to " + end + " in a text of " + length + " UTF-16 units");
    }
    Span span = new Span(start, end);
    if (paragraphs.number(start) != paragraphs.number(end - 1)) {
      throw row.bad(side + "_end", "the span " + span + " reaches over an empty line");
    }
    return span;
  }

  /**
   * About this share of the spans, at least one, never two in one paragraph of that side; the same
   * for the same seed, pair and side.
   */
  List<ToldTwice> draw(Side side, double share, long seed) {
    Random random = new Random(31 * seed + (id + " " + side.label()).hashCode());
    List<ToldTwice> shuffled = new ArrayList<>(spans);
    Collections.shuffle(shuffled, random);
    long wanted = Math.max(1, Math.round(share * spans.size()));
    Paragraphs paragraphs = Paragraphs.of(article(side).input());
    Map<Integer, ToldTwice> drawn = new LinkedHashMap<>();
    for (ToldTwice span : shuffled) {
      if (drawn.size() < wanted) {
        drawn.putIfAbsent(paragraphs.number(span.on(side).start()), span);
      }
    }
    return List.copyOf(drawn.values());
  }
}
