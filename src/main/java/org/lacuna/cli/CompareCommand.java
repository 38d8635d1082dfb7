package org.lacuna.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.lacuna.Comparison;
import org.lacuna.batch.Editions;
import org.lacuna.diff.AlsoIn;
import org.lacuna.diff.ArticleDiff;
import org.lacuna.diff.Gap;
import org.lacuna.read.ArticlePair;
import org.lacuna.read.Languages;
import org.lacuna.report.Attribution;
import org.lacuna.report.CsvTable;
import org.lacuna.report.EditorNotes;
import org.lacuna.report.GapCounts;
import org.lacuna.report.GapsCsv;
import org.lacuna.report.PairReport;
import org.lacuna.text.Article;
import org.lacuna.text.BadInput;
import org.lacuna.text.Language;
import org.lacuna.text.Side;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code compare}: one pair. */
@Command(
    name = "compare",
    description = "Compares two language versions of an article.",
    footer = {
      "",
      "Examples:",
      "  lacuna compare ada.nn.txt ada.ca.txt",
      "  lacuna compare ada.nn.txt ada.ca.txt --left-lang nn --right-lang ca --out result",
      "  lacuna compare both.txt",
      "  lacuna compare nn:Tomat ca:Tom\u00E0quet --contact you@example.org",
      "  lacuna compare nn:Tomat --to ca --contact you@example.org",
      "  lacuna compare Q61064 --langs nn,ca,en --contact you@example.org",
      "  lacuna compare ada.nn.txt ada.ca.txt --out - > gaps.csv"
    })
final class CompareCommand implements Callable<Integer> {
  private static final Path STANDARD_OUTPUT = Path.of("-");
  private static final Path OUTPUT = Path.of("output");
  private static final Pattern NO_FOLDER_NAME = Pattern.compile("[/\\\\:*?\"<>|\\p{Cntrl}]");

  private final Console console;
  private final Comparisons comparisons;

  @Mixin private PairOptions pair;

  @Option(
      names = "--langs",
      paramLabel = "LIST",
      split = ",",
      hideParamSyntax = true,
      description =
          "When LEFT is a page or a Wikidata item and there is no RIGHT: the languages of the"
              + " editions to compare, such as nn,ca,en; each with the first.")
  private List<String> languages;

  @Option(
      names = "--into",
      paramLabel = "TAG",
      description = "With --langs: the edition to be added to.%nDefault: the first")
  private String into;

  @Mixin private CommonOptions options;

  CompareCommand(Console console, Comparisons comparisons) {
    this.console = console;
    this.comparisons = comparisons;
  }

  @Override
  public Integer call() throws BadInput {
    pair.check();
    if (languages != null) {
      return editions();
    }
    if (into != null) {
      throw BadInput.at("--into", "is one of --langs; want --langs with it");
    }
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

  private Integer editions() throws BadInput {
    List<Language> wanted = new ArrayList<>();
    for (String language : languages) {
      wanted.add(Languages.parse("--langs", language));
    }
    if (into != null) {
      Language first = Languages.parse("--into", into);
      wanted.remove(first);
      wanted.add(0, first);
    }
    if (wanted.size() < 2 || wanted.stream().distinct().count() < wanted.size()) {
      throw BadInput.at("--langs", "want two languages or more, each once, got " + wanted);
    }
    Path folder = options.out().orElse(OUTPUT.resolve(folderName(pair.left())));
    if (folder.equals(STANDARD_OUTPUT)) {
      throw BadInput.at("--out", "several editions need a folder, got '-'");
    }
    Comparison comparison = comparisons.apply(options.comparison());
    List<Article> articles = pair.readEditions(options.reader(), wanted);
    note(articles);
    Editions editions =
        Editions.compare(
            articles,
            (left, right) ->
                comparison.knowing(options.lexicons(left.language(), right.language())));
    editions.write(folder, options.byteOrderMark());
    List<Gap> gaps = editions.gaps().stream().map(AlsoIn.Counted::gap).toList();
    if (!options.isQuiet()) {
      for (ArticleDiff diff : editions.pairs()) {
        Article left = diff.left().article();
        Article right = diff.right().article();
        console.out().println(coverage(left, right, diff.coverage(Side.LEFT)));
        console.out().println(coverage(right, left, diff.coverage(Side.RIGHT)));
      }
      console.out().println(GapCounts.none().plus(gaps));
      articles.forEach(this::attribute);
      console.out().println("written to " + folder + ": gaps.csv and a folder for each pair");
    }
    return options.done(gaps.size()).code();
  }

  private void noteLanguages(ArticlePair pair) {
    note(List.of(pair.left(), pair.right()));
    if (pair.left().language().equals(pair.right().language()) && !options.isQuiet()) {
      console.note("both articles are in one language, " + pair.left().language());
    }
  }

  private void note(List<Article> articles) {
    for (Article article : articles) {
      step("read " + article.name() + ", language " + article.language());
      if (!options.isQuiet()) {
        article.origin().notes().forEach(console::note);
      }
    }
  }

  /** Says what to write down when something of a page is carried over. */
  private void attribute(Article article) {
    Attribution.of(article)
        .ifPresent(
            lines -> {
              console.out().println("to carry over from it: " + lines.editSummary());
              console.out().println("and on the talk page: " + lines.template());
            });
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
      throw BadInput.at("standard output", "cannot be written");
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
      attribute(pair.left());
      attribute(pair.right());
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
    return folderName(pair.left().name() + "-" + pair.right().name());
  }

  private static String folderName(String name) {
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
