package org.lacuna.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lacuna.extract.PartsOfSpeech.Part;
import org.lacuna.fact.Fact;
import org.lacuna.fact.Mention;
import org.lacuna.fact.NameFact;
import org.lacuna.language.NameWords;
import org.lacuna.language.Orthography;
import org.lacuna.language.Word;
import org.lacuna.text.Language;
import org.lacuna.text.Sentence;
import org.lacuna.text.Span;

/**
 * Puts a name together with the noun that it says something of: <em>the German army</em> tells
 * {@code German army}, not {@code German}; <em>Luther's theses</em>, <em>US-Präsident</em>,
 * <em>l'armée allemande</em>.
 *
 * <p>A name far from its sentence's counterpart is told there only with its noun: Germany is told
 * of in many a sentence, its army is not.
 *
 * <p>Where there is a part-of-speech tagger; elsewhere names stay as they are.
 */
final class HeadNouns {
  /** Words behind a name that are looked at: <em>French colonial empire</em> has two. */
  private static final int MOST_WORDS = 3;

  /** Words before and behind them that the tagger is shown. */
  private static final int CONTEXT = 3;

  /** A shorter noun is mostly a letter or an abbreviation. */
  private static final int SHORTEST = 3;

  private final Tagging tagging;
  private final NameWords nameWords;
  private final boolean modifierFirst;
  private final boolean nounCapitals;

  HeadNouns(Language language, Tagging tagging) {
    this.tagging = tagging;
    this.nameWords = NameWords.of(language);
    this.modifierFirst = Orthography.of(language).putsModifierFirst();
    this.nounCapitals = Orthography.of(language).capitalisesNouns();
  }

  /** The facts of a sentence, its names with their nouns. */
  List<Fact> joined(Sentence sentence, List<Fact> facts) {
    if (!tagging.isKnown()) {
      return facts;
    }
    List<Fact> joined = new ArrayList<>();
    for (Fact fact : facts) {
      joined.add(fact instanceof NameFact ? joined(sentence, fact, facts) : fact);
    }
    return joined;
  }

  private Fact joined(Sentence sentence, Fact name, List<Fact> facts) {
    Optional<Span> whole = phrase(sentence, name.first().within());
    return whole.isPresent() && isFree(whole.get(), name, facts)
        ? named(sentence, whole.get(), name.first().within())
        : name;
  }

  private static boolean isFree(Span span, Fact fact, List<Fact> facts) {
    for (Fact other : facts) {
      if (other != fact && other.first().within().overlaps(span)) {
        return false;
      }
    }
    return true;
  }

  private static NameFact named(Sentence sentence, Span whole, Span name) {
    return new NameFact(
        Normalizer.normalize(whole.in(sentence.text().text()), Normalizer.Form.NFC),
        List.of(Mention.of(sentence, whole, name)));
  }

  /** A name with its noun; empty if it has none. */
  private Optional<Span> phrase(Sentence sentence, Span name) {
    List<Word> words = tagging.words(sentence);
    int first = 0;
    while (first < words.size() && words.get(first).span().start() < name.start()) {
      first++;
    }
    int last = first - 1;
    while (last + 1 < words.size() && words.get(last + 1).span().end() <= name.end()) {
      last++;
    }
    if (last < first) {
      return Optional.empty();
    }
    return modifierFirst ? behind(sentence, first, last) : before(sentence, first, last);
  }

  /** <em>German army, Luther's theses, US-Präsident</em>. */
  private Optional<Span> behind(Sentence sentence, int first, int last) {
    String text = sentence.text().text();
    List<Word> words = tagging.words(sentence);
    boolean apostrophe = isGenitive(text, words, last + 1);
    int from = apostrophe ? last + 2 : last + 1;
    int to = from;
    while (to < words.size() && to - from < MOST_WORDS && isJoined(text, words, to)) {
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
        || !isJoined(sentence.text().text(), words, first)) {
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
    String between = between(text, words, index);
    return between.equals("'") || between.equals("\u2019");
  }

  /** Whether a word is no function word and stands right behind the one before. */
  private boolean isJoined(String text, List<Word> words, int index) {
    String between = between(text, words, index);
    return (between.equals(" ") || between.equals("-"))
        && !nameWords.isFunctionWord(words.get(index).text());
  }

  private static String between(String text, List<Word> words, int index) {
    return text.substring(words.get(index - 1).span().end(), words.get(index).span().start());
  }
}
