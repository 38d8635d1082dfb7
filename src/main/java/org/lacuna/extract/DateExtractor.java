package org.lacuna.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lacuna.fact.DateFact;
import org.lacuna.fact.Mention;
import org.lacuna.language.DateVocabulary;
import org.lacuna.text.Language;
import org.lacuna.text.Sentence;
import org.lacuna.text.Span;

/**
 * Finds the dates in a sentence: {@code Born on 8 February 1921, he left in the 1940s} tells {@code
 * 1921-02-08} and {@code 194X}.
 *
 * <p>The grammar is one for all languages; the words come from {@link DateVocabulary}. The value is
 * no more precise than the text. A weekday is no part of the mention; <em>about</em>, an era and
 * what opens a stretch of time (<em>between 1857 and 1861</em>) are. <em>Before</em> and
 * <em>since</em> are not: the other language may tell them otherwise, so the year alone is the
 * fact. Where four digits may be an amount, {@link YearGrammar} says how it is decided.
 *
 * <p>Thread-safe; the time taken grows in step with the sentence.
 */
public final class DateExtractor implements Extractor {
  private static final Map<Language, DateExtractor> KNOWN = new ConcurrentHashMap<>();

  private final Language language;

  private DateExtractor(Language language) {
    this.language = language;
  }

  /** The extractor for a language, which need not be one that CLDR knows. */
  public static DateExtractor of(Language language) {
    return KNOWN.computeIfAbsent(language, DateExtractor::new);
  }

  @Override
  public List<DateFact> extract(Sentence sentence) {
    ComposedText composed = ComposedText.of(sentence.text().text());
    DateVocabulary vocabulary = DateVocabulary.of(language);
    if (!vocabulary.mayTellTime(composed.text())) {
      return List.of();
    }
    DateText text = new DateText(composed.text(), vocabulary);
    if (!text.mayTellTime()) {
      return List.of();
    }
    DateGrammar grammar = new DateGrammar(text);
    List<DateFact> facts = new ArrayList<>();
    int at = 0;
    while (at < text.size()) {
      Optional<DateMatch> match = grammar.date(at);
      if (match.isEmpty()) {
        at++;
      }
      while (match.isPresent()) {
        facts.add(fact(sentence, composed, text, match.get()));
        at = match.get().to();
        match = grammar.following(match.get());
      }
    }
    return List.copyOf(facts);
  }

  private static DateFact fact(
      Sentence sentence, ComposedText composed, DateText text, DateMatch match) {
    Span within = new Span(text.word(match.from()).start(), text.word(match.to() - 1).end());
    return new DateFact(match.date(), List.of(Mention.of(sentence, composed.original(within))));
  }
}
