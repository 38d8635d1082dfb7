package org.lacuna.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lacuna.fact.Mention;
import org.lacuna.fact.NameFact;
import org.lacuna.language.Folding;
import org.lacuna.language.Gazetteer;
import org.lacuna.language.NameWords;
import org.lacuna.language.Orthography;
import org.lacuna.language.Word;
import org.lacuna.text.Language;
import org.lacuna.text.Sentence;
import org.lacuna.text.Span;

/**
 * Finds names: the longest runs of capitalised words, joined by connectors and initials. In <em>Ho
 * møtte Simone de Beauvoir i Paris</em> they are {@code Simone de Beauvoir} and {@code Paris}.
 *
 * <p>A capital at the start of a sentence, a quotation or a clause after a colon counts only if the
 * word has a second capital, stands before a capitalised word, or stands capitalised inside a
 * sentence elsewhere, in this article or spelled the same in the other one — and never if the
 * article also writes it in lower case. Where all nouns are capitalised, {@link PartsOfSpeech}
 * decide.
 *
 * <p>Made for one article.
 */
final class NameExtractor implements Extractor {
  /** Roman numerals of one letter that rulers, wars and the like are numbered with. */
  private static final Set<String> ROMAN_LETTERS = Set.of("I", "V", "X");

  private final NameWords nameWords;
  private final Orthography orthography;
  private final CaseProfile profile;
  private final NamesThere namesThere;
  private final Folding folding;
  private final Gazetteer gazetteer;
  private final Tagging tagging;
  private final NameReach reach;

  NameExtractor(Language language, CaseProfile profile, NamesThere namesThere, Tagging tagging) {
    this.namesThere = namesThere;
    this.folding = Folding.of(language);
    this.gazetteer = Gazetteer.of(language);
    this.nameWords = NameWords.of(language);
    this.orthography = Orthography.of(language);
    this.profile = profile;
    this.tagging = tagging;
    this.reach = new NameReach(language);
  }

