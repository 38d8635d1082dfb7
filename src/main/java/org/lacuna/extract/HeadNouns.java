package org.lacuna.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lacuna.fact.Fact;
import org.lacuna.fact.Mention;
import org.lacuna.fact.NameFact;
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
 * <p>Where there is a part-of-speech tagger ({@link TaggedNouns}), or else for the adjectives of
 * places where they are told without ({@link AdjectiveNouns}); and for the general words before
 * places ({@link GoverningNouns}). Other names stay as they are.
 */
final class HeadNouns {
  private final ArticleWords article;
  private final List<NounFinder> finders = new ArrayList<>();

  HeadNouns(Language language, ArticleWords article, Tagging tagging) {
    this.article = article;
    if (tagging.isKnown()) {
      finders.add(new TaggedNouns(language, tagging));
    } else if (AdjectiveNouns.knows(language)) {
      finders.add(new AdjectiveNouns(language, article));
    }
    finders.add(new GoverningNouns(language, article));
  }

  /** The facts of a sentence, its names with their nouns. */
  List<Fact> joined(Sentence sentence, List<Fact> facts) {
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
    List<Word> words = article.words(sentence);
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
    for (NounFinder finder : finders) {
      Optional<Span> phrase = finder.phrase(sentence, first, last);
      if (phrase.isPresent()) {
        // A name may end with a full stop: the president of EE. UU.
        Span whole = phrase.get();
        return Optional.of(
            new Span(Math.min(whole.start(), name.start()), Math.max(whole.end(), name.end())));
      }
    }
    return Optional.empty();
  }
}
