package org.lacuna.align;

import java.util.Arrays;

/** Collects amounts for pairs of sentences, to be read by the sentences of either side. */
final class SparseBuilder {
  private static final int FIRST_CAPACITY = 64;

  private int[] own;
  private int[] other;
  private double[] amounts;
  private int size;

  SparseBuilder() {
    this(FIRST_CAPACITY);
  }

  /** With room for so many amounts; it grows if there are more. */
  SparseBuilder(int capacity) {
    own = new int[capacity];
    other = new int[capacity];
    amounts = new double[capacity];
  }

  void add(int ownSentence, int otherSentence, double amount) {
    if (size == own.length) {
      int capacity = Math.max(FIRST_CAPACITY, 2 * size);
      own = Arrays.copyOf(own, capacity);
      other = Arrays.copyOf(other, capacity);
      amounts = Arrays.copyOf(amounts, capacity);
    }
    own[size] = ownSentence;
    other[size] = otherSentence;
    amounts[size] = amount;
    size++;
  }

  /** A row for each of so many own sentences. */
  Sparse byOwn(int sentences) {
    return sorted(own, other, sentences);
  }

  /** A row for each of so many sentences of the other side. */
  Sparse byOther(int sentences) {
    return sorted(other, own, sentences);
  }

  /** Within a row in the order in which they were added. */
  private Sparse sorted(int[] rows, int[] columns, int count) {
    int[] starts = new int[count + 1];
    for (int k = 0; k < size; k++) {
      starts[rows[k] + 1]++;
    }
    for (int row = 0; row < count; row++) {
      starts[row + 1] += starts[row];
    }
    int[] next = starts.clone();
    int[] sortedColumns = new int[size];
    double[] sortedAmounts = new double[size];
    for (int k = 0; k < size; k++) {
      int place = next[rows[k]]++;
      sortedColumns[place] = columns[k];
      sortedAmounts[place] = amounts[k];
    }
    return new Sparse(starts, sortedColumns, sortedAmounts);
  }
}
