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
   * @return the rows that the pair has in the gaps.csv of its batch, printed
   * @throws BadInput if they cannot be written
   */
  public static String write(
      String pair, ArticleDiff diff, EditorNotes notes, Path folder, boolean byteOrderMark)
      throws BadInput {
    try (NewFiles files = NewFiles.in(folder, byteOrderMark)) {
      return write(pair, diff, notes, files);
    }
  }

  static String write(String pair, ArticleDiff diff, EditorNotes notes, NewFiles files)
      throws BadInput {
    GapsCsv.Printed gaps = GapsCsv.print(GapsCsv.rows(pair, diff, notes));
    files.csv(GapsCsv.NAME, GapsCsv.table()).addPrinted(gaps.own());
    files.csv(FactsCsv.NAME, FactsCsv.table()).addAll(FactsCsv.rows(diff));
    files.csv(SentencesCsv.NAME, SentencesCsv.table()).addAll(SentencesCsv.rows(diff));
    files.commit();
    return gaps.amongAllPairs();
  }
}
