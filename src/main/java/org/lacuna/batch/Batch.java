package org.lacuna.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.lacuna.Comparison;
import org.lacuna.diff.ArticleDiff;
import org.lacuna.match.Lexicons;
import org.lacuna.read.ArticlePair;
import org.lacuna.read.PairReader;
import org.lacuna.report.CsvTable;
import org.lacuna.report.EditorNotes;
import org.lacuna.report.GapCounts;
import org.lacuna.report.GapsCsv;
import org.lacuna.report.NewFiles;
import org.lacuna.report.PairReport;
import org.lacuna.report.SummaryCsv;
import org.lacuna.text.BadInput;

/**
 * Compares many pairs, several at a time, in two passes: the first learns which words go together
 * in each pair of languages, the second compares with what was learned.
 *
 * <p>A pair that fails does not stop the others. All files are the same whatever the number of jobs
 * (the seconds of summary.csv aside), and no more than a few diffs a job are held at a time.
 */
public final class Batch {
  /** The file that says which pairs failed and why. */
  public static final String FAILURES = "failures.csv";

  // Pairs in flight: enough that no job waits long for a slow pair whose turn it is to be written.
  private static final int PAIRS_A_JOB = 4;

  private static final CsvTable<PairOutcome.Failed> FAILURES_TABLE =
      CsvTable.<PairOutcome.Failed>empty()
          .text("id", failed -> failed.pair().id())
          .text("message", PairOutcome.Failed::message);

  private final PairReader reader;
  private final Comparison comparison;
  private final Learning learning;
  private final int jobs;
  private final boolean byteOrderMark;

  /**
   * A batch.
   *
   * @param comparison compares the left with the right article; called from several threads
   * @param learning what is known of the languages' words, and whether the list teaches more
   * @param jobs pairs at a time, at least 1
   * @param byteOrderMark whether every file starts with one, for Excel
   */
  public Batch(
      PairReader reader,
      Comparison comparison,
      Learning learning,
      int jobs,
      boolean byteOrderMark) {
    this.reader = reader;
    this.comparison = jobs > 1 ? comparison.oneOfMany() : comparison;
    this.learning = learning;
    this.jobs = jobs;
    this.byteOrderMark = byteOrderMark;
  }

