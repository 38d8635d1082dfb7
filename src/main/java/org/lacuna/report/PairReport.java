package org.lacuna.report;

import java.nio.file.Path;
import java.util.List;
import org.lacuna.diff.ArticleDiff;
import org.lacuna.text.BadInput;

/** The three files of one pair. */
public final class PairReport {
  /** Their names, what an editor opens first first. */
  public static final List<String> FILES = List.of(GapsCsv.NAME, FactsCsv.NAME, SentencesCsv.NAME);

  private PairReport() {}

  /**
   * Writes gaps.csv, facts.csv and sentences.csv, all three or none.
   *
   * @param pair id of the pair in a batch; empty outside
   * @param notes what an editor wrote into the gaps.csv of an earlier run
   * @throws BadInput if they cannot be written
   */
  public static void write(
      String pair, ArticleDiff diff, EditorNotes notes, Path folder, boolean byteOrderMark)
      throws BadInput {
    try (NewFiles files = NewFiles.in(folder, byteOrderMark)) {
      write(pair, diff, notes, files);
    }
  }

  static void write(String pair, ArticleDiff diff, EditorNotes notes, NewFiles files)
      throws BadInput {
    files.csv(GapsCsv.NAME, GapsCsv.table()).addAll(GapsCsv.rows(pair, diff, notes));
    files.csv(FactsCsv.NAME, FactsCsv.table(diff)).addAll(diff.mentions());
    files.csv(SentencesCsv.NAME, SentencesCsv.table()).addAll(SentencesCsv.rows(diff));
    files.commit();
  }
}
