package org.lacuna.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lacuna.batch.Batch;
import org.lacuna.batch.BatchResult;
import org.lacuna.batch.Learning;
import org.lacuna.batch.ListedPair;
import org.lacuna.batch.PairList;
import org.lacuna.batch.PairOutcome;
import org.lacuna.batch.Progress;
import org.lacuna.learn.LexiconFile;
import org.lacuna.match.Lexicon;
import org.lacuna.match.Lexicons;
import org.lacuna.read.PairReader;
import org.lacuna.report.GapsCsv;
import org.lacuna.report.NewFiles;
import org.lacuna.report.SummaryCsv;
import org.lacuna.text.BadInput;
import org.lacuna.text.Origin;
import org.lacuna.text.Side;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code batch}: many pairs. */
@Command(
    name = "batch",
    description = "Compares many pairs; one that fails does not stop the others.",
    footer = {
      "",
      "Examples:",
      "  lacuna batch pairs.tsv --out result",
      "  lacuna batch pairs.csv --out result --jobs 2 --glossary names.tsv"
    })
final class BatchCommand implements Callable<Integer> {
  private static final Path OUTPUT = Path.of("output");

  private final Console console;
  private final Comparisons comparisons;

  @Parameters(
      paramLabel = "LIST",
      description =
          "The pairs: TSV or CSV with a header row and the columns id, left, right, left_lang,"
              + " right_lang (only left and right are needed).")
  private Path list;

  @Mixin private JobOptions jobs;

  @Option(
      names = "--no-learn",
      description = "Do not learn words from the pairs, which takes a second pass over them.")
  private boolean notLearning;

  @Option(
      names = "--keep-lexicon",
      description =
          "Keep the words learned from the pairs in the models folder, for later comparisons;"
              + " a lexicon that is there is replaced.")
  private boolean keepLexicon;

  @Mixin private CommonOptions options;

  BatchCommand(Console console, Comparisons comparisons) {
    this.console = console;
    this.comparisons = comparisons;
  }

  @Override
  public Integer call() throws BadInput {
    if (keepLexicon && notLearning) {
      throw BadInput.at("--keep-lexicon", "excludes --no-learn; give one of them");
    }
    int threads = jobs.threads();
    var comparison = comparisons.apply(options.comparison());
    List<ListedPair> pairs = PairList.read(list);
    Path folder = folder();
    Learning learning = new Learning(options.lexicons(), !notLearning);
    PairReader reader = options.reader();
    ListedPair.prepare(reader, pairs);
    Batch batch = new Batch(reader, comparison, learning, threads, options.byteOrderMark());
    BatchResult result = run(batch, pairs, folder);
    if (keepLexicon) {
      keep(result.learned());
    }
    if (!options.isQuiet()) {
      summarise(result, folder);
    }
    return (result.failed() > 0 ? ExitCode.SOME_FAILED : options.done(result.gaps().total()))
        .code();
  }

  private void keep(Lexicons learned) throws BadInput {
    try (NewFiles files = NewFiles.in(options.modelsFolder(), false)) {
      for (Lexicon lexicon : learned.all()) {
        LexiconFile.write(LexiconFile.asIn(options.modelsFolder(), lexicon), files);
      }
      files.commit();
    }
  }

  private Path folder() throws BadInput {
    Path folder = options.out().orElseGet(() -> OUTPUT.resolve(withoutEnding(list)));
    if (folder.equals(Path.of("-"))) {
      throw BadInput.at("--out", "a batch needs a folder, got '-'");
    }
    return folder;
  }

  private static String withoutEnding(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private BatchResult run(Batch batch, List<ListedPair> pairs, Path folder) throws BadInput {
    if (!console.isTerminal() || options.isQuiet() || options.isVerbose()) {
      return batch.run(pairs, folder, this::tell);
    }
    // What failed is told when the bar is done: it would tear the bar apart.
    List<PairOutcome> failed = new ArrayList<>();
    try (Progress progress = new Progress(pairs.size(), console.err())) {
      return batch.run(
          pairs,
          folder,
          outcome -> {
            progress.step();
            if (outcome instanceof PairOutcome.Failed) {
              failed.add(outcome);
            }
          });
    } finally {
      failed.forEach(this::tell);
    }
  }

  private void tell(PairOutcome outcome) {
    if (outcome instanceof PairOutcome.Failed failed) {
      console.error(failed.pair().id() + ": " + failed.message());
      if (options.isVerbose() && !(failed.cause() instanceof BadInput)) {
        failed.cause().printStackTrace(console.err());
      }
    } else if (options.isVerbose() && outcome instanceof PairOutcome.Compared compared) {
      String id = outcome.pair().id();
      for (Side side : Side.values()) {
        Origin origin = compared.diff().sheet(side).article().origin();
        origin.notes().forEach(note -> console.note(id + ": " + note));
      }
      console.note("compared " + id);
    }
  }

  private void summarise(BatchResult result, Path folder) {
    String failed = result.failed() == 0 ? "" : ", see " + folder.resolve(Batch.FAILURES);
    console.out().println(result.compared() + " compared, " + result.failed() + " failed" + failed);
    console.out().println(result.gaps());
    console
        .out()
        .println(
            "written to "
                + folder
                + ": "
                + String.join(", ", GapsCsv.NAME, SummaryCsv.NAME, Batch.FAILURES)
                + " and a folder for each pair");
    result
        .kept()
        .ifPresent(
            kept ->
                console.note(
                    "not all pairs with an editor's notes were compared; the earlier gaps.csv is"
                        + " kept as "
                        + kept));
  }
}
