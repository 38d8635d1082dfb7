package org.lacuna.align;

/**
 * How often the path goes on in which way (Vogel, Ney and Tillmann 1996).
 *
 * @param next to the sentence after those told so far, of the moves that are no jump
 * @param same back to the last one told
 * @param skipOne one left out
 * @param skipTwo two left out
 * @param none how often a sentence has no counterpart
 */
record Moves(double next, double same, double skipOne, double skipTwo, double none) {
  private static final double SAME = 0.02;
  private static final double SKIP_ONE = 0.10;
  private static final double SKIP_TWO = 0.08;

  /**
   * The more sentences of the other side have no counterpart, the more are left out.
   *
   * @param none how often a sentence of the side that is read has no counterpart
   * @param otherNone the same of the other side
   */
  static Moves of(double none, double otherNone) {
    double more = otherNone / Habits.NONE;
    double skipOne = SKIP_ONE * more;
    double skipTwo = SKIP_TWO * more;
    return new Moves(1 - SAME - skipOne - skipTwo, SAME, skipOne, skipTwo, none);
  }

  /**
   * Where beads start, by how many sentences of the other side lie behind before.
   *
   * @param behind 0 to {@code m} of them
   * @param jump how often the path goes anywhere
   */
  double[] starts(double[] behind, double jump) {
    int m = behind.length - 1;
    double going = (1 - none) * (1 - jump);
    double anywhere = (1 - none) * jump * sum(behind) / m;
    double[] starts = new double[m];
    double before = 0;
    double twoBefore = 0;
    for (int j = 0; j < m; j++) {
      double here = behind[j];
      double walking = here * next + behind[j + 1] * same + before * skipOne + twoBefore * skipTwo;
      starts[j] = going * walking + anywhere;
      twoBefore = before;
      before = here;
    }
    return starts;
  }

  /** The same the other way: what follows from each place, by what follows from each start. */
  double[] behind(double[] starts, double jump) {
    int m = starts.length;
    double going = (1 - none) * (1 - jump);
    double anywhere = (1 - none) * jump * sum(starts) / m;
    double[] behind = new double[m + 1];
    for (int k = 0; k <= m; k++) {
      double walking =
          at(starts, k) * next
              + at(starts, k - 1) * same
              + at(starts, k + 1) * skipOne
              + at(starts, k + 2) * skipTwo;
      behind[k] = going * walking + anywhere;
    }
    return behind;
  }

  private static double at(double[] from, int index) {
    return index >= 0 && index < from.length ? from[index] : 0;
  }

  static double sum(double[] numbers) {
    double sum = 0;
    for (double number : numbers) {
      sum += number;
    }
    return sum;
  }
}
