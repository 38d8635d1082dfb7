package org.lacuna.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lacuna.fact.Mention;
import org.lacuna.fact.NumberFact;
import org.lacuna.fact.Quantity;
import org.lacuna.language.NameWords;
import org.lacuna.language.NumberName;
import org.lacuna.language.NumberName.Kind;
import org.lacuna.language.NumberNames;
import org.lacuna.text.Language;
import org.lacuna.text.Sentence;
import org.lacuna.text.Span;
import org.lacuna.text.UnspacedScript;

/**
 * Finds numbers: in digits of any script with the separators of the language, and in words.
 *
 * <p>In Spanish {@code 3,5 millones de euros} is {@code 3500000 EUR}, {@code 12 %} and {@code doce
 * por ciento} are {@code 12 %}, and {@code 10–15 km} is {@code 10 km} and {@code 15 km}. Digits
 * that belong to a name or a code ({@code MP3}, {@code F-16}, {@code 1.2.3}) are no numbers. The
 * parts of dates are: who wants dates lets them win.
 */
public final class NumberExtractor implements Extractor {
  private static final Map<Language, NumberExtractor> MADE = new ConcurrentHashMap<>();

  private final NumberNames names;
  private final DigitNumerals digits;
  private final SpelledNumerals spelled;
  private final QuantityReader quantities;

  private NumberExtractor(NumberNames names, NameWords words) {
    this.names = names;
    this.digits = new DigitNumerals(names);
    this.spelled = new SpelledNumerals(names);
    this.quantities = new QuantityReader(names, digits, words);
  }

  /** The extractor for a language, made once and kept; usable from any thread. */
  public static NumberExtractor of(Language language) {
    return MADE.computeIfAbsent(
        language, l -> new NumberExtractor(NumberNames.of(l), NameWords.of(l)));
  }

  @Override
  public List<NumberFact> extract(Sentence sentence) {
    ComposedText composed = ComposedText.visible(sentence.text().text());
    List<Reading> readings = readings(composed.text());
    if (readings.isEmpty()) {
      return List.of();
    }
    List<NumberFact> facts = new ArrayList<>(readings.size());
    for (Reading reading : Ranges.completed(names, composed.text(), readings)) {
      facts.add(fact(sentence, composed, reading));
    }
    return facts;
  }

  private static NumberFact fact(Sentence sentence, ComposedText composed, Reading reading) {
    Span within = composed.original(new Span(reading.start(), reading.end()));
    return new NumberFact(
        new Quantity(reading.amount(), reading.unit()), List.of(Mention.of(sentence, within)));
  }

