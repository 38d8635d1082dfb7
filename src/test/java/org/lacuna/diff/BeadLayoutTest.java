package org.lacuna.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestTable;
import org.lacuna.align.Bead;

/** Beads side by side, from a table. */
final class BeadLayoutTest {
  static Stream<TestTable.Row> rows() {
    return TestTable.rows("diff/layouts.tsv", "id", "beads");
  }

  /** The table has them laid out; they are handed over in any order. */
  @ParameterizedTest
  @MethodSource("rows")
  void laysThemOut(TestTable.Row row) {
    List<Bead> beads = new ArrayList<>();
    for (String bead : row.cell("beads").split(" ")) {
      String[] sides = bead.split("~", -1);
      beads.add(new Bead(numbers(sides[0]), numbers(sides[1]), 1));
    }
    for (int seed = 0; seed < 5; seed++) {
      List<Bead> shuffled = new ArrayList<>(beads);
      Collections.shuffle(shuffled, new Random(seed));
      assertEquals(shown(beads), shown(BeadLayout.layOut(shuffled)), row.toString());
    }
  }

  private static List<Integer> numbers(String cell) {
    return cell.isEmpty()
        ? List.of()
        : Arrays.stream(cell.split(",")).map(Integer::valueOf).toList();
  }

  private static String shown(List<Bead> beads) {
    return beads.stream()
        .map(bead -> bead.left() + "~" + bead.right())
        .collect(Collectors.joining("\n"));
  }
}
