package org.lacuna;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that say what a stage should write, byte for byte, under {@code
 * src/test/resources/org/lacuna}.
 *
 * <p>{@code mvn test -Dgolden=write} writes them anew and fails, so that nobody does it by
 * accident.
 */
public final class Golden {
  private static final Path HOME = Path.of("src/test/resources/org/lacuna");

  private Golden() {}

  /** Fails unless the text is what the golden file says. */
  public static void assertGolden(String path, String actual) throws IOException {
    Path golden = HOME.resolve(path);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(golden.getParent());
      Files.write(golden, actual.getBytes(UTF_8));
      fail(golden + " is written anew; look at it with git diff and run without -Dgolden=write");
    }
    assertEquals(new String(Files.readAllBytes(golden), UTF_8), actual, path);
  }
}
