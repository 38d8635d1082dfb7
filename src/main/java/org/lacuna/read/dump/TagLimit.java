package org.lacuna.read.dump;

import java.io.IOException;
import java.io.InputStream;

/**
 * XML whose tags are short, as those of a dump are. A parser must hold a tag as a whole, so one
 * without end would fill the memory; the stream breaks off instead.
 */
final class TagLimit extends BlockInput {
  /** Bytes from {@code <} to {@code >}; a dump's longest tag, its first, has 300. */
  static final int LONGEST = 1 << 20;

  private long tagBytes = -1;

  TagLimit(InputStream in) {
    super(in);
  }

  /** That a tag has no end. */
  static final class TagTooLong extends IOException {
    private static final long serialVersionUID = 1L;

    TagTooLong() {
      super("a tag of more than " + LONGEST + " bytes");
    }
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    int count = in.read(bytes, start, length);
    int end = start + Math.max(count, 0);
    int tagStart = -1;
    for (int i = start; i < end; i++) {
      byte value = bytes[i];
      if (value == '<' && tagBytes < 0) {
        tagBytes = 0;
        tagStart = i;
      } else if (value == '>') {
        tagBytes = -1;
        tagStart = -1;
      }
    }
    if (tagBytes >= 0) {
      tagBytes += tagStart < 0 ? count : end - tagStart;
      if (tagBytes > LONGEST) {
        throw new TagTooLong();
      }
    }
    return count;
  }
}
