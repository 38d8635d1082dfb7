package org.lacuna.language;

import com.ibm.icu.impl.ICUData;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lacuna.language.NumberName.Kind;
import org.lacuna.text.Language;

/**
 * What CLDR says of a language's numbers: signs, magnitudes, units, currencies, spelled-out forms.
 */
final class CldrNumbers {
  private static final Set<String> METRIC_LETTERS = Set.of("m", "g", "l", "t");

  private static final Pattern ZEROS = Pattern.compile("0+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cf}']+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final String PLACE = "{0}";
  // From this length on a unit's short form is a word of its own and may be capitalised.
  private static final int WORD_LENGTH = 4;
  // A magnitude before the number is a whole word; the shortest, Sinhala for 1000, has three
  // letters.
  private static final int SHORTEST_BEFORE = 3;
  // Every spelled-out number is one of these, or several of them side by side.
  private static final int[] SPELLED =
      IntStream.concat(
              IntStream.rangeClosed(1, 100),
              IntStream.of(
                  200, 300, 400, 500, 600, 700, 800, 900, 1000, 2000, 3000, 4000, 5000, 6000, 7000,
                  8000, 9000, 10000))
          .toArray();

  private final ULocale locale;
  private final CldrBundles bundles;
  private final NumberNames.Builder names;
  private final NameWords words;

  CldrNumbers(Language language, NumberNames.Builder names) {
    this.words = NameWords.of(language);
    this.locale = ULocale.forLanguageTag(language.tag());
    this.bundles = new CldrBundles(locale);
    this.names = names;
  }

  private static String bare(String form) {
    return UNSEEN
        .matcher(form)
        .replaceAll("")
        .replace('\u00A0', ' ')
        .replace('\u202F', ' ')
        .strip();
  }

  NumberNames.Separators separators() {
    return new NumberNames.Separators(separator("decimal"), separator("group"));
  }

  private char separator(String name) {
    return bundles.tables(ICUData.ICU_BASE_NAME, "NumberElements", "latn", "symbols", name).stream()
        .map(UResourceBundle::getString)
        .map(sign -> Character.isSpaceChar(sign.charAt(0)) ? ' ' : sign.charAt(0))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("CLDR's root has no sign '" + name + "'"));
  }

  /** Magnitudes, from the compact decimal formats: {@code "0000 millones"} under 1000000000. */
  void addScales() {
    for (String width : List.of("patternsLong", "patternsShort")) {
      for (UResourceBundle table :
          bundles.tables(ICUData.ICU_BASE_NAME, "NumberElements", "latn", width, "decimalFormat")) {
        for (UResourceBundle magnitude : CldrBundles.children(table)) {
          CldrBundles.strings(
              magnitude, form -> addScale(new BigDecimal(magnitude.getKey()), bare(form)));
        }
      }
    }
  }

  private void addScale(BigDecimal shown, String form) {
    Matcher zeros = ZEROS.matcher(form);
    if (!zeros.find()) {
      return;
    }
    BigDecimal amount = shown.movePointLeft(zeros.end() - zeros.start() - 1);
    String word = bare(form.substring(zeros.end()));
    String before = bare(form.substring(0, zeros.start()));
    if (amount.compareTo(BigDecimal.ONE) > 0 && before.length() >= SHORTEST_BEFORE) {
      names.addWord(Kind.PRESCALE, before, amount, "");
    }
    if (amount.compareTo(BigDecimal.ONE) > 0 && zeros.start() == 0 && !word.isEmpty()) {
      boolean letter = word.length() == 1 && word.charAt(0) < '\u0E00';
      boolean symbol = word.length() < WORD_LENGTH && !word.endsWith(".");
      if (letter) {
        names.addSymbol(Kind.SHORTSCALE, word, amount, "");
      } else if (symbol) {
        names.addSymbol(Kind.SCALE, word, amount, "");
      } else {
        names.addWord(Kind.SCALE, word, amount, "");
        if (word.endsWith(".")) {
          names.addWord(Kind.SCALE, word.substring(0, word.length() - 1), amount, "");
        }
      }
    }
  }

  /** The units of {@code units.tsv}; where two share a form, the one that stands first has it. */
  void addUnits() {
    Map<String, String> symbols = new LinkedHashMap<>();
    for (Table.Row row : Table.shared("units", "unit", "symbol").rows()) {
      symbols.put(row.cell(0), row.cell(1));
    }
    List<String> order = List.copyOf(symbols.keySet());
    for (String width : List.of("units", "unitsShort")) {
      boolean shortForms = width.equals("unitsShort");
      List<UResourceBundle> units = new ArrayList<>();
      for (UResourceBundle table : bundles.tables(ICUData.ICU_UNIT_BASE_NAME, width)) {
        for (UResourceBundle type : CldrBundles.children(table)) {
          CldrBundles.children(type).stream()
              .filter(unit -> symbols.containsKey(type.getKey() + "-" + unit.getKey()))
              .forEach(units::add);
        }
      }
      // A bundle's key is its own, without its parent's: no two of the listed units share one.
      units.sort(Comparator.comparingInt(unit -> rank(order, unit.getKey())));
      for (UResourceBundle unit : units) {
        String symbol = symbols.get(order.get(rank(order, unit.getKey())));
        CldrBundles.strings(unit, form -> addUnit(bare(form), symbol, shortForms));
      }
    }
  }

