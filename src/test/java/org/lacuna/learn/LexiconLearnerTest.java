package org.lacuna.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lacuna.match.AlignedWords;
import org.lacuna.match.Lexicon;
import org.lacuna.text.Language;

/**
 * Learning on two invented languages: the word {@code lu7} of the one is the word {@code va7} of
 * the other, and nothing else is true.
 */
final class LexiconLearnerTest {
  private static final Language LEFT = Language.of("en");
  private static final Language RIGHT = Language.of("ca");
  private static final int WORDS = 80;
  private static final int SENTENCES = 400;

  /** Words of the other language that are left out, and as many that come from nowhere. */
  private static final double NOISE = 0.15;

  private static List<AlignedWords> corpus(long seed) {
    Random random = new Random(seed);
    List<AlignedWords> corpus = new ArrayList<>();
    for (int s = 0; s < SENTENCES; s++) {
      Set<Integer> told = new LinkedHashSet<>();
      int length = 4 + random.nextInt(6);
      while (told.size() < length) {
        told.add(word(random));
      }
      List<String> left = new ArrayList<>();
      Set<String> right = new LinkedHashSet<>();
      for (int word : told) {
        left.add("lu" + word);
        if (random.nextDouble() >= NOISE) {
          right.add("va" + word);
        }
        if (random.nextDouble() < NOISE) {
          right.add("va" + word(random));
        }
      }
      List<String> shuffled = new ArrayList<>(right);
      Collections.shuffle(shuffled, random);
      corpus.add(new AlignedWords(left, shuffled));
    }
    return corpus;
  }

  /** Low numbers are frequent words, high ones rare. */
  private static int word(Random random) {
    return (int) (WORDS * random.nextDouble() * random.nextDouble());
  }

  private static Lexicon learned(List<AlignedWords> corpus) {
    return LexiconLearner.learn(LEFT, RIGHT, corpus);
  }

  private static boolean isTrue(Lexicon.Entry entry) {
    return entry.left().substring(2).equals(entry.right().substring(2));
  }

  @Test
  void findsTheWordsThatGoTogetherAndFewOthers() {
    for (long seed = 1; seed <= 5; seed++) {
      List<AlignedWords> corpus = corpus(seed);
      List<Lexicon.Entry> entries = learned(corpus).entries();
      long right = entries.stream().filter(LexiconLearnerTest::isTrue).count();
      double precision = 1.0 * right / entries.size();
      double recall = 1.0 * right / wordsThatMeetTheirsTwice(corpus);
      assertTrue(precision >= 0.9, "seed " + seed + ": precision " + precision);
      assertTrue(recall >= 0.9, "seed " + seed + ": recall " + recall);
    }
  }

  private static int wordsThatMeetTheirsTwice(List<AlignedWords> corpus) {
    Set<String> once = new TreeSet<>();
    Set<String> twice = new TreeSet<>();
    for (AlignedWords sentence : corpus) {
      for (String word : sentence.left()) {
        if (sentence.right().contains("va" + word.substring(2)) && !once.add(word)) {
          twice.add(word);
        }
      }
    }
    return twice.size();
  }

  @Test
  void countsInHowManySentencesAWordStands() {
    List<AlignedWords> corpus = corpus(1);
    for (Lexicon.Entry entry : learned(corpus).entries()) {
      assertEquals(
          corpus.stream().filter(s -> s.left().contains(entry.left())).count(), entry.leftCount());
      assertEquals(
          corpus.stream().filter(s -> s.right().contains(entry.right())).count(),
          entry.rightCount());
      assertTrue(entry.links() <= Math.min(entry.leftCount(), entry.rightCount()), "" + entry);
    }
  }

  @Test
  void theSameSentencesGiveTheSameLexicon() {
    assertEquals(learned(corpus(2)), learned(corpus(2)));
  }

  /** Sums of doubles in another order differ in their last digits, which rounding may show. */
  @Test
  void theOrderOfTheSentencesDoesNotMatterBeyondRounding() {
    List<AlignedWords> corpus = corpus(3);
    List<AlignedWords> reversed = new ArrayList<>(corpus);
    Collections.reverse(reversed);
    List<Lexicon.Entry> one = learned(corpus).entries();
    List<Lexicon.Entry> other = learned(reversed).entries();
    assertEquals(one.size(), other.size());
    for (int i = 0; i < one.size(); i++) {
      assertEquals(one.get(i).left(), other.get(i).left());
      assertEquals(one.get(i).right(), other.get(i).right());
      assertEquals(one.get(i).links(), other.get(i).links(), 0.011, one.get(i).toString());
    }
  }

  @Test
  void theSidesAreTreatedAlike() {
    List<AlignedWords> exchanged =
        corpus(4).stream().map(s -> new AlignedWords(s.right(), s.left())).toList();
    List<Lexicon.Entry> one = learned(corpus(4)).entries();
    List<Lexicon.Entry> other = LexiconLearner.learn(RIGHT, LEFT, exchanged).turned().entries();
    assertEquals(
        one.stream().map(e -> e.left() + "=" + e.right()).toList(),
        other.stream().map(e -> e.left() + "=" + e.right()).toList());
  }

  @Test
  void nothingIsLearnedFromWordsThatMeetOnce() {
    List<AlignedWords> once =
        List.of(
            new AlignedWords(List.of("lu1", "lu2"), List.of("va2", "va1")),
            new AlignedWords(List.of("lu3"), List.of("va3")));
    assertEquals(Lexicon.empty(LEFT, RIGHT), learned(once));
    assertEquals(Lexicon.empty(LEFT, RIGHT), learned(List.of()));
  }

  @Test
  void wordsThatMeetTwiceByThemselvesAreLearned() {
    AlignedWords sentence = new AlignedWords(List.of("lu3"), List.of("va3"));
    List<Lexicon.Entry> entries = learned(List.of(sentence, sentence)).entries();
    assertEquals(1, entries.size());
    assertEquals("lu3", entries.get(0).left());
    // Both directions give 1 / (1 + 0.2) in each of two sentences: 2 / 1.44.
    assertEquals(1.39, entries.get(0).links());
  }

  @Test
  void aWordTwiceInASentenceCountsOnce() {
    AlignedWords twice = new AlignedWords(List.of("lu3", "lu3"), List.of("va3", "va3"));
    AlignedWords once = new AlignedWords(List.of("lu3"), List.of("va3"));
    assertEquals(learned(List.of(once, once)), learned(List.of(twice, twice)));
  }

  @Test
  void aCorpusKeepsItsLanguagesApart() {
    AlignedCorpus corpus = new AlignedCorpus();
    AlignedWords sentence = new AlignedWords(List.of("lu3"), List.of("va3"));
    corpus.add(LEFT, RIGHT, List.of(sentence, sentence));
    corpus.add(LEFT, Language.of("nn"), List.of(sentence));
    List<Lexicon> learned = corpus.learn().all();
    assertEquals(2, learned.size());
    assertEquals(learned(List.of(sentence, sentence)), learned.get(0));
    assertEquals(Lexicon.empty(LEFT, Language.of("nn")), learned.get(1));
  }

  @Test
  void aCorpusIsFullAtTenThousandSentences() {
    AlignedCorpus corpus = new AlignedCorpus();
    AlignedWords sentence = new AlignedWords(List.of("lu3"), List.of("va3"));
    corpus.add(LEFT, RIGHT, Collections.nCopies(9_999, sentence));
    assertTrue(!corpus.isFull());
    corpus.add(RIGHT, LEFT, List.of(sentence));
    assertTrue(corpus.isFull());
  }
}
