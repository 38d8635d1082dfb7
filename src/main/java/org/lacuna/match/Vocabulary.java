package org.lacuna.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lacuna.fact.FactSheet;
import org.lacuna.fact.Mention;
import org.lacuna.language.Folding;
import org.lacuna.language.WordForm;
import org.lacuna.text.Sentence;
import org.lacuna.text.Span;

/**
 * The words of an article, each kind of word once, and where they stand.
 *
 * <p>Beside the words proper it holds <em>labels</em>: what the gazetteer and the glossary call a
 * stretch of text, such as {@code CLDR territory CH}, or what it links to, {@code link Q39}. A
 * label is the same in every language.
 */
final class Vocabulary {
  /**
   * A word or label at a place.
   *
   * @param entry number of the entry
   * @param within place in the sentence's clean text
   * @param capitalised whether it is written as names are: with a capital, or in a script that has
   *     none
   */
  record Occurrence(int entry, Span within, boolean capitalised) {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Occurrence that
              && entry == that.entry
              && capitalised == that.capitalised
              && within.equals(that.within));
    }

    @Override
    public int hashCode() {
      return 31 * entry + within.hashCode();
    }
  }

  /**
   * An occurrence and the index of its sentence, counted from 0.
   *
   * @param occurrence what stands there
   */
  record Place(int sentence, Occurrence occurrence) {}

  private final List<VocabularyEntry> entries;
  private final VocabularyReader.Traits traits;
  private final List<List<Occurrence>> bySentence = new ArrayList<>();
  private final List<List<Place>> places;
  private final int[][] sentencesOf;
  private final int[][] wordsIn;
  private final String script;
  private final boolean capitals;

  private Vocabulary(FactSheet sheet, Labels.Phrases glossary, List<List<ItemLabel>> items) {
    VocabularyReader reader = new VocabularyReader(sheet.article().language(), glossary);
    for (Sentence sentence : sheet.sentences()) {
      List<ItemLabel> told = items.isEmpty() ? List.of() : items.get(sentence.number() - 1);
      bySentence.add(reader.read(sentence, told));
    }
    entries = reader.entries();
    traits = reader.traits();
    places = places();
    sentencesOf = new int[places.size()][];
    for (int entry = 0; entry < sentencesOf.length; entry++) {
      sentencesOf[entry] = sentences(places.get(entry));
    }
    wordsIn = wordsBySentence();
    Folding folding = Folding.of(sheet.article().language());
    script = folding.script();
    capitals = folding.hasCapitals();
  }

  /** The vocabulary of an article; glossary entries become labels. */
  static Vocabulary of(FactSheet sheet, Labels.Phrases glossary) {
    return of(sheet, glossary, List.of());
  }

  /**
   * The same; known things become labels too.
   *
   * @param items those of each sentence; empty if nothing is known of any
   */
  static Vocabulary of(FactSheet sheet, Labels.Phrases glossary, List<List<ItemLabel>> items) {
    return new Vocabulary(sheet, glossary, items);
  }

  /** The entries; the number of each is its place in the list. */
  List<VocabularyEntry> entries() {
    return entries;
  }

  /**
   * The forms of an entry: its own, and the one without what may be a particle before it or with
   * the name of a place instead of its adjective.
   */
  List<WordForm> forms(int entry) {
    WordForm own = entries.get(entry).form();
    WordForm without = traits.withoutPrefix().get(entry);
    return without == null ? List.of(own) : List.of(own, without);
  }

  /** The basic meanings of an entry; none for most. */
  List<String> meanings(int entry) {
    return traits.meanings().getOrDefault(entry, List.of());
  }

  /** Whether an entry has no other form than its own. */
  boolean hasOneForm(int entry) {
    return traits.withoutPrefix().isEmpty() || !traits.withoutPrefix().containsKey(entry);
  }

  /** Whether a general word opens an entry, and a name follows it. */
  boolean isOpened(int entry) {
    return traits.opened().get(entry);
  }

  /** The form of an entry without the general word that opens it; its own form if none does. */
  WordForm afterOpening(int entry) {
    return isOpened(entry) ? traits.afterOpening().get(entry) : entries.get(entry).form();
  }

  /** Whether a word is written as names are somewhere. */
  boolean isName(int entry) {
    return traits.names().get(entry);
  }

  /**
   * Whether a word may be alike to one of another language by its sound: in Chinese only what is
   * written in the characters that transliterate foreign sounds.
   */
  boolean isSpelledBySound(int entry) {
    return !traits.byMeaning().get(entry);
  }

  /** Number of sentences. */
  int sentences() {
    return bySentence.size();
  }

  /** What stands in the sentence at an index (counted from 0), in text order. */
  List<Occurrence> in(int sentence) {
    return bySentence.get(sentence);
  }

  /** What CLDR knows a mention as a whole by: {@code territory CH}; empty for most. */
  Optional<String> codeOf(Mention mention) {
    for (Occurrence occurrence : in(mention.sentence() - 1)) {
      VocabularyEntry entry = entries.get(occurrence.entry());
      if (entry.isOfCldr() && occurrence.within().equals(mention.core())) {
        return Optional.of(entry.form().folded().substring(Labels.CLDR.length()));
      }
    }
    return Optional.empty();
  }

  /** Whether something that CLDR knows stands in part of a sentence. */
  boolean holdsCode(int sentence, Span within) {
    for (Occurrence occurrence : in(sentence)) {
      if (within.overlaps(occurrence.within()) && entries.get(occurrence.entry()).isOfCldr()) {
        return true;
      }
    }
    return false;
  }

  /** The entries of the words proper that start with a letter, each once, in text order. */
  int[] wordsIn(int sentence) {
    return wordsIn[sentence];
  }

  private int[][] wordsBySentence() {
    int[][] all = new int[bySentence.size()][];
    int[] seenIn = new int[entries.size()];
    Arrays.fill(seenIn, -1);
    for (int i = 0; i < all.length; i++) {
      List<Occurrence> sentence = bySentence.get(i);
      int[] words = new int[sentence.size()];
      int size = 0;
      for (Occurrence occurrence : sentence) {
        int number = occurrence.entry();
        if (seenIn[number] != i && entries.get(number).opensWithLetter()) {
          seenIn[number] = i;
          words[size++] = number;
        }
      }
      all[i] = Arrays.copyOf(words, size);
    }
    return all;
  }

  /** Indices of the sentences that have the entry, rising. */
  int[] sentencesOf(int entry) {
    return sentencesOf[entry];
  }

  /** The script that most articles of the language are written in, by its ISO 15924 code. */
  String script() {
    return script;
  }

  /** Whether that script has capitals. */
  boolean hasCapitals() {
    return capitals;
  }

  /** Every place where an entry stands, in reading order. */
  List<Place> placesOf(int entry) {
    return places.get(entry);
  }

  private List<List<Place>> places() {
    List<List<Place>> places = new ArrayList<>();
    for (int entry = 0; entry < entries.size(); entry++) {
      places.add(new ArrayList<>(2));
    }
    for (int i = 0; i < bySentence.size(); i++) {
      for (Occurrence occurrence : bySentence.get(i)) {
        places.get(occurrence.entry()).add(new Place(i, occurrence));
      }
    }
    return places;
  }

  private static int[] sentences(List<Place> places) {
    int[] sentences = new int[places.size()];
    int count = 0;
    for (Place place : places) {
      if (count == 0 || sentences[count - 1] != place.sentence()) {
        sentences[count++] = place.sentence();
      }
    }
    return Arrays.copyOf(sentences, count);
  }
}