  private static int rank(List<String> order, String unit) {
    return IntStream.range(0, order.size())
        .filter(i -> order.get(i).substring(order.get(i).indexOf('-') + 1).equals(unit))
        .findFirst()
        .orElseThrow();
  }

  private void addUnit(String form, String symbol, boolean shortForm) {
    boolean after = form.startsWith(PLACE);
    if (!after && !form.endsWith(PLACE)) {
      return;
    }
    String word = form.replace(PLACE, "").strip();
    boolean strangeLetter = word.length() == 1 && word.charAt(0) < '\u0E00' && !word.equals(symbol);
    // Inches and fathoms are not worth taking the preposition of "1958 in Kraft" for one. Metres,
    // grams, litres and tonnes are: their letters are words only before an apostrophe, Catalan
    // "m'ho".
    boolean metric = METRIC_LETTERS.contains(word) && word.equals(symbol);
    boolean functionWord = shortForm && !metric && words.isFunctionWord(word);
    if (word.contains("{") || shortForm && strangeLetter || functionWord) {
      return;
    }
    Kind kind = after ? Kind.UNIT : Kind.SIGN;
    if (shortForm && word.length() < WORD_LENGTH) {
      names.addSymbol(kind, word, BigDecimal.ONE, symbol);
      if (word.endsWith("\u00B2") || word.endsWith("\u00B3")) {
        String stem = word.substring(0, word.length() - 1);
        String plain = stem + (word.endsWith("\u00B2") ? "2" : "3");
        names.addSymbol(kind, plain, BigDecimal.ONE, symbol);
      }
    } else {
      names.addWord(kind, word, BigDecimal.ONE, symbol);
    }
  }

  /** Names in all plurals, local symbols and codes of the currencies of {@code currencies.tsv}. */
  void addCurrencies() {
    List<String> codes =
        Table.shared("currencies", "code").rows().stream().map(row -> row.cell(0)).toList();
    for (String code : codes) {
      addCurrencySign(code, code);
    }
    boolean before = isCurrencyBefore();
    for (UResourceBundle table : bundles.tables(ICUData.ICU_CURR_BASE_NAME, "CurrencyPlurals")) {
      for (UResourceBundle currency : CldrBundles.children(table)) {
        if (codes.contains(currency.getKey())) {
          CldrBundles.strings(
              currency, name -> addCurrencyName(bare(name), currency.getKey(), before));
        }
      }
    }
    for (UResourceBundle table : bundles.tables(ICUData.ICU_CURR_BASE_NAME, "Currencies")) {
      for (UResourceBundle currency : CldrBundles.children(table)) {
        if (codes.contains(currency.getKey())) {
          addCurrencySign(bare(currency.get(0).getString()), currency.getKey());
          addCurrencyName(bare(currency.get(1).getString()), currency.getKey(), before);
        }
      }
    }
  }

  /** Whether the name of a currency stands before the amount: Swahili {@code yuro 36}. */
  private boolean isCurrencyBefore() {
    List<Boolean> before = new ArrayList<>();
    for (UResourceBundle table :
        bundles.tables(ICUData.ICU_CURR_BASE_NAME, "CurrencyUnitPatterns")) {
      CldrBundles.strings(table, form -> before.add(form.indexOf("{1}") < form.indexOf(PLACE)));
    }
    return before.contains(true);
  }

  private void addCurrencyName(String name, String code, boolean before) {
    names.addWord(Kind.UNIT, name, BigDecimal.ONE, code);
    if (before) {
      names.addWord(Kind.SIGN, name, BigDecimal.ONE, code);
    }
  }

  private void addCurrencySign(String sign, String code) {
    // Kabuverdianu's escudo has an invisible sign: bare, it is empty.
    if (sign.length() > 1 || !sign.isEmpty() && !Character.isLetter(sign.charAt(0))) {
      names.addSymbol(Kind.SIGN, sign, BigDecimal.ONE, code);
      names.addSymbol(Kind.UNIT, sign, BigDecimal.ONE, code);
    }
  }

  /**
   * Spelled-out numbers and, from the third on, ordinals, in all genders and cases that ICU's rules
   * have. The first two ordinals are of a kind of their own: in most languages they also mean other
   * things, such as a second of time or the second of two.
   */
  void addSpelledOut() {
    RuleBasedNumberFormat rules = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
    String actual = rules.getLocale(ULocale.ACTUAL_LOCALE).getLanguage();
    if (!actual.equals(locale.getLanguage())) {
      return;
    }
    List<String> sets =
        Arrays.stream(rules.getRuleSetNames())
            .filter(set -> !set.contains("year") && !set.contains("financial"))
            .filter(set -> !set.contains("days"))
            .toList();
    for (String set : sets) {
      Kind kind = set.contains("ordinal") ? Kind.ORDINAL : Kind.CARDINAL;
      for (int number : SPELLED) {
        String word = bare(rules.format(number, set));
        if (word.chars().noneMatch(Character::isDigit)) {
          boolean rank = kind == Kind.ORDINAL && number <= 2;
          names.addWord(rank ? Kind.RANK : kind, word, BigDecimal.valueOf(number), "");
        }
      }
    }
  }
}
