package org.lacuna.learn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    Words leftWords = new Words();
    Words rightWords = new Words();
    List<int[]> lefts = new ArrayList<>();
    List<int[]> rights = new ArrayList<>();
    for (AlignedWords sentence : sentences) {
      lefts.add(leftWords.read(sentence.left()));
      rights.add(rightWords.read(sentence.right()));
    }
    Meetings meetings = Meetings.of(lefts, rights);
    double[] links = meetings.firstGuess();
    for (int round = 0; round < ROUNDS; round++) {
      links = meetings.agree(links, leftWords.size(), rightWords.size());
    }
    List<Lexicon.Entry> entries = new ArrayList<>();
    for (Map.Entry<Long, Integer> meeting : meetings.numbers().entrySet()) {
      int l = (int) (meeting.getKey() >>> Integer.SIZE);
      int r = meeting.getKey().intValue();
      Lexicon.Entry entry =
          new Lexicon.Entry(
              leftWords.word(l),
              rightWords.word(r),
              rounded(links[meeting.getValue()]),
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

  /** The words of one language with their numbers and in how many sentences each stands. */
  private static final class Words {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>();

    int[] read(List<String> sentence) {
      return sentence.stream().distinct().limit(MOST_WORDS).mapToInt(this::counted).toArray();
    }

    private int counted(String word) {
      int number =
          numbers.computeIfAbsent(
              word,
              unseen -> {
                words.add(word);
                counts.add(0);
                return words.size() - 1;
              });
      counts.set(number, counts.get(number) + 1);
      return number;
    }

    int size() {
      return words.size();
    }

    String word(int number) {
      return words.get(number);
    }

    int count(int number) {
      return counts.get(number);
    }
  }

  /**
   * Which words meet in sentences that tell the same.
   *
   * @param numbers for each pair of words that meet often enough its number, by both words' numbers
   * @param cells for each pair of sentences the meetings in it: left place, right place, number
   * @param lefts the left words of each sentence
   * @param rights the right ones
   */
  private record Meetings(
      TreeMap<Long, Integer> numbers, List<int[][]> cells, List<int[]> lefts, List<int[]> rights) {

    static Meetings of(List<int[]> lefts, List<int[]> rights) {
      Map<Long, Integer> counts = new HashMap<>();
      for (int s = 0; s < lefts.size(); s++) {
        for (int l : lefts.get(s)) {
          for (int r : rights.get(s)) {
            counts.merge(key(l, r), 1, Integer::sum);
          }
        }
      }
      TreeMap<Long, Integer> numbers = new TreeMap<>(counts);
      numbers.values().removeIf(count -> count < LEAST_MEETINGS);
      int next = 0;
      for (Map.Entry<Long, Integer> entry : numbers.entrySet()) {
        entry.setValue(next++);
      }
      Map<Long, Integer> quick = new HashMap<>(numbers);
      List<int[][]> cells = new ArrayList<>();
      for (int s = 0; s < lefts.size(); s++) {
        cells.add(cells(lefts.get(s), rights.get(s), quick));
      }
      return new Meetings(numbers, cells, lefts, rights);
    }

    private static int[][] cells(int[] left, int[] right, Map<Long, Integer> numbers) {
      List<int[]> cells = new ArrayList<>();
      for (int i = 0; i < left.length; i++) {
        for (int j = 0; j < right.length; j++) {
          Integer number = numbers.get(key(left[i], right[j]));
          if (number != null) {
            cells.add(new int[] {i, j, number});
          }
        }
      }
      return cells.toArray(int[][]::new);
    }

    private static long key(int left, int right) {
      return (long) left << Integer.SIZE | right;
    }

    /** Every meeting counts the same: what IBM model 1 starts from. */
    double[] firstGuess() {
      double[] guess = new double[numbers.size()];
      for (int[][] sentence : cells) {
        for (int[] cell : sentence) {
          guess[cell[2]]++;
        }
      }
      return guess;
    }

    /** One round: the links before say how probable each link in each sentence is. */
    double[] agree(double[] links, int leftSize, int rightSize) {
      double[] ofLeft = new double[leftSize];
      double[] ofRight = new double[rightSize];
      numbers.forEach(
          (key, number) -> {
            ofLeft[(int) (key >>> Integer.SIZE)] += links[number];
            ofRight[key.intValue()] += links[number];
          });
      double[] next = new double[links.length];
      for (int s = 0; s < cells.size(); s++) {
        addSentence(s, links, ofLeft, ofRight, next);
      }
      return next;
    }

    private void addSentence(
        int sentence, double[] links, double[] ofLeft, double[] ofRight, double[] next) {
      int[] left = lefts.get(sentence);
      int[] right = rights.get(sentence);
      double[] intoLeft = new double[left.length];
      double[] intoRight = new double[right.length];
      for (int[] cell : cells.get(sentence)) {
        double link = links[cell[2]];
        intoLeft[cell[0]] += link / ofRight[right[cell[1]]];
        intoRight[cell[1]] += link / ofLeft[left[cell[0]]];
      }
      for (int[] cell : cells.get(sentence)) {
        double link = links[cell[2]];
        if (link > 0) {
          double toLeft = link / ofRight[right[cell[1]]];
          double toRight = link / ofLeft[left[cell[0]]];
          // A word without counterpart competes with as much as NONE of what speaks for links.
          double here = toLeft / (intoLeft[cell[0]] + NONE);
          double back = toRight / (intoRight[cell[1]] + NONE);
          next[cell[2]] += here * back;
        }
      }
    }
  }
}
