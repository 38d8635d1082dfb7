package org.lacuna.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.lacuna.text.Span;
import org.lacuna.text.Style;

/**
 * Finds italics and bold, {@code ''so''} and {@code '''so'''}, by MediaWiki's rules: of four
 * apostrophes the first is one, of more than five all but the last five are; and where both an
 * italic and a bold mark are left over, as in {@code l'''Ajut mutu''}, one bold mark is an
 * apostrophe and an italic mark.
 */
final class Quotes {
  /** A stretch between two marks. */
  record Stretch(Style.Kind kind, Span open, Span close) {}

  /** A mark; {@code at} is where it starts, plain apostrophes before it left out. */
  private record Mark(int at, boolean bold, boolean italic) {
    /** Where the part of the mark that says so stands: bold first. */
    Span part(Style.Kind kind) {
      int start = kind == Style.Kind.ITALIC && bold ? at + 3 : at;
      return new Span(start, start + (kind == Style.Kind.BOLD ? 3 : 2));
    }
  }

  private Quotes() {}

  /**
   * The stretches in a text, apostrophes that are hidden already left out; marks left over are
   * none.
   */
  static List<Stretch> in(String text, BitSet hidden) {
    if (!text.contains("''")) {
      return List.of();
    }
    List<Mark> marks = marks(text, hidden);
    boolean oddBold = marks.stream().filter(Mark::bold).count() % 2 == 1;
    boolean oddItalic = marks.stream().filter(Mark::italic).count() % 2 == 1;
    if (oddBold && oddItalic) {
      splitOne(marks, text);
    }
    List<Stretch> stretches = new ArrayList<>();
    for (Style.Kind kind : List.of(Style.Kind.ITALIC, Style.Kind.BOLD)) {
      Mark open = null;
      for (Mark mark : marks) {
        if (kind == Style.Kind.BOLD ? !mark.bold() : !mark.italic()) {
          continue;
        }
        if (open == null) {
          open = mark;
        } else {
          stretches.add(new Stretch(kind, open.part(kind), mark.part(kind)));
          open = null;
        }
      }
    }
    return stretches;
  }

  private static List<Mark> marks(String text, BitSet hidden) {
    List<Mark> marks = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && text.charAt(end) == '\'' && !hidden.get(end)) {
        end++;
      }
      switch (Math.min(end - at, 5)) {
        case 2 -> marks.add(new Mark(at, false, true));
        case 3, 4 -> marks.add(new Mark(end - 3, true, false));
        case 5 -> marks.add(new Mark(end - 5, true, true));
        default -> {}
      }
      at = Math.max(end, at + 1);
    }
    return marks;
  }

  /**
   * Makes the first bold mark an apostrophe and an italic mark: the first behind a word of one
   * letter, else the first behind a longer word, else the first.
   */
  private static void splitOne(List<Mark> marks, String text) {
    int chosen = -1;
    int rank = 0;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (!mark.bold() || mark.italic()) {
        continue;
      }
      int found = rank(text, mark.at());
      if (found > rank) {
        chosen = i;
        rank = found;
      }
    }
    if (chosen >= 0) {
      marks.set(chosen, new Mark(marks.get(chosen).at() + 1, false, true));
    }
  }

  private static int rank(String text, int at) {
    boolean space1 = at < 1 || text.charAt(at - 1) == ' ';
    boolean space2 = at < 2 || text.charAt(at - 2) == ' ';
    return space1 ? 1 : space2 ? 3 : 2;
  }
}
