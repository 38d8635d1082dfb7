package org.lacuna.align;

import java.util.Arrays;

/**
 * Amounts for some pairs of a row and a column, by rows.
 *
 * @param starts where each row starts in the other two, and where the last one ends
 * @param columns the columns of a row
 * @param amounts an amount for each of them; a column may stand several times
 */
record Sparse(int[] starts, int[] columns, double[] amounts) {

  /** Number of rows. */
  int rows() {
    return starts.length - 1;
  }

  /** Adds the amounts of a row to the sums of the columns. */
  void addTo(double[] sums, int row) {
    int end = starts[row + 1];
    for (int k = starts[row]; k < end; k++) {
      sums[columns[k]] += amounts[k];
    }
  }

  /** The same with the columns of each row rising and each of them once, its amounts added up. */
  Sparse merged() {
    int[] mergedStarts = new int[starts.length];
    int[] mergedColumns = new int[columns.length];
    double[] mergedAmounts = new double[amounts.length];
    int end = 0;
    for (int row = 0; row < rows(); row++) {
      int start = end;
      for (int k = starts[row]; k < starts[row + 1]; k++) {
        int at = Arrays.binarySearch(mergedColumns, start, end, columns[k]);
        if (at < 0) {
          at = -at - 1;
          System.arraycopy(mergedColumns, at, mergedColumns, at + 1, end - at);
          System.arraycopy(mergedAmounts, at, mergedAmounts, at + 1, end - at);
          mergedColumns[at] = columns[k];
          mergedAmounts[at] = 0;
          end++;
        }
        mergedAmounts[at] += amounts[k];
      }
      mergedStarts[row + 1] = end;
    }
    return new Sparse(mergedStarts, mergedColumns, mergedAmounts);
  }

  /** The amount of a row and a column, 0 where there is none; only of what is {@link #merged}. */
  double at(int row, int column) {
    int at = Arrays.binarySearch(columns, starts[row], starts[row + 1], column);
    return at < 0 ? 0 : amounts[at];
  }

  /** The column with the first of the greatest amounts of a row; -1 if all are 0. */
  int greatest(int row) {
    int greatest = -1;
    double most = 0;
    for (int k = starts[row]; k < starts[row + 1]; k++) {
      if (amounts[k] > most) {
        greatest = columns[k];
        most = amounts[k];
      }
    }
    return greatest;
  }
}
