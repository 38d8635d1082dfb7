package org.lacuna.read.dump;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.lacuna.text.BadInput;

/**
 * How a file is packed, told by its first bytes, whatever its name is: {@code BZh} is bzip2.
 *
 * <p>Unpacking is a stream: a file that unpacks to terabytes takes no more memory than another.
 */
enum Packing {
  /** Not packed. */
  PLAIN("nothing"),
  /** bzip2, of one stream or of many. */
  BZIP2("bzip2", 'B', 'Z', 'h'),
  /** gzip, of one member or of many. */
  GZIP("gzip", 0x1F, 0x8B),
  /** Of those below none can be read. */
  SEVEN_ZIP("7-Zip", '7', 'z', 0xBC, 0xAF, 0x27, 0x1C),
  ZIP("zip", 'P', 'K', 3, 4),
  XZ("xz", 0xFD, '7', 'z', 'X', 'Z', 0),
  ZSTANDARD("zstd", 0x28, 0xB5, 0x2F, 0xFD);

  private static final int BUFFER = 1 << 16;

  /** Bytes asked for at a time: so many at the most are lost where a file is cut. */
  private static final int GZIP_STEP = 256;

  /** As many bytes as the longest magic number has. */
  private static final int LOOKED_AT = 6;

  private final String program;
  private final int[] magic;

  Packing(String program, int... magic) {
    this.program = program;
    this.magic = magic;
  }

  /** A file, unpacked as it is read; the place counts in the file as it lies there. */
  record Unpacked(InputStream stream, CountedInput packed, Packing packing)
      implements AutoCloseable {
    @Override
    public void close() throws IOException {
      packed.close();
    }
  }

  /**
   * Opens a file and unpacks it.
   *
   * @throws BadInput if there is no such file, it is empty, or packed in a way that is not known
   */
  static Unpacked open(Path file) throws BadInput, IOException {
    Packing packing = of(file);
    CountedInput packed = new CountedInput(Files.newInputStream(file));
    try {
      InputStream buffered = new BufferedInputStream(packed, BUFFER);
      InputStream stream =
          switch (packing) {
            case BZIP2 -> new UntilFault(new BZip2CompressorInputStream(buffered, true), 1);
            case GZIP ->
                new UntilFault(
                    GzipCompressorInputStream.builder()
                        .setInputStream(buffered)
                        .setDecompressConcatenated(true)
                        .get(),
                    GZIP_STEP);
            case PLAIN, SEVEN_ZIP, ZIP, XZ, ZSTANDARD -> buffered;
          };
      return new Unpacked(new BufferedInputStream(stream, BUFFER), packed, packing);
    } catch (IOException e) {
      packed.close();
      throw e;
    }
  }

  /** Says how a file is packed, and refuses what cannot be unpacked. */
  static Packing of(Path file) throws BadInput, IOException {
    if (!Files.exists(file)) {
      throw BadInput.at(file, "no such file; want a dump");
    }
    if (Files.isDirectory(file)) {
      throw BadInput.at(file, "is a folder; want a dump in a file");
    }
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(LOOKED_AT);
    }
    if (head.length == 0) {
      throw BadInput.at(file, "is empty; want a dump");
    }
    Optional<Packing> found =
        Arrays.stream(values()).filter(p -> p.magic.length > 0 && p.begins(head)).findFirst();
    Packing packing = found.orElse(PLAIN);
    if (packing.compareTo(GZIP) > 0) {
      throw BadInput.at(
          file,
          "is packed by "
              + packing.program
              + "; want it plain, .bz2 or .gz. Unpack it, or take the .bz2 of the same dump");
    }
    return packing;
  }

  private boolean begins(byte[] head) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
