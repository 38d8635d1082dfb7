package org.lacuna.read.dump;

import java.io.IOException;
import java.io.InputStream;

/**
 * An unpacked stream that gives all that was sound before it reports a fault. The libraries that
 * unpack fill a whole buffer or fail, and what they had by then would be lost.
 */
final class UntilFault extends BlockInput {
  private final int step;
  private IOException fault;

  /** Asks the other stream for at most so many bytes at a time; so many can be lost at a fault. */
  UntilFault(InputStream in, int step) {
    super(in);
    this.step = step;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    if (fault != null) {
      throw fault;
    }
    int count = 0;
    try {
      while (count < length) {
        int more =
            step == 1 ? one(bytes, start + count) : some(bytes, start + count, length - count);
        if (more < 0) {
          break;
        }
        count += more;
      }
    } catch (IOException e) {
      fault = e;
      if (count == 0) {
        throw e;
      }
    }
    return count == 0 && length > 0 ? -1 : count;
  }

  private int one(byte[] bytes, int at) throws IOException {
    int value = in.read();
    if (value < 0) {
      return -1;
    }
    bytes[at] = (byte) value;
    return 1;
  }

  private int some(byte[] bytes, int at, int most) throws IOException {
    return in.read(bytes, at, Math.min(step, most));
  }
}
