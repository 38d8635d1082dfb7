package org.lacuna.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestPair;
import org.lacuna.TestTable;

/** Small pairs and their beads, from a table. */
final class AlignerTest {
  static Stream<TestTable.Row> rows() {
    return TestTable.rows(
        "align/alignments.tsv", "id", "left_lang", "left", "right_lang", "right", "beads");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsTheBeads(TestTable.Row row) {
    assertEquals(row.cell("beads"), shown(beads(row, false)), row.toString());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsTheSameFromTheOtherSide(TestTable.Row row) {
    List<Bead> mirrored =
        beads(row, true).stream()
            .map(bead -> new Bead(bead.right(), bead.left(), bead.confidence()))
            .toList();
    assertEquals(row.cell("beads"), shown(mirrored), row.toString());
  }

  private static List<Bead> beads(TestTable.Row row, boolean exchanged) {
    TestPair pair =
        TestPair.of(
            row.cell("left_lang"), text(row.cell("left")),
            row.cell("right_lang"), text(row.cell("right")));
    return (exchanged ? pair.exchanged() : pair).aligned().alignment().beads();
  }

  private static String text(String cell) {
    return cell.replace(" \u00B6 ", "\n\n").replace(" \u2016 ", " ");
  }

  /** {@code 1~1 2~3,4 3~ ~2}: by the left sentences, then what only the right side has. */
  private static String shown(List<Bead> beads) {
    return beads.stream()
        .sorted(
            Comparator.comparing((Bead bead) -> bead.left().isEmpty())
                .thenComparing(bead -> (bead.left().isEmpty() ? bead.right() : bead.left()).get(0)))
        .map(bead -> numbers(bead.left()) + "~" + numbers(bead.right()))
        .collect(Collectors.joining(" "));
  }

  private static String numbers(List<Integer> sentences) {
    return sentences.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
