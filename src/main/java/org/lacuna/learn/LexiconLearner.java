package org.lacuna.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import org.lacuna.match.AlignedWords;
import org.lacuna.match.Lexicon;
import org.lacuna.text.Language;

/**
 * Learns which words of two languages go together from sentences that tell the same.
 *
 * <ol>
 *   <li>Each sentence is read as the other's translation word by word, each word by a word of the
 *       other or by none: IBM model 1 (Brown et al. 1993).
 *   <li>Both directions are made to agree: how often two words are linked is the product of what
 *       each direction says (Liang, Taskar and Klein 2006, <em>Alignment by Agreement</em>).
 *   <li>It is done {@value #ROUNDS} times; then pairs linked too rarely to be more than chance are
 *       dropped.
 * </ol>
 *
 * <p>Nothing but counting: the same sentences in the same order give the same lexicon.
 */
public final class LexiconLearner {
  private static final int ROUNDS = 5;

  /** Probability that a word has no counterpart in the other sentence. */
  private static final double NONE = 0.2;

  /** Pairs of words that meet less often are not looked at. */
  private static final int LEAST_MEETINGS = 2;

  /** Links a pair must have to be kept. */
  private static final double LEAST_LINKS = 1.0;

  /** How surely the words of a pair must go together to be kept. */
  private static final double LEAST_STRENGTH = 0.25;

  /** More words of a sentence are not looked at: nobody writes such sentences. */
  private static final int MOST_WORDS = 150;

  private LexiconLearner() {}

  /** The lexicon of two languages from sentences that tell the same. */
  public static Lexicon learn(Language left, Language right, Collection<AlignedWords> sentences) {
    CountedWords leftWords = new CountedWords(MOST_WORDS);
    CountedWords rightWords = new CountedWords(MOST_WORDS);
    List<int[]> lefts = new ArrayList<>();
    List<int[]> rights = new ArrayList<>();
    for (AlignedWords sentence : sentences) {
      lefts.add(leftWords.read(sentence.left()));
      rights.add(rightWords.read(sentence.right()));
    }
    Meetings meetings = Meetings.of(lefts, rights, leftWords.size(), rightWords.size());
    double[] links = meetings.firstGuess();
    for (int round = 0; round < ROUNDS; round++) {
      links = meetings.agree(links, leftWords.size(), rightWords.size());
    }
    List<Lexicon.Entry> entries = new ArrayList<>();
    for (int number = 0; number < meetings.size(); number++) {
      int l = meetings.left(number);
      int r = meetings.right(number);
      Lexicon.Entry entry =
          new Lexicon.Entry(
              leftWords.word(l),
              rightWords.word(r),
              rounded(links[number]),
              leftWords.count(l),
              rightWords.count(r));
      if (entry.links() >= LEAST_LINKS && entry.strength() >= LEAST_STRENGTH) {
        entries.add(entry);
      }
    }
    return new Lexicon(left, right, entries);
  }

  /** To hundredths, as the file has it: a lexicon that was written and read is the same. */
  private static double rounded(double links) {
    return Math.rint(links * 100) / 100;
  }

  /**
   * Which words meet in sentences that tell the same.
   *
   * @param words the two words of each pair that meets often enough, rising; the place of a pair is
   *     its number
   * @param cells for each pair of sentences the number of each left word's meeting with each right
   *     word, row by row; {@link #SELDOM} where they meet too seldom
   * @param lefts the left words of each sentence
   * @param rights the right ones
   */
  private record Meetings(long[] words, List<int[]> cells, List<int[]> lefts, List<int[]> rights) {
    private static final int SELDOM = -1;

    static Meetings of(List<int[]> lefts, List<int[]> rights, int leftSize, int rightSize) {
      List<int[]> cells = new ArrayList<>();
      for (int s = 0; s < lefts.size(); s++) {
        cells.add(new int[lefts.get(s).length * rights.get(s).length]);
      }
      LongStream.Builder words = LongStream.builder();
      int[] counts = new int[rightSize];
      int size = 0;
      Rows rows = Rows.of(lefts, leftSize);
      for (int l = 0; l < leftSize; l++) {
        int[] met = count(rows, l, rights, counts);
        for (int r : met) {
          if (counts[r] >= LEAST_MEETINGS) {
            words.add(pair(l, r));
            counts[r] = size++; // from here on the number of the pair
          } else {
            counts[r] = SELDOM;
          }
        }
        for (int row = rows.from[l]; row < rows.from[l + 1]; row++) {
          int[] right = rights.get(rows.sentences[row]);
          int[] numbers = cells.get(rows.sentences[row]);
          int start = rows.indexes[row] * right.length;
          for (int j = 0; j < right.length; j++) {
            numbers[start + j] = counts[right[j]];
          }
        }
        for (int r : met) {
          counts[r] = 0;
        }
      }
      return new Meetings(words.build().toArray(), cells, lefts, rights);
    }

