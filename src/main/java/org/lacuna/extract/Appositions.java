package org.lacuna.extract;

import java.util.List;
import java.util.Optional;
import org.lacuna.language.Adjectives;
import org.lacuna.language.Folding;
import org.lacuna.language.Gazetteer;
import org.lacuna.language.GivenNames;
import org.lacuna.language.GoverningWords;
import org.lacuna.language.PlaceCodes;
import org.lacuna.language.Word;
import org.lacuna.text.Language;
import org.lacuna.text.Span;

/**
 * Tells two names that stand side by side with nothing between them: the office of a place and the
 * person who holds it, <em>Kenyan President | Jomo Kenyatta</em>, <em>Президент США | Барак
 * Обама</em>.
 *
 * <p>Where two languages put the office and the person in another order, or one leaves the office
 * out, the person is still told by both.
 *
 * <p>An office without a place belongs to the name, as in <em>Queen Victoria Eugenie</em>. In
 * languages whose adjectives are told by their endings, what CLDR calls a country or an
 * organisation in several words ends a name too, as nothing else goes on after it: <em>Организации
 * Объединённых Наций | Пан Ги Муна</em>.
 */
final class Appositions {
  private final Folding folding;
  private final Gazetteer gazetteer;
  private final GoverningWords governing;
  private final boolean inflectsAdjectives;

  Appositions(Language language) {
    this.folding = Folding.of(language);
    this.gazetteer = Gazetteer.of(language);
    this.governing = GoverningWords.of(language);
    this.inflectsAdjectives = Adjectives.of(language).areKnown();
  }

  /**
   * The index of the last word of the first of the names; of one name that of its own last word.
   *
   * @param named which words are names or parts of one by themselves
   * @param first index of the first word with a capital
   * @param last that of the last word with a capital
   */
  int end(String text, List<Word> words, boolean[] named, int first, int last) {
    for (int next = first + 1; next <= last; next++) {
      if (named[next - 1]
          && named[next]
          && Adjacency.between(text, words, next).isBlank()
          && (isPerson(text, words, next, last) && isOfficeOfPlace(text, words, first, next)
              || inflectsAdjectives && isLongNameOfPlace(text, words, first, next))) {
        return next - 1;
      }
    }
    return last;
  }

  /** Whether a given name and more starts there, with no other given name before it. */
  private boolean isPerson(String text, List<Word> words, int index, int last) {
    return index < last
        && Adjacency.between(text, words, index + 1).isBlank()
        && isGivenName(words.get(index))
        && !isGivenName(words.get(index - 1));
  }

  private boolean isGivenName(Word word) {
    return GivenNames.has(folding.form(word.text()));
  }

  /** Whether the words up to one are an office and what CLDR knows to be a place. */
  private boolean isOfficeOfPlace(String text, List<Word> words, int first, int end) {
    boolean office = false;
    for (int i = first; i < end && !office; i++) {
      office = governing.isOffice(words.get(i).text());
    }
    if (!office) {
      return false;
    }
    for (int from = first; from < end; from++) {
      for (int to = from; to < end; to++) {
        if (code(text, words, from, to).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether two words or more before one name a place, and that one no other. */
  private boolean isLongNameOfPlace(String text, List<Word> words, int first, int end) {
    for (int from = first; from < end - 1; from++) {
      if (code(text, words, from, end - 1).filter(PlaceCodes::isTerritory).isPresent()
          && code(text, words, end, end).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** What CLDR knows the words by; empty if it knows nothing by them. */
  private Optional<String> code(String text, List<Word> words, int first, int last) {
    Span span = new Span(words.get(first).span().start(), words.get(last).span().end());
    return gazetteer.code(span.in(text));
  }
}
