package org.lacuna.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestTable;
import org.lacuna.TestTable.Row;

/** Which words are learned to go together. */
final class CooccurrenceLearnerTest {
  static Stream<Row> corpora() {
    return TestTable.rows("match/learned.tsv", "id", "pairs", "learned");
  }

  private static Vocabulary words(String tag, List<String[]> pairs, int side) {
    List<String> texts = pairs.stream().map(pair -> pair[side]).toList();
    return Vocabulary.of(Sheets.of(tag, texts), Labels.Phrases.NONE);
  }

  @ParameterizedTest
  @MethodSource("corpora")
  void wordsThatKeepMeetingGoTogether(Row row) {
    List<String[]> pairs =
        Stream.of(row.cell("pairs").split(" \u2016 ")).map(pair -> pair.split(" = ")).toList();
    Vocabulary left = words("en", pairs, 0);
    Vocabulary right = words("de", pairs, 1);
    Map<Integer, Integer> same =
        IntStream.range(0, pairs.size())
            .boxed()
            .collect(Collectors.toMap(Function.identity(), Function.identity()));
    List<String> learned =
        CooccurrenceLearner.learn(left, right, same).stream()
            .map(
                pair ->
                    left.entries().get(pair.left()).form().folded()
                        + "="
                        + right.entries().get(pair.right()).form().folded())
            .toList();
    assertEquals(row.list("learned"), learned, row.toString());
  }
}
