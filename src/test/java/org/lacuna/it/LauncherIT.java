package org.lacuna.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.lacuna.Sample;

/** The launcher of the distribution that {@code mvn package} makes. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a POSIX shell script")
final class LauncherIT {
  private static final Path LAUNCHER = Path.of(System.getProperty("lacuna.dist"), "bin", "lacuna");
  private static final Sample NANSEN = Sample.all().findFirst().orElseThrow();

  @TempDir Path folder;
  private Path cache;

  /** What a run printed and how it ended. */
  private record Ended(int code, String out, String err) {}

  @BeforeEach
  void chooseCache() {
    cache = folder.resolve("a cache");
  }

  private Ended run(Map<String, String> environment, Path launcher, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    File out = folder.resolve("out.txt").toFile();
    File err = folder.resolve("err.txt").toFile();
    ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("XDG_CACHE_HOME", cache.toString());
    builder.environment().remove("LACUNA_JAVA_OPTS");
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertTrue(process.waitFor(5, TimeUnit.MINUTES), "does not end: " + command);
    return new Ended(
        process.exitValue(),
        Files.readString(out.toPath(), UTF_8),
        Files.readString(err.toPath(), UTF_8));
  }

  private Ended compare(Map<String, String> environment, Path launcher, Path out)
      throws IOException, InterruptedException {
    return run(
        environment,
        launcher,
        "compare",
        NANSEN.left().toString(),
        NANSEN.right().toString(),
        "--out",
        out.toString());
  }

  private void assertExpected(Path out) throws IOException {
    for (String report : Sample.REPORTS) {
      assertEquals(
          Files.readString(NANSEN.expected(report), UTF_8),
          Files.readString(out.resolve(report), UTF_8),
          report);
    }
  }

  @Test
  void tellsItsVersion() throws IOException, InterruptedException {
    Ended ended = run(Map.of(), LAUNCHER, "--version");
    assertEquals(0, ended.code(), ended.err());
    assertTrue(ended.out().matches("lacuna [0-9]+\\..*\\s+"), ended.out());
    assertFalse(Files.exists(cache), "classes are kept only of comparisons");
  }

  @Test
  void comparesFirstWithoutAndThenWithSharedClasses() throws IOException, InterruptedException {
    Ended first = compare(Map.of(), LAUNCHER, folder.resolve("first"));
    assertEquals(0, first.code(), first.err());
    assertEquals("", first.err());
    assertExpected(folder.resolve("first"));
    try (Stream<Path> kept = Files.list(cache.resolve("lacuna"))) {
      assertEquals(1, kept.filter(file -> file.toString().endsWith(".jsa")).count());
    }
    Path loaded = folder.resolve("loaded.txt");
    Map<String, String> log = Map.of("LACUNA_JAVA_OPTS", "-Xlog:class+load:file=" + loaded);
    Ended second = compare(log, LAUNCHER, folder.resolve("second"));
    assertEquals(new Ended(0, first.out().replace("/first", "/second"), ""), second);
    assertExpected(folder.resolve("second"));
    assertTrue(
        Files.readString(loaded, UTF_8)
            .lines()
            .anyMatch(
                line ->
                    line.contains("org.lacuna.cli.Main ") && line.contains("shared objects file")),
        "its classes are not shared");
  }

  @Test
  void needsNoCache() throws IOException, InterruptedException {
    Map<String, String> nowhere = Map.of("XDG_CACHE_HOME", "/dev/null/cache", "HOME", "/dev/null");
    Ended ended = compare(nowhere, LAUNCHER, folder.resolve("out"));
    assertEquals(0, ended.code(), ended.err());
    assertEquals("", ended.err());
    assertExpected(folder.resolve("out"));
  }

  @Test
  void passesOnTheExitCode() throws IOException, InterruptedException {
    Ended ended = run(Map.of(), LAUNCHER, "explain", "nothing.txt");
    assertEquals(2, ended.code(), ended.err());
    assertTrue(ended.err().startsWith("lacuna: "), ended.err());
  }

  @Test
  void isFoundThroughLinksAndPathsWithSpaces() throws IOException, InterruptedException {
    Path moved = folder.resolve("two words").resolve("$(dist) *");
    Files.createDirectories(moved.resolve("bin"));
    Files.createDirectories(moved.resolve("lib"));
    Files.copy(LAUNCHER, moved.resolve("bin/lacuna"));
    assertTrue(moved.resolve("bin/lacuna").toFile().setExecutable(true));
    Path jar = LAUNCHER.toAbsolutePath().resolve("../../lib/lacuna.jar").normalize();
    Files.copy(jar, moved.resolve("lib/lacuna.jar"));
    Path inside = Files.createSymbolicLink(moved.resolve("inside"), Path.of("bin/lacuna"));
    Path outside = Files.createSymbolicLink(folder.resolve("a link"), inside);
    Ended ended = run(Map.of(), outside, "--version");
    assertEquals(0, ended.code(), ended.err());
    assertTrue(ended.out().startsWith("lacuna "), ended.out());
  }

  @Test
  void takesOptionsForJava() throws IOException, InterruptedException {
    Map<String, String> options =
        Map.of("LACUNA_JAVA_OPTS", "-XX:+UseG1GC -XX:+PrintCommandLineFlags");
    Ended ended = run(options, LAUNCHER, "--version");
    assertEquals(0, ended.code(), ended.err());
    assertTrue(ended.out().contains("-XX:+UseG1GC"), ended.out());
    assertFalse(ended.out().contains("-XX:+UseSerialGC"), ended.out());
  }

  @Test
  void saysThatThereIsNoJava() throws IOException, InterruptedException {
    Ended ended = run(Map.of("JAVA_HOME", "/nowhere"), LAUNCHER, "--version");
    assertEquals(127, ended.code());
    assertEquals(
        "lacuna: JAVA_HOME is /nowhere, but it has no bin/java; want Java 17 or newer\n",
        ended.err());
  }
}
