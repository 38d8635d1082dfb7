package org.lacuna.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lacuna.align.Bead;
import org.lacuna.text.Side;

/**
 * Lays the beads out side by side: in the left text's order, right-only ones where they belong.
 *
 * <p>The two texts are two sequences of beads, and their reading-order diff (Myers, by
 * java-diff-utils) says where they run alike. What only the right sequence has at a place is put
 * there; a bead that the right text tells at another place stays where the left text has it, and
 * right-only beads that follow it go with it.
 */
final class BeadLayout {
  private BeadLayout() {}

  static List<Bead> layOut(List<Bead> beads) {
    List<Bead> left = sequence(beads, Side.LEFT);
    List<Bead> right = sequence(beads, Side.RIGHT);
    if (left.equals(right)) {
      return left;
    }
    List<Bead> laidOut = new ArrayList<>();
    for (AbstractDelta<Bead> delta : DiffUtils.diff(left, right, true).getDeltas()) {
      List<Bead> there = delta.getTarget().getLines();
      laidOut.addAll(delta.getSource().getLines());
      if (delta.getType() != DeltaType.EQUAL) {
        there.stream().filter(bead -> !bead.isPaired()).forEach(laidOut::add);
      }
    }
    return withFollowers(laidOut, right);
  }

  private static List<Bead> sequence(List<Bead> beads, Side side) {
    List<Bead> sequence = new ArrayList<>(beads);
    sequence.removeIf(bead -> bead.of(side).isEmpty());
    sequence.sort(Comparator.comparingInt(bead -> bead.of(side).get(0)));
    return sequence;
  }

  /** Moves a right-only bead behind the paired one that it follows in the right text. */
  private static List<Bead> withFollowers(List<Bead> laidOut, List<Bead> right) {
    List<Bead> ordered = new ArrayList<>(laidOut);
    for (int i = 1; i < right.size(); i++) {
      Bead bead = right.get(i);
      if (!bead.isPaired()) {
        ordered.remove(bead);
        ordered.add(ordered.indexOf(right.get(i - 1)) + 1, bead);
      }
    }
    return ordered;
  }
}
