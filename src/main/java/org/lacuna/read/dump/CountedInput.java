package org.lacuna.read.dump;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that knows how many bytes were taken from it: where in a file a fault stands. */
final class CountedInput extends FilterInputStream {
  private long taken;

  CountedInput(InputStream in) {
    super(in);
  }

  /** Bytes taken so far. */
  long taken() {
    return taken;
  }

  @Override
  public int read() throws IOException {
    int value = in.read();
    taken += value < 0 ? 0 : 1;
    return value;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    int count = in.read(bytes, start, length);
    taken += Math.max(count, 0);
    return count;
  }

  @Override
  public long skip(long wanted) throws IOException {
    long skipped = in.skip(wanted);
    taken += skipped;
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
