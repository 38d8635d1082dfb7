package org.lacuna.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lacuna.fact.Mention;
import org.lacuna.fact.NameFact;
import org.lacuna.language.Folding;
import org.lacuna.language.Gazetteer;
import org.lacuna.language.GivenNames;
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
  /** Words of a name at most: what is longer is a list or no text at all. */
  private static final int LONGEST_NAME = 15;

  /** More connectors in a row than this do not stand inside a name. */
  private static final int CONNECTORS_IN_A_ROW = 2;

  /** Roman numerals of one letter that rulers, wars and the like are numbered with. */
  private static final Set<String> ROMAN_LETTERS = Set.of("I", "V", "X");

  private final NameWords nameWords;
  private final Orthography orthography;
  private final CaseProfile profile;
  private final NamesThere namesThere;
  private final Folding folding;
  private final Gazetteer gazetteer;
  private final Tagging tagging;
  private final GeneralNouns generalNouns;

  NameExtractor(Language language, CaseProfile profile, NamesThere namesThere, Tagging tagging) {
    this.namesThere = namesThere;
    this.folding = Folding.of(language);
    this.gazetteer = Gazetteer.of(language);
    this.nameWords = NameWords.of(language);
    this.orthography = Orthography.of(language);
    this.profile = profile;
    this.tagging = tagging;
    this.generalNouns = new GeneralNouns(language);
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
      int last = generalNouns.end(text, words, endOfRun(text, words, named, i));
      if (isMoreThanInitials(words, i, last)) {
        names.add(name(sentence, words.get(i), words.get(last)));
      }
      i = last + 1;
    }
    return names;
  }

  private static boolean isMoreThanInitials(List<Word> words, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (words.get(i).letters() > 1) {
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
              && (CaseProfile.opensClause(text, words, i)
                  ? isNameAtStart(text, words, i)
                  : isNameInside(text, words, i) || isNumberOfRuler(text, words, named, i));
    }
    if (tagging.tellsNames() && hasAny(named)) {
      keepProper(tagging.parts(sentence), text, words, named);
    }
    return named;
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
            && joins(text.substring(word.span().end(), words.get(index + 1).span().start()));
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

  private int endOfRun(String text, List<Word> words, boolean[] named, int first) {
    int last = first;
    int next = first + 1;
    while (next < words.size() && next - first < LONGEST_NAME && joins(text, words, next)) {
      if (named[next] || isModelNumber(text, words, next)) {
        last = next;
      } else if (next - last > CONNECTORS_IN_A_ROW || !connects(text, words, named, next)) {
        break;
      }
      next++;
    }
    return last;
  }

  /** Digits that a hyphen ties to the name: <em>MPEG-4</em>, <em>Sputnik-1</em>. */
  private static boolean isModelNumber(String text, List<Word> words, int index) {
    return words.get(index - 1).span().end() + 1 == words.get(index).span().start()
        && text.charAt(words.get(index - 1).span().end()) == '-'
        && words.get(index).text().codePoints().allMatch(Character::isDigit);
  }

  /** Whether a word that is no name may stand between two that are. */
  private boolean connects(String text, List<Word> words, boolean[] named, int index) {
    String word = words.get(index).text();
    if (nameWords.joinsSurnames(word)) {
      if (index + 1 < words.size() && GivenNames.has(folding.form(words.get(index + 1).text()))) {
        return false; // Jaume I i Carles V
      }
      boolean second = index + 2 < words.size() && named[index + 2];
      return !second || !joins(text, words, index + 2);
    }
    return nameWords.isConnector(word);
  }

  /** Whether nothing stands before a word that ends the name before it. */
  private static boolean joins(String text, List<Word> words, int index) {
    Word before = words.get(index - 1);
    String between = text.substring(before.span().end(), words.get(index).span().start());
    boolean afterInitial = before.letters() <= 2 && between.startsWith(".");
    return joins(afterInitial ? between.substring(1) : between);
  }

  /** Whether what stands between two words can stand inside a name. */
  private static boolean joins(String between) {
    return between.isBlank()
        || between.equals(" & ")
        || between.equals("-")
        || between.equals("\u2010")
        || between.equals("\u2011")
        || between.equals("'")
        || between.equals("\u2019");
  }
}