  @Override
  public List<NameFact> extract(Sentence sentence) {
    String text = sentence.text().text();
    List<Word> words = tagging.words(sentence);
    boolean[] named = named(sentence, words);
    List<NameFact> names = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      if (!named[i]) {
        i++;
        continue;
      }
      int last = reach.end(text, words, named, i);
      if (isMoreThanInitials(text, words, i, last)) {
        names.add(name(sentence, words.get(i), words.get(last)));
      }
      i = last + 1;
    }
    return names;
  }

  private static boolean isMoreThanInitials(String text, List<Word> words, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (words.get(i).letters() > 1 || i > first && NameReach.isModelNumber(text, words, i)) {
        return true;
      }
    }
    return false;
  }

  private static NameFact name(Sentence sentence, Word first, Word last) {
    String text = sentence.text().text();
    int end = last.span().end();
    boolean initial = last.letters() == 1 && end < text.length() && text.charAt(end) == '.';
    Span span = new Span(first.span().start(), initial && end + 1 < text.length() ? end + 1 : end);
    return new NameFact(
        Normalizer.normalize(span.in(text), Normalizer.Form.NFC),
        List.of(Mention.of(sentence, span)));
  }

  /** Which of the words are names or parts of one by themselves. */
  private boolean[] named(Sentence sentence, List<Word> words) {
    String text = sentence.text().text();
    boolean[] named = new boolean[words.size()];
    for (int i = 0; i < named.length; i++) {
      Word word = words.get(i);
      named[i] =
          word.isCapitalised()
              && (isLetterBeforeHyphen(text, words, i)
                  || (CaseProfile.opensClause(text, words, i)
                      ? isNameAtStart(text, words, i)
                      : isNameInside(text, words, i) || isNumberOfRuler(text, words, named, i)));
    }
    if (tagging.tellsNames() && hasAny(named)) {
      keepProper(tagging.parts(sentence), text, words, named);
    }
    return named;
  }

  /** The letter of <em>X-Men</em> and <em>B-17</em>; not of <em>T-shirt</em>. */
  private static boolean isLetterBeforeHyphen(String text, List<Word> words, int index) {
    int next = index + 1;
    return words.get(index).letters() == 1
        && next < words.size()
        && Adjacency.between(text, words, next).equals("-")
        && (words.get(next).isCapitalised() || NameReach.isModelNumber(text, words, next));
  }

  private static boolean hasAny(boolean[] named) {
    for (boolean one : named) {
      if (one) {
        return true;
      }
    }
    return false;
  }

  private boolean isNameInside(String text, List<Word> words, int index) {
    Word word = words.get(index);
    return word.letters() > 1
        ? isAcronym(text, word) || !nameWords.isFunctionWord(word.text())
        : isInitial(text, words, index);
  }

  private boolean isNameAtStart(String text, List<Word> words, int index) {
    Word word = words.get(index);
    if (word.letters() == 1) {
      return isInitial(text, words, index);
    }
    if (nameWords.isFunctionWord(word.text())) {
      return false;
    }
    if (word.hasInnerCapital()) {
      return true;
    }
    boolean lower = profile.isLowerElsewhere(word.text());
    boolean before =
        index + 1 < words.size()
            && words.get(index + 1).isCapitalised()
            && NameReach.joins(
                text.substring(word.span().end(), words.get(index + 1).span().start()));
    return !lower
        && (before
            || profile.isCapitalisedInside(word.text())
            || isNameThere(word)
            || gazetteer.code(word.text()).isPresent());
  }

  /**
   * The <em>V</em> of <em>George V</em>, the <em>I</em> of <em>World War I</em>; but not where the
   * article writes of <em>I</em> by itself.
   */
  private boolean isNumberOfRuler(String text, List<Word> words, boolean[] named, int index) {
    Word word = words.get(index);
    return word.letters() == 1
        && ROMAN_LETTERS.contains(word.text())
        && named[index - 1]
        && words.get(index - 1).letters() > 1
        && text.substring(words.get(index - 1).span().end(), word.span().start()).isBlank()
        && !profile.standsAloneSomewhere(word.text());
  }

  /** A word in capitals, in a text that is not: <em>SI</em> is no Spanish <em>si</em>. */
  private static boolean isAcronym(String text, Word word) {
    return isUpperCase(word.text()) && hasLowerCase(text);
  }

  private static boolean isUpperCase(String word) {
    for (int at = 0; at < word.length(); ) {
      int letter = word.codePointAt(at);
      if (!Character.isUpperCase(letter)) {
        return false;
      }
      at += Character.charCount(letter);
    }
    return true;
  }

  private static boolean hasLowerCase(String text) {
    for (int at = 0; at < text.length(); ) {
      int letter = text.codePointAt(at);
      if (Character.isLowerCase(letter)) {
        return true;
      }
      at += Character.charCount(letter);
    }
    return false;
  }

  private boolean isNameThere(Word word) {
    return namesThere.has(folding.form(word.text()));
  }

  /** Whether a noun with a capital is a name after all: as one there, or to CLDR. */
  private boolean isKnownName(Word word) {
    return namesThere.hasStem(folding.form(word.text())) || gazetteer.code(word.text()).isPresent();
  }

  /** A letter with a dot; not the second half of an abbreviation, as in German <em>z. B.</em> */
  private boolean isInitial(String text, List<Word> words, int index) {
    return hasDot(text, words.get(index))
        && !(index > 0
            && words.get(index - 1).letters() == 1
            && hasDot(text, words.get(index - 1))
            && isAbbreviation(words.get(index - 1).text() + "." + words.get(index).text() + "."));
  }

  private boolean isAbbreviation(String written) {
    return !orthography.kinds(written, false).isEmpty();
  }

  private static boolean hasDot(String text, Word word) {
    return word.span().end() < text.length() && text.charAt(word.span().end()) == '.';
  }

  /** Takes back what a language that capitalises its nouns does not mean as a name. */
  private void keepProper(
      List<PartsOfSpeech.Part> parts, String text, List<Word> words, boolean[] named) {
    for (int i = 0; i < named.length; i++) {
      boolean inside = !CaseProfile.opensClause(text, words, i);
      boolean adjective = parts.get(i) == PartsOfSpeech.Part.ADJECTIVE && inside;
      named[i] &=
          parts.get(i) == PartsOfSpeech.Part.PROPER
              || words.get(i).hasInnerCapital()
              || adjective
              || isKnownName(words.get(i));
      boolean headNoun =
          i > 0
              && named[i - 1]
              && parts.get(i - 1) == PartsOfSpeech.Part.ADJECTIVE
              && words.get(i).isCapitalised();
      named[i] |= headNoun;
    }
  }
}
