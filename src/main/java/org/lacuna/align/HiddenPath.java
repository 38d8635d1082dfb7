package org.lacuna.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lacuna.text.Side;

/**
 * Reads one side bead by bead and says which sentences of the other side tell the same: a hidden
 * semi-Markov model over the other side's sentences. The moves are those of Vogel, Ney and Tillmann
 * (1996), with null states that remember their place (Och and Ney, 2003) and jumps in both
 * directions; the beads are those of Gale and Church (1993), {@link Shape}.
 *
 * <p>From a place on the other side the next bead most often starts at the sentence after it,
 * sometimes at the same, one further or two further on; now and then it is anywhere. A jump is
 * uniform, so a step costs O(m), not O(m²). A sentence without a counterpart stays where it was.
 * Columns are kept for a block of ⌈√n⌉ sentences at a time (or {@value #CELLS} cells, if that is
 * more) and made anew for the way back, so that memory is O(√n·m).
 */
final class HiddenPath {
  /** How often the path jumps within a paragraph, and where one starts. */
  static final double JUMP = 0.04;

  static final double JUMP_AT_PARAGRAPH = 0.25;

  /** Less probable links are not kept. */
  static final double KEPT = 0.005;

  /** A bead so many nats worse than the best one is not thought of. */
  private static final double NEVER = -25;

  private static final int CELLS = 1 << 18;

  private final Emissions emissions;
  private final Side side;
  private final boolean[] opensParagraph;
  private final List<Shape> shapes;
  private final Moves moves;
  private final int n;
  private final int m;
  private final double[] ownTold;
  private final double[] otherTold;

  HiddenPath(Emissions emissions, Side side, boolean[] opensParagraph, Habits habits) {
    this.emissions = emissions;
    this.side = side;
    this.opensParagraph = opensParagraph;
    this.shapes = habits.shapes(side);
    this.moves = Moves.of(habits.none(side), habits.none(side.other()));
    this.n = emissions.sentences(side);
    this.m = emissions.sentences(side.other());
    this.ownTold = new double[n];
    this.otherTold = new double[m];
  }

  /**
   * One sentence on the way there.
   *
   * @param behind how probable it is that a bead or null ended before the sentence, by how many of
   *     the other side lie behind
   * @param beads likelihoods of the beads that start at the sentence, by shape; empty if impossible
   * @param none likelihood that it has no counterpart, on the same scale
   * @param scale by what all was divided after the sentence
   */
  private record Step(double[] behind, double[][] beads, double none, double scale) {}

  /**
   * Some sentences in a row.
   *
   * @param open the columns after the last one, as far as they are filled: beads of several
   *     sentences end further on
   */
  private record Block(List<Step> steps, double[][] open) {}

  /** The probable links of the side's sentences, with their posterior probabilities. */
  Reading read() {
    List<Link> links = n == 0 || m == 0 ? List.of() : links();
    return side == Side.LEFT
        ? new Reading(links, ownTold, otherTold)
        : new Reading(links, otherTold, ownTold);
  }

  private List<Link> links() {
    List<Link> links = new ArrayList<>();
    int stride = Math.max((int) Math.ceil(Math.sqrt(n)), Math.min(n, CELLS / m));
    List<double[][]> checkpoints = new ArrayList<>();
    double[][] open = new double[Shape.MOST][m + 1];
    open[0][0] = 1;
    Block block = new Block(List.of(), open);
    for (int from = 0; from < n; from += stride) {
      checkpoints.add(block.open());
      block = block(from, Math.min(n, from + stride), block.open());
    }
    Ahead ahead = Ahead.end(m);
    for (int b = checkpoints.size() - 1; b >= 0; b--) {
      int from = b * stride;
      if (b < checkpoints.size() - 1) {
        block = block(from, from + stride, checkpoints.get(b));
      }
      for (int i = from + block.steps().size() - 1; i >= from; i--) {
        ahead = stepBack(i, block.steps().get(i - from), ahead, links);
      }
    }
    return links;
  }

  private Block block(int from, int to, double[][] open) {
    Emissions.Row[] rows = new Emissions.Row[Shape.MOST];
    for (int x = 0; x < rows.length; x++) {
      rows[x] = row(from + x);
    }
    double[][] columns = new double[Shape.MOST + 1][];
    for (int x = 0; x < open.length; x++) {
      columns[x] = open[x].clone();
    }
    List<Step> steps = new ArrayList<>();
    for (int i = from; i < to; i++) {
      columns[Shape.MOST] = new double[m + 1];
      steps.add(step(i, rows, columns));
      System.arraycopy(columns, 1, columns, 0, Shape.MOST);
      System.arraycopy(rows, 1, rows, 0, rows.length - 1);
      rows[rows.length - 1] = row(i + rows.length);
    }
    return new Block(steps, Arrays.copyOf(columns, Shape.MOST));
  }

  private Emissions.Row row(int sentence) {
    return sentence < n ? emissions.row(side, sentence) : null;
  }

