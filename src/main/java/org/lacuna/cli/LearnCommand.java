package org.lacuna.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lacuna.batch.Lessons;
import org.lacuna.batch.ListedPair;
import org.lacuna.batch.PairList;
import org.lacuna.learn.LexiconFile;
import org.lacuna.match.Lexicon;
import org.lacuna.match.Lexicons;
import org.lacuna.read.PairReader;
import org.lacuna.report.NewFiles;
import org.lacuna.text.BadInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code learn}: lexicons from a list of pairs. */
@Command(
    name = "learn",
    description = {
      "Learns which words of two languages go together from a list of pairs, and keeps them as a"
          + " lexicon. Later comparisons of the two languages use it."
    },
    footer = {
      "",
      "Examples:",
      "  lacuna learn pairs.tsv",
      "  lacuna learn more.tsv --merge",
      "  lacuna learn pairs.tsv --to lexicons"
    })
final class LearnCommand implements Callable<Integer> {
  private final Console console;
  private final Comparisons comparisons;

  @Parameters(paramLabel = "LIST", description = "The pairs, as batch takes them.")
  private Path list;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description = "Where the lexicons go.%nDefault: the models folder")
  private Path to;

  @Option(names = "--merge", description = "Add to lexicons that are there already.")
  private boolean merge;

  @Option(names = "--replace", description = "Replace lexicons that are there already.")
  private boolean replace;

  @Mixin private JobOptions jobs;

  @Mixin private InputOptions input;

  LearnCommand(Console console, Comparisons comparisons) {
    this.console = console;
    this.comparisons = comparisons;
  }

  @Override
  public Integer call() throws BadInput {
    if (merge && replace) {
      throw BadInput.at("--merge", "excludes --replace; give one of them");
    }
    int threads = jobs.threads();
    List<ListedPair> pairs = PairList.read(list);
    var comparison = comparisons.apply(input.comparison());
    PairReader reader = input.reader();
    ListedPair.prepare(reader, pairs);
    Lessons.Learned learned = Lessons.learn(reader, comparison, pairs, threads);
    if (learned.pairs() == 0) {
      throw BadInput.at(list, "no pair of it can be compared; lacuna batch says why");
    }
    Path folder = to == null ? input.modelsFolder() : to;
    List<String> written = write(learned.lexicons(), folder);
    console.out().println("learned from " + learned.pairs() + " of " + pairs.size() + " pairs");
    written.forEach(console.out()::println);
    return ExitCode.DONE.code();
  }

  private List<String> write(Lexicons lexicons, Path folder) throws BadInput {
    List<String> written = new ArrayList<>();
    try (NewFiles files = NewFiles.in(folder, false)) {
      for (Lexicon learned : lexicons.all()) {
        Lexicon lexicon = LexiconFile.asIn(folder, learned);
        Lexicon whole = lexicon;
        Path file = folder.resolve(LexiconFile.name(lexicon.left(), lexicon.right()));
        if (Files.exists(file) && merge) {
          whole = LexiconFile.read(file).plus(lexicon);
        } else if (Files.exists(file) && !replace) {
          throw BadInput.at(
              file, "is there already; --merge adds to it, --replace takes its place");
        }
        LexiconFile.write(whole, files);
        int pairs = whole.entries().size();
        written.add(file + ": " + pairs + (pairs == 1 ? " pair of words" : " pairs of words"));
      }
      files.commit();
    }
    return written;
  }
}
