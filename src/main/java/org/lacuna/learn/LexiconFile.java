package org.lacuna.learn;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.lacuna.match.Lexicon;
import org.lacuna.read.Languages;
import org.lacuna.read.WorkFile;
import org.lacuna.report.CsvTable;
import org.lacuna.report.NewFiles;
import org.lacuna.text.BadInput;
import org.lacuna.text.Language;

/**
 * The file of a lexicon: CSV with a header row whose first two cells are the two languages.
 *
 * <pre>
 * en,ca,links,left_count,right_count
 * church,esglesia,12.31,14,13
 * </pre>
 *
 * <p>A row says that of {@code left_count} sentences with <em>church</em> and {@code right_count}
 * with <em>església</em> about 12 join the two. Words are folded: lower case, Latin letters, no
 * accents. All are counts, so two files of one pair of languages are merged by adding up the rows
 * of the same words; rows may stand in any order.
 */
public final class LexiconFile {
  /** How the names of such files end: {@code en-ca.lexicon.csv}. */
  public static final String ENDING = ".lexicon.csv";

  private static final List<String> COUNTS = List.of("links", "left_count", "right_count");
  private static final String WANTED = "want a header such as en,ca,links,left_count,right_count";

  private final Path file;

  private LexiconFile(Path file) {
    this.file = file;
  }

  /** The name of the file of two languages: {@code en-ca.lexicon.csv}. */
  public static String name(Language left, Language right) {
    return left + "-" + right + ENDING;
  }

  /**
   * Adds the file of a lexicon to new files of a folder.
   *
   * @throws BadInput if it cannot be written
   */
  public static void write(Lexicon lexicon, NewFiles files) throws BadInput {
    CsvTable<Lexicon.Entry> table =
        CsvTable.<Lexicon.Entry>empty()
            .text(lexicon.left().tag(), Lexicon.Entry::left)
            .text(lexicon.right().tag(), Lexicon.Entry::right)
            .number(COUNTS.get(0), entry -> String.format(Locale.ROOT, "%.2f", entry.links()))
            .number(COUNTS.get(1), Lexicon.Entry::leftCount)
            .number(COUNTS.get(2), Lexicon.Entry::rightCount);
    files.csv(name(lexicon.left(), lexicon.right()), table).addAll(lexicon.entries());
  }

  /** The files of lexicons in a folder, sorted by name; none when there is no such folder. */
  public static List<Path> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file of two languages in a folder, in either order of the languages. */
  public static Optional<Path> in(Path folder, Language left, Language right) {
    return Stream.of(name(left, right), name(right, left))
        .map(folder::resolve)
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /**
   * The file that serves two languages in a folder: their own, or that of the bare languages,
   * {@code pt-ca.lexicon.csv} for pt-BR and ca.
   */
  public static Optional<Path> serving(Path folder, Language left, Language right) {
    return in(folder, left, right)
        .or(() -> in(folder, Language.of(left.code()), Language.of(right.code())));
  }

  /**
   * A lexicon in the order of languages in which the folder has a file of them; as it is where
   * there is none.
   */
  public static Lexicon asIn(Path folder, Lexicon lexicon) {
    Path turned = folder.resolve(name(lexicon.right(), lexicon.left()));
    return in(folder, lexicon.left(), lexicon.right()).equals(Optional.of(turned))
        ? lexicon.turned()
        : lexicon;
  }

  /**
   * The lexicon of a file.
   *
   * @throws BadInput if it cannot be read, or is not as told above, with the line
   */
  public static Lexicon read(Path file) throws BadInput {
    return new LexiconFile(file).read();
  }

  private Lexicon read() throws BadInput {
    String text = WorkFile.text(file, "the file of a lexicon");
    CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    List<Lexicon.Entry> entries = new ArrayList<>();
    List<Language> languages = List.of();
    try (CSVParser rows = format.parse(new StringReader(text))) {
      for (CSVRecord row : rows) {
        int line = (int) rows.getCurrentLineNumber();
        if (languages.isEmpty()) {
          languages = header(line, row.toList());
        } else {
          entries.add(entry(line, row.toList()));
        }
      }
    } catch (UncheckedIOException | IOException e) {
      throw bad(0, "cannot be read as CSV: " + e.getMessage());
    }
    if (languages.isEmpty()) {
      throw bad(0, "is empty; " + WANTED);
    }
    return new Lexicon(languages.get(0), languages.get(1), entries);
  }

  private List<Language> header(int line, List<String> cells) throws BadInput {
    if (cells.size() != 2 + COUNTS.size() || !cells.subList(2, cells.size()).equals(COUNTS)) {
      throw bad(line, WANTED + ", got " + String.join(",", cells));
    }
    String place = file + ":" + line;
    return List.of(Languages.parse(place, cells.get(0)), Languages.parse(place, cells.get(1)));
  }

  private Lexicon.Entry entry(int line, List<String> cells) throws BadInput {
    if (cells.size() != 2 + COUNTS.size()) {
      throw bad(line, "want 5 cells, got " + cells.size());
    }
    try {
      double links = Double.parseDouble(cells.get(2));
      int left = Integer.parseInt(cells.get(3));
      int right = Integer.parseInt(cells.get(4));
      boolean words = !cells.get(0).isBlank() && !cells.get(1).isBlank();
      if (words && links >= 0 && links <= Math.min(left, right)) {
        return new Lexicon.Entry(cells.get(0), cells.get(1), links, left, right);
      }
    } catch (NumberFormatException e) {
      // told below, with the whole row
    }
    throw bad(
        line,
        "want two words and three counts, the first no larger than the others, got "
            + String.join(",", cells));
  }

  private BadInput bad(int line, String message) {
    return BadInput.at(file, line, message);
  }
}
