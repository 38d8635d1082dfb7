package org.lacuna.match;

import java.util.ArrayList;
import java.util.List;
import org.lacuna.match.NameHit.Likely;
import org.lacuna.text.Span;

/** Finds names by the places that their words may stand at: what stands together is one find. */
record NameGroups(Vocabulary own, Vocabulary other) {
  /** What stands before a label's own name in {@link Find#label}. */
  private static final List<String> KINDS = List.of("CLDR ", "link ", "general ");

  /** Words of a name stand no further apart than this, in letters. */
  private static final int NEAR = 16;

  /** One find for each group of words of the name that stand together in a sentence. */
  List<Find> finds(List<NameHit> inOrder, double whole) {
    List<Find> finds = new ArrayList<>();
    int size = inOrder.size();
    for (int from = 0; from < size; ) {
      NameHit first = inOrder.get(from);
      int to = from + 1;
      int end = first.end();
      while (to < size
          && inOrder.get(to).sentence() == first.sentence()
          && inOrder.get(to).start() - end < NEAR) {
        end = Math.max(end, inOrder.get(to).end());
        to++;
      }
      List<NameHit> group = to - from == 1 ? List.of(first) : oneToOne(inOrder.subList(from, to));
      finds.add(find(group, whole));
      from = to;
    }
    return finds;
  }

  /**
   * What places that stand together find.
   *
   * @param taken each word of the name at its own place, the best first
   */
  private Find find(List<NameHit> taken, double whole) {
    double gain = 0;
    int start = Integer.MAX_VALUE;
    int end = 0;
    boolean named = true;
    NameHit heaviest = null;
    for (NameHit hit : taken) {
      Likely likely = hit.likely();
      gain += likely.gain();
      start = Math.min(start, hit.start());
      end = Math.max(end, hit.end());
      boolean nameThere = hit.occurrence().capitalised() && !likely.match().learned();
      named &= nameThere || likely.wanted().weight() <= NameSearch.LOWER_CASE;
      if (heaviest == null && !likely.general()) {
        heaviest = hit;
      }
    }
    Likely found = (heaviest == null ? taken.get(0) : heaviest).likely();
    return new Find(
        taken.get(0).sentence(),
        Math.min(1, gain / whole),
        named,
        new Span(start, end),
        by(found),
        found.entry().label() ? label(found.entry().form().folded()) : found.match().meaning(),
        found.match().similarity());
  }

  /** A label without what says of which kind it is. */
  private static String label(String label) {
    for (String kind : KINDS) {
      if (label.startsWith(kind)) {
        return label.substring(kind.length());
      }
    }
    return label;
  }

  /**
   * The best hits, no word of the name twice and no place twice, the best first. A label may stand
   * for several words.
   */
  private static List<NameHit> oneToOne(List<NameHit> group) {
    List<NameHit> bestFirst = new ArrayList<>(group);
    bestFirst.sort(NameHit::bestFirst);
    List<NameHit> taken = new ArrayList<>();
    for (NameHit hit : bestFirst) {
      if (isFree(hit, taken)) {
        taken.add(hit);
      }
    }
    return taken;
  }

  private static boolean isFree(NameHit hit, List<NameHit> taken) {
    for (NameHit other : taken) {
      if (other.likely().overlaps(hit.likely())
          || (other.occurrence().equals(hit.occurrence()) && !hit.likely().speaksForMany())) {
        return false;
      }
    }
    return true;
  }

  private Evidence.Kind by(Likely found) {
    if (found.entry().label()) {
      return found.item() ? Evidence.Kind.LINK : Labels.kind(found.entry().form().folded());
    }
    if (found.match().learned()) {
      return found.match().meaning().isEmpty() ? Evidence.Kind.LEARNED : Evidence.Kind.GENERAL;
    }
    if (!own.script().equals(other.script())) {
      return Evidence.Kind.TRANSLITERATION;
    }
    return found.match().similarity() == 1 ? Evidence.Kind.SAME_NAME : Evidence.Kind.SIMILAR;
  }
}
