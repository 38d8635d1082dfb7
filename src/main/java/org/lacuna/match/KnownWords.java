package org.lacuna.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.lacuna.language.Adjectives;
import org.lacuna.language.BasicVocabulary;
import org.lacuna.language.Designations;
import org.lacuna.language.Folding;
import org.lacuna.language.Gazetteer;
import org.lacuna.language.NameWords;
import org.lacuna.language.NumberNames;
import org.lacuna.language.RomanNumerals;
import org.lacuna.language.TermWords;
import org.lacuna.language.Word;
import org.lacuna.language.WordForm;
import org.lacuna.language.WordMemory;
import org.lacuna.text.Language;
import org.lacuna.text.Span;

/** The words of a language that were read so far, each with all that depends on nothing else. */
final class KnownWords {
  private static final Map<Language, KnownWords> MADE = new ConcurrentHashMap<>();

  /** Words kept; a batch of one language reads nearly the same words again and again. */
  private static final int KEPT = 100_000;

  private final WordMemory<KnownWord> known = new WordMemory<>(KEPT, this::read);
  private final WordMemory<String> labels = new WordMemory<>(KEPT, this::label);
  private final Folding folding;
  private final Gazetteer gazetteer;
  private final NumberNames numbers;
  private final TermWords terms;
  private final NameWords nameWords;
  private final Designations designations;
  private final Adjectives adjectives;
  private final BasicVocabulary vocabulary;

  private KnownWords(Language language) {
    this.folding = Folding.of(language);
    this.gazetteer = Gazetteer.of(language);
    this.numbers = NumberNames.of(language);
    this.terms = TermWords.of(language);
    this.nameWords = NameWords.of(language);
    this.designations = Designations.of(language);
    this.adjectives = Adjectives.of(language);
    this.vocabulary = BasicVocabulary.of(language);
  }

  /** The words of a language. */
  static KnownWords of(Language language) {
    KnownWords made = MADE.get(language);
    return made != null ? made : MADE.computeIfAbsent(language, KnownWords::new);
  }

  /** What is known of each of the words, in their order. */
  KnownWord[] of(List<Word> words) {
    KnownWord[] all = new KnownWord[words.size()];
    int i = 0;
    for (Word word : words) {
      all[i++] = known.of(word.text());
    }
    return all;
  }

  private KnownWord read(String written) {
    Word whole = new Word(written, new Span(0, written.length()));
    Word word = terms.bare(whole);
    boolean isWhole = word.equals(whole);
    boolean name = word.isCapitalised() || word.isCaseless();
    Optional<String> rest = designations.afterOpening(word.text());
    Optional<String> bare =
        isWhole
            ? terms.withoutPrefix(word.text()).or(() -> adjectives.placeName(word.text()))
            : Optional.empty();
    String label = label(written);
    return new KnownWord(
        new VocabularyEntry(folding.form(word.text()), false),
        word.span(),
        isWhole,
        name,
        terms.isWrittenByMeaning(word.text()),
        bare.map(folding::form).orElse(null),
        rest.map(folding::form).orElse(null),
        label.isEmpty() ? null : entry(label),
        vocabulary.meanings(word.text()),
        general(word, name, rest),
        whole.isCapitalised() && gazetteer.opensLongerName(written),
        Acronyms.isAcronym(written) ? Acronyms.acronym(written) : null,
        whole.isCapitalised() && !nameWords.isFunctionWord(written));
  }

  /** The entry of a label. */
  static VocabularyEntry entry(String label) {
    return new VocabularyEntry(new WordForm(label, label, label), true);
  }

  /** The general words in a word, and what CLDR knows behind the one that opens it. */
  private List<Labels.Label> general(Word word, boolean name, Optional<String> rest) {
    List<Labels.Label> labels = new ArrayList<>(0);
    for (Designations.Part part : designations.parts(word.text())) {
      Span within = KnownWord.at(word.span().start(), part.within());
      labels.add(new Labels.Label(entry(Labels.GENERAL + part.meaning()), within, name));
    }
    Optional<String> code = rest.flatMap(gazetteer::code);
    if (code.isPresent()) {
      int end = word.span().end();
      Span within = new Span(end - rest.get().length(), end);
      labels.add(new Labels.Label(entry(Labels.CLDR + code.get()), within, name));
    }
    return List.copyOf(labels);
  }

  /** What several words are known as in every language; empty if as nothing. */
  String labelOfPhrase(String words) {
    return labels.of(words);
  }

  private String label(String words) {
    Optional<String> thing = code(words);
    if (thing.isPresent()) {
      return Labels.CLDR + thing.get();
    }
    return rank(words);
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

  /** The label of an ordinal with a capital, as in <em>First International, World War I</em>. */
  private String rank(String word) {
    OptionalInt roman = RomanNumerals.value(word);
    if (roman.isPresent()) {
      return Labels.RANK + roman.getAsInt();
    }
    return Character.isUpperCase(word.codePointAt(0))
        ? numbers.rank(word.toLowerCase(Locale.ROOT)).map(rank -> Labels.RANK + rank).orElse("")
        : "";
  }
}
