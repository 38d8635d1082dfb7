package org.lacuna.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lacuna.language.Designations;
import org.lacuna.language.Folding;
import org.lacuna.language.Gazetteer;
import org.lacuna.language.NameWords;
import org.lacuna.language.NumberNames;
import org.lacuna.language.TermWords;
import org.lacuna.language.Word;
import org.lacuna.language.WordBreaker;
import org.lacuna.text.Language;
import org.lacuna.text.Span;

/**
 * What the stretches of a sentence are known as in every language: by the gazetteer {@code CLDR
 * territory CH}, by the glossary, as an ordinal {@code rank 1}, as a general word of names {@code
 * general lake}.
 */
final class Labels {
  /** How the labels of general words begin. */
  static final String GENERAL = "general ";

  private static final String RANK = "rank ";

  private static final String CLDR = "CLDR ";

  /** Words of a gazetteer name or glossary entry at most. */
  private static final int LONGEST_PHRASE = 6;

  private final WordBreaker breaker;
  private final Folding folding;
  private final Gazetteer gazetteer;
  private final Phrases glossary;
  private final NumberNames numbers;
  private final TermWords terms;
  private final NameWords nameWords;
  private final Designations designations;
  private final Map<String, String> labelOfWord = new HashMap<>();

  private Labels(Language language, Phrases glossary) {
    this.breaker = WordBreaker.of(language);
    this.folding = Folding.of(language);
    this.gazetteer = Gazetteer.of(language);
    this.numbers = NumberNames.of(language);
    this.glossary = glossary;
    this.terms = TermWords.of(language);
    this.nameWords = NameWords.of(language);
    this.designations = Designations.of(language);
  }

  /** Phrases to be labelled: the folded words of each, and its label. */
  record Phrases(Map<String, String> labels) {
    static final Phrases NONE = new Phrases(Map.of());

    Phrases {
      labels = Map.copyOf(labels);
    }
  }

  /**
   * A label at a place.
   *
   * @param name what is known of the place, in words that are the same for every language
   * @param within the place in the sentence's clean text
   * @param capitalised whether it stands for a name
   */
  record Label(String name, Span within, boolean capitalised) {}

  /** The labels of a language; they remember the words of one article. */
  static Labels of(Language language, Phrases glossary) {
    return new Labels(language, glossary);
  }

  /** What a label that two places have in common says of them. */
  static Evidence.Kind kind(String name) {
    if (name.startsWith(CLDR)) {
      return Evidence.Kind.CLDR;
    }
    if (name.startsWith(GENERAL)) {
      return Evidence.Kind.GENERAL;
    }
    if (name.startsWith(Acronyms.ACRONYM) || name.startsWith(Acronyms.INITIALS)) {
      return Evidence.Kind.ACRONYM;
    }
    return name.startsWith(RANK) ? Evidence.Kind.SAME_NUMBER : Evidence.Kind.GLOSSARY;
  }

  /** The labels in a sentence: first those of phrases in text order, then the general words. */
  List<Label> in(String text, List<Word> words) {
    TreeMap<Span, Label> phrases = new TreeMap<>();
    List<Label> general = new ArrayList<>();
    int labelledUpTo = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = terms.bare(words.get(i));
      if (folding.form(word.text()).folded().isEmpty()) {
        continue;
      }
      if (i >= labelledUpTo) {
        labelledUpTo = label(text, words, i, phrases);
      }
      if (phrase(word.span(), phrases).filter(phrase -> !phrase.equals(word.span())).isEmpty()) {
        general(word, general);
      }
    }
    List<Label> all = new ArrayList<>(phrases.values());
    all.addAll(general);
    new Acronyms(text, words, nameWords)
        .labels().stream()
            .filter(label -> phrase(label.within(), phrases).isEmpty())
            .forEach(all::add);
    return all;
  }

  /** The phrase that is labelled and holds the place; none for a place beside all. */
  private static Optional<Span> phrase(Span within, TreeMap<Span, Label> phrases) {
    Span upTo = new Span(within.start(), Integer.MAX_VALUE);
    return Optional.ofNullable(phrases.floorKey(upTo)).filter(phrase -> phrase.contains(within));
  }

  /** Labels the general words in a word, and what CLDR knows behind the one that opens it. */
  private void general(Word word, List<Label> labels) {
    int start = word.span().start();
    boolean name = word.isCapitalised() || word.isCaseless();
    for (Designations.Part part : designations.parts(word.text())) {
      Span within = new Span(start + part.within().start(), start + part.within().end());
      labels.add(new Label(GENERAL + part.meaning(), within, name));
    }
    Optional<String> rest = designations.afterOpening(word.text());
    if (rest.isPresent()) {
      Span within = new Span(word.span().end() - rest.get().length(), word.span().end());
      gazetteer
          .code(rest.get())
          .ifPresent(code -> labels.add(new Label(CLDR + code, within, name)));
    }
  }

  /** Labels the longest phrase that starts at a word; the index of the next word to look at. */
  private int label(String text, List<Word> words, int first, Map<Span, Label> labels) {
    Word word = words.get(first);
    boolean mayOpen = word.isCapitalised() && gazetteer.opensLongerName(word.text());
    int longest = mayOpen || !glossary.labels().isEmpty() ? LONGEST_PHRASE : 1;
    int initials = lastOfInitials(text, words, first);
    int end = initials > first ? initials : lastOfPhrase(text, words, first, longest);
    for (int last = end; last >= first; last--) {
      Span span = new Span(word.span().start(), words.get(last).span().end());
      String label =
          last == first
              ? labelOfWord.computeIfAbsent(word.text(), this::labelOf)
              : labelOf(span.in(text));
      if (!label.isEmpty()) {
        labels.put(span, new Label(label, span, true));
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

  /** The index of the last of initials with dots, as in <em>U.S.</em>; the first if alone. */
  private static int lastOfInitials(String text, List<Word> words, int first) {
    int last = first;
    while (isInitial(words.get(last))
        && last + 1 < words.size()
        && isInitial(words.get(last + 1))
        && text.startsWith(".", words.get(last).span().end())
        && words.get(last + 1).span().start() == words.get(last).span().end() + 1) {
      last++;
    }
    return last;
  }

  private static boolean isInitial(Word word) {
    return word.text().length() == 1 && Character.isUpperCase(word.text().charAt(0));
  }

  private String labelOf(String words) {
    if (!glossary.labels().isEmpty()) {
      String own = glossary.labels().get(folded(words));
      if (own != null) {
        return own;
      }
    }
    Optional<String> thing = code(words).map(code -> CLDR + code);
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
        ? numbers.rank(word.toLowerCase(Locale.ROOT)).map(rank -> RANK + rank)
        : Optional.empty();
  }

  private String folded(String words) {
    StringBuilder folded = new StringBuilder();
    for (Word word : breaker.words(words)) {
      folded.append(' ').append(folding.form(word.text()).folded());
    }
    return folded.toString().strip();
  }
}
