package org.lacuna.read.wiki;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.lacuna.text.BadInput;

/**
 * What sites answered, a file an answer.
 *
 * <p>A file has four lines and then the answer: the format, the key, the time of the answer, the
 * SHA-256 of these two and the answer. A file that is not so, or of another key, counts as not
 * there. It is written under another name and put in place at once, so whoever reads it finds it
 * whole or not at all, whenever the writer was killed.
 */
final class DiskCache {
  private static final String FORMAT = "lacuna-cache-1";
  private static final int HEADER_LINES = 4;

  private final Path folder;

  DiskCache(Path folder) {
    this.folder = folder;
  }

  /**
   * An answer.
   *
   * @param fetched when it was given
   * @param body its bytes, unpacked
   */
  record Entry(Instant fetched, byte[] body) {}

  /** The answer kept for the key; none if there is none or it is not whole. */
  Optional<Entry> read(String key) throws BadInput {
    byte[] file;
    try {
      file = Files.readAllBytes(place(key));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw bad("read", e);
    }
    int[] ends = new int[HEADER_LINES];
    int at = 0;
    for (int line = 0; line < HEADER_LINES; line++) {
      while (at < file.length && file[at] != '\n') {
        at++;
      }
      ends[line] = at++;
    }
    if (at > file.length) {
      return Optional.empty();
    }
    String[] header = new String(file, 0, at, UTF_8).split("\n", -1);
    byte[] body = Arrays.copyOfRange(file, at, file.length);
    if (!header[0].equals(FORMAT)
        || !header[1].equals(key)
        || !header[3].equals(sum(key, header[2], body))) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Entry(Instant.parse(header[2]), body));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Keeps an answer, in place of one kept before. */
  void write(String key, Entry entry) throws BadInput {
    Path place = place(key);
    String time = entry.fetched().toString();
    String header = String.join("\n", FORMAT, key, time, sum(key, time, entry.body())) + "\n";
    try {
      Files.createDirectories(place.getParent());
      Path draft = Files.createTempFile(place.getParent(), "draft-", ".tmp");
      try {
        try (FileChannel out = FileChannel.open(draft, StandardOpenOption.WRITE)) {
          writeAll(out, header.getBytes(UTF_8));
          writeAll(out, entry.body());
          out.force(true);
        }
        Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw bad("written", e);
    }
  }

  private static void writeAll(FileChannel out, byte[] bytes) throws IOException {
    ByteBuffer left = ByteBuffer.wrap(bytes);
    while (left.hasRemaining()) {
      out.write(left);
    }
  }

  /** The file of a key: two letters of its digest are a folder, so that none gets too full. */
  Path place(String key) {
    String name = digest(key.getBytes(UTF_8));
    return folder.resolve(name.substring(0, 2)).resolve(name.substring(2));
  }

  /** What vouches for an entry. */
  private static String sum(String key, String time, byte[] body) {
    return digest((key + "\n" + time + "\n").getBytes(UTF_8), body);
  }

  private static String digest(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private BadInput bad(String what, IOException e) {
    return BadInput.at(
        folder,
        "the cache cannot be " + what + " (" + e + "); want a folder that you may write in");
  }
}