  /** Reads a sentence: from the first of the columns into the others, which are then scaled. */
  private Step step(int i, Emissions.Row[] rows, double[][] columns) {
    double[] behind = columns[0];
    double[] starts = moves.starts(behind, jump(i));
    double[][] beads = beads(i, rows);
    double none = moves.none() * Math.exp(-rows[0].most());
    double[] next = columns[1];
    for (int k = 0; k <= m; k++) {
      next[k] += behind[k] * none;
    }
    for (int s = 0; s < beads.length; s++) {
      double[] into = columns[shapes.get(s).own()];
      int others = shapes.get(s).other();
      double[] likelihoods = beads[s];
      for (int j = 0; j < likelihoods.length; j++) {
        into[j + others] += starts[j] * likelihoods[j];
      }
    }
    double scale = Moves.sum(next);
    for (int x = 1; x < columns.length; x++) {
      divide(columns[x], scale);
    }
    return new Step(behind, beads, none, scale);
  }

  private static void divide(double[] column, double scale) {
    double factor = 1 / scale;
    for (int k = 0; k < column.length; k++) {
      column[k] *= factor;
    }
  }

  /** Likelihoods, each sentence's scaled by its best single counterpart. */
  private double[][] beads(int i, Emissions.Row[] rows) {
    double[][] beads = new double[shapes.size()][];
    for (int s = 0; s < beads.length; s++) {
      Shape shape = shapes.get(s);
      if (i + shape.own() > n) {
        beads[s] = new double[0];
        continue;
      }
      double add = Math.log(shape.share());
      for (int x = 0; x < shape.own(); x++) {
        add -= rows[x].most();
      }
      double[] likelihoods = emissions.scores(side, i, rows, shape, NEVER - add);
      for (int j = 0; j < likelihoods.length; j++) {
        double score = likelihoods[j] + add;
        likelihoods[j] = score < NEVER ? 0 : Math.exp(score);
      }
      beads[s] = likelihoods;
    }
    return beads;
  }

  private double jump(int sentence) {
    return sentence == 0 || opensParagraph[sentence] ? JUMP_AT_PARAGRAPH : JUMP;
  }

  /**
   * How probable all that follows is.
   *
   * @param columns by how many sentences later, and how many of the other side lie behind then
   * @param scales by what a column was divided on the way there
   */
  private record Ahead(double[][] columns, double[] scales) {
    static Ahead end(int m) {
      double[][] columns = new double[Shape.MOST][m + 1];
      Arrays.fill(columns[0], 1);
      double[] scales = new double[Shape.MOST];
      Arrays.fill(scales, 1);
      return new Ahead(columns, scales);
    }

    Ahead before(double[] column, double scale) {
      double[][] later = new double[Shape.MOST][];
      double[] laterScales = new double[Shape.MOST];
      later[0] = column;
      laterScales[0] = scale;
      System.arraycopy(columns, 0, later, 1, Shape.MOST - 1);
      System.arraycopy(scales, 0, laterScales, 1, Shape.MOST - 1);
      return new Ahead(later, laterScales);
    }
  }

  /** One sentence further back; adds the links of the beads that start at it. */
  private Ahead stepBack(int i, Step step, Ahead ahead, List<Link> links) {
    double jump = jump(i);
    double[] starts = moves.starts(step.behind(), jump);
    double[] following = new double[m];
    for (int s = 0; s < step.beads().length; s++) {
      Shape shape = shapes.get(s);
      double[] beads = step.beads()[s];
      double[] after = ahead.columns()[shape.own() - 1];
      double scale = step.scale();
      for (int x = 0; x < shape.own() - 1; x++) {
        scale *= ahead.scales()[x];
      }
      double factor = 1 / scale;
      int others = shape.other();
      double all = 0;
      for (int j = 0; j < beads.length; j++) {
        double likelihood = beads[j] * after[j + others] * factor;
        if (likelihood == 0) {
          continue;
        }
        following[j] += likelihood;
        double posterior = likelihood * starts[j];
        all += posterior;
        add(otherTold, j, others, posterior);
        if (posterior >= KEPT) {
          links.add(link(i, j, shape, posterior));
        }
      }
      if (all > 0) {
        add(ownTold, i, shape.own(), all);
      }
    }
    double[] column = moves.behind(following, jump);
    double none = step.none() / step.scale();
    double[] next = ahead.columns()[0];
    for (int k = 0; k <= m; k++) {
      column[k] += none * next[k];
    }
    return ahead.before(column, step.scale());
  }

  private static void add(double[] sums, int from, int count, double posterior) {
    for (int x = from; x < from + count; x++) {
      sums[x] += posterior;
    }
  }

  private Link link(int i, int j, Shape shape, double posterior) {
    return side == Side.LEFT
        ? new Link(i, shape.own(), j, shape.other(), posterior)
        : new Link(j, shape.other(), i, shape.own(), posterior);
  }
}
