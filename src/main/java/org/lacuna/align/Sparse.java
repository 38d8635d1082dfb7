package org.lacuna.align;

/**
 * Amounts for some pairs of a row and a column, by rows.
 *
 * @param starts where each row starts in the other two, and where the last one ends
 * @param columns the columns of a row
 * @param amounts an amount for each of them; a column may stand several times
 */
record Sparse(int[] starts, int[] columns, double[] amounts) {

  /** Adds the amounts of a row to the sums of the columns. */
  void addTo(double[] sums, int row) {
    for (int k = starts[row]; k < starts[row + 1]; k++) {
      sums[columns[k]] += amounts[k];
    }
  }
}
