package org.lacuna.batch;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.lacuna.read.Languages;
import org.lacuna.read.Place;
import org.lacuna.read.WorkFile;
import org.lacuna.report.GapsCsv;
import org.lacuna.report.SummaryCsv;
import org.lacuna.text.BadInput;
import org.lacuna.text.Language;

/**
 * Reads a LIST of pairs: a table with a header row and the columns {@code left} and {@code right},
 * and if wanted {@code id}, {@code left_lang} and {@code right_lang}; others are passed over.
 *
 * <p>Cells are parted by tabs (then nothing is quoted), commas or semicolons, whichever the header
 * has. Without an {@code id} column the pairs are numbered from 1. A relative path counts from the
 * LIST's folder or, when nothing is there, from the current one.
 */
public final class PairList {
  private static final String ID = "id";
  private static final String LEFT = "left";
  private static final String RIGHT = "right";
  private static final String LEFT_LANG = "left_lang";
  private static final String RIGHT_LANG = "right_lang";
  private static final String COLUMNS =
      "want "
          + String.join(", ", ID, LEFT, RIGHT, LEFT_LANG, RIGHT_LANG)
          + " (only left and right are needed)";

  private static final String UTF_8_LOCALE =
      "; if it is not plain ASCII, run in a UTF-8 locale (LC_ALL=C.UTF-8)";

  // What no common file system takes, and what would lead out of the folder.
  private static final Pattern NO_FOLDER_NAME =
      Pattern.compile(".*[/\\\\:*?\"<>|\\p{Cntrl}].*|[. ].*|.*[. ]|", Pattern.DOTALL);
  private static final Set<String> TAKEN = Set.of(GapsCsv.NAME, SummaryCsv.NAME, Batch.FAILURES);

  private final Path list;
  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<String, Integer> linesOfIds = new HashMap<>();
  private final Map<String, Language> languages = new HashMap<>();
  private final List<ListedPair> pairs = new ArrayList<>();

  private PairList(Path list) {
    this.list = list;
  }

  /**
   * The pairs of a LIST, in its order.
   *
   * @throws BadInput if the file cannot be read, lacks a column, has a row that is no pair, or none
   */
  public static List<ListedPair> read(Path list) throws BadInput {
    return new PairList(list).read();
  }

  private List<ListedPair> read() throws BadInput {
    String text = WorkFile.text(list, "a file that lists pairs");
    try (CSVParser rows = format(text).parse(new StringReader(text))) {
      for (CSVRecord row : rows) {
        int line = (int) rows.getCurrentLineNumber();
        if (columns.isEmpty()) {
          header(line, row.toList());
        } else {
          pair(line, row.toList());
        }
      }
    } catch (UncheckedIOException e) {
      throw bad(0, "cannot be read as a table: " + e.getCause().getMessage());
    } catch (IOException e) {
      throw bad(0, "cannot be read: " + e.getMessage());
    }
    if (pairs.isEmpty()) {
      throw bad(0, columns.isEmpty() ? "is empty; " + COLUMNS : "has a header but no pairs");
    }
    return List.copyOf(pairs);
  }

  private static CSVFormat format(String text) {
    String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    if (header.contains("\t")) {
      return CSVFormat.TDF
          .builder()
          .setQuote(null)
          .setIgnoreEmptyLines(true)
          .setIgnoreSurroundingSpaces(false)
          .get();
    }
    boolean semicolons = header.contains(";") && !header.contains(",");
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(semicolons ? ';' : ',')
        .setIgnoreEmptyLines(true)
        .get();
  }

  private void header(int line, List<String> names) throws BadInput {
    for (int i = 0; i < names.size(); i++) {
      if (columns.put(names.get(i).strip(), i) != null) {
        throw bad(line, "column '" + names.get(i).strip() + "' stands there twice");
      }
    }
    for (String needed : List.of(LEFT, RIGHT)) {
      if (!columns.containsKey(needed)) {
        String found = String.join(", ", names);
        throw bad(line, "no column '" + needed + "'; " + COLUMNS + ", got " + found);
      }
    }
  }

  private void pair(int line, List<String> cells) throws BadInput {
    if (cells.size() != columns.size()) {
      throw bad(line, "want " + columns.size() + " cells, got " + cells.size());
    }
    String id = columns.containsKey(ID) ? cell(cells, ID) : String.valueOf(pairs.size() + 1);
    checkId(line, id);
    pairs.add(
        new ListedPair(
            id,
            place(line, LEFT, cells),
            place(line, RIGHT, cells),
            language(line, LEFT_LANG, cells),
            language(line, RIGHT_LANG, cells)));
  }

  private String cell(List<String> cells, String column) {
    return cells.get(columns.get(column)).strip();
  }

  private void checkId(int line, String id) throws BadInput {
    if (NO_FOLDER_NAME.matcher(id).matches()) {
      throw bad(
          line,
          "id '"
              + id
              + "' cannot name a folder; want one that does not start or end with a dot or space"
              + " and has none of / \\ : * ? \" < > |");
    }
    try {
      Path.of(id);
    } catch (InvalidPathException e) {
      throw bad(line, "id '" + id + "' cannot name a folder: " + e.getReason() + UTF_8_LOCALE);
    }
    // File systems that ignore case would give both pairs one folder.
    String folded = id.toLowerCase(Locale.ROOT);
    if (TAKEN.contains(folded)) {
      throw bad(line, "id '" + id + "' is the name of a report; choose another");
    }
    Integer before = linesOfIds.put(folded, line);
    if (before != null) {
      throw bad(line, "id '" + id + "' stands on line " + before + " already; want one of its own");
    }
  }

  private Place place(int line, String column, List<String> cells) throws BadInput {
    String written = cell(cells, column);
    if (written.isEmpty()) {
      throw bad(line, "nothing under '" + column + "'; want a file or a page");
    }
    return Place.in(list, written);
  }

  private Optional<Language> language(int line, String column, List<String> cells) throws BadInput {
    String tag = columns.containsKey(column) ? cell(cells, column) : "";
    if (tag.isEmpty()) {
      return Optional.empty();
    }
    Language known = languages.get(tag);
    if (known == null) {
      known = Languages.parse(list + ":" + line + ": " + column, tag);
      languages.put(tag, known);
    }
    return Optional.of(known);
  }

  private BadInput bad(int line, String message) {
    return BadInput.at(list, line, message);
  }
}
