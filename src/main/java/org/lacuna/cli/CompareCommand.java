package org.lacuna.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.lacuna.diff.ArticleDiff;
import org.lacuna.read.ArticlePair;
import org.lacuna.report.CsvTable;
import org.lacuna.report.EditorNotes;
import org.lacuna.report.GapCounts;
import org.lacuna.report.GapsCsv;
import org.lacuna.report.PairReport;
import org.lacuna.text.Article;
import org.lacuna.text.BadInput;
import org.lacuna.text.Diagnostic;
import org.lacuna.text.Side;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code compare}: one pair. */
@Command(
    name = "compare",
    description = "Compares two language versions of an article.",
    sortOptions = false,
    sortSynopsis = false,
    usageHelpWidth = 90,
    footer = {
      "",
      "Examples:",
      "  lacuna compare ada.nn.txt ada.ca.txt",
      "  lacuna compare ada.nn.txt ada.ca.txt --left-lang nn --right-lang ca --out result",
      "  lacuna compare both.txt",
      "  lacuna compare nn:Tomat ca:Tom\u00E0quet --contact you@example.org",
      "  lacuna compare nn:Tomat --to ca --contact you@example.org",
      "  lacuna compare ada.nn.txt ada.ca.txt --out - > gaps.csv"
    })
final class CompareCommand implements Callable<Integer> {
  private static final Path STANDARD_OUTPUT = Path.of("-");
  private static final Path OUTPUT = Path.of("output");
  private static final Pattern NO_FOLDER_NAME = Pattern.compile("[/\\\\:*?\"<>|\\p{Cntrl}]");

  private final Console console;
  private final Comparisons comparisons;

  @Mixin private PairOptions pair;

  @Mixin private CommonOptions options;

  CompareCommand(Console console, Comparisons comparisons) {
    this.console = console;
    this.comparisons = comparisons;
  }

  @Override
  public Integer call() throws BadInput {
    pair.check();
    var comparison = comparisons.apply(options.comparison());
    ArticlePair articles = pair.read(options.reader());
    noteLanguages(articles);
    ArticleDiff diff =
        comparison
            .knowing(options.lexicons(articles.left().language(), articles.right().language()))
            .compare(articles.left(), articles.right());
    step("compared, " + GapCounts.none().plus(diff.gaps()));
    if (options.out().equals(Optional.of(STANDARD_OUTPUT))) {
      print(diff);
    } else {
      write(articles, diff);
    }
    return options.done(diff.gaps().size()).code();
  }

  private void noteLanguages(ArticlePair pair) {
    for (Article article : List.of(pair.left(), pair.right())) {
      step("read " + article.name() + ", language " + article.language());
      if (!options.isQuiet()) {
        article.origin().notes().forEach(console::note);
      }
    }
    if (pair.left().language().equals(pair.right().language()) && !options.isQuiet()) {
      console.note("both articles are in one language, " + pair.left().language());
    }
  }

  private void step(String done) {
    if (options.isVerbose()) {
      console.note(done);
    }
  }

  private void print(ArticleDiff diff) throws BadInput {
    CsvTable<GapsCsv.Row> table = GapsCsv.table();
    try {
      if (options.byteOrderMark()) {
        console.out().append('\uFEFF');
      }
      table.printHeader(console.out());
      for (GapsCsv.Row row : GapsCsv.rows("", diff, EditorNotes.none())) {
        table.print(row, console.out());
      }
    } catch (IOException e) {
      throw new IllegalStateException("a print stream keeps its errors to itself", e);
    }
    if (console.out().checkError()) {
      throw new BadInput(Diagnostic.of("standard output", "cannot be written"));
    }
  }

  private void write(ArticlePair pair, ArticleDiff diff) throws BadInput {
    Path folder = options.out().orElseGet(() -> OUTPUT.resolve(name(pair)));
    EditorNotes notes = EditorNotes.read(folder.resolve(GapsCsv.NAME));
    PairReport.write("", diff, notes, folder, options.byteOrderMark());
    if (!options.isQuiet()) {
      noteVanished(notes.notAmong(diff.gaps()));
      console.out().println(coverage(pair.left(), pair.right(), diff.coverage(Side.LEFT)));
      console.out().println(coverage(pair.right(), pair.left(), diff.coverage(Side.RIGHT)));
      console.out().println(GapCounts.none().plus(diff.gaps()));
      console.out().println("written to " + folder + ": " + String.join(", ", PairReport.FILES));
    }
  }

  private void noteVanished(List<String> gaps) {
    if (!gaps.isEmpty()) {
      String ids = String.join(", ", gaps);
      console.note("no gaps any more, and gone with what an editor wrote on them: " + ids);
    }
  }

  /** The folder's name; a page's title may hold what no folder's name may. */
  private static String name(ArticlePair pair) {
    String name = pair.left().name() + "-" + pair.right().name();
    return NO_FOLDER_NAME.matcher(name).replaceAll("_");
  }

  private static String coverage(Article from, Article to, ArticleDiff.Coverage coverage) {
    String direction = from.language() + " \u2192 " + to.language() + ": ";
    if (coverage.told() == 0) {
      return direction + "no facts found";
    }
    long percent = Math.round(100.0 * coverage.alsoTold() / coverage.told());
    return direction
        + coverage.alsoTold()
        + " of "
        + coverage.told()
        + " mentions of facts ("
        + percent
        + " %) are told there too";
  }
}
