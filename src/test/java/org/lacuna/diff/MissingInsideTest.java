package org.lacuna.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestTable;
import org.lacuna.TestTable.Row;
import org.lacuna.match.Room;

/** The regression worked out by hand, and which way each of its features pulls. */
final class MissingInsideTest {
  /** A name of two words and eight letters with nothing to say for it or against it. */
  private static final String PLAIN =
      "letters=8 words=2 connector=no surplus=0 between=0 crossed=no likeness=0 here=99 there=99"
          + " capitals=0 capitals-between=0 names=0 common=0 linked=0 trace=0 elsewhere=0"
          + " others-found=0 others-unfound=0 script=one doubtful=no person=no bare=no values=0"
          + " once=no usual=0 unfound=0.1";

  static Stream<Row> worked() {
    return TestTable.rows("diff/missing-inside.tsv", "id", "features", "odds");
  }

  static Stream<Row> pulls() {
    return TestTable.rows("diff/missing-inside-pulls.tsv", "id", "before", "after", "pull");
  }

  @ParameterizedTest
  @MethodSource("worked")
  void isTheLogisticOfTheSumOfItsWeights(Row row) {
    double odds = Double.parseDouble(row.cell("odds"));
    double probability = probability(row.cell("features"));
    assertEquals(odds, Math.log(probability / (1 - probability)), 1e-9, row.toString());
  }

  @ParameterizedTest
  @MethodSource("pulls")
  void eachFeaturePullsOneWay(Row row) {
    double before = probability(row.cell("before"));
    double after = probability(row.cell("after"));
    String all = row + ": " + before + " then " + after;
    switch (row.cell("pull")) {
      case "told" -> assertTrue(after < before, all);
      case "missing" -> assertTrue(after > before, all);
      case "neither" -> assertEquals(before, after, all);
      default -> throw new AssertionError(all);
    }
  }

  /** Of features such as {@code between=8 names=1}; those not named are as in {@link #PLAIN}. */
  private static double probability(String features) {
    Room room =
        new Room(
            (int) number(features, "letters"),
            (int) number(features, "words"),
            is(features, "connector"),
            (int) number(features, "surplus"),
            (int) number(features, "between"),
            is(features, "crossed"),
            number(features, "likeness"),
            (int) number(features, "here"),
            (int) number(features, "there"),
            (int) number(features, "capitals"),
            (int) number(features, "capitals-between"),
            (int) number(features, "names"),
            number(features, "common"),
            number(features, "linked"),
            Optional.empty());
    return MissingInside.probability(
        room,
        new MissingInside.Unfound(
            number(features, "trace"),
            number(features, "elsewhere"),
            number(features, "others-found"),
            (int) number(features, "others-unfound"),
            value(features, "script").equals("other"),
            is(features, "doubtful"),
            is(features, "person"),
            is(features, "bare"),
            (int) number(features, "values"),
            is(features, "once"),
            number(features, "usual"),
            number(features, "unfound")));
  }

  private static double number(String features, String name) {
    return Double.parseDouble(value(features, name));
  }

  private static boolean is(String features, String name) {
    return value(features, name).equals("yes");
  }

  private static String value(String features, String name) {
    return Stream.of((features + " " + PLAIN).split(" "))
        .filter(feature -> feature.startsWith(name + "="))
        .map(feature -> feature.substring(name.length() + 1))
        .findFirst()
        .orElseThrow();
  }
}
