package org.lacuna.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lacuna.language.Word;
import org.lacuna.language.WordBreaker;
import org.lacuna.language.WordForm;
import org.lacuna.match.Vocabulary.Occurrence;
import org.lacuna.text.Language;
import org.lacuna.text.Sentence;
import org.lacuna.text.Span;

/**
 * Reads sentences into the occurrences of a {@link Vocabulary}, numbering each new kind of word: of
 * <em>the ship and the sea</em> the entries are 0, 1, 2, 0, 3.
 */
final class VocabularyReader {
  private final WordBreaker breaker;
  private final KnownWords known;
  private final Labels labels;
  private final Map<VocabularyEntry, Integer> entryNumbers = new HashMap<>();
  private final List<VocabularyEntry> entries = new ArrayList<>();
  private final Traits traits = new Traits();

  VocabularyReader(Language language, Labels.Phrases glossary) {
    this.breaker = WordBreaker.of(language);
    this.known = KnownWords.of(language);
    this.labels = Labels.of(language, glossary);
  }

  /**
   * What is known of single entries, by their numbers, beside their forms.
   *
   * @param withoutPrefix the form without what may be a particle before it, or with the name of a
   *     place instead of its adjective
   * @param afterOpening the form after a general word that opens it
   * @param meanings the basic meanings of those that have some
   * @param names those written as names are somewhere
   * @param byMeaning those that tell nothing by their sound
   * @param opened those that a general word opens
   */
  record Traits(
      Map<Integer, WordForm> withoutPrefix,
      Map<Integer, WordForm> afterOpening,
      Map<Integer, List<String>> meanings,
      BitSet names,
      BitSet byMeaning,
      BitSet opened) {
    Traits() {
      this(
          new HashMap<>(),
          new HashMap<>(),
          new HashMap<>(),
          new BitSet(),
          new BitSet(),
          new BitSet());
    }
  }

  /** The entries read so far; the number of each is its place in the list. */
  List<VocabularyEntry> entries() {
    return entries;
  }

  /** What is known of the entries read so far. */
  Traits traits() {
    return traits;
  }

  /**
   * The words and labels of a sentence.
   *
   * @param items the known things that it names
   */
  List<Occurrence> read(Sentence sentence, List<ItemLabel> items) {
    String text = sentence.text().text();
    List<Word> words = breaker.words(text);
    KnownWord[] read = known.of(words);
    List<Occurrence> there = new ArrayList<>(words.size() + items.size());
    for (int i = 0; i < read.length; i++) {
      if (read[i].isWord()) {
        there.add(read(words.get(i), read[i]));
      }
    }
    for (Labels.Label label : labels.in(text, words, read)) {
      there.add(occurrence(label.entry(), label.within(), label.capitalised()));
    }
    for (ItemLabel item : items) {
      there.add(occurrence(new VocabularyEntry(item.form(), true), item.within(), true));
    }
    return Collections.unmodifiableList(there);
  }

  private Occurrence read(Word word, KnownWord read) {
    Span within = read.whole() ? word.span() : KnownWord.at(word.span().start(), read.within());
    Occurrence occurrence = occurrence(read.entry(), within, read.name());
    if (read.byMeaning()) {
      traits.byMeaning().set(occurrence.entry());
    }
    if (!read.meanings().isEmpty()) {
      traits.meanings().put(occurrence.entry(), read.meanings());
    }
    if (read.withoutPrefix() != null) {
      traits.withoutPrefix().put(occurrence.entry(), read.withoutPrefix());
    }
    if (read.afterOpening() != null) {
      traits.opened().set(occurrence.entry());
      traits.afterOpening().put(occurrence.entry(), read.afterOpening());
    }
    return occurrence;
  }

  private Occurrence occurrence(VocabularyEntry entry, Span within, boolean capitalised) {
    Integer known = entryNumbers.get(entry);
    int number = known == null ? entries.size() : known;
    if (known == null) {
      entryNumbers.put(entry, number);
      entries.add(entry);
    }
    if (capitalised) {
      traits.names().set(number);
    }
    return new Occurrence(number, within, capitalised);
  }
}
