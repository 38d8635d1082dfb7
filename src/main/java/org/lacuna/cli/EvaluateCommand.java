package org.lacuna.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lacuna.batch.ListedPair;
import org.lacuna.batch.PairList;
import org.lacuna.evaluate.EvaluatedPair;
import org.lacuna.evaluate.RemovalTrial;
import org.lacuna.evaluate.Sheet;
import org.lacuna.evaluate.SheetScore;
import org.lacuna.read.ArticlePair;
import org.lacuna.read.PairReader;
import org.lacuna.read.Place;
import org.lacuna.text.BadInput;
import org.lacuna.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evaluate}: how good Lacuna is for the user's own articles. */
@Command(
    name = "evaluate",
    description = {
      "Measures how good Lacuna is for your own articles: writes a sheet of drawn facts for you to"
          + " judge, and reads it back; or removes single facts and looks whether they are missed."
    },
    footer = {
      "",
      "Examples:",
      "  lacuna evaluate ada.nn.txt ada.ca.txt --out sheet.csv",
      "  lacuna evaluate pairs.tsv --rows 40 --out sheet.csv",
      "  lacuna evaluate --read sheet.csv",
      "  lacuna evaluate --removals spans.tsv"
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;
  private final Comparisons comparisons;

  @Parameters(
      arity = "0..2",
      paramLabel = "ARTICLE",
      description =
          "Two versions of an article; or one file: a list of pairs (.tsv or .csv, as batch takes"
              + " it), or both versions one after the other.")
  private List<String> articles = List.of();

  @Option(
      names = "--left-lang",
      paramLabel = "TAG",
      description = "Language of the first version.%nDefault: detected")
  private String leftLanguage;

  @Option(
      names = "--right-lang",
      paramLabel = "TAG",
      description = "Language of the other version.%nDefault: detected")
  private String rightLanguage;

  @Option(names = "--out", paramLabel = "FILE", description = "Where the sheet goes.")
  private Path out;

  @Option(
      names = "--rows",
      paramLabel = "N",
      defaultValue = "30",
      description = "Rows of the sheet, at least 20.%nDefault: ${DEFAULT-VALUE}")
  private int rows;

  @Option(
      names = "--read",
      paramLabel = "SHEET",
      description = "Say what the judgements in a sheet come to.")
  private Path sheet;

  @Option(
      names = "--removals",
      paramLabel = "LIST",
      description =
          "Remove single facts from one text and look whether they are missed. Columns: id, left,"
              + " right, left_lang, right_lang, left_start, left_end, right_start, right_end; a row"
              + " is a span that both texts tell.")
  private Path removals;

  @Option(
      names = "--share",
      paramLabel = "SHARE",
      defaultValue = "0.2",
      description = "With --removals: how many of the spans to remove.%nDefault: ${DEFAULT-VALUE}")
  private double share;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Draws the rows, or the spans to remove; the same seed draws the same.%nDefault:"
              + " ${DEFAULT-VALUE}")
  private long seed;

  @Mixin private InputOptions input;

  EvaluateCommand(Console console, Comparisons comparisons) {
    this.console = console;
    this.comparisons = comparisons;
  }

  @Override
  public Integer call() throws BadInput {
    int tasks = (articles.isEmpty() ? 0 : 1) + (sheet == null ? 0 : 1) + (removals == null ? 0 : 1);
    if (tasks != 1) {
      throw BadInput.at(
          "evaluate", "want one of: articles to draw a sheet from, --read, --removals");
    }
    if (out != null && articles.isEmpty()) {
      throw BadInput.at(
          "--out", "is for a sheet that is drawn; --read and --removals print what they find");
    }
    if (sheet != null) {
      SheetScore.read(sheet).lines().forEach(console.out()::println);
    } else if (removals != null) {
      removeAndLook();
    } else {
      writeSheet();
    }
    return ExitCode.DONE.code();
  }

  private void removeAndLook() throws BadInput {
    if (!(share > 0 && share <= 1)) {
      throw BadInput.at("--share", "want more than 0 and at most 1, got " + share);
    }
    var comparison = comparisons.apply(input.comparison()).knowing(input.lexicons());
    new RemovalTrial(input.files(), comparison, share, seed)
        .run(removals, jobs())
        .lines()
        .forEach(console.out()::println);
  }

  private void writeSheet() throws BadInput {
    if (rows < Sheet.FEWEST_ROWS) {
      throw BadInput.at("--rows", "want at least " + Sheet.FEWEST_ROWS + ", got " + rows);
    }
    if (out == null) {
      throw BadInput.at("--out", "want a file for the sheet, such as --out sheet.csv");
    }
    var comparison = comparisons.apply(input.comparison()).knowing(input.lexicons());
    Sheet drawn = Sheet.draw(pairs(), comparison, rows, seed, jobs());
    drawn.write(out, input.byteOrderMark());
    console.out().println(drawn);
    console.out().println("written to " + out + "; judge it, then: lacuna evaluate --read " + out);
  }

  private List<EvaluatedPair> pairs() throws BadInput {
    PairReader reader = input.reader();
    if (articles.size() == 1 && isList(articles.get(0))) {
      if (leftLanguage != null || rightLanguage != null) {
        throw BadInput.at("--left-lang", "not with a list, which has columns for the languages");
      }
      List<EvaluatedPair> pairs = new ArrayList<>();
      for (ListedPair pair : PairList.read(Path.of(articles.get(0)))) {
        ArticlePair read = pair.read(reader);
        pairs.add(new EvaluatedPair(pair.id(), read.left(), read.right()));
      }
      return pairs;
    }
    Optional<Language> left = PairOptions.language("--left-lang", leftLanguage);
    Optional<Language> right = PairOptions.language("--right-lang", rightLanguage);
    ArticlePair pair =
        articles.size() == 1
            ? reader.readBoth(Place.of(articles.get(0)), left, right)
            : reader.read(Place.of(articles.get(0)), Place.of(articles.get(1)), left, right);
    return List.of(new EvaluatedPair("", pair.left(), pair.right()));
  }

  private static boolean isList(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return name.endsWith(".tsv") || name.endsWith(".csv");
  }

  private static int jobs() {
    return Runtime.getRuntime().availableProcessors();
  }
}
