package org.lacuna.read.wiki;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lacuna.text.BadInput;

/** An answer is kept whole, or is not there. */
final class DiskCacheTest {
  private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
  private static final byte[] BODY = "Ein tekst\nmed æ".getBytes(UTF_8);

  @TempDir Path folder;
  private DiskCache cache;

  @BeforeEach
  void cache() {
    cache = new DiskCache(folder.resolve("made/when/needed"));
  }

  @Test
  void keptAndReplaced() throws Exception {
    assertEquals(Optional.empty(), cache.read("key").map(DiskCache.Entry::fetched));
    cache.write("key", new DiskCache.Entry(NOON, "before".getBytes(UTF_8)));
    cache.write("key", new DiskCache.Entry(NOON.plusSeconds(1), BODY));
    cache.write("none", new DiskCache.Entry(NOON, new byte[0]));
    assertArrayEquals(BODY, cache.read("key").orElseThrow().body());
    assertEquals(NOON.plusSeconds(1), cache.read("key").orElseThrow().fetched());
    assertEquals(0, cache.read("none").orElseThrow().body().length);
    try (Stream<Path> files = Files.walk(folder)) {
      assertEquals(2, files.filter(Files::isRegularFile).count(), "no draft is left");
    }
  }

  @Test
  void everyCutAndEveryChangeCountsAsNotThere() throws Exception {
    cache.write("key", new DiskCache.Entry(NOON, BODY));
    byte[] whole = Files.readAllBytes(cache.place("key"));
    for (int length = 0; length < whole.length; length++) {
      Files.write(cache.place("key"), Arrays.copyOf(whole, length));
      int cut = length;
      assertEquals(false, cache.read("key").isPresent(), () -> "cut at " + cut);
    }
    for (int at = 0; at < whole.length; at++) {
      byte[] other = whole.clone();
      other[at] ^= 1;
      Files.write(cache.place("key"), other);
      int place = at;
      assertEquals(false, cache.read("key").isPresent(), () -> "changed at " + place);
    }
  }

  @Test
  void whatAKilledWriterLeaves() throws Exception {
    cache.write("key", new DiskCache.Entry(NOON, BODY));
    Path draft = cache.place("key").resolveSibling("draft-1.tmp");
    Files.write(draft, new byte[] {1, 2, 3});
    assertArrayEquals(BODY, cache.read("key").orElseThrow().body());
    cache.write("key", new DiskCache.Entry(NOON, new byte[] {4}));
    assertArrayEquals(new byte[] {4}, cache.read("key").orElseThrow().body());
  }

  @Test
  void anotherKeysFile() throws Exception {
    cache.write("key", new DiskCache.Entry(NOON, BODY));
    Files.createDirectories(cache.place("other").getParent());
    Files.copy(cache.place("key"), cache.place("other"), StandardCopyOption.REPLACE_EXISTING);
    assertEquals(false, cache.read("other").isPresent());
  }

  @Test
  void folderThatIsNone() throws Exception {
    Files.write(folder.resolve("made"), new byte[0]);
    BadInput e =
        assertThrows(BadInput.class, () -> cache.write("key", new DiskCache.Entry(NOON, BODY)));
    String message = e.getMessage();
    assertEquals(true, message.contains("the cache cannot be written ("), message);
    assertEquals(true, message.endsWith("want a folder that you may write in"), message);
  }
}
