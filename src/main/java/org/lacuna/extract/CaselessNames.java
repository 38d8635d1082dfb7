package org.lacuna.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lacuna.fact.Mention;
import org.lacuna.fact.NameFact;
import org.lacuna.language.TermWords;
import org.lacuna.text.Language;
import org.lacuna.text.Sentence;
import org.lacuna.text.Span;

/**
 * Finds names and key terms in a script without capitals: in Chinese <em>他生于斯特拉特福镇</em> it is
 * {@code 斯特拉特福镇}.
 *
 * <p>What is a name shows in its letters (those that write foreign sounds), its generic noun
 * (<em>city</em>, <em>river</em>, <em>treaty</em>), CLDR, and the names of the other article. What
 * is left over is a key term if it is long or definite enough; common words are none.
 */
final class CaselessNames implements Extractor {
  /**
   * What may be a name; the stretches of a kind may overlap, and of two that do the longer is
   * meant.
   *
   * @param names what shows by some sign to be one
   * @param keyTerms what is only long or definite enough, where it is no part of a name
   */
  record Found(List<Span> names, List<Span> keyTerms) {
    static Found none() {
      return new Found(new ArrayList<>(), new ArrayList<>());
    }
  }

  /** Finds what may be a name in a text. */
  interface Finder {
    Found find(String text);
  }

  private final Finder finder;

  private CaselessNames(Finder finder) {
    this.finder = finder;
  }

  /** For an article of the language; empty where capitals tell the names. */
  static Optional<CaselessNames> of(Language language, NamesThere namesThere) {
    TermWords words = TermWords.of(language);
    if (!words.isKnown()) {
      return Optional.empty();
    }
    return Optional.of(
        new CaselessNames(
            UnspacedTerms.isWrittenIn(language)
                ? new UnspacedTerms(language, words)
                : new SpacedTerms(language, words, namesThere)));
  }

  @Override
  public List<NameFact> extract(Sentence sentence) {
    String text = sentence.text().text();
    Found found = finder.find(text);
    List<Span> kept = new ArrayList<>();
    keepLongest(found.names(), kept);
    keepLongest(found.keyTerms(), kept);
    return kept.stream()
        .sorted()
        .map(
            span ->
                new NameFact(
                    Normalizer.normalize(span.in(text), Normalizer.Form.NFC),
                    List.of(Mention.of(sentence, span))))
        .toList();
  }

  private static void keepLongest(List<Span> spans, List<Span> kept) {
    List<Span> longestFirst = new ArrayList<>(spans);
    longestFirst.sort(
        Comparator.comparingInt((Span span) -> -span.length()).thenComparing(span -> span));
    for (Span span : longestFirst) {
      if (kept.stream().noneMatch(span::overlaps)) {
        kept.add(span);
      }
    }
  }
}
