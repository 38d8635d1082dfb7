package org.lacuna.read.dump;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file one by one, with a look at the next. */
final class SqlBytes {
  /** Stands for the byte behind the last. */
  static final int END = -1;

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;
  private long before;

  SqlBytes(InputStream in) {
    this.in = in;
  }

  /** The next byte that is no blank, without taking it. */
  int peek() throws IOException {
    while (look() != END && look() <= ' ') {
      read();
    }
    return look();
  }

  /** The next byte, without taking it. */
  int look() throws IOException {
    if (at == filled && !fill()) {
      return END;
    }
    return buffer[at] & 0xFF;
  }

  /** Takes the next byte. */
  int read() throws IOException {
    if (at == filled && !fill()) {
      return END;
    }
    return buffer[at++] & 0xFF;
  }

  private boolean fill() throws IOException {
    before += filled;
    at = 0;
    filled = Math.max(in.read(buffer), 0);
    return filled > 0;
  }

  /** Bytes read so far, of the unpacked text. */
  long place() {
    return before + at;
  }
}
