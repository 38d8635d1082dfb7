package org.lacuna.read.dump;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that looks at what passes through it: each byte comes by way of a block. */
abstract class BlockInput extends FilterInputStream {
  BlockInput(InputStream in) {
    super(in);
  }

  @Override
  public final int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public abstract int read(byte[] bytes, int start, int length) throws IOException;
}
