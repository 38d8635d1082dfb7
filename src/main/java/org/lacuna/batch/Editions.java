package org.lacuna.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lacuna.Comparison;
import org.lacuna.diff.AlsoIn;
import org.lacuna.diff.ArticleDiff;
import org.lacuna.diff.Gap;
import org.lacuna.diff.JudgedMention;
import org.lacuna.diff.Status;
import org.lacuna.diff.Verdict;
import org.lacuna.fact.Mention;
import org.lacuna.report.EditorNotes;
import org.lacuna.report.GapsCsv;
import org.lacuna.report.NewFiles;
import org.lacuna.report.PairReport;
import org.lacuna.text.Article;
import org.lacuna.text.BadInput;
import org.lacuna.text.Language;
import org.lacuna.text.Side;

/**
 * More than two editions of one article: each is compared with the first, and the gaps of all pairs
 * come into one list, a row a fact, ranked by how many editions tell it.
 *
 * @param pairs the first edition with each of the others, in their order
 * @param gaps what the first edition lacks or tells differently, and what the others lack of it
 */
public record Editions(List<ArticleDiff> pairs, List<AlsoIn.Counted> gaps) {
  /** Copies the lists. */
  public Editions {
    pairs = List.copyOf(pairs);
    gaps = List.copyOf(gaps);
  }

  /** Compares two articles, knowing what is known of their languages. */
  @FunctionalInterface
  public interface Knowing {
    /** What compares these two. */
    Comparison comparison(Article left, Article right) throws BadInput;
  }

  /**
   * Compares editions, every one with every other.
   *
   * @param editions at least two, each in another language, the one to be added to first
   * @throws BadInput if something the user added cannot be used
   */
  public static Editions compare(List<Article> editions, Knowing knowing) throws BadInput {
    List<ArticleDiff> pairs = new ArrayList<>();
    List<ArticleDiff> others = new ArrayList<>();
    for (int i = 0; i < editions.size(); i++) {
      for (int j = i + 1; j < editions.size(); j++) {
        Article left = editions.get(i);
        Article right = editions.get(j);
        (i == 0 ? pairs : others).add(knowing.comparison(left, right).compare(left, right));
      }
    }
    return new Editions(pairs, once(AlsoIn.ranked(pairs, others), others));
  }

  /**
   * The list with each fact that is missing from the first edition once: as the edition tells it
   * that comes first in the list.
   */
  private static List<AlsoIn.Counted> once(List<AlsoIn.Counted> gaps, List<ArticleDiff> others) {
    List<AlsoIn.Counted> kept = new ArrayList<>();
    Set<Told> told = new HashSet<>();
    for (AlsoIn.Counted counted : gaps) {
      Gap gap = counted.gap();
      boolean missing = gap.verdict() == Verdict.MISSING && gap.foundIn() == Side.RIGHT;
      Told own = told(counted.diff(), Side.RIGHT, gap.fact().first());
      if (missing && told.contains(own)) {
        continue;
      }
      if (missing) {
        told.add(own);
        others.forEach(diff -> addCounterparts(diff, own, told));
      }
      kept.add(new AlsoIn.Counted(counted.diff(), gap.ranked(kept.size() + 1), counted.editions()));
    }
    return kept;
  }

  /** Where the edition of a language tells a fact. */
  private record Told(Language edition, int start) {}

  private static Told told(ArticleDiff diff, Side side, Mention mention) {
    return new Told(diff.sheet(side).article().language(), mention.span().start());
  }

  private static void addCounterparts(ArticleDiff diff, Told own, Set<Told> told) {
    for (JudgedMention judged : diff.mentions()) {
      if (judged.status() == Status.SHARED
          && told(diff, judged.side(), judged.mention()).equals(own)) {
        judged.counterparts().forEach(m -> told.add(told(diff, judged.side().other(), m)));
      }
    }
  }

  /**
   * Writes gaps.csv for all, and the three files of each pair into a folder named after the other
   * edition's language.
   *
   * @throws BadInput if they cannot be written
   */
  public void write(Path folder, boolean byteOrderMark) throws BadInput {
    EditorNotes notes = EditorNotes.read(folder.resolve(GapsCsv.NAME));
    for (ArticleDiff diff : pairs) {
      Path own = folder.resolve(diff.right().article().language().tag());
      EditorNotes known = EditorNotes.read(own.resolve(GapsCsv.NAME)).and(notes);
      PairReport.write("", diff, known, own, byteOrderMark);
    }
    try (NewFiles files = NewFiles.in(folder, byteOrderMark)) {
      files.csv(GapsCsv.NAME, GapsCsv.table()).addAll(GapsCsv.rows("", gaps, notes));
      files.commit();
    }
  }
}