  private List<Reading> readings(String text) {
    List<Reading> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (DigitNumerals.starts(c)) {
        at = readDigits(text, at, at, "", found);
      } else if (c <= ' ') {
        at++;
      } else if (!names.mayOpen(text, at)) {
        at = Letters.isWord(c) ? afterNoNumber(text, at) : at + 1;
      } else if (Letters.isWord(c)) {
        at = readWord(text, at, found);
      } else {
        at = readSign(text, at, found);
      }
    }
    return found;
  }

  /** Adds the numbers of a run of digits whose sign, if any, starts before it; gives the end. */
  private int readDigits(String text, int start, int at, String sign, List<Reading> found) {
    DigitNumerals.Run run = digits.read(text, at);
    if (run.numerals().size() != 1) {
      run.numerals().forEach(numeral -> found.add(Reading.of(numeral)));
      return run.end();
    }
    if (isCode(text, at, run.end())) {
      return codeEnd(text, run.end());
    }
    Numeral numeral = run.numerals().get(0);
    Optional<Reading> reading = quantities.complete(text, numeral, sign);
    if (reading.isEmpty()) {
      return Letters.wordEnd(text, run.end());
    }
    found.add(reading.get().from(start < at ? start : minus(text, at, reading.get()), text));
    return reading.get().end();
  }

  /** Where the minus before the digits stands, or else the digits. */
  private static int minus(String text, int at) {
    int sign = at - 1;
    if (sign < 0 || "-\u2212".indexOf(text.charAt(sign)) < 0) {
      return at;
    }
    boolean apart =
        sign == 0 || " \u00A0\u202F(\u201E\u201C\"'".indexOf(text.charAt(sign - 1)) >= 0;
    int before = sign - 1;
    while (before >= 0 && Character.isSpaceChar(text.charAt(before))) {
      before--;
    }
    boolean range = before >= 0 && Character.isDigit(text.charAt(before));
    return apart && !range ? sign : at;
  }

  /** A script without spaces may put a minus onto a word; only before degrees it is surely one. */
  private static int minus(String text, int at, Reading reading) {
    boolean glued = at > 1 && UnspacedScript.has(text.charAt(at - 2));
    boolean sign = glued && "-\u2212".indexOf(text.charAt(at - 1)) >= 0;
    return sign && reading.unit().startsWith("\u00B0") ? at - 1 : minus(text, at);
  }

  /** Whether the digits go on as a telephone number, an ISBN or the like: three groups or more. */
  private static boolean isCode(String text, int at, int end) {
    int next = end;
    int groups = 1;
    boolean strange = text.charAt(at) == '0' && end - at > 1;
    while (isHyphenBeforeDigit(text, next)) {
      int from = next + 1;
      next = Letters.wordEnd(text, from);
      strange |= text.charAt(from) == '0' && next - from > 1 || next - from > 3;
      groups++;
    }
    return groups > 2 && (strange || groups > 3 || end - at > 3);
  }

  private static boolean isHyphenBeforeDigit(String text, int at) {
    return at + 1 < text.length()
        && text.charAt(at) == '-'
        && Character.isDigit(text.charAt(at + 1));
  }

  private static int codeEnd(String text, int end) {
    int next = end;
    while (isHyphenBeforeDigit(text, next)) {
      next = Letters.wordEnd(text, next + 1);
    }
    return next;
  }

  /** A word: a currency before digits, a number in words, or nothing; gives where to go on. */
  private int readWord(String text, int at, List<Reading> found) {
    int after = readSign(text, at, found);
    if (after > at + 1) {
      return after;
    }
    Optional<Numeral> numeral = spelled.read(text, at);
    if (numeral.isPresent() && !isPartOfName(text, numeral.get())) {
      Optional<Reading> reading = quantities.complete(text, numeral.get(), "");
      if (reading.isPresent()) {
        found.add(reading.get());
        return reading.get().end();
      }
    }
    return afterNoNumber(text, at);
  }

  /**
   * Where to go on after a word that is no number: a script without spaces has one at each place.
   */
  private static int afterNoNumber(String text, int at) {
    return UnspacedScript.has(text.charAt(at)) ? at + 1 : afterWord(text, at);
  }

  /** A capital inside a sentence: {@code Nine Inch Nails}, {@code Third Reich}. */
  private static boolean isPartOfName(String text, Numeral numeral) {
    return Character.isUpperCase(text.charAt(numeral.start()))
        && text.chars().limit(numeral.start()).anyMatch(c -> Letters.isWord((char) c));
  }

  /**
   * The end of a word that is no number. Digits glued to it belong to it if it can be a code, as in
   * {@code MP3} and {@code F-16}; a letter of a script without capitals is a prefix, as in Hebrew.
   */
  private static int afterWord(String text, int at) {
    int end = at;
    boolean capital = false;
    while (end < text.length() && Letters.isWord(text.charAt(end))) {
      char c = text.charAt(end);
      boolean prefixed = end > at && Letters.isCaseless(text.charAt(end - 1));
      if (UnspacedScript.has(c) || prefixed && DigitNumerals.starts(c)) {
        return end;
      }
      capital |= Character.isUpperCase(c);
      end++;
    }
    return capital ? codeEnd(text, end) : end;
  }

  /** The number in words after a sign that is a word itself: Turkish for <em>per cent</em>. */
  private Optional<Reading> inWords(String text, int at, NumberName sign) {
    boolean word = at > 0 && Letters.isWord(text.charAt(at - 1)) || !Letters.startsWord(text, at);
    boolean apart = at > 0 && Character.isSpaceChar(text.charAt(at - 1));
    return (word || apart) && sign.length() > 2
        ? spelled.read(text, at).flatMap(n -> quantities.complete(text, n, sign.unit()))
        : Optional.empty();
  }

  /** A currency or other sign and the digits after it; gives where to go on. */
  private int readSign(String text, int at, List<Reading> found) {
    if (!Letters.startsWord(text, at)) {
      return at + 1;
    }
    for (NumberName sign : names.at(Kind.SIGN, text, at)) {
      int number = Letters.afterSpace(text, at + sign.length());
      if (number < text.length() && DigitNumerals.starts(text.charAt(number))) {
        return readDigits(text, at, number, sign.unit(), found);
      }
      Optional<Reading> words = inWords(text, number, sign);
      if (words.isPresent()) {
        found.add(words.get().from(at, text));
        return words.get().end();
      }
    }
    for (NumberName scale : names.at(Kind.PRESCALE, text, at)) {
      int number = Letters.afterSpace(text, at + scale.length());
      if (number > at + scale.length()
          && number < text.length()
          && DigitNumerals.starts(text.charAt(number))) {
        int before = found.size();
        int end = readDigits(text, at, number, "", found);
        if (found.size() == before + 1 && !found.get(before).isScaled()) {
          Reading reading = found.get(before);
          found.set(before, reading.with(scale.amount(), reading.unit()));
        }
        return end;
      }
    }
    return at + 1;
  }
}
