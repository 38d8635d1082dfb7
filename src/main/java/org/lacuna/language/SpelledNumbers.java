package org.lacuna.language;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.lacuna.text.Language;

/**
 * The numbers 1 to 31 and the tens up to 90 in words, both <em>nineteen</em> and
 * <em>nineteenth</em>, in every form that CLDR can spell in a language: for centuries, days and
 * decades.
 */
final class SpelledNumbers {
  private static final String ORDINAL_RULES = "%spellout-ordinal";
  private static final int LAST_DAY = 31;
  private static final int LAST_TEN = 90;
  private static final Map<Language, SpelledNumbers> KNOWN = new ConcurrentHashMap<>();

  private final Map<List<String>, Integer> numbers;
  private final Map<List<String>, Integer> ordinals;

  private SpelledNumbers(Map<List<String>, Integer> numbers, Map<List<String>, Integer> ordinals) {
    this.numbers = Map.copyOf(numbers);
    this.ordinals = Map.copyOf(ordinals);
  }

  /** The numbers of a language; none if CLDR cannot spell in it. */
  static SpelledNumbers of(Language language) {
    return KNOWN.computeIfAbsent(language, SpelledNumbers::load);
  }

  private static SpelledNumbers load(Language language) {
    ULocale locale = ULocale.forLanguageTag(language.tag());
    RuleBasedNumberFormat format =
        new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
    Map<List<String>, Integer> numbers = new HashMap<>();
    Map<List<String>, Integer> ordinals = new HashMap<>();
    if (format.getLocale(ULocale.ACTUAL_LOCALE).getLanguage().equals(locale.getLanguage())) {
      for (String rules : format.getRuleSetNames()) {
        for (int number = 1; number <= LAST_TEN; number = next(number)) {
          List<String> words = keys(DateScanner.scan(format.format(number, rules)));
          numbers.putIfAbsent(words, number);
          if (rules.startsWith(ORDINAL_RULES)) {
            ordinals.putIfAbsent(words, number);
          }
        }
      }
    }
    return new SpelledNumbers(numbers, ordinals);
  }

  private static int next(int number) {
    return number < LAST_DAY ? number + 1 : number / 10 * 10 + 10;
  }

  private static List<String> keys(List<DateWord> words) {
    return words.stream().map(DateWord::key).toList();
  }

  /** The number that these words spell. */
  OptionalInt number(List<DateWord> words) {
    return found(numbers, words);
  }

  /** The number whose ordinal these words spell: <em>nineteenth</em>. */
  OptionalInt ordinal(List<DateWord> words) {
    return found(ordinals, words);
  }

  private static OptionalInt found(Map<List<String>, Integer> numbers, List<DateWord> words) {
    Integer number = numbers.get(keys(words));
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
