package org.lacuna.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.lacuna.diff.Gap;
import org.lacuna.text.BadInput;

/**
 * What an editor wrote into the columns {@code state} and {@code note} of a gaps.csv, by the id of
 * the gap: {@code GK3Q7ZB2XA} is {@code done}, "was in the info box".
 *
 * @param byGap notes that are not blank
 * @param saved when the file that holds them was last changed
 */
public record EditorNotes(Map<String, Note> byGap, FileTime saved) {
  private static final String REMEDY =
      "; it may hold an editor's notes, so it is not overwritten: mend it, or move it elsewhere";

  /**
   * An editor's words on one gap.
   *
   * @param state {@code open}, {@code done}, {@code rejected} or whatever the editor wrote
   * @param note a remark
   */
  public record Note(String state, String note) {
    private static final Note NONE = new Note("", "");

    private Note or(Note fallback) {
      return new Note(
          state.isBlank() ? fallback.state : state, note.isBlank() ? fallback.note : note);
    }
  }

  /** Copies the map. */
  public EditorNotes {
    byGap = Map.copyOf(byGap);
  }

  /** No notes. */
  public static EditorNotes none() {
    return new EditorNotes(Map.of(), FileTime.fromMillis(0));
  }

  /** The note on a gap; both parts empty when there is none. */
  public Note of(String gap) {
    return byGap.getOrDefault(gap, Note.NONE);
  }

  /**
   * These notes and those together. Where they disagree, the file that was saved last counts; but
   * an empty cell takes nothing away from the other file.
   */
  public EditorNotes and(EditorNotes those) {
    EditorNotes first = saved.compareTo(those.saved) >= 0 ? this : those;
    EditorNotes second = first == this ? those : this;
    Map<String, Note> merged = new HashMap<>(second.byGap);
    first.byGap.forEach((gap, note) -> merged.put(gap, note.or(second.of(gap))));
    return new EditorNotes(merged, first.saved);
  }

  /** The ids, in order, of gaps that have a note here and are not among these. */
  public List<String> notAmong(List<Gap> gaps) {
    Set<String> ids = gaps.stream().map(Gap::id).collect(Collectors.toSet());
    return byGap.keySet().stream().filter(id -> !ids.contains(id)).sorted().toList();
  }

  /**
   * The notes in the gaps.csv of one pair; none when there is no such file.
   *
   * @throws BadInput if the file cannot be read as a gaps.csv
   */
  public static EditorNotes read(Path gaps) throws BadInput {
    return readAllPairs(gaps, List.of("id", "state", "note")).getOrDefault("", none());
  }

  /**
   * The notes in the gaps.csv of a batch, by the id of the pair.
   *
   * @throws BadInput if the file cannot be read as a batch's gaps.csv
   */
  public static Map<String, EditorNotes> readAllPairs(Path gaps) throws BadInput {
    return readAllPairs(gaps, List.of("id", "state", "note", "pair"));
  }

  private static Map<String, EditorNotes> readAllPairs(Path gaps, List<String> columns)
      throws BadInput {
    if (!Files.isRegularFile(gaps)) {
      return Map.of();
    }
    Map<String, Map<String, Note>> found = new TreeMap<>();
    Map<String, EditorNotes> notes = new TreeMap<>();
    try (CSVParser rows = parse(gaps)) {
      for (String column : columns) {
        if (!rows.getHeaderMap().containsKey(column)) {
          throw broken(gaps, 1, "no column '" + column + "', only " + rows.getHeaderNames());
        }
      }
      for (CSVRecord row : rows) {
        if (!row.isConsistent()) {
          int line = (int) rows.getCurrentLineNumber();
          String cells = "want " + rows.getHeaderMap().size() + " cells, got " + row.size();
          throw broken(gaps, line, cells);
        }
        Note note = new Note(row.get("state"), row.get("note"));
        if (!note.state().isBlank() || !note.note().isBlank()) {
          String pair = columns.contains("pair") ? row.get("pair") : "";
          found.computeIfAbsent(pair, any -> new TreeMap<>()).put(row.get("id"), note);
        }
      }
      FileTime saved = Files.getLastModifiedTime(gaps);
      found.forEach((pair, byGap) -> notes.put(pair, new EditorNotes(byGap, saved)));
      return notes;
    } catch (CharacterCodingException e) {
      throw broken(gaps, 0, "not UTF-8: save it as CSV UTF-8");
    } catch (UncheckedIOException e) {
      throw broken(gaps, 0, "cannot be read as CSV: " + e.getCause().getMessage());
    } catch (IOException | IllegalArgumentException e) {
      throw broken(gaps, 0, "cannot be read as CSV: " + e.getMessage());
    }
  }

  /**
   * Spreadsheets save with the list separator of their user's country: it is told from the header.
   */
  private static CSVParser parse(Path gaps) throws IOException {
    String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(gaps))).toString();
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    String header = content.lines().findFirst().orElse("");
    char separator = header.contains("\t") ? '\t' : header.contains(";") ? ';' : ',';
    CSVFormat format =
        CsvTable.FORMAT
            .builder()
            .setDelimiter(separator)
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setAllowMissingColumnNames(true)
            .get();
    return format.parse(new StringReader(content));
  }

  private static BadInput broken(Path gaps, int line, String complaint) {
    return BadInput.at(gaps, line, complaint + REMEDY);
  }
}
