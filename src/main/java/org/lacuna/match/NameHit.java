package org.lacuna.match;

import org.lacuna.match.Vocabulary.Occurrence;
import org.lacuna.match.WordMatches.Match;

/**
 * A place where a word of a name may stand.
 *
 * @param likely which word, and for which of the name
 * @param sentence index of the sentence
 */
record NameHit(NameHit.Likely likely, int sentence, Occurrence occurrence) {
  /** The part of a word that is all of it. */
  static final int WHOLE = -1;

  /**
   * A word of the name, or a label of it.
   *
   * @param word index of the word in the name
   * @param part where the part of the word starts that is looked for; {@link #WHOLE} for all of it
   * @param occurrence the word or label
   * @param trust in a likeness of spelling
   */
  record Wanted(int word, int part, double weight, Occurrence occurrence, double trust) {}

  /**
   * A word of the other side that may be one of the name.
   *
   * @param gain what it adds to what is found of the name
   * @param item whether it is a known thing
   * @param general whether it is a general word
   */
  record Likely(
      Wanted wanted,
      Match match,
      double gain,
      VocabularyEntry entry,
      boolean item,
      boolean general) {
    /** Whether both stand for the same part of the name. */
    boolean overlaps(Likely other) {
      Wanted one = other.wanted;
      return wanted.word == one.word
          && (wanted.part == WHOLE || one.part == WHOLE || wanted.part == one.part);
    }

    /** A label of a phrase may; a general word stands for one. */
    boolean speaksForMany() {
      return entry.label() && !general;
    }
  }

  int start() {
    return occurrence.within().start();
  }

  int end() {
    return occurrence.within().end();
  }

  static int inTextOrder(NameHit one, NameHit other) {
    int bySentence = Integer.compare(one.sentence, other.sentence);
    return bySentence != 0
        ? bySentence
        : one.occurrence.within().compareTo(other.occurrence.within());
  }

  /** The best first; of equals what is linked, then the first word of the name. */
  static int bestFirst(NameHit one, NameHit other) {
    int byGain = Double.compare(other.likely.gain, one.likely.gain);
    if (byGain != 0) {
      return byGain;
    }
    return one.likely.item != other.likely.item
        ? (one.likely.item ? -1 : 1)
        : Integer.compare(one.likely.wanted.word, other.likely.wanted.word);
  }
}