    /**
     * Where the left words stand.
     *
     * @param from for each word its first row; the next word's is behind its last
     * @param sentences for each row the sentence
     * @param indexes for each row the word's place in it
     */
    private record Rows(int[] from, int[] sentences, int[] indexes) {
      static Rows of(List<int[]> sentences, int words) {
        int[] from = new int[words + 1];
        for (int[] sentence : sentences) {
          for (int word : sentence) {
            from[word + 1]++;
          }
        }
        for (int word = 0; word < words; word++) {
          from[word + 1] += from[word];
        }
        int[] next = from.clone();
        Rows rows = new Rows(from, new int[from[words]], new int[from[words]]);
        for (int s = 0; s < sentences.size(); s++) {
          int[] sentence = sentences.get(s);
          for (int i = 0; i < sentence.length; i++) {
            int row = next[sentence[i]]++;
            rows.sentences[row] = s;
            rows.indexes[row] = i;
          }
        }
        return rows;
      }
    }

    /** Counts the right words that a left one meets; those that it meets at all, rising. */
    private static int[] count(Rows rows, int left, List<int[]> rights, int[] counts) {
      int most = 0;
      for (int row = rows.from[left]; row < rows.from[left + 1]; row++) {
        most += rights.get(rows.sentences[row]).length;
      }
      int[] met = new int[most];
      int size = 0;
      for (int row = rows.from[left]; row < rows.from[left + 1]; row++) {
        for (int r : rights.get(rows.sentences[row])) {
          if (counts[r]++ == 0) {
            met[size++] = r;
          }
        }
      }
      Arrays.sort(met, 0, size);
      return Arrays.copyOf(met, size);
    }

    private static long pair(int left, int right) {
      return (long) left << Integer.SIZE | right;
    }

    /** How many pairs of words meet often enough. */
    int size() {
      return words.length;
    }

    int left(int number) {
      return (int) (words[number] >>> Integer.SIZE);
    }

    int right(int number) {
      return (int) words[number];
    }

    /** Every meeting counts the same: what IBM model 1 starts from. */
    double[] firstGuess() {
      double[] guess = new double[size()];
      for (int[] sentence : cells) {
        for (int number : sentence) {
          if (number != SELDOM) {
            guess[number]++;
          }
        }
      }
      return guess;
    }

    /** One round: the links before say how probable each link in each sentence is. */
    double[] agree(double[] links, int leftSize, int rightSize) {
      double[] ofLeft = new double[leftSize];
      double[] ofRight = new double[rightSize];
      for (int number = 0; number < size(); number++) {
        ofLeft[left(number)] += links[number];
        ofRight[right(number)] += links[number];
      }
      // What each direction says of a pair of words, the same in every sentence.
      double[] there = new double[size()];
      double[] back = new double[size()];
      for (int number = 0; number < size(); number++) {
        there[number] = links[number] / ofRight[right(number)];
        back[number] = links[number] / ofLeft[left(number)];
      }
      double[] next = new double[size()];
      for (int s = 0; s < cells.size(); s++) {
        addSentence(s, there, back, next);
      }
      return next;
    }

    private void addSentence(int sentence, double[] there, double[] back, double[] next) {
      int left = lefts.get(sentence).length;
      int right = rights.get(sentence).length;
      int[] numbers = cells.get(sentence);
      double[] intoLeft = new double[left];
      double[] intoRight = new double[right];
      for (int i = 0; i < left; i++) {
        for (int j = 0; j < right; j++) {
          int number = numbers[i * right + j];
          if (number != SELDOM) {
            intoLeft[i] += there[number];
            intoRight[j] += back[number];
          }
        }
      }
      for (int i = 0; i < left; i++) {
        for (int j = 0; j < right; j++) {
          int number = numbers[i * right + j];
          if (number != SELDOM && there[number] > 0) {
            // A word without counterpart competes with as much as NONE of what speaks for links.
            double onLeft = there[number] / (intoLeft[i] + NONE);
            double onRight = back[number] / (intoRight[j] + NONE);
            next[number] += onLeft * onRight;
          }
        }
      }
    }
  }
}