  /**
   * Compares the pairs and writes a folder for each, and gaps.csv, summary.csv and failures.csv for
   * all of them together.
   *
   * @param pairs at least one
   * @param told gets each outcome, in the order of the pairs
   * @throws BadInput if the files for all pairs together cannot be written, or the gaps.csv of an
   *     earlier run cannot be read
   */
  public BatchResult run(List<ListedPair> pairs, Path folder, Consumer<PairOutcome> told)
      throws BadInput {
    Map<String, EditorNotes> notes = EditorNotes.readAllPairs(folder.resolve(GapsCsv.NAME));
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(jobs, pairs.size()));
    try (NewFiles files = NewFiles.in(folder, byteOrderMark)) {
      Sheets sheets = new Sheets(files, told);
      Known lessons = lessons(pairs, pool);
      Queue<CompletableFuture<PairOutcome>> inFlight = new ArrayDeque<>();
      Iterator<ListedPair> waiting = pairs.iterator();
      while (waiting.hasNext() || !inFlight.isEmpty()) {
        while (waiting.hasNext() && inFlight.size() / PAIRS_A_JOB < jobs) {
          ListedPair pair = waiting.next();
          EditorNotes known = notes.getOrDefault(pair.id(), EditorNotes.none());
          inFlight.add(
              CompletableFuture.supplyAsync(() -> outcome(pair, lessons, folder, known), pool));
        }
        sheets.add(inFlight.remove().join());
      }
      Optional<Path> kept =
          sheets.compared.containsAll(notes.keySet())
              ? Optional.empty()
              : Optional.of(keep(folder));
      files.commit();
      return new BatchResult(
          sheets.compared.size(), sheets.failed, sheets.counts, kept, lessons.learned());
    } finally {
      pool.shutdownNow();
    }
  }

  /** The sheets of all pairs together, as they grow. */
  private static final class Sheets {
    private final NewFiles.CsvFile<GapsCsv.Row> gaps;
    private final NewFiles.CsvFile<SummaryCsv.Row> summary;
    private final NewFiles.CsvFile<PairOutcome.Failed> failures;
    private final Consumer<PairOutcome> told;
    private final Set<String> compared = new HashSet<>();
    private int failed;
    private GapCounts counts = GapCounts.none();

    Sheets(NewFiles files, Consumer<PairOutcome> told) throws BadInput {
      this.gaps = files.csv(GapsCsv.NAME, GapsCsv.tableOfAllPairs());
      this.summary = files.csv(SummaryCsv.NAME, SummaryCsv.table());
      this.failures = files.csv(FAILURES, FAILURES_TABLE);
      this.told = told;
    }

    void add(PairOutcome outcome) throws BadInput {
      String id = outcome.pair().id();
      if (outcome instanceof PairOutcome.Compared done) {
        gaps.addPrinted(done.gaps());
        summary.add(new SummaryCsv.Row(id, done.diff(), done.time()));
        compared.add(id);
        counts = counts.plus(done.diff().gaps());
      } else if (outcome instanceof PairOutcome.Failed failure) {
        failures.add(failure);
        failed++;
      }
      told.accept(outcome);
    }
  }

  /**
   * What the first pass came to.
   *
   * @param learned lexicons of this list's own pairs
   * @param drafts pairs that are begun
   * @param comparison knows what was learned
   * @param lexicons what was learned and what was known before
   */
  private record Known(
      Lexicons learned,
      Map<String, Lessons.Draft> drafts,
      Comparison comparison,
      Lexicons lexicons) {}

  private Known lessons(List<ListedPair> pairs, ExecutorService pool) {
    if (!learning.isWanted() || pairs.size() < 2) {
      Comparison knowing = comparison.knowing(learning.known());
      return new Known(Lexicons.none(), Map.of(), knowing, learning.known());
    }
    // Not with what is known: known words are not learned, and a lexicon kept would lack them.
    Lessons.Taught taught = Lessons.teach(reader, comparison, pairs, pool, jobs);
    Lexicons all = learning.known().and(taught.lexicons());
    return new Known(
        taught.lexicons(), new ConcurrentHashMap<>(taught.drafts()), comparison.knowing(all), all);
  }

  private PairOutcome outcome(ListedPair pair, Known lessons, Path folder, EditorNotes known) {
    try {
      return compared(pair, lessons, folder.resolve(pair.id()), known);
    } catch (BadInput e) {
      return new PairOutcome.Failed(pair, e.getMessage(), e);
    } catch (OutOfMemoryError e) {
      String message = "not enough memory for this pair; give Java more (-Xmx) or use fewer --jobs";
      return new PairOutcome.Failed(pair, message, e);
    } catch (RuntimeException | StackOverflowError e) {
      return new PairOutcome.Failed(pair, "this is a fault in Lacuna: " + e, e);
    }
  }

  private PairOutcome compared(ListedPair pair, Known lessons, Path folder, EditorNotes known)
      throws BadInput {
    long start = System.nanoTime();
    ArticleDiff diff = diff(pair, lessons);
    EditorNotes notes = EditorNotes.read(folder.resolve(GapsCsv.NAME)).and(known);
    String gaps = PairReport.write(pair.id(), diff, notes, folder, byteOrderMark);
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    return new PairOutcome.Compared(pair, diff, gaps, time);
  }

  private ArticleDiff diff(ListedPair pair, Known lessons) throws BadInput {
    Lessons.Draft draft = lessons.drafts().isEmpty() ? null : lessons.drafts().remove(pair.id());
    if (draft != null) {
      return draft.begun().finish(lessons.lexicons());
    }
    ArticlePair articles = pair.read(reader);
    return lessons.comparison().compare(articles.left(), articles.right());
  }

  /** Copies the gaps.csv that is about to be replaced to a name that is free. */
  private static Path keep(Path folder) throws BadInput {
    Path kept = folder.resolve("gaps-before.csv");
    for (int i = 2; Files.exists(kept); i++) {
      kept = folder.resolve("gaps-before-" + i + ".csv");
    }
    try {
      return Files.copy(folder.resolve(GapsCsv.NAME), kept);
    } catch (IOException e) {
      throw BadInput.at(kept, "cannot be written: " + e.getMessage());
    }
  }
}
