package org.lacuna.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lacuna.Golden;
import org.lacuna.TestTable;
import org.lacuna.diff.ArticleDiff;
import org.lacuna.report.EditorNotes.Note;
import org.lacuna.text.BadInput;

/** The three files of a pair. */
final class ReportTest {
  private static final ArticleDiff DIFF = SamplePair.diff();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"facts.csv", "sentences.csv", "gaps.csv"})
  void filesAreGolden(String name) throws Exception {
    Golden.assertGolden("report/" + name, written(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "ar-EG", "fa", "de", "hi-IN-u-nu-deva"})
  void noLocaleChangesAByte(String tag) throws Exception {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      for (String name : PairReport.FILES) {
        Golden.assertGolden("report/" + name, written(name));
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void columnsAreThoseOfTheContract() {
    assertEquals(
        "fact_id, side, lang, type, value, text, start, end, sentence, section, status,"
            + " counterpart, confidence, evidence",
        String.join(", ", FactsCsv.table().header()));
    assertEquals(
        "row, status, left_no, left_start, left_end, left_text, right_no, right_start, right_end,"
            + " right_text, confidence, shared_facts, left_only_facts, right_only_facts",
        String.join(", ", SentencesCsv.table().header()));
    assertEquals(
        "id, rank, verdict, missing_from, found_in, type, value, text, sentence, section,"
            + " mentions, cited, citation, other_value, other_sentence, insert_after, confidence,"
            + " evidence, start, end, link, state, note, also_in",
        String.join(", ", GapsCsv.table().header()));
  }

  @Test
  void parsedAgainTheCellsAreTheRows() throws Exception {
    assertReadBack(FactsCsv.table(), FactsCsv.rows(DIFF), "facts.csv");
    assertReadBack(SentencesCsv.table(), SentencesCsv.rows(DIFF), "sentences.csv");
    assertReadBack(GapsCsv.table(), GapsCsv.rows("", DIFF, EditorNotes.none()), "gaps.csv");
  }

  private <R> void assertReadBack(CsvTable<R> table, List<R> rows, String name) throws Exception {
    try (CSVParser parser = CsvTable.FORMAT.parse(new StringReader(written(name)))) {
      List<CSVRecord> records = parser.getRecords();
      assertEquals(table.header(), records.get(0).toList());
      assertEquals(
          rows.stream().map(table::cells).toList(),
          records.stream().skip(1).map(CSVRecord::toList).toList());
    }
  }

  static Stream<TestTable.Row> formulas() {
    return TestTable.rows("report/formulas.tsv", "id", "text", "cell");
  }

  @ParameterizedTest
  @MethodSource("formulas")
  void formulasAreNeutralisedInTextOnly(TestTable.Row row) throws IOException {
    CsvTable<String> table = CsvTable.<String>empty().number("n", text -> text).text("t", t -> t);
    String text = row.cell("text").replace("\\t", "\t").replace("\\r", "\r");
    String cell = row.cell("cell").replace("\\t", "\t").replace("\\r", "\r");
    assertEquals(List.of(text, cell), table.cells(text), row::toString);
    StringBuilder out = new StringBuilder();
    table.print(text, out);
    try (CSVParser parser = CsvTable.FORMAT.parse(new StringReader(out.toString()))) {
      assertEquals(List.of(text, cell), parser.getRecords().get(0).toList(), row::toString);
    }
  }

  @Test
  void anyTextIsReadBackAsWritten() throws IOException {
    String letters = "a1 ,;\t\r\n\"'#=-@\u00e6\u2028\uFEFF";
    Random random = new Random(7);
    CsvTable<List<String>> table =
        CsvTable.<List<String>>empty()
            .text("a", row -> row.get(0))
            .number("b", row -> row.get(1))
            .text("c", row -> row.get(2));
    for (int i = 0; i < 2_000; i++) {
      List<String> row = List.of(any(random, letters), any(random, letters), any(random, letters));
      StringBuilder out = new StringBuilder();
      table.print(row, out);
      assertTrue(out.toString().endsWith("\r\n"));
      try (CSVParser parser = CsvTable.FORMAT.parse(new StringReader(out.toString()))) {
        assertEquals(List.of(table.cells(row)), parser.stream().map(CSVRecord::toList).toList());
      }
    }
  }

  private static String any(Random random, String letters) {
    return random
        .ints(random.nextInt(5), 0, letters.length())
        .mapToObj(at -> letters.substring(at, at + 1))
        .collect(Collectors.joining());
  }

  @Test
  void byteOrderMarkIsWrittenWhenAskedFor() throws Exception {
    PairReport.write("", DIFF, EditorNotes.none(), folder, true);
    for (String name : PairReport.FILES) {
      String text = Files.readString(folder.resolve(name));
      assertTrue(text.startsWith("\uFEFF"), name);
      assertFalse(text.substring(1).contains("\uFEFF"), name);
    }
    assertEquals(EditorNotes.none().byGap(), EditorNotes.read(folder.resolve("gaps.csv")).byGap());
  }

  @Test
  void theEditorsNotesAreCarriedOver() throws Exception {
    String first = written("gaps.csv");
    String edited =
        first.replaceFirst("(AAAAAAAAA3,.*),,,\r\n", "$1,done,\"wasn't, \"\"new\"\"\",\r\n");
    assertFalse(first.equals(edited));
    Files.writeString(folder.resolve("gaps.csv"), edited);
    EditorNotes notes = EditorNotes.read(folder.resolve("gaps.csv"));
    assertEquals(new Note("done", "wasn't, \"new\""), notes.of("AAAAAAAAA3"));
    assertEquals(new Note("", ""), notes.of("AAAAAAAAA1"));
    PairReport.write("", DIFF, notes, folder, false);
    assertEquals(edited, Files.readString(folder.resolve("gaps.csv")));
  }

  static Stream<TestTable.Row> notes() {
    return TestTable.rows("report/notes.tsv", "id", "file", "notes");
  }

  @ParameterizedTest
  @MethodSource("notes")
  void notesAreReadAsSpreadsheetsSaveThem(TestTable.Row row) throws Exception {
    Path gaps = folder.resolve("gaps.csv");
    Files.writeString(gaps, row.cell("file").replace("\\t", "\t"));
    String found;
    try {
      found = new TreeMap<>(EditorNotes.read(gaps).byGap()).toString();
    } catch (BadInput e) {
      found = e.getMessage().replace(gaps.toString(), "gaps.csv");
    }
    assertEquals(row.cell("notes"), found, row::toString);
  }

  @Test
  void notesOfAnotherEncodingAreNotGuessed() throws Exception {
    Path gaps = folder.resolve("gaps.csv");
    Files.write(gaps, "id,state,note\r\nA,done,fj\u00F8l\r\n".getBytes(ISO_8859_1));
    BadInput thrown = assertThrows(BadInput.class, () -> EditorNotes.read(gaps));
    assertEquals(
        gaps
            + ": not UTF-8: save it as CSV UTF-8; it may hold an editor's notes, so it is not"
            + " overwritten: mend it, or move it elsewhere",
        thrown.getMessage());
  }

  @Test
  void ofTwoNotesTheOneSavedLastCounts() {
    EditorNotes older = notes(1, new Note("open", "look"));
    EditorNotes newer = notes(2, new Note("done", ""));
    assertEquals(new Note("done", "look"), older.and(newer).of("A"));
    assertEquals(new Note("done", "look"), newer.and(older).of("A"));
    assertEquals(new Note("open", "look"), older.and(EditorNotes.none()).of("A"));
  }

  private static EditorNotes notes(long saved, Note note) {
    return new EditorNotes(Map.of("A", note), FileTime.fromMillis(saved));
  }

  private String written(String name) throws BadInput, IOException {
    PairReport.write("", DIFF, EditorNotes.none(), folder, false);
    return new String(Files.readAllBytes(folder.resolve(name)), UTF_8);
  }
}
