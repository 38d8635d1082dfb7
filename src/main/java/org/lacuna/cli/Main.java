package org.lacuna.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lacuna.text.BadInput;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line.
 *
 * <p>{@code new Main(out, err).run("compare", "a.nn.txt", "a.ca.txt")} does what the shell command
 * does and returns its exit code.
 */
public final class Main {
  private static final int HELP_WIDTH = 90;

  private final Console console;
  private final Comparisons comparisons;

  /** The command line with these streams for standard output and standard error. */
  public Main(PrintStream out, PrintStream err) {
    this(new Console(out, err, false), Comparisons.standard());
  }

  Main(Console console, Comparisons comparisons) {
    this.console = console;
    this.comparisons = comparisons;
  }

  /** Runs a command in this process and ends the process with its exit code. */
  public static void main(String... args) {
    // Whatever the locale says: what Lacuna prints is UTF-8.
    PrintStream out = new PrintStream(System.out, false, UTF_8);
    PrintStream err = new PrintStream(System.err, true, UTF_8);
    Console console = new Console(out, err, System.console() != null);
    int code = new Main(console, Comparisons.standard()).run(args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs a command and returns its exit code; see {@link ExitCode}. */
  public int run(String... args) {
    boolean verbose = Arrays.asList(args).contains("--verbose");
    CommandLine line = commands();
    line.setExpandAtFiles(false);
    line.setParameterExceptionHandler(this::badArguments);
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, verbose));
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      console.error("not enough memory; give Java more, as in java -Xmx2g -jar lacuna.jar");
      return ExitCode.BAD_INPUT.code();
    } catch (StackOverflowError | LinkageError | AssertionError e) {
      console.fault(e, verbose);
      return ExitCode.FAULT.code();
    }
  }

  private CommandLine commands() {
    CommandLine line =
        new CommandLine(new Commands())
            .addSubcommand(new CompareCommand(console, comparisons))
            .addSubcommand(new BatchCommand(console, comparisons))
            .addSubcommand(new LearnCommand(console, comparisons))
            .addSubcommand(new EvaluateCommand(console, comparisons))
            .addSubcommand(new ExplainCommand(console));
    line.setOut(new PrintWriter(console.out(), true, UTF_8));
    line.setErr(new PrintWriter(console.err(), true, UTF_8));
    for (CommandLine command : line.getSubcommands().values()) {
      CommandSpec spec = command.getCommandSpec().mixinStandardHelpOptions(true);
      spec.usageMessage().width(HELP_WIDTH).sortOptions(false).sortSynopsis(false);
    }
    line.getCommandSpec().usageMessage().exitCodeListHeading("%nExit codes:%n");
    line.getCommandSpec().usageMessage().exitCodeList(exitCodes());
    return line;
  }

  private static Map<String, String> exitCodes() {
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      codes.put(String.valueOf(code.code()), code.meaning());
    }
    return codes;
  }

  private int failed(Exception e, boolean verbose) {
    if (e instanceof BadInput) {
      console.error(e.getMessage());
      return ExitCode.BAD_INPUT.code();
    }
    console.fault(e, verbose);
    return ExitCode.FAULT.code();
  }

  private int badArguments(ParameterException e, String... args) {
    console.error(e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, e.getCommandLine().getErr());
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.err().println("See '" + command + " --help'.");
    return ExitCode.BAD_INPUT.code();
  }

  /** What stands above the commands. */
  @Command(
      name = "lacuna",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      description = "Lists the facts that only one of two language versions of an article tells.",
      synopsisSubcommandLabel = "COMMAND",
      usageHelpWidth = HELP_WIDTH,
      footer = {
        "",
        "Examples:",
        "  lacuna compare ada.nn.txt ada.ca.txt --out result",
        "  lacuna batch pairs.tsv --out result",
        "  lacuna evaluate ada.nn.txt ada.ca.txt --out sheet.csv",
        "  lacuna explain ada.nn.txt ada.ca.txt --fact F12",
        "  lacuna compare --help"
      })
  private static final class Commands implements Runnable {
    @Spec private CommandSpec spec;

    @Override
    public void run() {
      throw new ParameterException(
          spec.commandLine(), "want a command: compare, batch, learn, evaluate or explain");
    }
  }

  private static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      Optional<String> version =
          Optional.ofNullable(Main.class.getPackage().getImplementationVersion());
      return new String[] {"lacuna " + version.orElse("(unpackaged)")};
    }
  }
}
