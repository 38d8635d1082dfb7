package org.lacuna;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.lacuna.cli.Main;

/** One run of the command line: its exit code and what it said. */
public record CommandLineRun(List<String> arguments, int code, String out, String err) {
  /** Runs in this process. */
  public static CommandLineRun of(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        new Main(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
            .run(arguments);
    return new CommandLineRun(List.of(arguments), code, out.toString(UTF_8), err.toString(UTF_8));
  }

  /**
   * Runs a class of the test's class path in a Java machine of its own.
   *
   * @param folder the folder it starts in
   * @param java what stands between {@code java} and the class path, {@code -Duser.language=tr}
   * @param extraClasses a folder that comes before the class path
   * @param arguments the class and its arguments
   */
  public static CommandLineRun forked(
      Path folder, List<String> java, Path extraClasses, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(java);
    command.add("-cp");
    command.add(extraClasses + System.getProperty("path.separator") + classPath());
    command.addAll(arguments);
    try {
      Path err = folder.resolve("stderr.txt");
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectError(err.toFile())
              .start();
      process.getOutputStream().close();
      String out = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError("still running: " + command);
      }
      return new CommandLineRun(arguments, process.exitValue(), out, Sample.text(err));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** The class path of the tests, whether Surefire hides it in a jar's manifest or not. */
  public static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /** Fails unless the exit code is 0. */
  public CommandLineRun succeeds() {
    assertEquals(0, code, () -> String.join(" ", arguments) + "\n" + err);
    return this;
  }
}
