package org.lacuna.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lacuna.match.Glossary;
import org.lacuna.read.Languages;
import org.lacuna.read.WorkFile;
import org.lacuna.text.BadInput;
import org.lacuna.text.Language;

/**
 * Reads an editor's glossary: two cells a line, parted by a tab; the first line holds two language
 * tags; empty lines and lines that start with {@code #} are passed over.
 *
 * <pre>
 * nn	ca
 * # the river, not the town
 * Don	riu Don
 * </pre>
 */
final class GlossaryFile {
  private final Path file;

  private GlossaryFile(Path file) {
    this.file = file;
  }

  /**
   * The glossary in a file.
   *
   * @throws BadInput if it cannot be read, or a line is not as told above
   */
  static Glossary read(Path file) throws BadInput {
    return new GlossaryFile(file).read();
  }

  private Glossary read() throws BadInput {
    List<Language> languages = List.of();
    List<Glossary.Entry> entries = new ArrayList<>();
    List<String> lines =
        WorkFile.text(file, "a file of two columns parted by a tab").lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank() || lines.get(i).startsWith("#")) {
        continue;
      }
      List<String> cells = cells(i + 1, lines.get(i));
      if (languages.isEmpty()) {
        String place = file + ":" + (i + 1);
        languages =
            List.of(Languages.parse(place, cells.get(0)), Languages.parse(place, cells.get(1)));
      } else {
        entries.add(
            new Glossary.Entry(languages.get(0), cells.get(0), languages.get(1), cells.get(1)));
      }
    }
    if (languages.isEmpty()) {
      throw bad(0, "is empty; want a first line of two language tags, such as nn<TAB>ca");
    }
    return new Glossary(entries);
  }

  private List<String> cells(int line, String text) throws BadInput {
    List<String> cells = List.of(text.split("\t", -1)).stream().map(String::strip).toList();
    if (cells.size() != 2) {
      throw bad(line, "want 2 cells parted by a tab, got " + cells.size() + ": '" + text + "'");
    }
    if (cells.contains("")) {
      throw bad(line, "an empty cell; want what it is called in both languages");
    }
    return cells;
  }

  private BadInput bad(int line, String message) {
    return BadInput.at(file, line, message);
  }
}
