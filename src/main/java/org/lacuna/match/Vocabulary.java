package org.lacuna.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lacuna.fact.FactSheet;
import org.lacuna.language.Folding;
import org.lacuna.language.Gazetteer;
import org.lacuna.language.NumberNames;
import org.lacuna.language.TermWords;
import org.lacuna.language.Word;
import org.lacuna.language.WordBreaker;
import org.lacuna.language.WordForm;
import org.lacuna.text.Language;
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
  /** Words of a gazetteer name or glossary entry at most. */
  private static final int LONGEST_PHRASE = 6;

  /**
   * A kind of word.
   *
   * @param form its comparable forms; of a label all three are the label
   * @param label whether it is one
   */
  record Entry(WordForm form, boolean label) {}

  /**
   * A word or label at a place.
   *
   * @param entry number of the entry
   * @param within place in the sentence's clean text
   * @param capitalised whether it is written as names are: with a capital, or in a script that has
   *     none
   */
  record Occurrence(int entry, Span within, boolean capitalised) {}

  /**
   * An occurrence and the index of its sentence, counted from 0.
   *
   * @param occurrence what stands there
   */
  record Place(int sentence, Occurrence occurrence) {}

  private final List<Entry> entries = new ArrayList<>();
  private final Map<Integer, WordForm> withoutPrefix = new HashMap<>();
  private final BitSet names = new BitSet();
  private final BitSet meaning = new BitSet();
  private final List<List<Occurrence>> bySentence = new ArrayList<>();
  private final List<List<Place>> places;
  private final List<int[]> sentencesOf;
  private final List<int[]> wordsIn;
  private final String script;
  private final boolean capitals;

  private Vocabulary(FactSheet sheet, Phrases glossary, List<List<ItemLabel>> items) {
    Reader reader = new Reader(sheet.article().language(), glossary);
    for (Sentence sentence : sheet.sentences()) {
      List<ItemLabel> told = items.isEmpty() ? List.of() : items.get(sentence.number() - 1);
      bySentence.add(reader.read(sentence, told));
    }
    places = places();
    sentencesOf = places.stream().map(Vocabulary::sentences).toList();
    wordsIn = bySentence.stream().map(this::words).toList();
    Folding folding = Folding.of(sheet.article().language());
    script = folding.script();
    capitals = folding.hasCapitals();
  }

  /** The vocabulary of an article; glossary entries become labels. */
  static Vocabulary of(FactSheet sheet, Phrases glossary) {
    return of(sheet, glossary, List.of());
  }

  /**
   * The same; known things become labels too.
   *
   * @param items those of each sentence; empty if nothing is known of any
   */
  static Vocabulary of(FactSheet sheet, Phrases glossary, List<List<ItemLabel>> items) {
    return new Vocabulary(sheet, glossary, items);
  }

  /** The entries; the number of each is its place in the list. */
  List<Entry> entries() {
    return entries;
  }

  /** The forms of an entry: its own, and the one without what may be a particle before it. */
  List<WordForm> forms(int entry) {
    WordForm own = entries.get(entry).form();
    WordForm without = withoutPrefix.get(entry);
    return without == null ? List.of(own) : List.of(own, without);
  }

  /** Whether a word is written as names are somewhere. */
  boolean isName(int entry) {
    return names.get(entry);
  }

  /**
   * Whether a word may be alike to one of another language by its sound: in Chinese only what is
   * written in the characters that transliterate foreign sounds.
   */
  boolean isSpelledBySound(int entry) {
    return !meaning.get(entry);
  }

  /** Number of sentences. */
  int sentences() {
    return bySentence.size();
  }

  /** What stands in the sentence at an index (counted from 0), in text order. */
  List<Occurrence> in(int sentence) {
    return bySentence.get(sentence);
  }

  /** The entries of the words proper that start with a letter, each once, in text order. */
  int[] wordsIn(int sentence) {
    return wordsIn.get(sentence);
  }

  private int[] words(List<Occurrence> sentence) {
    int[] words = new int[sentence.size()];
    Set<Integer> seen = new HashSet<>();
    int size = 0;
    for (Occurrence occurrence : sentence) {
      Entry entry = entries.get(occurrence.entry());
      if (!entry.label()
          && Character.isLetter(entry.form().folded().charAt(0))
          && seen.add(occurrence.entry())) {
        words[size++] = occurrence.entry();
      }
    }
    return Arrays.copyOf(words, size);
  }

  /** Indices of the sentences that have the entry, rising. */
  int[] sentencesOf(int entry) {
    return sentencesOf.get(entry);
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
    entries.forEach(entry -> places.add(new ArrayList<>(2)));
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

  /** Phrases to be labelled: the folded words of each, and its label. */
  record Phrases(Map<String, String> labels) {
    static final Phrases NONE = new Phrases(Map.of());

    Phrases {
      labels = Map.copyOf(labels);
    }
  }

  /** Reads sentences into occurrences, numbering each new kind of word. */
  private final class Reader {
    private final WordBreaker breaker;
    private final Folding folding;
    private final Gazetteer gazetteer;
    private final Phrases glossary;
    private final NumberNames numbers;
    private final TermWords terms;
    private final Map<Entry, Integer> entryNumbers = new HashMap<>();
    private final Map<String, String> labelOfWord = new LinkedHashMap<>();

    Reader(Language language, Phrases glossary) {
      this.breaker = WordBreaker.of(language);
      this.folding = Folding.of(language);
      this.gazetteer = Gazetteer.of(language);
      this.numbers = NumberNames.of(language);
      this.glossary = glossary;
      this.terms = TermWords.of(language);
    }

    List<Occurrence> read(Sentence sentence, List<ItemLabel> items) {
      String text = sentence.text().text();
      List<Word> words = breaker.words(text);
      TreeMap<Span, Occurrence> labels = new TreeMap<>();
      List<Occurrence> read = new ArrayList<>();
      int labelledUpTo = 0;
      for (int i = 0; i < words.size(); i++) {
        Word word = terms.bare(words.get(i));
        WordForm form = folding.form(word.text());
        if (form.folded().isEmpty()) {
          continue;
        }
        boolean name = word.isCapitalised() || word.isCaseless();
        Occurrence occurrence = occurrence(new Entry(form, false), word.span(), name);
        read.add(occurrence);
        if (terms.isWrittenByMeaning(word.text())) {
          meaning.set(occurrence.entry());
        }
        if (word.equals(words.get(i))) {
          terms
              .withoutPrefix(word.text())
              .ifPresent(bare -> withoutPrefix.put(occurrence.entry(), folding.form(bare)));
        }
        if (i >= labelledUpTo) {
          labelledUpTo = label(text, words, i, labels);
        }
      }
      read.addAll(labels.values());
      items.forEach(
          item -> read.add(occurrence(new Entry(item.form(), true), item.within(), true)));
      return List.copyOf(read);
    }

    /** Labels the longest phrase that starts at a word; the index of the next word to look at. */
    private int label(String text, List<Word> words, int first, Map<Span, Occurrence> labels) {
      Word word = words.get(first);
      boolean mayOpen = word.isCapitalised() && gazetteer.opensLongerName(word.text());
      int longest = mayOpen || !glossary.labels().isEmpty() ? LONGEST_PHRASE : 1;
      for (int last = lastOfPhrase(text, words, first, longest); last >= first; last--) {
        Span span = new Span(word.span().start(), words.get(last).span().end());
        String label =
            last == first
                ? labelOfWord.computeIfAbsent(word.text(), this::labelOf)
                : labelOf(span.in(text));
        if (!label.isEmpty()) {
          WordForm form = new WordForm(label, label, label);
          labels.put(span, occurrence(new Entry(form, true), span, true));
          return last + 1;
        }
      }
      return first + 1;
    }

    private static int lastOfPhrase(String text, List<Word> words, int first, int longest) {
      int last = first;
      while (last + 1 < words.size() && last + 1 - first < longest) {
        int from = words.get(last).span().end();
        int to = words.get(last + 1).span().start();
        if (to - from != 1 || ",;:.()".indexOf(text.charAt(from)) >= 0) {
          break;
        }
        last++;
      }
      return last;
    }

    private String labelOf(String words) {
      if (!glossary.labels().isEmpty()) {
        String own = glossary.labels().get(folded(words));
        if (own != null) {
          return own;
        }
      }
      Optional<String> thing = code(words).map(code -> "CLDR " + code);
      return thing.or(() -> rank(words)).orElse("");
    }

    /** The gazetteer's code; where nothing shows a name, only for a word that is written so. */
    private Optional<String> code(String words) {
      if (!terms.isKnown()) {
        return gazetteer.code(words);
      }
      String bare = terms.bare(new Word(words, new Span(0, words.length()))).text();
      return Stream.of(Optional.of(words), Optional.of(bare), terms.withoutPrefix(words))
          .flatMap(Optional::stream)
          .map(gazetteer::codeOfWritten)
          .flatMap(Optional::stream)
          .findFirst();
    }

    /** The label of an ordinal with a capital, as in <em>First International</em>. */
    private Optional<String> rank(String word) {
      return Character.isUpperCase(word.codePointAt(0))
          ? numbers.rank(word.toLowerCase(Locale.ROOT)).map(rank -> "rank " + rank)
          : Optional.empty();
    }

    private String folded(String words) {
      StringBuilder folded = new StringBuilder();
      for (Word word : breaker.words(words)) {
        folded.append(' ').append(folding.form(word.text()).folded());
      }
      return folded.toString().strip();
    }

    private Occurrence occurrence(Entry entry, Span within, boolean capitalised) {
      int number =
          entryNumbers.computeIfAbsent(
              entry,
              unseen -> {
                entries.add(unseen);
                return entries.size() - 1;
              });
      if (capitalised) {
        names.set(number);
      }
      return new Occurrence(number, within, capitalised);
    }
  }
}
