package org.lacuna.extract;

import java.util.List;
import java.util.Optional;
import org.lacuna.extract.PartsOfSpeech.Part;
import org.lacuna.language.NameWords;
import org.lacuna.language.Orthography;
import org.lacuna.language.Word;
import org.lacuna.text.Language;
import org.lacuna.text.Sentence;
import org.lacuna.text.Span;

/** Finds the noun of a name by what a part-of-speech tagger says of the words around it. */
final class TaggedNouns implements NounFinder {
  /** Words behind a name that are looked at: <em>French colonial empire</em> has two. */
  private static final int MOST_WORDS = 3;

  /** Words before and behind them that the tagger is shown. */
  private static final int CONTEXT = 3;

  /** A shorter noun is mostly a letter or an abbreviation. */
  private static final int SHORTEST = 3;

  private final Tagging tagging;
  private final Adjacency adjacency;
  private final boolean modifierFirst;
  private final boolean nounCapitals;

  TaggedNouns(Language language, Tagging tagging) {
    this.tagging = tagging;
    this.adjacency = new Adjacency(NameWords.of(language));
    this.modifierFirst = Orthography.of(language).putsModifierFirst();
    this.nounCapitals = Orthography.of(language).capitalisesNouns();
  }

  @Override
  public Optional<Span> phrase(Sentence sentence, int first, int last) {
    return modifierFirst ? behind(sentence, first, last) : before(sentence, first, last);
  }

  /** <em>German army, Luther's theses, US-Präsident</em>. */
  private Optional<Span> behind(Sentence sentence, int first, int last) {
    String text = sentence.text().text();
    List<Word> words = tagging.words(sentence);
    boolean apostrophe = isGenitive(text, words, last + 1);
    int from = apostrophe ? last + 2 : last + 1;
    int to = from;
    while (to < words.size() && to - from < MOST_WORDS && adjacency.isJoined(text, words, to)) {
      to++;
    }
    if (from == to) {
      return Optional.empty();
    }
    int seen = Math.max(0, first - CONTEXT);
    List<Part> parts = tagging.parts(sentence, seen, Math.min(words.size(), to + CONTEXT));
    boolean hyphen = text.charAt(words.get(from).span().start() - 1) == '-';
    boolean genitive = apostrophe || words.get(last).text().endsWith("s");
    // In German a noun beside a name need not be its own: sie gab Johann Brot.
    if (nounCapitals && !hyphen && !genitive && parts.get(last - seen) != Part.ADJECTIVE) {
      return Optional.empty();
    }
    int noun = -1;
    for (int i = from; i < to && isPartOfPhrase(parts.get(i - seen)); i++) {
      if (parts.get(i - seen) == Part.NOUN && words.get(i).letters() >= SHORTEST) {
        noun = i;
        if (nounCapitals) {
          break;
        }
      }
    }
    return noun < 0
        ? Optional.empty()
        : Optional.of(new Span(words.get(first).span().start(), words.get(noun).span().end()));
  }

  /** <em>armée allemande</em>: the noun before an adjective, which is in lower case. */
  private Optional<Span> before(Sentence sentence, int first, int last) {
    List<Word> words = tagging.words(sentence);
    if (first == 0
        || words.get(first).isCapitalised()
        || !adjacency.isJoined(sentence.text().text(), words, first)) {
      return Optional.empty();
    }
    int seen = Math.max(0, first - 1 - CONTEXT);
    List<Part> parts = tagging.parts(sentence, seen, Math.min(words.size(), last + 1 + CONTEXT));
    boolean noun =
        parts.get(first - 1 - seen) == Part.NOUN
            && parts.get(first - seen) == Part.ADJECTIVE
            && words.get(first - 1).letters() >= SHORTEST;
    return noun
        ? Optional.of(new Span(words.get(first - 1).span().start(), words.get(last).span().end()))
        : Optional.empty();
  }

  private static boolean isPartOfPhrase(Part part) {
    return part == Part.NOUN || part == Part.ADJECTIVE;
  }

  /** The <em>s</em> of <em>Luther's</em>. */
  private static boolean isGenitive(String text, List<Word> words, int index) {
    if (index >= words.size() || !words.get(index).text().equals("s")) {
      return false;
    }
    String between = Adjacency.between(text, words, index);
    return between.equals("'") || between.equals("\u2019");
  }
}
